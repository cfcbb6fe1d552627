import type { CellPatch } from '../../../src/workbook/port';
import { settled } from '../../support/settled';
import { book } from '../../contract/book';
import { opened, partText } from './packages';

const SHEET = 'A';

/** `<cols>` once these columns of a sheet are asked to be 16 characters wide. */
async function widened(before: string, columns: readonly number[]): Promise<string | null> {
  const workbook = opened(book([{ name: SHEET, rows: [['x']], before }]));
  const patches = columns.map((column): CellPatch => ({
    sheet: SHEET,
    row: 2,
    column,
    before: null,
    after: 'y',
    width: 16,
  }));
  await settled(workbook.write(patches));
  const xml = partText(workbook.toBytes(), 'xl/worksheets/sheet1.xml');
  return /<cols>.*<\/cols>/s.exec(xml)?.[0] ?? null;
}

const col = (min: number, max: number, rest: string): string =>
  `<col min="${min}" max="${max}" ${rest}/>`;
const WIDE = 'width="16" customWidth="1"';

test('columns of which the sheet says nothing', async () => {
  expect(await widened('', [6, 7])).toBe(`<cols>${col(6, 6, WIDE)}${col(7, 7, WIDE)}</cols>`);
});

test('between others, which stay as they are', async () => {
  const [a, z] = [col(1, 2, 'width="40" customWidth="1" style="1"'), col(9, 9, 'width="3"')];
  expect(await widened(`<cols>${a}${z}</cols>`, [6])).toBe(
    `<cols>${a}${col(6, 6, WIDE)}${z}</cols>`,
  );
});

test('out of the middle of many that are alike', async () => {
  const narrow = 'width="9" style="1" customWidth="1"';
  const made = 'width="16" style="1" customWidth="1"';
  expect(await widened(`<cols>${col(1, 16384, narrow)}</cols>`, [6, 7])).toBe(
    `<cols>${col(1, 5, narrow)}${col(6, 6, made)}${col(7, 7, made)}${col(8, 16384, narrow)}</cols>`,
  );
});

test('none that is wide enough', async () => {
  const before = `<cols>${col(1, 8, 'width="20" customWidth="1"')}</cols>`;
  expect(await widened(before, [6])).toBe(before);
  expect(
    await widened('<sheetFormatPr defaultRowHeight="15" defaultColWidth="18"/>', [6]),
  ).toBeNull();
});
