import type { Area } from './address';
import type { CellValue, Snapshot } from './snapshot';

/** The rows that hold values, in no promised order, each from column A on. */
export interface FilledRows {
  readonly numbers: number[];
  readonly cells: CellValue[][];
}

const NO_CELLS: readonly CellValue[] = [];

/** The rows as a block: from the first that holds a value to the last, and from the leftmost column on. */
export function blockOf({ numbers, cells }: FilledRows): Pick<Snapshot, 'area' | 'rows'> {
  let [top, bottom, left, right] = [Infinity, 0, Infinity, 0];
  for (const number of numbers) {
    top = Math.min(top, number);
    bottom = Math.max(bottom, number);
  }
  for (const row of cells) {
    const first = row.findIndex((value) => value !== null) + 1;
    left = Math.min(left, first);
    right = Math.max(right, row.length);
  }
  if (bottom === 0) return { area: null, rows: [] };
  const area: Area = { top, left, bottom, right };
  const rows = new Array<readonly CellValue[]>(bottom - top + 1).fill(NO_CELLS);
  numbers.forEach((number, n) => {
    const row = cells[n] ?? [];
    rows[number - top] = left === 1 ? row : row.slice(left - 1);
  });
  return { area, rows };
}
