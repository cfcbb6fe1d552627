import type { Argument, Json } from '../host-class';
import { columnCount, rowCount } from '../model/areas';
import { isRecord } from './arguments';
import { setColumnWidth, setRowHeight } from './format-lines';
import { writeHyperlink } from './hyperlink';
import { invalidArgument, notImplemented } from './host-class-of';
import type { RangeObject } from './range';
import { saidFont } from './range-font';

/** Properties of many rows, columns or cells at once (`getRowProperties` …): those that our adapter asks for, no others. */

const FONT_NAME = JSON.stringify({ format: { font: { name: true } } });
const ROW_HIDDEN = JSON.stringify({ rowHidden: true });
const COLUMN_HIDDEN = JSON.stringify({ columnHidden: true });

function requireAsked(args: readonly Argument[], asked: string, member: string): void {
  if (JSON.stringify(args[0]) !== asked) throw notImplemented(`${member} of other properties`);
}

/** The numbers from `first` to `last`, each as `say` says it. */
function each(first: number, last: number, say: (line: number) => Json): Json[] {
  return Array.from({ length: last - first + 1 }, (_, n) => say(first + n));
}

export function readRowProperties({ sheet, area }: RangeObject, args: readonly Argument[]): Json {
  requireAsked(args, ROW_HIDDEN, 'getRowProperties');
  const hidden = sheet.hiddenRows();
  return each(area.top, area.bottom, (row) => ({ rowHidden: hidden.has(row) }));
}

export function readColumnProperties(
  { sheet, area }: RangeObject,
  args: readonly Argument[],
): Json {
  requireAsked(args, COLUMN_HIDDEN, 'getColumnProperties');
  const hidden = sheet.hiddenColumns();
  return each(area.left, area.right, (column) => ({ columnHidden: hidden.has(column) }));
}

export function readCellProperties({ sheet, area }: RangeObject, args: readonly Argument[]): Json {
  requireAsked(args, FONT_NAME, 'getCellProperties');
  return each(area.top, area.bottom, (row) =>
    each(area.left, area.right, (column) => ({
      format: { font: { name: saidFont(sheet.styleAt(row, column).fontName) } },
    })),
  );
}

/** A number at `format` under that name; null where nothing is to be set. */
function sizeIn(value: Argument | undefined, name: string): Json {
  if (!isRecord(value)) throw invalidArgument();
  const { format, ...others } = value;
  if (Object.keys(others).length > 0) throw notImplemented('setting other properties');
  if (format === undefined) return null;
  if (!isRecord(format) || Object.keys(format).join() !== name) {
    throw notImplemented('setting other formats');
  }
  return format[name] ?? null;
}

function listOf(args: readonly Argument[], length: number): readonly Argument[] {
  const [list] = args;
  if (!Array.isArray(list) || list.length !== length) throw invalidArgument();
  return list;
}

export function writeRowProperties(self: RangeObject, args: readonly Argument[]): null {
  const { area } = self;
  const heights = listOf(args, rowCount(area)).map((value) => sizeIn(value, 'rowHeight'));
  heights.forEach((height, n) => {
    const row = area.top + n;
    if (height !== null) setRowHeight(self.to({ ...area, top: row, bottom: row }), height);
  });
  return null;
}

export function writeColumnProperties(self: RangeObject, args: readonly Argument[]): null {
  const { area } = self;
  const widths = listOf(args, columnCount(area)).map((value) => sizeIn(value, 'columnWidth'));
  widths.forEach((width, n) => {
    const column = area.left + n;
    if (width !== null) setColumnWidth(self.to({ ...area, left: column, right: column }), width);
  });
  return null;
}

/** Each cell's own link; `{}` leaves a cell as it is. */
export function writeCellProperties(self: RangeObject, args: readonly Argument[]): null {
  const { area } = self;
  listOf(args, rowCount(area)).forEach((row, y) =>
    listOf([row], columnCount(area)).forEach((value, x) => {
      if (!isRecord(value)) throw invalidArgument();
      const { hyperlink, ...others } = value;
      if (Object.keys(others).length > 0) throw notImplemented('setting other properties');
      if (hyperlink === undefined) return;
      const cell = self.to({
        top: area.top + y,
        bottom: area.top + y,
        left: area.left + x,
        right: area.left + x,
      });
      writeHyperlink(cell, hyperlink);
    }),
  );
  return null;
}
