import { columnNumber } from '../address';
import { parseCellName } from './cell-name';
import { Unreadable } from './refusal';
import { TagCursor } from './tag-cursor';

const DIGIT_0 = 48;

function digits(source: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = source.charCodeAt(i) - DIGIT_0;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}

/** `<c r="C7" s="1" t="s"><v>12</v></c>`, as nearly all cells are written: read in one look. */
const PLAIN_CELL =
  /<c r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="([A-Za-z]+)")?(?:\/>|><v>([^<]*)<\/v><\/c>)/y;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

function withinSheet(column: number): number {
  if (column > LAST_COLUMN) throw new Unreadable('broken-xml');
  return column;
}

/**
 * Goes through a sheet's rows and cells (the content of `<sheetData>`) in one scan, without building
 * anything: for reading, which wants the values, and for patching, which wants the places. Rows and
 * cells without a reference follow the one before (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
 */
export class SheetCursor {
  private readonly tag: TagCursor;
  private inRow = false;

  /** The current row's number, 1-based. */
  row = 0;
  rowHidden = false;
  /** The row's own style, for cells that it does not hold; -1 where it has none. */
  rowStyle = -1;
  /** The current cell's column, 1-based. */
  column = 0;
  style = 0;
  /** The cell's `t`: "n", "s", "str", "inlineStr", "b", "e", "d". */
  type = 'n';
  hasFormula = false;
  /** The range that the cell's array formula or data table fills. */
  formulaArea: string | null = null;
  /** What stands in `<v>`, as written; null where there is none. */
  value: string | null = null;
  /** The `<is>` element; -1 where there is none. */
  inlineStart = -1;
  /** The whole element of the last event, from "<" to after the last ">"; of a row, its opening tag. */
  start = 0;
  end = 0;
  /** Whether the row that the last event opened has no closing tag. */
  selfClosing = false;

  /** From just after `<sheetData>` to its closing tag. */
  constructor(
    readonly source: string,
    from: number,
    private readonly to: number,
  ) {
    this.tag = new TagCursor(source, from);
  }

  /**
   * Moves on: `row` at a row's opening tag, `cell` past a cell, `rowEnd` at a row's closing tag (or
   * right after `row` where that is self-closing), `end` after the last row. Throws `Unreadable`.
   */
  next(): 'row' | 'cell' | 'rowEnd' | 'end' {
    const { tag } = this;
    if (this.inRow && this.selfClosing) return this.endRow(this.end);
    if (this.inRow && this.readPlainCell()) return 'cell';
    for (;;) {
      if (!tag.next()) throw new Unreadable('broken-xml');
      if (tag.closing) {
        if (this.inRow && tag.is('row')) return this.endRow(tag.start);
        if (!this.inRow && tag.start === this.to) return 'end';
        throw new Unreadable('broken-xml');
      }
      if (this.inRow && tag.is('c')) {
        this.readCell();
        return 'cell';
      }
      if (!this.inRow && tag.is('row')) {
        this.readRow();
        return 'row';
      }
      tag.skip();
    }
  }

  private endRow(at: number): 'rowEnd' {
    this.inRow = false;
    this.start = at;
    return 'rowEnd';
  }

  private readRow(): void {
    const { tag } = this;
    let row = 0;
    let styled = false;
    let style = -1;
    this.rowHidden = false;
    for (let n = 0; n < tag.attributeCount; n++) {
      if (tag.attributeIs(n, 'r')) row = digits(this.source, tag.valueStart(n), tag.valueEnd(n));
      else if (tag.attributeIs(n, 's')) style = Number(tag.value(n));
      else if (tag.attributeIs(n, 'customFormat')) styled = isOn(tag.value(n));
      else if (tag.attributeIs(n, 'hidden')) this.rowHidden ||= isOn(tag.value(n));
      else if (tag.attributeIs(n, 'ht')) this.rowHidden ||= Number(tag.value(n)) === 0;
    }
    this.row = row || this.rowOfFirstCell() || this.row + 1;
    if (this.row > LAST_ROW) throw new Unreadable('broken-xml');
    this.rowStyle = styled ? style : -1;
    this.column = 0;
    this.start = tag.start;
    this.end = tag.end;
    this.selfClosing = tag.selfClosing;
    this.inRow = true;
  }

  /** False, with nothing moved, where what follows is written in any other way. */
  private readPlainCell(): boolean {
    PLAIN_CELL.lastIndex = this.tag.end;
    const parts = PLAIN_CELL.exec(this.source);
    if (parts === null) return false;
    this.start = parts.index;
    this.column = withinSheet(columnNumber(parts[1] ?? ''));
    this.style = Number(parts[2] ?? 0);
    this.type = parts[3] ?? 'n';
    this.hasFormula = false;
    this.formulaArea = null;
    this.value = parts[4] ?? null;
    this.inlineStart = -1;
    this.end = PLAIN_CELL.lastIndex;
    this.tag.end = this.end;
    return true;
  }

  private readCell(): void {
    const { tag, source } = this;
    this.start = tag.start;
    this.style = 0;
    this.type = 'n';
    this.hasFormula = false;
    this.formulaArea = null;
    this.value = null;
    this.inlineStart = -1;
    let column = 0;
    for (let n = 0; n < tag.attributeCount; n++) {
      const start = tag.valueStart(n);
      const end = tag.valueEnd(n);
      if (tag.attributeIs(n, 'r')) column = parseCellName(source, start, end).column;
      else if (tag.attributeIs(n, 's')) this.style = digits(source, start, end);
      else if (tag.attributeIs(n, 't')) {
        this.type = end - start === 1 ? source.charAt(start) : source.slice(start, end);
      }
    }
    this.column = withinSheet(column > 0 ? column : this.column + 1);
    if (!tag.selfClosing) this.readContent();
    this.end = tag.end;
  }

  /** The row that the first cell names, for a row that does not say its number; 0 where it does not either. */
  private rowOfFirstCell(): number {
    if (this.tag.selfClosing) return 0;
    const cell = new TagCursor(this.source, this.tag.end);
    const name = cell.next() && cell.is('c') ? cell.attribute('r') : null;
    return name === null ? 0 : parseCellName(name, 0, name.length).row;
  }

  private readContent(): void {
    const { tag } = this;
    for (;;) {
      if (!tag.next()) throw new Unreadable('broken-xml');
      if (tag.closing) {
        if (tag.is('c')) return;
        throw new Unreadable('broken-xml');
      }
      if (tag.is('v')) {
        const start = tag.end;
        tag.skipText();
        this.value = tag.selfClosing ? '' : this.source.slice(start, tag.start);
      } else if (tag.is('f')) {
        this.hasFormula = true;
        const kind = tag.attribute('t');
        if (kind === 'array' || kind === 'dataTable') this.formulaArea = tag.attribute('ref');
        tag.skipText();
      } else if (tag.is('is')) {
        this.inlineStart = tag.start;
        tag.skip();
      } else {
        tag.skip();
      }
    }
  }
}

const isOn = (value: string): boolean => value === '1' || value === 'true';
