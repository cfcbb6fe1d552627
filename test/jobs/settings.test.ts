import { check } from '../../src/jobs/check';
import { findPlans } from '../../src/jobs/read-workbook';
import { saveSettings } from '../../src/jobs/save-settings';
import type { Settings } from '../../src/jobs/settings';
import type { Settled } from '../../src/plan/settled';
import { parseDay } from '../../src/timeline/day';
import type { PatchValue, Workbook } from '../../src/workbook/port';
import { valueAt } from '../../src/workbook/snapshot';
import { book, HEADINGS, planSheet } from '../contract/book';
import { readOne } from '../contract/cells';
import { settled } from '../support/settled';
import { fixture, opened } from '../workbook/xlsx/packages';
import { nextCheck, OPTIONS, SHEET, worked } from './mo-duc';

const SETTINGS = 'Cấu hình ISO';
const DEFAULTS: Settings = {
  dueSoonDays: 15,
  year: null,
  table: null,
  columns: null,
  settled: [],
};

const plain = () => opened(fixture('mo-duc-2024'));
const names = async (workbook: Workbook) =>
  (await settled(workbook.sheets())).map(({ name }) => name);
const settingsOf = async (workbook: Workbook) => (await worked(check(workbook, OPTIONS))).settings;
const unreadOf = async (workbook: Workbook) => (await worked(check(workbook, OPTIONS))).unread;

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
    expect(await settingsOf(again)).toEqual({ ...DEFAULTS, dueSoonDays: 7, year: 2023, table });
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

describe('what she settled where words leave a choice', () => {
  const TEXT = 'Thực hiện 02 lần/năm';
  const MAY: Settled = { kind: 'timeline', text: TEXT, said: 'Tháng 5, 11' };
  const UNIT: Settled = { kind: 'unit', text: 'Vụ A, B', said: 'Vụ A; Vụ B' };
  const duesOf = async (workbook: Workbook) =>
    (await nextCheck(workbook)).activities
      .filter(({ activity }) => activity.timeline.text === TEXT)
      .map(({ occurrences, activity }) => [
        occurrences.map(({ due }) => due),
        activity.timeline.certain,
      ]);
  const lines = async (workbook: Workbook) =>
    (await readOne(workbook, SETTINGS)).rows
      .map(([item, value]) => [item, value])
      .filter(([item]) => /^(Thời hạn|Đơn vị)/.test(String(item)));

  test('is a line of the sheet, and is followed', async () => {
    const workbook = plain();
    expect(await duesOf(workbook)).toEqual([[['2024-06-30', '2024-12-31'], false]]);
    await worked(saveSettings(workbook, { settled: [MAY] }));
    expect(await lines(workbook)).toEqual([[`Thời hạn của: ${TEXT}`, 'Tháng 5, 11']]);
    expect(await duesOf(workbook)).toEqual([[['2024-05-31', '2024-11-30'], true]]);
  });

  test('is what the findings go by', async () => {
    const AFTER = 'Thực hiện sau thời gian kết thúc đánh giá nội bộ';
    const undated = async (settled: readonly Settled[]) => {
      const workbook = plain();
      await worked(saveSettings(workbook, { settled }));
      const { findings } = await worked(check(workbook, OPTIONS));
      return findings.filter(({ rule }) => rule.id === 'anchor-undated').map(({ cell }) => cell);
    };
    expect(await undated([])).toEqual(['C13']);
    expect(await undated([MAY])).toEqual([]);
    // Row 8 has a date of its own.
    expect(await undated([{ kind: 'timeline', text: AFTER, said: 'Sau nội dung 2' }])).toEqual([]);
    expect(await undated([{ kind: 'timeline', text: AFTER, said: '30/9/2024' }])).toEqual([]);
  });

  test('more of it, changed, taken back, and settled anew', async () => {
    const workbook = plain();
    await worked(saveSettings(workbook, { dueSoonDays: 30 }));
    await worked(saveSettings(workbook, { settled: [MAY, UNIT] }));
    expect((await settingsOf(workbook)).settled).toEqual([MAY, UNIT]);
    await worked(saveSettings(workbook, { settled: [UNIT, { ...MAY, said: 'Quý II' }] }));
    expect(await lines(workbook)).toEqual([
      [`Thời hạn của: ${TEXT}`, 'Quý II'],
      ['Đơn vị: Vụ A, B', 'Vụ A; Vụ B'],
    ]);
    await worked(saveSettings(workbook, { settled: [UNIT] }));
    expect(await settingsOf(workbook)).toEqual({ ...DEFAULTS, dueSoonDays: 30, settled: [UNIT] });
    expect(await duesOf(workbook)).toEqual([[['2024-06-30', '2024-12-31'], false]]);
    await worked(saveSettings(workbook, { settled: [UNIT, MAY] }));
    expect(await lines(workbook)).toHaveLength(2);
    expect((await settingsOf(workbook)).settled).toEqual([MAY, UNIT]);
  });

  test('is what she types, also a date; words that name none are not followed, and that is said', async () => {
    const workbook = plain();
    await worked(saveSettings(workbook, { settled: [MAY] }));
    const item = `Thời hạn của: ${TEXT}`;
    const due = parseDay('2024-08-15');
    await type(workbook, item, due && { kind: 'date', day: due });
    expect(await duesOf(workbook)).toEqual([[['2024-08-15'], true]]);
    await type(workbook, item, 'khi rảnh');
    expect(await duesOf(workbook)).toEqual([[['2024-06-30', '2024-12-31'], false]]);
    expect(await unreadOf(workbook)).toMatchObject([
      { code: 'unreadable', item, text: 'khi rảnh' },
    ]);
    await worked(saveSettings(workbook, { settled: [MAY] }));
    expect(await duesOf(workbook)).toEqual([[['2024-05-31', '2024-11-30'], true]]);
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

describe('lines that change nothing are told, at their cells', () => {
  const told = async (workbook: Workbook, more = {}): Promise<string[]> => {
    const { findings } = await worked(check(workbook, { ...OPTIONS, ...more }));
    return findings
      .filter(({ rule }) => rule.id === 'setting-not-followed')
      .map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`);
  };
  const withLine = async (item: string, value: PatchValue): Promise<Workbook> => {
    const workbook = plain();
    await worked(saveSettings(workbook, { dueSoonDays: 30 }));
    await settled(
      workbook.write([
        { sheet: SETTINGS, row: 30, column: 1, before: null, after: item },
        { sheet: SETTINGS, row: 30, column: 2, before: null, after: value },
      ]),
    );
    return workbook;
  };

  test.each([
    ['Thời hạn của: Thực hiện 02 lần/năm', 'Tháng 5, 11', []],
    ['Thời hạn của: Thực hiện 02 lần/năm', 'lúc nào đó', ['B30 timeline']],
    ['Thời hạn của: Thực hiện 03 lần/năm', 'Tháng 5, 11', ['A30 not-in-plan']],
    ['Thời hạn của: Quý II/2024', 'Tháng 5', ['A30 nothing-open']],
    ['Đơn vị: Vụ A, B', 'Vụ A; Vụ B', ['A30 not-in-plan']],
    ['Đơn vị: Vụ A, B', '???', ['B30 unit']],
    ['Thời hạn: Thực hiện 02 lần/năm', 'Tháng 5, 11', ['B30 unknown-item']],
    ['Số ngày coi là sắp đến hạn', 10, ['B30 repeated']],
    ['của Thư ký', null, []],
  ])('%s: %s', async (item, value, expected) => {
    const workbook = await withLine(item, value);
    expect(await told(workbook)).toEqual(expected.map((each) => `${SETTINGS}!${each}`));
  });

  test('a line with an effect in one of two plans has one', async () => {
    const rows = (when: string) => [
      ['KẾ HOẠCH NĂM 2024'],
      HEADINGS,
      [1, 'Đánh giá nội bộ', when, 'Văn phòng', null],
    ];
    const workbook = opened(
      book([
        { name: 'A', rows: rows('Quý I') },
        { name: 'B', rows: rows('02 lần/năm') },
      ]),
    );
    const line: Settled = { kind: 'timeline', text: '02 lần/năm', said: 'Tháng 5, 11' };
    await worked(saveSettings(workbook, { settled: [line] }));
    expect(await told(workbook)).toEqual([]);
    // Only one sheet was read: nobody knows of the other.
    expect(await told(workbook, { sheet: 'A' })).toEqual([]);
  });

  test('columns count only with the sheet that they are of', async () => {
    const workbook = plain();
    await worked(saveSettings(workbook, { dueSoonDays: 30 }));
    await type(workbook, 'Cột nội dung công việc', 'B');
    await type(workbook, 'Cột thời gian thực hiện', 'C');
    expect(await told(workbook)).toEqual([expect.stringMatching(/!B\d+ table-needed$/)]);
    await type(workbook, 'Trang có bảng kế hoạch', SHEET);
    expect(await told(workbook)).toEqual([]);
  });

  test('what "sau nội dung 5" settles is followed', async () => {
    const AFTER = 'Thực hiện sau thời gian kết thúc đánh giá nội bộ';
    const workbook = await withLine(`Thời hạn của: ${AFTER}`, 'Sau nội dung 2');
    expect(await told(workbook)).toEqual([]);
    const dated = await withLine(`Thời hạn của: ${AFTER}`, '30/9/2024');
    expect(await told(dated)).toEqual([]);
  });
});
