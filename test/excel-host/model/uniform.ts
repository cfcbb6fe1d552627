import type { Area } from '../../../src/workbook/address';
import { cellCount, isEntireColumn, rowCount } from './areas';
import type { Sheet } from './sheet';
import type { Style } from './style';

const FEW = 200_000;

/** Every style that a cell of the area has, some of them more than once. */
function* stylesIn(sheet: Sheet, area: Area): Generator<Style> {
  if (cellCount(area) <= FEW) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) yield sheet.styleAt(row, column);
    }
    return;
  }
  const inColumn = new Map<number, number>();
  for (const { column, cell } of sheet.grid.in(area)) {
    inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
    yield cell.style;
  }
  for (const [row, { style }] of sheet.rowFormats) {
    if (style && row >= area.top && row <= area.bottom && !isEntireColumn(area)) yield style;
  }
  for (let column = area.left; column <= area.right; column++) {
    if ((inColumn.get(column) ?? 0) === rowCount(area)) continue;
    yield sheet.columnFormat(column).style ?? sheet.plainStyle;
  }
}

/** What `pick` says of every cell of the areas; null where they differ. */
export function uniform<T>(
  sheet: Sheet,
  areas: readonly Area[],
  pick: (style: Style) => T,
): T | null {
  let found: { readonly value: T } | null = null;
  for (const area of areas) {
    for (const style of stylesIn(sheet, area)) {
      const value = pick(style);
      if (found && found.value !== value) return null;
      found ??= { value };
    }
  }
  return found && found.value;
}

/** The one value of all; null where they differ. */
export function same<T>(values: Iterable<T>): T | null {
  let found: { readonly value: T } | null = null;
  for (const value of values) {
    if (found && found.value !== value) return null;
    found ??= { value };
  }
  return found && found.value;
}
