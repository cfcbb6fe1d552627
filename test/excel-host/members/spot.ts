import type { Area } from '../../../src/workbook/address';
import { columnName } from '../../../src/workbook/address';
import type { Book } from '../model/book';
import { isEntireColumn, isEntireRow } from '../model/areas';
import { sayName } from '../model/references';
import type { Sheet } from '../model/sheet';
import { accessDenied } from './host-class-of';

/** Cells of a sheet that a range, or several, stand for. */
export interface Spot {
  readonly book: Book;
  readonly sheet: Sheet;
  /** Where they are now. Throws where they are gone. */
  areas(): readonly Area[];
}

/** "Sheet1!A1:B2", "'Kế hoạch 2024'!C:C". */
export function sayAddress(sheet: Sheet, area: Area): string {
  return `${sayName(sheet.name)}!${sayArea(area)}`;
}

function sayArea(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isEntireColumn(area)) return `${columnName(left)}:${columnName(right)}`;
  if (isEntireRow(area)) return `${top}:${bottom}`;
  const first = `${columnName(left)}${top}`;
  const last = `${columnName(right)}${bottom}`;
  return first === last ? first : `${first}:${last}`;
}

/** Throws `AccessDenied` where protection keeps cells from being formatted. */
export function requireFormattable({ sheet }: Spot): void {
  if (!sheet.allows('allowFormatCells')) throw accessDenied();
}
