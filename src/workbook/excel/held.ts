import type { CellValue, Snapshot } from '../snapshot';
import type { Area } from '../address';
import { CellReader } from './cell-value';
import { areaOf, PLACE } from './places';
import { readSnapshots } from './read';

/** What a sheet's cells hold. */
export type Held = Pick<Snapshot, 'area' | 'rows'>;

/** Letters in a sheet that one answer surely holds. */
const MOST_LETTERS = 1_000_000;

function lettersOf({ rows }: Held): number {
  let letters = 0;
  for (const row of rows) {
    for (const value of row) letters += typeof value === 'string' ? value.length : 10;
  }
  return letters;
}

/**
 * Asks whether a sheet still holds what it held: what comes back tells it after the next sync, with no
 * sync of its own unless the sheet is large; null where there is no such sheet. ExcelApi 1.4
 */
export function askHeld(
  context: Excel.RequestContext,
  name: string,
  held: Held,
): (date1904: boolean) => Promise<Held | null> {
  if (lettersOf(held) > MOST_LETTERS) {
    return async () => {
      const read = await readSnapshots(context, [name]);
      return read.kind === 'done' ? (read.value[0] ?? null) : null;
    };
  }
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load([...PLACE, 'values', 'numberFormat']);
  return async (date1904) => {
    if (sheet.isNullObject) return null;
    if (used.isNullObject) return { area: null, rows: [] };
    const reader = new CellReader(date1904);
    const area: Area = areaOf(used);
    const formats: readonly (readonly unknown[])[] = used.numberFormat;
    const values: readonly (readonly unknown[])[] = used.values;
    const rows = values.map((row, y) =>
      row.map((value, x): CellValue => reader.read(value, formats[y]?.[x])),
    );
    return { area, rows };
  };
}
