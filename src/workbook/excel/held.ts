import { sameCells } from '../same';
import type { CellValue, Snapshot } from '../snapshot';
import { textBytes } from './batches';
import { areaOf, PLACE } from './places';
import { readSnapshots } from './read';

/** Excel on the web answers with 5 MB at most. */
const MOST_BYTES = 4_000_000;
const VALUE_BYTES = 12;

/** A value as `Range.values` says it. */
function plain(value: CellValue): CellValue {
  if (typeof value !== 'object' || value === null) return value;
  return value.kind === 'date' ? value.serial : value.code;
}

function bytesOf({ rows }: Snapshot): number {
  let bytes = 0;
  for (const row of rows) {
    for (const value of row) bytes += typeof value === 'string' ? textBytes(value) : VALUE_BYTES;
  }
  return bytes;
}

/** What `Range.values` says, "" for blank cells. */
function valueOf(value: unknown): CellValue {
  const isPlain = typeof value === 'string' || typeof value === 'number';
  if (isPlain || typeof value === 'boolean') return value === '' ? null : value;
  return null;
}

/**
 * Asks whether the sheet of that name still holds what one held; what comes back tells it after the
 * next sync, by a reading of its own only where the sheet is too large for one answer. ExcelApi 1.4
 */
export function askHolds(
  context: Excel.RequestContext,
  name: string,
  held: Snapshot,
): () => Promise<boolean> {
  if (bytesOf(held) > MOST_BYTES) {
    return async () => {
      const read = await readSnapshots(context, [name]);
      const [now] = read.kind === 'done' ? read.value : [];
      return now !== undefined && sameCells(now, held);
    };
  }
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load([...PLACE, 'values']);
  return async () => {
    if (sheet.isNullObject) return false;
    const values: readonly (readonly unknown[])[] = used.isNullObject ? [] : used.values;
    const now = {
      area: used.isNullObject ? null : areaOf(used),
      rows: values.map((row) => row.map(valueOf)),
    };
    return sameCells(now, { area: held.area, rows: held.rows.map((row) => row.map(plain)) });
  };
}
