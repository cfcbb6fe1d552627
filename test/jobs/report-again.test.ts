import { report, type MadeReport, type ReportOptions } from '../../src/jobs/report';
import { readPeriod } from '../../src/reports/period';
import type { CutOff } from '../../src/reports/report';
import type { Day } from '../../src/timeline/day';
import { parseArea } from '../../src/workbook/address';
import { fillableCells } from '../../src/workbook/digest';
import type { Workbook } from '../../src/workbook/port';
import { valueAt } from '../../src/workbook/snapshot';
import { readOne, worksheetNames } from '../contract/cells';
import { day } from '../support/day';
import { fixture, opened } from '../workbook/xlsx/packages';
import { settled } from '../support/settled';

const MID_YEAR = 'mo-duc-2024-mid-year';
const PLAN = 'Kế hoạch 2024';
const SHEETS = ['BC 6 tháng đầu năm 2024', 'PL1 6 tháng đầu năm 2024', 'PL2 6 tháng đầu năm 2024'];
const TITLE = 'A6';
const [MAIN = '', ACTIVITIES = ''] = SHEETS;

function optionsOf(
  id: string,
  asOf: Day = day('2024-07-15'),
  cutOff: CutOff = 'decree',
): ReportOptions {
  const period = readPeriod(id, cutOff);
  if (!period) throw new Error(`no period ${id}`);
  return { asOf, year: null, sheet: null, dueSoonDays: 15, period };
}

async function made(workbook: Workbook, options: ReportOptions): Promise<MadeReport> {
  const result = await report(workbook, options);
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Types into a cell of a sheet. */
async function type(workbook: Workbook, sheet: string, cell: string, after: string | number) {
  const area = parseArea(cell);
  if (!area) throw new Error(`no cell ${cell}`);
  const before = valueAt(await readOne(workbook, sheet), area.top, area.left);
  await settled(workbook.write([{ sheet, row: area.top, column: area.left, before, after }]));
}

/** The cell that is hers under that name. */
async function freeCell(workbook: Workbook, name: string, sheet = MAIN): Promise<string> {
  const sheets = await settled(workbook.sheets());
  const digest = sheets.find((each) => each.name === sheet)?.ours?.digest ?? '';
  const cell = fillableCells(digest).get(name);
  if (cell === undefined) throw new Error(`no free cell ${name}`);
  return cell;
}

async function valueIn(workbook: Workbook, sheet: string, cell: string): Promise<unknown> {
  const area = parseArea(cell);
  return area && valueAt(await readOne(workbook, sheet), area.top, area.left);
}

describe('a report made again', () => {
  test('stands on the same sheets, and says that nothing changed', async () => {
    const workbook = opened(fixture(MID_YEAR));
    const first = await made(workbook, optionsOf('2024-H1'));
    expect(first).toMatchObject({ sheets: SHEETS, keptEdited: [], changes: null });
    const names = await worksheetNames(workbook);
    const again = await made(workbook, optionsOf('2024-H1'));
    expect(again).toMatchObject({
      sheets: SHEETS,
      keptEdited: [],
      changes: { figures: [], activities: [] },
    });
    expect(await worksheetNames(workbook)).toEqual(names);
  });

  test('keeps what she wrote in the free cells, wherever they are now', async () => {
    const workbook = opened(fixture(MID_YEAR));
    await made(workbook, optionsOf('2024-H1', day('2024-05-10')));
    const before = await freeCell(workbook, 'proposals');
    await type(workbook, MAIN, before, 'Bố trí thêm kinh phí tập huấn.');
    await type(workbook, MAIN, await freeCell(workbook, 'number'), 'Số: 05/BC-UBND');
    // Half a year on, more is due: the lists are longer.
    const again = await made(workbook, optionsOf('2024-H1'));
    expect(again).toMatchObject({ sheets: SHEETS, keptEdited: [] });
    const after = await freeCell(workbook, 'proposals');
    expect(await valueIn(workbook, MAIN, after)).toBe('Bố trí thêm kinh phí tập huấn.');
    expect(await valueIn(workbook, MAIN, await freeCell(workbook, 'number'))).toBe(
      'Số: 05/BC-UBND',
    );
    expect(await valueIn(workbook, MAIN, await freeCell(workbook, 'issues'))).toMatch(/^…+$/);
  });

  test('keeps to which report its appendices belong', async () => {
    const workbook = opened(fixture(MID_YEAR));
    await made(workbook, optionsOf('2024-H1'));
    const words = '(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 7 năm 2024)';
    await type(workbook, ACTIVITIES, await freeCell(workbook, 'appendixone', ACTIVITIES), words);
    const again = await made(workbook, optionsOf('2024-H1'));
    expect(again).toMatchObject({ sheets: SHEETS, keptEdited: [] });
    const cell = await freeCell(workbook, 'appendixone', ACTIVITIES);
    expect(await valueIn(workbook, ACTIVITIES, cell)).toBe(words);
  });

  test.each(SHEETS)('is left alone where she edited it elsewhere, on %s', async (edited) => {
    const workbook = opened(fixture(MID_YEAR));
    await made(workbook, optionsOf('2024-H1'));
    await type(workbook, edited, TITLE, 'Của tôi');
    const again = await made(workbook, optionsOf('2024-H1'));
    expect(again.keptEdited).toEqual([edited]);
    expect(again.sheets).toEqual(SHEETS.map((name) => `${name} (2)`));
    expect(await valueIn(workbook, edited, TITLE)).toBe('Của tôi');
    // The next takes the place of the one that nobody edited.
    const third = await made(workbook, optionsOf('2024-H1'));
    expect(third.sheets).toEqual(again.sheets);
  });

  test('drops whole words of a long name to make room for its number', async () => {
    const workbook = opened(fixture(MID_YEAR));
    const options = optionsOf('2024-H1', day('2024-07-15'), 'calendar');
    const first = await made(workbook, options);
    expect(first.sheets[0]).toBe('BC 6 tháng đầu năm 2024 (lịch)');
    await type(workbook, first.sheets[0] ?? '', TITLE, 'Của tôi');
    const again = await made(workbook, options);
    expect(again.sheets).toEqual(SHEETS.map((name) => `${name} (2)`));
    const third = await made(workbook, options);
    expect(third.sheets).toEqual(again.sheets);
    // The decree's takes neither.
    const decree = await made(workbook, optionsOf('2024-H1'));
    expect(decree.sheets).toEqual(SHEETS);
  });

  test('leaves a sheet of hers alone that has its name', async () => {
    const workbook = opened(fixture(MID_YEAR));
    await made(workbook, optionsOf('2024-Q2'));
    const names = await worksheetNames(workbook);
    const other = await made(workbook, optionsOf('2024-H1'));
    expect(other.sheets).toEqual(SHEETS);
    expect((await worksheetNames(workbook)).slice(0, names.length)).toEqual(names);
  });

  test('says what changed since the last one', async () => {
    const workbook = opened(fixture(MID_YEAR));
    await made(workbook, optionsOf('2024', day('2024-05-10')));
    const { changes } = await made(workbook, optionsOf('2024'));
    // Of the nine, four were due on 30 June: two done on time, one late, one not at all.
    expect(changes?.figures).toEqual([
      { figure: 'withDue', before: 1, after: 5 },
      { figure: 'notDue', before: 5, after: 1 },
      { figure: 'due', before: 1, after: 5 },
      { figure: 'onTime', before: 1, after: 3 },
      { figure: 'late', before: 0, after: 1 },
      { figure: 'overdue', before: 0, after: 1 },
      { figure: 'rate', before: 1, after: 0.8 },
    ]);
    expect(changes?.activities.map(({ number, before, after }) => [number, before, after])).toEqual(
      [
        ['2', 'Chưa đến hạn', 'Đã hoàn thành quá hạn'],
        ['3', 'Đang thực hiện', 'Chưa hoàn thành (quá hạn 16 ngày)'],
        ['5', 'Chưa đến hạn', 'Đang thực hiện; đã thực hiện 1/2 lần'],
        ['8', 'Chưa đến hạn', 'Đang thực hiện; đã thực hiện 1/2 lần'],
      ],
    );
  });
});

describe('a report beside an earlier one of ours', () => {
  const rowOf = async (workbook: Workbook, sheet: string, label: string) => {
    const { rows } = await readOne(workbook, sheet);
    return rows.find((row) => row[0] === label)?.filter((value) => value !== null);
  };

  test('shows the change of each figure', async () => {
    const workbook = opened(fixture(MID_YEAR));
    await made(workbook, optionsOf('2024-05'));
    await made(workbook, optionsOf('2024-06'));
    // June's books run from 15 May to 14 June: nothing is due, the report of June is done early.
    const sheet = 'BC tháng 6 năm 2024';
    expect(await rowOf(workbook, sheet, 'Chỉ tiêu')).toEqual([
      'Chỉ tiêu',
      'Số liệu',
      'Tháng 5 năm 2024',
      'Tăng, giảm',
    ]);
    expect(await rowOf(workbook, sheet, '- Hoàn thành đúng hạn')).toEqual([
      '- Hoàn thành đúng hạn',
      0,
      1,
      -1,
    ]);
    expect(
      await rowOf(workbook, sheet, 'Hoàn thành trước hạn (đến hạn sau ngày chốt số liệu)'),
    ).toEqual(['Hoàn thành trước hạn (đến hạn sau ngày chốt số liệu)', 1, 0, 1]);
  });

  test('stands alone where there is none, or only one of another kind', async () => {
    const workbook = opened(fixture(MID_YEAR));
    await made(workbook, optionsOf('2024-05'));
    await made(workbook, optionsOf('2024-H1'));
    expect(await rowOf(workbook, MAIN, 'Chỉ tiêu')).toEqual(['Chỉ tiêu', 'Số liệu']);
  });
});

test('what remains to be put right is listed only where she wants it', async () => {
  const workbook = opened(fixture(MID_YEAR));
  const texts = async (): Promise<unknown[]> => (await readOne(workbook, MAIN)).rows.flat();
  await made(workbook, optionsOf('2024-H1'));
  expect(await texts()).not.toContain('3. Nội dung còn phải khắc phục trong kế hoạch');
  await made(workbook, { ...optionsOf('2024-H1'), withFindings: true });
  // The plan numbers two activities 3.
  expect(await texts()).toContain('3. Nội dung còn phải khắc phục trong kế hoạch');
  expect((await texts()).filter((text) => text === 'A10')).toHaveLength(1);
});

test('the plan itself stays as it was', async () => {
  const workbook = opened(fixture(MID_YEAR));
  const before = await readOne(workbook, PLAN);
  await made(workbook, optionsOf('2024-H1'));
  expect(await readOne(workbook, PLAN)).toEqual(before);
  expect(
    (await settled(workbook.sheets())).find(({ name }) => name === ACTIVITIES)?.ours,
  ).toMatchObject({ kind: 'report-activities', period: '2024-H1/decree' });
});
