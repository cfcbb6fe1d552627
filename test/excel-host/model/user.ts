import { parseArea, type Area } from '../../../src/workbook/address';
import type { Book } from './book';
import type { Content } from './cell';
import type { Allowance } from './protection';
import { PLAIN_LINE, type Sheet } from './sheet';
import { sortRows } from './sort';
import { moveLines } from './structure';
import { coveredIn, requireEditable, requireWholeArrays, writeCell } from './write';

/** What she does with the workbook that is open, while the add-in is not looking. Rows and columns are 1-based. */
export class User {
  constructor(private readonly book: Book) {}

  /** Types a text into a cell ("C7"), as it would be read from the keyboard. */
  type(sheet: string, cell: string, text: string): void {
    const at = this.area(cell);
    requireEditable(this.sheet(sheet), at);
    requireWholeArrays(this.sheet(sheet), at);
    if (coveredIn(this.sheet(sheet), at)(at.top, at.left)) throw new RangeError('a covered cell');
    writeCell(this.book, this.sheet(sheet), at.top, at.left, text);
  }

  /** What a cell holds; null where blank. */
  value(sheet: string, cell: string): Content | null {
    const { top, left } = this.area(cell);
    return this.sheet(sheet).grid.get(top, left)?.value ?? null;
  }

  insertRows(sheet: string, before: number, count = 1): void {
    moveLines(this.book, this.sheet(sheet), { axis: 'row', kind: 'insert', at: before, count });
  }

  deleteRows(sheet: string, first: number, count = 1): void {
    moveLines(this.book, this.sheet(sheet), { axis: 'row', kind: 'delete', at: first, count });
  }

  insertColumns(sheet: string, before: number, count = 1): void {
    moveLines(this.book, this.sheet(sheet), { axis: 'column', kind: 'insert', at: before, count });
  }

  deleteColumns(sheet: string, first: number, count = 1): void {
    moveLines(this.book, this.sheet(sheet), { axis: 'column', kind: 'delete', at: first, count });
  }

  /** Sorts the rows of an area ("A7:E15", no header) by a column of the sheet ("C"). */
  sortRows(sheet: string, area: string, column: string, descending = false): void {
    sortRows(this.sheet(sheet), this.area(area), this.area(`${column}1`).left, descending);
  }

  /** Protects a sheet; what is named stays allowed. */
  protect(sheet: string, allowed: readonly Allowance[] = []): void {
    this.sheet(sheet).protection = { allowed: new Set(allowed), password: null };
  }

  unprotect(sheet: string): void {
    this.sheet(sheet).protection = null;
  }

  /** Lets cells be edited on a protected sheet, or no longer. */
  lock(sheet: string, area: string, locked: boolean): void {
    this.sheet(sheet).restyle(this.area(area), (style) => ({ ...style, locked }));
  }

  protectStructure(locked = true): void {
    this.book.structureProtected = locked;
  }

  /** Puts a filter on an area whose first row is the header, and hides the rows for which `shows` is false. */
  filter(sheet: string, area: string, shows: (row: number) => boolean): void {
    const of = this.sheet(sheet);
    const filtered = this.area(area);
    const hiddenRows = new Set<number>();
    for (let row = filtered.top + 1; row <= filtered.bottom; row++) {
      if (shows(row)) continue;
      hiddenRows.add(row);
      this.hideRow(sheet, row);
    }
    of.filter = { area: filtered, hiddenRows };
  }

  hideRow(sheet: string, row: number, hidden = true): void {
    const formats = this.sheet(sheet).rowFormats;
    formats.set(row, { ...(formats.get(row) ?? PLAIN_LINE), hidden });
  }

  hideColumn(sheet: string, column: number, hidden = true): void {
    const formats = this.sheet(sheet).columnFormats;
    formats.set(column, { ...(formats.get(column) ?? PLAIN_LINE), hidden });
  }

  renameSheet(sheet: string, name: string): void {
    this.book.rename(this.sheet(sheet), name);
  }

  deleteSheet(sheet: string): void {
    this.book.remove(this.sheet(sheet));
  }

  addSheet(name: string): void {
    this.book.add(name);
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.find(name);
    if (!sheet) throw new RangeError(`no sheet "${name}"`);
    return sheet;
  }

  private area(text: string): Area {
    const area = parseArea(text);
    if (!area) throw new RangeError(`no area "${text}"`);
    return area;
  }
}
