import { book, planSheet } from '../../contract/book';
import { closeExcel, openInExcel } from '../../contract/open-excel';
import { settled } from '../../support/settled';

jest.setTimeout(60_000);
afterEach(closeExcel);

const SHEET = 'Kế hoạch';

test('a column is made wide enough, and none narrower', async () => {
  const { workbook, excel } = await openInExcel(book([planSheet(3)]));
  const widthOf = (address: string): Promise<number> =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
      range.load('format/columnWidth');
      await context.sync();
      return range.format.columnWidth;
    });
  const put = (row: number, width: number) =>
    settled(workbook.write([{ sheet: SHEET, row, column: 6, before: null, after: 'x', width }]));
  await put(3, 16);
  // (16 characters of 7 pixels, and 5 around them) at 3/4 point.
  expect(await widthOf('F1')).toBeCloseTo(87.75, 1);
  await put(4, 5);
  expect(await widthOf('F1')).toBeCloseTo(87.75, 1);
});
