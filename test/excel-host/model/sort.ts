import type { Area } from '../../../src/workbook/address';
import { HostError } from '../host-class';
import type { Cell, Content } from './cell';
import { translated } from './references';
import type { Sheet } from './sheet';

/** Numbers, then texts, then false and true, then errors, then blanks: Excel's order. */
function rank(value: Content | null): number {
  if (value === null) return 4;
  if (typeof value === 'object') return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compare(a: Content | null, b: Content | null): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'vi');
  return Number(a === true) - Number(b === true);
}

/**
 * Sorts the rows of an area by one of its columns (a column of the sheet, 1-based). Cells move with
 * their looks and links; rows that a filter or she has hidden stay where they are; conditional
 * formats stay. Throws `MergedRangeConflict` for merged cells, `AccessDenied` under protection.
 */
export function sortRows(sheet: Sheet, area: Area, column: number, descending: boolean): void {
  if (!sheet.allows('allowSort')) throw new HostError('AccessDenied', 'The sheet is protected.');
  if (sheet.merges.in(area).length > 0) {
    throw new HostError('MergedRangeConflict', 'Merged cells cannot be sorted.');
  }
  const hidden = sheet.hiddenRows();
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) if (!hidden.has(row)) rows.push(row);
  const keyed = rows.map((row) => ({ row, key: sheet.grid.get(row, column)?.value ?? null }));
  keyed.sort((a, b) => {
    // Blanks are last either way.
    if (a.key === null || b.key === null) return compare(a.key, b.key);
    return descending ? compare(b.key, a.key) : compare(a.key, b.key);
  });
  moveRows(
    sheet,
    area,
    rows.map((to, n) => ({ to, from: keyed[n]?.row ?? to })),
  );
}

function moveRows(
  sheet: Sheet,
  area: Area,
  moves: readonly { readonly to: number; readonly from: number }[],
): void {
  const moved: { row: number; column: number; cell: Cell | null }[] = [];
  for (const { to, from } of moves) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.grid.get(from, column);
      const formula = cell?.formula ?? null;
      moved.push({
        row: to,
        column,
        cell:
          cell && formula !== null && to !== from
            ? { ...cell, formula: translated(formula, to - from, 0) }
            : cell,
      });
    }
  }
  for (const { row, column, cell } of moved) sheet.grid.set(row, column, cell);
}
