import type { Area } from '../../../src/workbook/address';
import { HostError } from '../host-class';
import { cellCount, holds, intersection } from './areas';
import type { Book } from './book';
import type { Cell } from './cell';
import { calculate, type AreasRead } from './evaluate';
import { LAST_COLUMN } from './grid';
import { CannotCalculate } from './parse-formula';
import type { Sheet } from './sheet';
import { typeIn } from './typed';

/** Excel's limit for one read or write. */
export const MOST_CELLS = 5_000_000;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

const invalid = (message: string): HostError => new HostError('InvalidArgument', message);

/** Throws where an area is larger than Excel reads or writes at once. */
export function requireSize(area: Area): void {
  if (cellCount(area) > MOST_CELLS) {
    throw new HostError('RangeExceedsLimit', 'The range has more than 5 million cells.');
  }
}

/** Throws `AccessDenied` where protection keeps any cell of the area from being edited. */
export function requireEditable(sheet: Sheet, area: Area): void {
  if (sheet.protection === null) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.styleAt(row, column).locked) {
        throw new HostError('AccessDenied', 'The sheet is protected.');
      }
    }
  }
}

/** What can be written to a cell: null leaves it as it is. */
export type Written = string | number | boolean | null;

/** Tells of a cell of the area whether it lies under merged cells, and so holds nothing of its own. */
export function coveredIn(sheet: Sheet, area: Area): (row: number, column: number) => boolean {
  const covered = new Set<number>();
  const place = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;
  for (const merge of sheet.merges.in(area)) {
    const shared = intersection(merge, area);
    if (!shared) continue;
    for (let row = shared.top; row <= shared.bottom; row++) {
      for (let column = shared.left; column <= shared.right; column++) {
        if (row !== merge.top || column !== merge.left) covered.add(place(row, column));
      }
    }
  }
  return (row, column) => covered.has(place(row, column));
}

/** Throws where only a part of an array formula's cells would be written to. */
export function requireWholeArrays(sheet: Sheet, area: Area): void {
  const cut = sheet.arrays.some(
    (array) => !array.spills && intersection(array.area, area) && !holds(area, array.area),
  );
  if (cut) throw new HostError('InvalidOperation', 'A part of an array cannot be changed.');
}

/**
 * Writes to one cell as if it was typed: texts are read as `typeIn` says, but for a cell formatted
 * as text ("@"), which takes everything as text. The cells that a
 * merge covers take nothing: the caller leaves them out.
 * @param areas what formulas written together have read; their results are worked out anew before
 *   anybody sees them.
 */
export function writeCell(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  written: Written,
  areas?: AreasRead,
): void {
  if (written === null) return;
  book.calculated.isStale = true;
  if (typeof written === 'string' && written.length > LONGEST_TEXT) {
    throw invalid('The text is too long for a cell.');
  }
  if (sheet.styleAt(row, column).numberFormat === '@') {
    const text = typeof written === 'boolean' ? String(written).toUpperCase() : String(written);
    sheet.put(row, column, text === '' ? null : text, null);
    return;
  }
  if (typeof written !== 'string') {
    if (typeof written === 'number' && !Number.isFinite(written)) throw invalid('No number.');
    sheet.put(row, column, written, null);
    return;
  }
  const typed = typeIn(written, book);
  if (typed.kind === 'blank') sheet.put(row, column, null, null);
  else if (typed.kind === 'constant') {
    const text = typed.value === '' ? null : typed.value;
    sheet.put(row, column, text, null);
    if (typed.format !== null) formatIfGeneral(sheet, row, column, typed.format);
  } else {
    const value = result(typed.formula, { book, sheet, row, column, ...(areas && { areas }) });
    sheet.put(row, column, value, typed.formula);
    book.calculated.add(sheet);
  }
}

function formatIfGeneral(sheet: Sheet, row: number, column: number, numberFormat: string): void {
  if (sheet.styleAt(row, column).numberFormat !== 'General') return;
  const cell = { top: row, bottom: row, left: column, right: column };
  sheet.restyle(cell, (style) => ({ ...style, numberFormat }));
}

interface WrittenAt {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly areas?: AreasRead;
}

/** A formula's value. Throws `InvalidArgument` where it is none, `NotImplemented` where we cannot calculate it. */
function result(formula: string, at: WrittenAt): Cell['value'] {
  if (formula.length > LONGEST_FORMULA) throw invalid('The formula is too long.');
  const { today, date1904 } = at.book;
  try {
    return calculate(formula.slice(1), { ...at, today, date1904 });
  } catch (error) {
    if (!(error instanceof CannotCalculate)) throw error;
    throw error.formulaIsWrong
      ? invalid(error.message)
      : new HostError('NotImplemented', error.message);
  }
}

/** Merges an area into one cell; only the first cell's value stays. */
export function mergeArea(sheet: Sheet, area: Area): void {
  if (sheet.protection) throw new HostError('AccessDenied', 'The sheet is protected.');
  if (sheet.tables.some((table) => intersection(table.area, area))) {
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const touched = sheet.merges.in(area);
  for (const merge of touched) {
    const shared = intersection(merge, area);
    if (!shared || cellCount(shared) !== cellCount(merge)) {
      throw new HostError('MergedRangeConflict', 'The range cuts through merged cells.');
    }
  }
  for (const merge of touched) sheet.merges.delete(merge);
  if (cellCount(area) === 1) return;
  sheet.merges.add(area);
  for (const { row, column, cell } of [...sheet.grid.in(area)]) {
    if (row === area.top && column === area.left) continue;
    sheet.setCell(row, column, { ...cell, value: null, formula: null, link: null });
  }
}
