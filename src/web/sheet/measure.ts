import { fitHeight } from '../../reports/fit-height';
import type { Snapshot } from '../../workbook/snapshot';
import { lookAt, type SheetLooks } from '../../workbook/xlsx/looks';
import { axisOf, type Axis } from './axis';

/** How big a sheet's rows and columns are on the screen, hidden ones left out. */
export interface Measures {
  readonly rows: Axis;
  readonly columns: Axis;
}

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;
/** Blank rows and columns that are shown beyond the last value, and how many at least. */
const SPARE = { rows: 5, columns: 2 };
const FEWEST = { rows: 30, columns: 8 };
/** Above this, text takes more than one line. */
const WIDEST_LETTER = 0.9;
const POINTS_PER_CHARACTER = 5.25;
/** In characters, both sides together. */
const CELL_PADDING = 1;
const LINE = 1.3;

/**
 * Sizes as the file says them. A row that was not set by hand is made as high as its text needs:
 * many programs write no heights, and fonts differ from one computer to another.
 */
export function measure(snapshot: Snapshot, looks: SheetLooks): Measures {
  const bottom = Math.max(FEWEST.rows, (snapshot.area?.bottom ?? 0) + SPARE.rows);
  const right = Math.max(FEWEST.columns, (snapshot.area?.right ?? 0) + SPARE.columns);
  const widths = new Array<number>(right).fill(looks.defaultWidth);
  for (const { from, to, width } of looks.widths)
    widths.fill(width, from - 1, Math.min(to, widths.length));
  const columns = widths.map((width, n) => (snapshot.hiddenColumns.has(n + 1) ? 0 : width));

  const needed = neededHeights(snapshot, looks, columns);
  const rows = Array.from({ length: bottom }, (_, n) => {
    const row = n + 1;
    if (snapshot.hiddenRows.has(row)) return 0;
    const own = looks.heights.get(row);
    if (own?.fixed) return own.height;
    return Math.max(own?.height ?? looks.defaultHeight, needed.get(row) ?? 0);
  });
  const pixels = (per: number) => (size: number) => Math.round(size * per);
  return {
    rows: axisOf(rows.map(pixels(PIXELS_PER_POINT))),
    columns: axisOf(columns.map(pixels(PIXELS_PER_CHARACTER))),
  };
}

/** What the texts of a row need, in points; text in cells that are merged downwards asks for nothing. */
function neededHeights(
  { area, rows, merges }: Snapshot,
  looks: SheetLooks,
  widths: readonly number[],
): Map<number, number> {
  const needed = new Map<number, number>();
  if (!area) return needed;
  const merged = new Map(merges.map((each) => [`${each.top} ${each.left}`, each]));
  const known = new Map<string, Map<string, number>>();
  rows.forEach((cells, n) => {
    const row = area.top + n;
    let most = 0;
    cells.forEach((value, place) => {
      if (value === null) return;
      const column = area.left + place;
      const look = lookAt(looks, row, column);
      most = Math.max(most, look.size * LINE);
      if (typeof value !== 'string' || !(look.wrap || value.includes('\n'))) return;
      const merge = merged.get(`${row} ${column}`);
      if (merge && merge.bottom > merge.top) return;
      let width = -CELL_PADDING;
      for (let c = column; c <= (merge?.right ?? column); c++) width += widths[c - 1] ?? 0;
      if (fitsOneLine(value, width, look.size)) return;
      const setting = `${width} ${look.size} ${look.bold}`;
      let heights = known.get(setting);
      if (!heights) known.set(setting, (heights = new Map()));
      let height = heights.get(value);
      if (height === undefined) heights.set(value, (height = fitHeight(value, width, look)));
      most = Math.max(most, height);
    });
    if (most > 0) needed.set(row, most);
  });
  return needed;
}

const fitsOneLine = (text: string, width: number, size: number): boolean =>
  !text.includes('\n') && text.length * WIDEST_LETTER * size < width * POINTS_PER_CHARACTER;
