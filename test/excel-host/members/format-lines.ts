import type { Area } from '../../../src/workbook/address';
import type { Json } from '../host-class';

import type { Sheet } from '../model/sheet';
import { numberWithin } from './arguments';
import { accessDenied } from './host-class-of';
import type { Spot } from './spot';

/** In points: 409.5, and 255 characters. */
const HIGHEST_ROW = 409.5;
const WIDEST_COLUMN = 1_342.5;
/** Of Calibri 11: 7 pixels a character, and 5 around the text. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING = 3.75;

/** Widths in points; 0 where hidden. */
export function* columnSizes(spot: Spot): Generator<number> {
  for (const { left, right } of spot.areas()) {
    for (let column = left; column <= right; column++) {
      const { size, hidden } = spot.sheet.columnFormat(column);
      yield hidden ? 0 : (size ?? spot.sheet.standardWidth);
    }
  }
}

/** Heights in points; 0 where hidden. */
export function* rowSizes(spot: Spot): Generator<number> {
  for (const { top, bottom } of spot.areas()) {
    for (let row = top; row <= bottom; row++) {
      const { size, hidden } = spot.sheet.rowFormat(row);
      yield hidden ? 0 : (size ?? spot.sheet.standardHeight);
    }
  }
}

export function setColumnWidth(spot: Spot, value: Json): void {
  const size = numberWithin(value, 0, WIDEST_COLUMN);
  const { sheet } = spot;
  if (!sheet.allows('allowFormatColumns')) throw accessDenied();
  for (const { left, right } of spot.areas()) {
    for (let column = left; column <= right; column++) {
      sheet.columnFormats.set(column, { ...sheet.columnFormat(column), size, hidden: size === 0 });
    }
  }
}

export function setRowHeight(spot: Spot, value: Json): void {
  const size = numberWithin(value, 0, HIGHEST_ROW);
  const { sheet } = spot;
  if (!sheet.allows('allowFormatRows')) throw accessDenied();
  for (const { top, bottom } of spot.areas()) {
    for (let row = top; row <= bottom; row++) {
      sheet.rowFormats.set(row, { ...sheet.rowFormat(row), size, hidden: size === 0 });
    }
  }
}

/** For each column of an area the width, in points, of its longest line of text; roughly. */
export function widthOfText(sheet: Sheet, area: Area): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { column, cell } of sheet.grid.in(area)) {
    if (cell.value === null || typeof cell.value === 'object') continue;
    const longest = Math.max(
      ...String(cell.value)
        .split('\n')
        .map((line) => line.length),
    );
    const width = Math.min(WIDEST_COLUMN, longest * POINTS_PER_CHARACTER + PADDING);
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  return widths;
}
