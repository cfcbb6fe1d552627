import { cellText, isBlank } from './cell-text';
import { columnsOf } from './columns';
import type { Grid } from './grid';
import type { Columns } from './plan';

/** A header that was found: its rows (1-based, both included), its columns, and what each column is. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: Columns;
  /** Each column's own text, by column number. */
  readonly texts: ReadonlyMap<number, string>;
}

/** The cell's text, also where it lies inside a merge over several columns. */
function headerText(grid: Grid, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  return cellText(merge ? grid.at(merge.top, merge.left) : grid.at(row, column));
}

/** The texts of one header row, or of a header over two rows: "Đơn vị thực hiện" above "Chủ trì" and "Phối hợp". */
function textsOf(grid: Grid, top: number, bottom: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const upper = headerText(grid, top, column);
    const lower = bottom > top ? headerText(grid, bottom, column) : upper;
    const text = joined(upper, lower);
    if (text.trim() !== '') texts.set(column, text);
  }
  return texts;
}

const isMeaning = (text: string): boolean =>
  Object.keys(columnsOf(new Map([[1, text]]))).length > 0;

/** The lower words alone where they say what the column is, else both. */
function joined(upper: string, lower: string): string {
  if (lower === '' || lower === upper) return upper;
  return isMeaning(lower) ? lower : `${upper} ${lower}`;
}

/** Whether a header row goes on in the row below it: a cell of it is merged downwards, or one merged across has words of its own below. */
function goesOnBelow(grid: Grid, row: number): boolean {
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const merge = grid.mergeAt(row, column);
    if (!merge || merge.top !== row || isBlank(grid.at(merge.top, merge.left))) continue;
    if (merge.bottom === row + 1) return true;
    if (
      merge.right > merge.left &&
      merge.bottom === row &&
      isMeaning(cellText(grid.at(row + 1, column)))
    ) {
      return true;
    }
  }
  return false;
}

/** A header says what is to be done, and when, or who, or how it stands. */
function isHeader(columns: Columns): boolean {
  const { content, timeline, from, to, unit, status } = columns;
  return content !== undefined && [timeline, from, to, unit, status].some((c) => c !== undefined);
}

/** The first header at or below a row; null where there is none to the end of the sheet. */
export function findHeader(grid: Grid, fromRow: number): Header | null {
  for (let row = fromRow; row <= grid.area.bottom; row++) {
    if (!mayBeHeader(grid, row)) continue;
    const bottom = goesOnBelow(grid, row) ? row + 1 : row;
    const texts = textsOf(grid, row, bottom);
    const columns = columnsOf(texts);
    if (!isHeader(columns)) continue;
    const used = [...texts.keys()];
    return { top: row, bottom, left: Math.min(...used), right: Math.max(...used), columns, texts };
  }
  return null;
}

/** Two cells of words at least: passes over most rows at little cost. */
function mayBeHeader(grid: Grid, row: number): boolean {
  const values = grid.snapshot.rows[row - grid.area.top] ?? [];
  let words = 0;
  for (const value of values)
    if (typeof value === 'string' && value !== '' && ++words === 2) return true;
  return false;
}
