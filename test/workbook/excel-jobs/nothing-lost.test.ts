import { fixture } from '../xlsx/packages';
import { book, planSheet } from '../../contract/book';
import { FIXTURE_NAMES } from '../../contract/fixtures';
import { closeExcel, openInExcel, type OpenedInExcel } from '../../contract/open-excel';
import { worksheetNames } from '../../contract/cells';
import { JOBS, run } from './jobs';

jest.setTimeout(60_000);
afterEach(closeExcel);

/** Every job, then the sheets that they made deleted by hand: nothing else may have changed. */
async function comesBack({ workbook, picture, user }: OpenedInExcel): Promise<void> {
  const before = await picture();
  const names = await worksheetNames(workbook);
  for (const job of [
    'check',
    'highlight',
    'clear',
    'highlight by today',
    'clear',
    'report',
  ] as const) {
    await JOBS[job](workbook);
  }
  const made = (await worksheetNames(workbook)).filter((name) => !names.includes(name));
  made.forEach((name) => user.deleteSheet(name));
  expect(await picture()).toEqual(before);
}

describe('nothing of hers changes: checked, marked, cleared, reported, the report deleted', () => {
  test.each(FIXTURE_NAMES)('%s', async (name) => {
    await comesBack(await openInExcel(fixture(name)));
  });

  test('a workbook where she filters, hides, protects and has a conditional format of her own', async () => {
    const opened = await openInExcel(
      book([
        {
          ...planSheet(12),
          after:
            '<conditionalFormatting sqref="A4:E15"><cfRule type="expression" priority="1"><formula>$A4&gt;3</formula></cfRule></conditionalFormatting>',
        },
        planSheet(3, 'Khác'),
      ]),
    );
    const { user, workbook } = opened;
    user.filter('Kế hoạch', 'A3:E15', (row) => row % 2 === 0);
    user.hideColumn('Kế hoạch', 5);
    user.protect('Kế hoạch', ['allowFormatCells']);
    await comesBack(opened);
    await run(workbook, 'highlight');
    expect(await opened.formats('Kế hoạch')).toContainEqual(
      expect.objectContaining({ formula: '$A4>3' }),
    );
  });

  test('what is selected and which sheet is open, whatever sheet that is', async () => {
    const opened = await openInExcel(book([planSheet(12), { name: 'Khác', rows: [['x']] }]));
    const other = opened.book.find('Khác');
    if (!other) throw new Error('no other sheet');
    opened.book.activate(other);
    await run(opened.workbook, 'highlight');
    await run(opened.workbook, 'clear');
    expect(opened.book.active?.name).toBe('Khác');
  });
});
