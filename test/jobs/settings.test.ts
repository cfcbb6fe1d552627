import { check } from '../../src/jobs/check';
import { findPlans } from '../../src/jobs/read-workbook';
import { saveSettings, type Settings } from '../../src/jobs/settings';
import type { PatchValue, Workbook } from '../../src/workbook/port';
import { valueAt } from '../../src/workbook/snapshot';
import { book, HEADINGS, planSheet } from '../contract/book';
import { readOne } from '../contract/cells';
import { settled } from '../support/settled';
import { fixture, opened } from '../workbook/xlsx/packages';
import { nextCheck, OPTIONS, SHEET, worked } from './mo-duc';

const SETTINGS = 'Cấu hình ISO';
const DEFAULTS: Settings = { dueSoonDays: 15, year: null, table: null, columns: null };

const plain = () => opened(fixture('mo-duc-2024'));
const names = async (workbook: Workbook) =>
  (await settled(workbook.sheets())).map(({ name }) => name);
const settingsOf = async (workbook: Workbook) => (await worked(check(workbook, OPTIONS))).settings;
const unreadOf = async (workbook: Workbook) =>
  (await worked(check(workbook, OPTIONS))).reading.unread;

/** Types into the line of an item, as she does. */
async function type(workbook: Workbook, item: string, after: PatchValue): Promise<void> {
  const snapshot = await readOne(workbook, SETTINGS);
  const top = snapshot.area?.top ?? 1;
  const row = snapshot.rows.findIndex(([first]) => first === item) + top;
  const before = valueAt(snapshot, row, 2);
  await settled(workbook.write([{ sheet: SETTINGS, row, column: 2, before, after }]));
}

describe('the sheet', () => {
  test('is not made while all is as it is by default', async () => {
    const workbook = plain();
    const before = workbook.toBytes();
    expect(await worked(saveSettings(workbook, { dueSoonDays: 15 }))).toEqual(DEFAULTS);
    expect(await settingsOf(workbook)).toEqual(DEFAULTS);
    expect(workbook.toBytes()).toEqual(before);
  });

  test('is made with the first setting, in Vietnamese, and is no plan', async () => {
    const workbook = plain();
    const before = await nextCheck(workbook);
    expect(await worked(saveSettings(workbook, { dueSoonDays: 30 }))).toEqual({
      ...DEFAULTS,
      dueSoonDays: 30,
    });
    expect(await names(workbook)).toEqual([SHEET, 'Căn cứ', SETTINGS]);
    const { rows } = await readOne(workbook, SETTINGS);
    expect(rows[2]).toEqual(['Mục', 'Giá trị', 'Giải thích']);
    expect(rows[3]?.slice(0, 2)).toEqual(['Số ngày coi là sắp đến hạn', 30]);
    const after = await nextCheck(workbook);
    expect(after.plan).toEqual(before.plan);
    expect(after.dueSoonDays).toBe(30);
  });

  test('keeps what it is told, and what she wrote beside it', async () => {
    const workbook = plain();
    const table = { sheet: SHEET, headerRow: 6 };
    const columns = { content: 2, timeline: 3, unit: 5 };
    await worked(saveSettings(workbook, { year: 2023, table, columns }));
    const note = { sheet: SETTINGS, row: 40, column: 5, before: null, after: 'của Thư ký' };
    await settled(workbook.write([note]));
    await worked(saveSettings(workbook, { dueSoonDays: 7, columns: null }));
    const again = opened(workbook.toBytes());
    expect(await settingsOf(again)).toEqual({ dueSoonDays: 7, year: 2023, table, columns: null });
    expect(valueAt(await readOne(again, SETTINGS), 40, 5)).toBe('của Thư ký');
    expect(await names(again)).toHaveLength(3);
  });

  test('what she types there is her setting, also after another was saved', async () => {
    const workbook = plain();
    await worked(saveSettings(workbook, { dueSoonDays: 30 }));
    await type(workbook, 'Số ngày coi là sắp đến hạn', '20 ngày');
    await type(workbook, 'Năm kế hoạch', '2023');
    expect(await settingsOf(workbook)).toEqual({ ...DEFAULTS, dueSoonDays: 20, year: 2023 });
    await worked(saveSettings(workbook, { table: { sheet: SHEET, headerRow: 6 } }));
    expect(await settingsOf(workbook)).toMatchObject({ dueSoonDays: 20, year: 2023 });
    expect((await nextCheck(workbook)).plan.year).toBe(2023);
  });

  test.each([
    ['Số ngày coi là sắp đến hạn', 'vài ngày', 'unreadable'],
    ['Số ngày coi là sắp đến hạn', -3, 'unreadable'],
    ['Số ngày coi là sắp đến hạn', 2.5, 'unreadable'],
    ['Năm kế hoạch', 24, 'unreadable'],
    ['Năm kế hoạch', '2024-2025', 'unreadable'],
    ['Trang có bảng kế hoạch', 'Trang đã xóa', 'sheet-missing'],
    ['Trang có bảng kế hoạch', SETTINGS, 'sheet-missing'],
    ['Cột nội dung công việc', '2B', 'unreadable'],
  ])('%s: %s is not followed, and that is said', async (item, text, code) => {
    const workbook = plain();
    await worked(saveSettings(workbook, { year: 2023 }));
    await type(workbook, 'Năm kế hoạch', null);
    await type(workbook, item, text);
    expect(await settingsOf(workbook)).toEqual(DEFAULTS);
    expect(await unreadOf(workbook)).toMatchObject([{ code, sheet: SETTINGS, item }]);
    expect((await nextCheck(workbook)).activities).toHaveLength(9);
  });

  test('blank lines are as by default', async () => {
    const workbook = plain();
    await worked(saveSettings(workbook, { dueSoonDays: 30 }));
    await type(workbook, 'Số ngày coi là sắp đến hạn', null);
    expect(await settingsOf(workbook)).toEqual(DEFAULTS);
    expect(await unreadOf(workbook)).toEqual([]);
  });

  test('a line that she deleted comes back when it is set', async () => {
    const workbook = plain();
    await worked(saveSettings(workbook, { dueSoonDays: 30 }));
    const gone = { sheet: SETTINGS, row: 5, column: 1, before: 'Năm kế hoạch', after: null };
    await settled(workbook.write([gone]));
    await worked(saveSettings(workbook, { year: 2023 }));
    expect(await settingsOf(workbook)).toEqual({ ...DEFAULTS, dueSoonDays: 30, year: 2023 });
  });

  test('a sheet of hers by that name stays hers', async () => {
    const workbook = opened(book([planSheet(3), { name: SETTINGS, rows: [['của tôi']] }]));
    await worked(saveSettings(workbook, { dueSoonDays: 30 }));
    expect(await names(workbook)).toEqual(['Kế hoạch', SETTINGS, `${SETTINGS} (2)`]);
    expect(await settingsOf(workbook)).toEqual({ ...DEFAULTS, dueSoonDays: 30 });
    await worked(saveSettings(workbook, { dueSoonDays: 31 }));
    expect(await settingsOf(workbook)).toEqual({ ...DEFAULTS, dueSoonDays: 31 });
  });
});

describe('the table', () => {
  const two = () =>
    opened(
      book([
        {
          name: 'A',
          rows: [
            ['KẾ HOẠCH NĂM 2025'],
            HEADINGS,
            [1, 'Họp xem xét của lãnh đạo', 'Tháng 3', 'Văn phòng', null],
            [],
            [],
            [],
            [],
            ['KẾ HOẠCH NĂM 2025'],
            HEADINGS,
            [1, 'Đánh giá nội bộ', 'Tháng 4', 'Văn phòng', null],
          ],
        },
        planSheet(3, 'B'),
      ]),
    );
  const found = async (workbook: Workbook, more = {}) =>
    (await worked(check(workbook, { ...OPTIONS, ...more }))).plans.map(({ plan }) => [
      plan.sheet,
      plan.headerRow,
    ]);

  test('all that are found, without a setting', async () => {
    expect(await found(two())).toEqual([
      ['A', 2],
      ['A', 9],
      ['B', 3],
    ]);
  });

  test('the one that she chose; another sheet where the options ask for it', async () => {
    const workbook = two();
    await worked(saveSettings(workbook, { table: { sheet: 'A', headerRow: 9 } }));
    expect(await found(workbook)).toEqual([['A', 9]]);
    expect(await found(workbook, { sheet: 'B' })).toEqual([['B', 3]]);
  });

  test('the nearest, where rows were added above it', async () => {
    const workbook = two();
    await worked(saveSettings(workbook, { table: { sheet: 'A', headerRow: 7 } }));
    expect(await found(workbook)).toEqual([['A', 9]]);
  });

  const ODD = book([
    {
      name: 'A',
      rows: [
        ['Việc trong năm 2025'],
        ['Alpha', 'Beta', 'Gamma', 'Delta'],
        [1, 'Đánh giá nội bộ', 'Tháng 4', 'Văn phòng'],
        [2, 'Họp xem xét của lãnh đạo', 'Tháng 5', 'Lãnh đạo'],
      ],
    },
  ]);

  test('is read by the columns that she gave, whatever the header says', async () => {
    const workbook = opened(ODD);
    expect(await found(workbook)).toEqual([]);
    const columns = { content: 2, timeline: 3, unit: 4 };
    await worked(saveSettings(workbook, { table: { sheet: 'A', headerRow: 2 }, columns }));
    const { plan, activities } = await nextCheck(workbook);
    expect(plan.columns).toEqual(columns);
    expect(activities.map(({ activity, due }) => [activity.content, due])).toEqual([
      ['Đánh giá nội bộ', '2025-04-30'],
      ['Họp xem xét của lãnh đạo', '2025-05-31'],
    ]);
  });

  test('corrected columns follow a header that has moved', async () => {
    const workbook = two();
    const columns = { content: 2, timeline: 3 };
    await worked(saveSettings(workbook, { table: { sheet: 'A', headerRow: 8 }, columns }));
    const reading = (await worked(check(workbook, OPTIONS))).reading;
    expect(reading.plans.map(({ plan }) => [plan.headerRow, plan.columns])).toEqual([[9, columns]]);
    const again = await worked(findPlans(reading, OPTIONS, { step: () => Promise.resolve('go') }));
    expect(again.plans).toEqual(reading.plans);
  });
});

test('options go before settings', async () => {
  const workbook = plain();
  await worked(saveSettings(workbook, { dueSoonDays: 30, year: 2023 }));
  const { plans, settings } = await worked(
    check(workbook, { ...OPTIONS, year: 2024, dueSoonDays: 3 }),
  );
  expect(plans[0]?.plan.year).toBe(2024);
  expect(plans[0]?.dueSoonDays).toBe(3);
  expect(settings).toMatchObject({ dueSoonDays: 30, year: 2023 });
});
