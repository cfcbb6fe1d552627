import type { Area } from '../workbook/address';
import { valueAt, type CellValue, type Snapshot } from '../workbook/snapshot';

/** A snapshot with its merged cells resolved. */
export interface Grid {
  readonly snapshot: Snapshot;
  readonly area: Area;
  /** The value, also from the top of a vertical merge. A merge across columns says its value in its first column alone. */
  at(row: number, column: number): CellValue;
  /** The row that `at` takes the value from: the top of the merge that the cell is in. */
  rowOf(row: number, column: number): number;
  /** The merge that the cell is in. */
  mergeAt(row: number, column: number): Area | null;
}

/** Merged cells by row, so that each look-up sees only its own row's. */
function mergesByRow(snapshot: Snapshot, area: Area): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const merge of snapshot.merges) {
    const last = Math.min(merge.bottom, area.bottom);
    for (let row = Math.max(merge.top, area.top); row <= last; row++) {
      const ofRow = byRow.get(row);
      if (ofRow) ofRow.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

/** A grid over the snapshot; null where the sheet holds nothing. */
export function gridOf(snapshot: Snapshot): Grid | null {
  const { area } = snapshot;
  if (!area) return null;
  const merges = mergesByRow(snapshot, area);
  const mergeAt = (row: number, column: number): Area | null =>
    merges.get(row)?.find((merge) => column >= merge.left && column <= merge.right) ?? null;
  const rowOf = (row: number, column: number): number => {
    const merge = mergeAt(row, column);
    return merge && merge.left === column ? merge.top : row;
  };
  return {
    snapshot,
    area,
    mergeAt,
    rowOf,
    at: (row, column) => valueAt(snapshot, rowOf(row, column), column),
  };
}
