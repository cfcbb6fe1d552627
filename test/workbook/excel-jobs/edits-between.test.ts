import { day } from '../../support/day';
import { book, planSheet } from '../../contract/book';
import { pictureOf, worksheetNames } from '../../contract/cells';
import { closeExcel, openInExcel, type OpenedInExcel } from '../../contract/open-excel';
import { shownMarks } from '../../excel-host/model/shown-marks';
import { settled } from '../../support/settled';
import { JOBS } from './jobs';

jest.setTimeout(60_000);
afterEach(closeExcel);

const SHEET = 'Kế hoạch';
const TODAY = day('2025-11-20');
/** The months that are over, and the one that is over within 15 days. */
const OVERDUE = new Set(Array.from({ length: 10 }, (_, n) => `Tháng ${n + 1}`));
const SOON = 'Tháng 11';

/** What somebody else does while the job is at work. */
const EDITS: readonly (readonly [string, (opened: OpenedInExcel) => void])[] = [
  ['nothing', () => undefined],
  ['a row inserted in the table', ({ user }) => user.insertRows(SHEET, 7, 2)],
  ['rows inserted above the table', ({ user }) => user.insertRows(SHEET, 1, 3)],
  ['a row deleted', ({ user }) => user.deleteRows(SHEET, 6, 2)],
  ['the rows sorted', ({ user }) => user.sortRows(SHEET, 'A4:E15', 'C')],
  ['the rows sorted backwards', ({ user }) => user.sortRows(SHEET, 'A4:E15', 'A', true)],
  ['a timeline edited', ({ user }) => user.type(SHEET, 'C5', 'Tháng 12')],
  ['a timeline cleared', ({ user }) => user.type(SHEET, 'C6', '')],
  [
    'two rows exchanged by hand',
    ({ user }) => {
      user.type(SHEET, 'C4', 'Tháng 12');
      user.type(SHEET, 'C15', 'Tháng 1');
    },
  ],
  ['a column inserted before the table', ({ user }) => user.insertColumns(SHEET, 1)],
  ['a sheet added', ({ user }) => user.addSheet('Mới')],
];

/** The rows with a mark whose own timeline, wherever its column is now, says something else. */
function wrongMarks({ book, user }: OpenedInExcel): unknown[] {
  return shownMarks(book, SHEET, TODAY).filter(({ row, kind }) => {
    const cells = ['A', 'B', 'C', 'D', 'E', 'F'].map((column) =>
      user.value(SHEET, `${column}${row}`),
    );
    return !cells.some((value) =>
      kind === 'overdue' ? OVERDUE.has(String(value)) : value === SOON,
    );
  });
}

/** What the sheets hold that we did not make. */
async function hers({ workbook }: OpenedInExcel): Promise<unknown> {
  const sheets = (await settled(workbook.sheets())).filter(({ ours }) => ours === null);
  const snapshots = await settled(workbook.read(sheets.map(({ name }) => name)));
  return snapshots.map(pictureOf);
}

describe.each(EDITS)('while a job works: %s', (_, edit) => {
  // The first three batches read; what is edited before them is read as it stands.
  test.each([4, 5])('before batch %i of highlight: no mark on a wrong row', async (n) => {
    const opened = await openInExcel(book([planSheet(12)]));
    opened.excel.faults.beforeBatch(n, () => edit(opened));
    await JOBS.highlight(opened.workbook);
    expect(wrongMarks(opened)).toEqual([]);
  });

  test('after the marks were set: none shows on a wrong row, and they are all cleared', async () => {
    const opened = await openInExcel(book([planSheet(12)]));
    await JOBS['highlight by today'](opened.workbook);
    edit(opened);
    expect(wrongMarks(opened)).toEqual([]);
    await JOBS.clear(opened.workbook);
    expect(await opened.formats(SHEET)).toEqual([]);
  });

  test.each([4, 6])('before batch %i of report: her sheets stay hers', async (n) => {
    const untouched = await openInExcel(book([planSheet(12)]));
    const before = await hers(untouched);
    edit(untouched);
    const after = await hers(untouched);
    const opened = await openInExcel(book([planSheet(12)]));
    let isEdited = false;
    opened.excel.faults.beforeBatch(n, () => {
      edit(opened);
      isEdited = true;
    });
    await JOBS.report(opened.workbook);
    opened.excel.faults.clear();
    expect(await hers(opened)).toEqual(isEdited ? after : before);
  });
});

describe('our own report, edited while the next is made', () => {
  test.each([4, 5, 6])('before batch %i: her edit is not lost', async (n) => {
    const opened = await openInExcel(book([planSheet(12)]));
    await JOBS.report(opened.workbook);
    const [, sheet = ''] = await worksheetNames(opened.workbook);
    opened.excel.faults.beforeBatch(n, () =>
      opened.user.type(sheet, 'AA90', 'Ý kiến của lãnh đạo'),
    );
    await JOBS.report(opened.workbook);
    expect(opened.user.value(sheet, 'AA90')).toBe('Ý kiến của lãnh đạo');
  });
});
