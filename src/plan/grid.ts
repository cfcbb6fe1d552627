import type { Area } from '../workbook/address';
import { valueAt, type CellValue, type Snapshot } from '../workbook/snapshot';
import { legacyCells } from './legacy-cells';

/** A snapshot with its merged cells resolved. */
export interface Grid {
  readonly snapshot: Snapshot;
  readonly area: Area;
  /**
   * The value, also from the top of a vertical merge; text in a font of before Unicode (.VnTime) in
   * Unicode. A merge across columns says its value in its first column alone.
   */
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

/** What cells in a font of before Unicode say, by row and column. */
function legacyTexts(snapshot: Snapshot): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const byRow = new Map<number, Map<number, string>>();
  for (const { row, column, says } of legacyCells(snapshot).values()) {
    const ofRow = byRow.get(row) ?? new Map<number, string>();
    byRow.set(row, ofRow.set(column, says));
  }
  return byRow;
}

const NO_MERGE = (): null => null;

/** A grid over the snapshot; null where the sheet holds nothing. */
export function gridOf(snapshot: Snapshot): Grid | null {
  const { area } = snapshot;
  if (!area) return null;
  const merges = mergesByRow(snapshot, area);
  const legacy = legacyTexts(snapshot);
  const mergeAt =
    merges.size === 0
      ? NO_MERGE
      : (row: number, column: number): Area | null =>
          merges.get(row)?.find((merge) => column >= merge.left && column <= merge.right) ?? null;
  const rowOf = (row: number, column: number): number => {
    const merge = mergeAt(row, column);
    return merge && merge.left === column ? merge.top : row;
  };
  const at = (row: number, column: number): CellValue => {
    const from = rowOf(row, column);
    const value = valueAt(snapshot, from, column);
    return legacy.size === 0 ? value : (legacy.get(from)?.get(column) ?? value);
  };
  return { snapshot, area, mergeAt, rowOf, at };
}
