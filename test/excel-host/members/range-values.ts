import type { Json } from '../host-class';
import { columnCount, isEntireColumn, isEntireRow, rowCount } from '../model/areas';
import type { Cell } from '../model/cell';
import { AreasRead } from '../model/evaluate';
import type { Style } from '../model/style';
import {
  coveredIn,
  requireEditable,
  requireSize,
  requireWholeArrays,
  writeCell,
  type Written,
} from '../model/write';
import { asText } from './arguments';
import { invalidArgument } from './host-class-of';
import type { RangeObject } from './range';
import { requireFormattable } from './spot';

/** Row by row; null for whole rows and columns, whose cells Excel does not list. */
function grid(
  self: RangeObject,
  say: (cell: Cell | null, row: number, column: number) => Json,
): Json {
  const { sheet, area } = self;
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  requireSize(area);
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column++) {
      cells.push(say(sheet.grid.get(row, column), row, column));
    }
    rows.push(cells);
  }
  return rows;
}

const said = (value: Cell['value'] | undefined): Json =>
  typeof value === 'object' && value !== null ? value.code : (value ?? '');

/** Dates as serial numbers, errors as "#N/A", blanks as "". */
export function readValues(self: RangeObject): Json {
  self.book.recalculate();
  return grid(self, (cell) => said(cell?.value));
}

export const readFormulas = (self: RangeObject): Json =>
  grid(self, (cell) => cell?.formula ?? said(cell?.value));

export const readNumberFormats = (self: RangeObject): Json =>
  grid(self, (_, row, column) => self.sheet.styleAt(row, column).numberFormat);

const TYPES: Readonly<Record<string, string>> = {
  string: 'String',
  number: 'Double',
  boolean: 'Boolean',
  object: 'Error',
};

export const readValueTypes = (self: RangeObject): Json =>
  grid(self, (cell) => {
    const value = cell?.value ?? null;
    return value === null ? 'Empty' : (TYPES[typeof value] ?? 'Unknown');
  });

/** What is written to each cell: one value for all of them, or an array of exactly the range's shape. */
function* spread(
  { area }: RangeObject,
  value: Json,
  oneForAll: boolean,
): Generator<{ row: number; column: number; value: Json }> {
  const rows: readonly Json[] | null = Array.isArray(value) ? value : null;
  const [first] = rows ?? [];
  const single = rows?.length === 1 && Array.isArray(first) && first.length === 1;
  const all: Json | undefined =
    rows === null ? value : single && oneForAll ? (first[0] ?? null) : undefined;
  if (all === undefined && rows?.length !== rowCount(area)) throw wrongShape();
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Json | undefined = rows?.[row - area.top];
    const fits = Array.isArray(cells) && cells.length === columnCount(area);
    if (all === undefined && !fits) throw wrongShape();
    for (let column = area.left; column <= area.right; column++) {
      const each: Json | undefined = fits ? cells[column - area.left] : null;
      yield { row, column, value: all === undefined ? (each ?? null) : all };
    }
  }
}

const wrongShape = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

function written(value: Json): Written {
  if (typeof value === 'object' && value !== null) throw invalidArgument();
  return value;
}

/** As if typed, cell by cell; nothing is written where one value is of the wrong kind or place. */
export function writeValues(self: RangeObject, value: Json): void {
  const { book, sheet, area } = self;
  if (isEntireColumn(area) || isEntireRow(area)) throw invalidArgument();
  requireSize(area);
  const cells = [...spread(self, value, false)].map((cell) => ({
    ...cell,
    value: written(cell.value),
  }));
  requireEditable(sheet, area);
  requireWholeArrays(sheet, area);
  const isCovered = coveredIn(sheet, area);
  const areas = new AreasRead();
  for (const { row, column, value: each } of cells) {
    if (!isCovered(row, column)) writeCell(book, sheet, row, column, each, areas);
  }
}

/** The same: a text that starts with "=" is a formula in values, too. */
export const writeFormulas = writeValues;

/** One code for all cells may stand in an array of its own (`[["0.00"]]`), as Microsoft's samples have it. */
export function writeNumberFormats(self: RangeObject, value: Json): void {
  requireFormattable(self);
  const { sheet, area } = self;
  const whole = isEntireColumn(area) || isEntireRow(area);
  if (whole || !Array.isArray(value)) {
    const [first] = Array.isArray(value) ? value : [value];
    const numberFormat = asText(Array.isArray(first) ? first[0] : first);
    if (!whole) requireSize(area);
    sheet.restyle(area, (style) => ({ ...style, numberFormat }));
    return;
  }
  requireSize(area);
  const cells = [...spread(self, value, true)];
  for (const cell of cells) if (cell.value !== null) asText(cell.value);
  const known = new Map<string, Map<Style, Style>>();
  for (const { row, column, value: code } of cells) {
    if (code === null) continue;
    const numberFormat = asText(code) === '' ? 'General' : asText(code);
    const old = sheet.styleAt(row, column);
    if (old.numberFormat === numberFormat) continue;
    // One style for cells that are alike stays one: there are many cells.
    const styles = known.get(numberFormat) ?? new Map<Style, Style>();
    known.set(numberFormat, styles);
    const style = styles.get(old) ?? { ...old, numberFormat };
    styles.set(old, style);
    sheet.restyle({ top: row, left: column, bottom: row, right: column }, () => style);
  }
}
