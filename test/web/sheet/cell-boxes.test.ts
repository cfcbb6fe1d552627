import { openHere } from '../../../src/web/file/here';
import type { SheetPicture } from '../../../src/web/file/book-file';
import { cellBoxes, shownText } from '../../../src/web/sheet/cell-boxes';
import type { Area } from '../../../src/workbook/address';
import { parts, sheetXml, stylesXml, zip, type Parts } from '../../workbook/xlsx/packages';

const text = (cell: string, content: string, style = 0): string =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${content}</t></is></c>`;

async function picture(rows: string, after = '', changes: Parts = {}): Promise<SheetPicture> {
  const bytes = zip(parts({ 'xl/worksheets/sheet1.xml': sheetXml(rows, after), ...changes }));
  const opening = openHere(bytes);
  const found = opening.kind === 'opened' ? await opening.file.picture('Kế hoạch') : null;
  if (!found) throw new Error('no picture');
  return found;
}

const WINDOW: Area = { top: 1, left: 1, bottom: 20, right: 6 };

const boxes = (of: SheetPicture, row: number, window = WINDOW, wanted = 0) =>
  cellBoxes(of, row, window, of.snapshot.merges, wanted, 'vi');

test('only cells with something to show are drawn, and the one that is selected', async () => {
  const shown = await picture(`<row r="2">${text('B2', 'a')}<c r="D2"><v>5</v></c></row>`);
  expect(boxes(shown, 2).map(({ column, text: said }) => [column, said])).toEqual([
    [2, 'a'],
    [4, '5'],
  ]);
  expect(boxes(shown, 2, WINDOW, 6).map(({ column }) => column)).toEqual([2, 4, 6]);
  expect(boxes(shown, 3)).toEqual([]);
});

test('a merged cell is one box over all of its rows and columns', async () => {
  const rows = `<row r="1">${text('A1', 'a')}<c r="B1"><v>9</v></c>${text('C1', 'c')}</row>`;
  const shown = await picture(rows, '<mergeCells><mergeCell ref="A1:B3"/></mergeCells>');
  const [merged, other] = boxes(shown, 1);
  expect(merged).toMatchObject({ column: 1, rows: 3, columns: 2, left: 0, width: 128, height: 60 });
  expect(other).toMatchObject({ column: 3, rows: 1, columns: 1, left: 128 });
  expect(boxes(shown, 2)).toEqual([]);
});

test('a merged cell that begins outside of the window is drawn from its first row', async () => {
  const rows = `<row r="1">${text('A1', 'a')}${text('F1', 'f')}</row>`;
  const shown = await picture(rows, '<mergeCells><mergeCell ref="A1:A90"/></mergeCells>');
  const below = { top: 40, left: 1, bottom: 60, right: 6 };
  expect(boxes(shown, 1, below).map(({ column }) => column)).toEqual([1]);
});

test('text goes on over blank cells, up to the next that is filled; numbers do not', async () => {
  const long = 'Đánh giá nội bộ và xem xét của lãnh đạo';
  const shown = await picture(
    `<row r="1">${text('A1', long)}${text('C1', 'c')}</row><row r="2"><c r="A2"><v>123456789012</v></c></row>`,
  );
  expect(boxes(shown, 1)[0]).toMatchObject({ width: 64, reach: 128 });
  expect(boxes(shown, 2)[0]).toMatchObject({ width: 64, reach: 64 });
});

test('text in a font of before Unicode is shown in Unicode', async () => {
  const styles = stylesXml(
    '<xf/><xf fontId="1"/>',
    '',
    '<font/><font><name val=".VnTime"/></font>',
  );
  const shown = await picture(`<row r="1">${text('A1', 'KÕ ho¹ch', 1)}</row>`, '', {
    'xl/styles.xml': styles,
  });
  expect(shownText(shown, 1, 1, 'vi')).toBe('Kế hoạch');
});
