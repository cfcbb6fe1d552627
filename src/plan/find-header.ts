import { fold } from '../text/fold';
import { contentsReader } from './column-contents';
import { chooseColumns, columnsOf } from './columns';
import type { Grid } from './grid';
import { headerBottom, headerText, headerTexts, HIGHEST, lowestTexts } from './header-rows';
import { readHeader } from './header-meaning';
import { periodColumns } from './period-columns';
import { unitColumns, type UnitColumn } from './unit-columns';
import type { ColumnDoubt, ColumnRole, Columns, PeriodColumn } from './plan';

/** A header that was found: its rows (1-based, both included), its columns, and what each column is. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: Columns;
  readonly doubts: readonly ColumnDoubt[];
  /** Month, quarter or year columns, which say when by marks. */
  readonly periods: readonly PeriodColumn[];
  /** Columns of units of their own, which say who by marks. */
  readonly units: readonly UnitColumn[];
  /** Each column's own text, by column number. */
  readonly texts: ReadonlyMap<number, string>;
  /** All that stands in each column of it, folded, to know it again where it is repeated. */
  readonly words: ReadonlyMap<number, ReadonlySet<string>>;
}

/**
 * A header says what is to be done, and when, or who, or how it stands. One that is numbered and says
 * both when and who, and not what, lacks a column.
 */
function isHeader({ columns, periods }: Pick<Header, 'columns' | 'periods'>): boolean {
  const { number, content, timeline, from, to, unit, status } = columns;
  const isSaid = (column: number | undefined): boolean => column !== undefined;
  const when = [timeline, from, to].some(isSaid) || periods.length > 0;
  if (content === undefined) return isSaid(number) && when && isSaid(unit);
  return when || isSaid(unit) || isSaid(status);
}

/** A row in which fewer columns are known is no header's first; it is asked of every row. */
const FEWEST_ROLES = 2;
const TELLING: readonly ColumnRole[] = ['number', 'content', 'timeline', 'from', 'unit', 'status'];

/** What may be a header of unusual wording: two columns at least are known, and cells tell the others. */
function mayBeUnusual(texts: ReadonlyMap<number, string>): boolean {
  const columns = columnsOf(texts);
  return TELLING.filter((role) => columns[role] !== undefined).length >= 2;
}

/** The headers that begin in this row, from left to right: tables may stand side by side. */
function headersFrom(grid: Grid, row: number): readonly Header[] {
  const first = headerTexts(grid, row, row);
  if (Object.keys(columnsOf(first)).length < FEWEST_ROLES) return [];
  const bottom = headerBottom(grid, row);
  const texts = bottom === row ? first : headerTexts(grid, row, bottom);
  if (!mayBeUnusual(texts)) return [];
  const tables = sideBySide(texts);
  return tables.map((own) => headerOver(grid, row, bottom, own)).filter(isHeader);
}

/** The header's texts, table by table: parted by a blank column where each part is a header. */
function sideBySide(texts: ReadonlyMap<number, string>): readonly ReadonlyMap<number, string>[] {
  const tables: Map<number, string>[] = [];
  let last = -1;
  for (const [column, text] of texts) {
    const table = tables.at(-1);
    if (table && column === last + 1) table.set(column, text);
    else tables.push(new Map([[column, text]]));
    last = column;
  }
  const whole = tables.filter((own) => isHeader({ columns: columnsOf(own), periods: [] }));
  return whole.length > 1 ? whole : [texts];
}

/** Over months, quarters or years these tell what was spent or reached in each; their cells are no marks. */
const TOLD_BY_PERIOD: ReadonlySet<ColumnRole> = new Set(['budget', 'result', 'percent']);

function headerOver(
  grid: Grid,
  top: number,
  bottom: number,
  texts: ReadonlyMap<number, string>,
): Header {
  const used = [...texts.keys()];
  const contents = contentsReader(grid, bottom + 1);
  const named = new Map(texts);
  const above = top === bottom ? undefined : lowestTexts(grid, top, bottom - 1, used);
  const found = periodColumns(lowestTexts(grid, top, bottom, used), above);
  for (const { column } of found) named.delete(column);
  const holdsMarks = ({ column, per }: PeriodColumn): boolean => {
    const heads = top === bottom ? [] : readHeader(headerText(grid, top, column)).meanings;
    const figures = per === 'year' && contents(column).numbers === 1;
    return !figures && !TOLD_BY_PERIOD.has(heads[0]?.role ?? 'timeline');
  };
  const periods = found.every(holdsMarks) ? found : [];
  const units = unitColumns(grid, top, bottom);
  for (const { column } of units.slice(1)) named.delete(column);
  const { columns, doubts } = chooseColumns(named, {
    contents,
    hidden: grid.snapshot.hiddenColumns,
    hasPeriods: periods.length > 0,
  });
  return {
    top,
    bottom,
    left: Math.min(...used),
    right: Math.max(...used),
    columns,
    doubts,
    periods,
    units,
    texts,
    words: wordsOf(grid, top, bottom, used),
  };
}

function wordsOf(
  grid: Grid,
  top: number,
  bottom: number,
  columns: readonly number[],
): Header['words'] {
  return new Map(
    columns.map((column) => {
      const words = new Set<string>();
      for (let row = top; row <= bottom; row++) words.add(fold(headerText(grid, row, column)));
      return [column, words];
    }),
  );
}

/** The headers in the first row at or below one that has any; none where there are none to the end of the sheet. */
export function findHeaders(grid: Grid, fromRow: number): readonly Header[] {
  for (let row = fromRow; row <= grid.area.bottom; row++) {
    const headers = mayBeHeader(grid, row) ? headersFrom(grid, row) : [];
    if (headers.length > 0) return headers;
  }
  return [];
}

/** Whether a header begins in this row. */
export const isHeaderRow = (grid: Grid, row: number): boolean =>
  mayBeHeader(grid, row) && headersFrom(grid, row).length > 0;

/** What she said of a table: the last row of its header, and what its columns are. */
export interface Correction {
  readonly headerRow: number;
  readonly columns: Columns;
}

/**
 * The header of a table that she corrected: the one in the row that she pointed out; where that is no
 * header any more, since rows were added or taken away above it, the nearest; where the sheet has
 * none, that row, whatever it says. null where it says nothing.
 */
export function correctedHeader(grid: Grid, { headerRow, columns }: Correction): Header | null {
  const header = nearestHeader(grid, headerRow) ?? headerIn(grid, headerRow);
  if (header === null) return null;
  const used = [header.left, header.right, ...Object.values(columns)];
  const given = new Set(Object.values(columns));
  const periods = header.periods.filter(({ column }) => !given.has(column));
  const [left, right] = [Math.min(...used), Math.max(...used)];
  return { ...header, columns, periods, doubts: [], left, right };
}

/** A row that she says is a header, whatever its words. */
function headerIn(grid: Grid, row: number): Header | null {
  const texts = headerTexts(grid, row, row);
  return texts.size === 0 ? null : headerOver(grid, row, row, texts);
}

function nearestHeader(grid: Grid, bottom: number): Header | null {
  for (let top = bottom; top > bottom - HIGHEST && top >= grid.area.top; top--) {
    const header = headersFrom(grid, top).find((one) => one.bottom === bottom);
    if (header) return header;
  }
  let nearest: Header | null = null;
  const distance = (header: Header): number => Math.abs(header.bottom - bottom);
  for (let from = grid.area.top; ;) {
    const headers = findHeaders(grid, from);
    const [first] = headers;
    if (!first) return nearest;
    if (!nearest || distance(first) < distance(nearest)) nearest = first;
    from = first.bottom + 1;
  }
}

/** Two cells of words at least: passes over most rows at little cost. */
function mayBeHeader(grid: Grid, row: number): boolean {
  const values = grid.snapshot.rows[row - grid.area.top] ?? [];
  let words = 0;
  for (const value of values)
    if (typeof value === 'string' && value !== '' && ++words === 2) return true;
  return false;
}
