import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellName } from '../../../src/workbook/address';
import { dayOfSerial } from '../../../src/timeline/day';
import { isDateFormat } from '../../../src/workbook/number-format';
import { loadBook } from './load';
import type { Sheet } from './sheet';
import { snapshotOf } from './snapshot';

const FIXTURES = join(__dirname, '../../fixtures');
const NAMES = readdirSync(join(FIXTURES, 'openpyxl')).map((file) => file.replace('.json', ''));

const bytesOf = (name: string): Uint8Array =>
  readFileSync(join(FIXTURES, `workbooks/${name}.xlsx`));

/** As openpyxl says it: dates by day, errors by code. */
function cellsOf(sheet: Sheet, date1904: boolean): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const { row, column, cell } of sheet.grid.all()) {
    const { value } = cell;
    if (value === null) continue;
    const isDate = typeof value === 'number' && isDateFormat(cell.style.numberFormat);
    const shown = typeof value === 'object' ? { error: value.code } : value;
    cells[cellName(row, column)] = isDate ? { date: dayOfSerial(value, date1904) } : shown;
  }
  return cells;
}

describe.each(NAMES)('%s', (name) => {
  const book = loadBook(bytesOf(name));

  test('holds what openpyxl reads', () => {
    const expected: unknown = JSON.parse(
      readFileSync(join(FIXTURES, `openpyxl/${name}.json`), 'utf8'),
    );
    expect(
      Object.fromEntries(book.sheets.map((sheet) => [sheet.name, cellsOf(sheet, book.date1904)])),
    ).toEqual(expected);
  });

  test('loaded twice is the same', () => {
    expect(snapshotOf(loadBook(bytesOf(name)))).toEqual(snapshotOf(book));
  });
});

test('looks, merges, widths and print set-up of the real plan', () => {
  const sheet = loadBook(bytesOf('mo-duc-2024')).find('Kế hoạch 2024');
  expect(sheet?.merges.all().length).toBeGreaterThan(0);
  expect(sheet?.styleAt(6, 2)).toMatchObject({ bold: true, wrap: true });
  expect(sheet?.columnFormat(2).size).toBeGreaterThan(48);
});
