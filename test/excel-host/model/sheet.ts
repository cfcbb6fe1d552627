import type { Area } from '../../../src/workbook/address';
import { around, intersection, isEntireColumn, isEntireRow, onSheet } from './areas';
import type { Cell } from './cell';
import type { Chart } from './chart';
import { Grid, LAST_COLUMN, LAST_ROW } from './grid';
import { Merges } from './merges';
import type { DefinedName } from './name';
import { newPage, type Page } from './page';
import type { Allowance, Protection } from './protection';
import type { Rule } from './rule';
import { isSameStyle, PLAIN_STYLE, type Style } from './style';

const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A row or a column as a whole. */
export interface LineFormat {
  /** Height or width in points; null where it is the sheet's standard. */
  readonly size: number | null;
  readonly hidden: boolean;
  /** Of cells that are not there; null where they are plain. */
  readonly style: Style | null;
}

export const PLAIN_LINE: LineFormat = { size: null, hidden: false, style: null };

export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  readonly hasHeaders: boolean;
}

/** A formula whose result fills an area, of which the first cell holds it. */
export interface ArrayFormula {
  area: Area;
  /** Whether it spills (a dynamic array): its other cells may be written to. */
  readonly spills: boolean;
}

/** An area that follows its cells; null once they are gone. */
export interface Tracked {
  area: Area | null;
}

/** One sheet of the simulated workbook: plain state. What an Excel does with it is in the files beside. */
export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  readonly grid = new Grid();
  rowFormats = new Map<number, LineFormat>();
  columnFormats = new Map<number, LineFormat>();
  standardWidth = 48;
  standardHeight = 15;
  merges = new Merges();
  tables: Table[] = [];
  /** Those that a page has put there; those of files are no part of the model. */
  charts: Chart[] = [];
  arrays: ArrayFormula[] = [];
  /** Scoped to this sheet. */
  names: DefinedName[] = [];
  /** The first has the highest priority. */
  rules: Rule[] = [];
  /** Null where not protected. */
  protection: Protection | null = null;
  /** The rows that it hides are hidden rows, too. */
  filter: { area: Area; hiddenRows: ReadonlySet<number> } | null = null;
  readonly page: Page = newPage();
  /** Rows that start a page. */
  rowBreaks: number[] = [];
  readonly tracked = new Set<Tracked>();
  deleted = false;

  constructor(
    readonly id: string,
    public name: string,
    /** `other`: a chart sheet; it holds no cells, and Office.js does not list it. */
    readonly kind: 'worksheet' | 'other',
    readonly plainStyle: Style = PLAIN_STYLE,
  ) {}

  /** The style of a cell, also of one that is not there. */
  styleAt(row: number, column: number): Style {
    return this.grid.get(row, column)?.style ?? this.lineStyle(row, column);
  }

  /** Puts a value in a cell, blank as null; its style and link stay. */
  put(row: number, column: number, value: Cell['value'], formula: string | null): void {
    const old = this.grid.get(row, column);
    const style = old?.style ?? this.lineStyle(row, column);
    this.setCell(row, column, { value, formula, style, link: old?.link ?? null });
  }

  /** Sets a cell; one that says nothing is not kept. */
  setCell(row: number, column: number, cell: Cell): void {
    const says = cell.value !== null || cell.formula !== null || cell.link !== null;
    const kept = says || !isSameStyle(cell.style, this.lineStyle(row, column));
    this.grid.set(row, column, kept ? cell : null);
  }

  /** Changes the style of every cell of an area, of whole rows and columns as such. */
  restyle(area: Area, change: (style: Style, row: number, column: number) => Style): void {
    const restyled = (row: number, column: number): void => {
      const old = this.grid.get(row, column);
      const style = change(old?.style ?? this.lineStyle(row, column), row, column);
      const { value = null, formula = null, link = null } = old ?? {};
      this.setCell(row, column, { value, formula, link, style });
    };
    if (!isEntireColumn(area) && !isEntireRow(area)) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) restyled(row, column);
      }
      return;
    }
    for (const { row, column } of [...this.grid.in(area)]) restyled(row, column);
    const columns = isEntireColumn(area);
    const formats = columns ? this.columnFormats : this.rowFormats;
    for (let n = columns ? area.left : area.top; n <= (columns ? area.right : area.bottom); n++) {
      const format = formats.get(n) ?? PLAIN_LINE;
      const style = change(
        format.style ?? this.plainStyle,
        columns ? area.top : n,
        columns ? n : area.left,
      );
      formats.set(n, { ...format, style: style === this.plainStyle ? null : style });
    }
  }

  rowFormat(row: number): LineFormat {
    return this.rowFormats.get(row) ?? PLAIN_LINE;
  }

  columnFormat(column: number): LineFormat {
    return this.columnFormats.get(column) ?? PLAIN_LINE;
  }

  /** Rows that cannot be seen. */
  hiddenRows(): Set<number> {
    return hiddenLines(this.rowFormats);
  }

  /** Columns that cannot be seen. */
  hiddenColumns(): Set<number> {
    return hiddenLines(this.columnFormats);
  }

  /** Around all cells that hold a value, or, not `valuesOnly`, that are formatted or merged; null for a sheet with none. */
  usedArea(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
    const area = this.grid.bounds(
      within,
      ({ value, formula }) => !valuesOnly || value !== null || formula !== null,
    );
    if (valuesOnly) return area;
    let result = area;
    const include = (whole: Area): void => {
      const more = intersection(whole, within);
      if (more) result = result ? around(result, more) : more;
    };
    this.merges.all().forEach(include);
    for (const [column, { style }] of this.columnFormats) {
      if (style) include({ top: 1, bottom: LAST_ROW, left: column, right: column });
    }
    for (const [row, { style }] of this.rowFormats) {
      if (style) include({ top: row, bottom: row, left: 1, right: LAST_COLUMN });
    }
    return result;
  }

  /** Whether protection, where there is any, lets this be done. */
  allows(what: Allowance): boolean {
    return this.protection === null || this.protection.allowed.has(what);
  }

  /** An area that follows its cells from now on. */
  track(area: Area): Tracked {
    if (!onSheet(area)) throw new RangeError('an area off the sheet');
    const tracked = { area };
    this.tracked.add(tracked);
    return tracked;
  }

  private lineStyle(row: number, column: number): Style {
    return this.rowFormat(row).style ?? this.columnFormat(column).style ?? this.plainStyle;
  }
}

function hiddenLines(formats: ReadonlyMap<number, LineFormat>): Set<number> {
  return new Set([...formats].filter(([, { hidden }]) => hidden).map(([line]) => line));
}
