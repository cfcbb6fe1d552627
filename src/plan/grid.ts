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
  /** The row's own values from `area.left` on, merged or not, in Unicode as `at` gives them. */
  valuesIn(row: number): readonly CellValue[];
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
const NO_VALUES: readonly CellValue[] = [];

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
  const plainAt = (row: number, column: number): CellValue => valueAt(snapshot, row, column);
  const resolvedAt = (row: number, column: number): CellValue => {
    const from = rowOf(row, column);
    return legacy.get(from)?.get(column) ?? valueAt(snapshot, from, column);
  };
  const at = merges.size === 0 && legacy.size === 0 ? plainAt : resolvedAt;
  const valuesIn = (row: number): readonly CellValue[] => {
    const values = snapshot.rows[row - area.top] ?? NO_VALUES;
    const says = legacy.get(row);
    return says ? values.map((value, i) => says.get(area.left + i) ?? value) : values;
  };
  return { snapshot, area, at, valuesIn, rowOf, mergeAt };
}
