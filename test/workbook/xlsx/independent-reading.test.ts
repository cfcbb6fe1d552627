import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cellName } from '../../../src/workbook/address';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { fixture, independentReading, opened, snapshot } from './packages';
import { settled } from '../../support/settled';

const NAMES = readdirSync(join(__dirname, '../../fixtures/openpyxl')).map((file) =>
  file.replace('.json', ''),
);

function plain(value: CellValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  return value.kind === 'date' ? { date: value.day } : { error: value.code };
}

function cellsOf({ area, rows }: Snapshot): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  rows.forEach((row, y) =>
    row.forEach((value, x) => {
      if (area && value !== null) cells[cellName(area.top + y, area.left + x)] = plain(value);
    }),
  );
  return cells;
}

/** test/fixtures/openpyxl holds what openpyxl 3.0.9 reads in the same files, empty texts left out. */
describe('every cell is read as openpyxl reads it', () => {
  test('there are workbooks to compare', () => expect(NAMES.length).toBeGreaterThanOrEqual(11));

  test.each(NAMES)('%s', async (name) => {
    const workbook = opened(fixture(name));
    const expected = independentReading(name);
    expect((await settled(workbook.sheets())).map((sheet) => sheet.name)).toEqual(
      Object.keys(expected),
    );
    for (const [sheet, cells] of Object.entries(expected)) {
      expect(cellsOf(await snapshot(workbook, sheet))).toEqual(cells);
    }
  });
});
