import type { Area } from '../../../src/workbook/address';
import type { Cell } from './cell';

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A sheet's cells, sparse; rows and columns are 1-based. */
export class Grid {
  private rows = new Map<number, Map<number, Cell>>();

  get(row: number, column: number): Cell | null {
    return this.rows.get(row)?.get(column) ?? null;
  }

  set(row: number, column: number, cell: Cell | null): void {
    let cells = this.rows.get(row);
    if (cell === null) {
      cells?.delete(column);
      if (cells?.size === 0) this.rows.delete(row);
      return;
    }
    if (!cells) this.rows.set(row, (cells = new Map()));
    cells.set(column, cell);
  }

  /** The cells that there are in an area, in no promised order. */
  *in(area: Area): Generator<{ row: number; column: number; cell: Cell }> {
    for (const row of this.rowsIn(area)) {
      for (const [column, cell] of this.rows.get(row) ?? []) {
        if (column >= area.left && column <= area.right) yield { row, column, cell };
      }
    }
  }

  /** All cells, row by row from the top, each from the left. */
  *all(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const cells = [...(this.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
      for (const [column, cell] of cells) yield { row, column, cell };
    }
  }

  /** The cells that hold a formula, in no promised order; they may be set on the way. */
  *formulas(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) if (cell.formula !== null) yield { row, column, cell };
    }
  }

  /** The least area around the cells of an area that `counts` says yes to; null where there is none. */
  bounds(within: Area, counts: (cell: Cell) => boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const { row, column, cell } of this.in(within)) {
      if (!counts(cell)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return bottom === 0 ? null : { top, left, bottom, right };
  }

  /** Gives every row a new number, or takes it away where that is null. */
  moveRows(moved: (row: number) => number | null): void {
    this.rows = moveKeys(this.rows, moved);
  }

  /** The same for columns. */
  moveColumns(moved: (column: number) => number | null): void {
    for (const [row, cells] of this.rows) this.rows.set(row, moveKeys(cells, moved));
  }

  private rowsIn({ top, bottom }: Area): number[] {
    if (bottom - top > this.rows.size) {
      return [...this.rows.keys()].filter((row) => row >= top && row <= bottom);
    }
    return Array.from({ length: bottom - top + 1 }, (_, n) => top + n);
  }
}

/** The entries of a map under new keys; those whose key becomes null are left out. */
export function moveKeys<T>(
  entries: ReadonlyMap<number, T>,
  moved: (key: number) => number | null,
): Map<number, T> {
  const result = new Map<number, T>();
  for (const [key, value] of entries) {
    const to = moved(key);
    if (to !== null) result.set(to, value);
  }
  return result;
}
