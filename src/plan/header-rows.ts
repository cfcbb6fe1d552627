import { tidy } from '../text/tidy';
import { isAccented } from '../text/spell';
import { namesUnits } from '../units/names-units';
import type { Area } from '../workbook/address';
import { cellText, isBlank } from './cell-text';
import { columnsOf } from './columns';
import type { Grid } from './grid';
import { readHeader, tellsPlanFromFact } from './header-meaning';
import { areYears, isPeriod } from './period-columns';

/** No header is higher, in rows. */
export const HIGHEST = 4;

const isHeaderWord = (text: string): boolean => isPeriod(text) || readHeader(text).known;

/**
 * The last row of the header that begins in a row: it goes on below a cell merged downwards, below
 * one that heads several columns ("Đơn vị thực hiện" over "Chủ trì" and "Phối hợp"), and in a row that
 * says it again in a second language.
 */
export function headerBottom(grid: Grid, top: number): number {
  let bottom = top;
  while (bottom < top + HIGHEST - 1 && bottom < grid.area.bottom && goesOnBelow(grid, top, bottom))
    bottom++;
  return bottom;
}

function goesOnBelow(grid: Grid, top: number, row: number): boolean {
  if (isWholeHeader(grid, row + 1)) return isSaidAgain(grid, row);
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const merge = grid.mergeAt(row, column);
    if (!merge || merge.top < top || isBlank(grid.at(merge.top, merge.left))) continue;
    if (merge.bottom > row) return true;
    if (!headsMore(merge) || !isDivided(grid, merge, row + 1)) continue;
    if (isHeaderCell(grid, row + 1, column) || headsUnits(grid, merge, row + 1)) return true;
  }
  return isSplitBelow(grid, row) || isSaidAgain(grid, row);
}

/** Whether a cell says what its column is; a year does only beside another. */
function isHeaderCell(grid: Grid, row: number, column: number): boolean {
  const textAt = (at: number): string => cellText(grid.at(row, at));
  const text = textAt(column);
  if (isHeaderWord(text)) return true;
  return areYears(text, textAt(column + 1)) || areYears(textAt(column - 1), text);
}

/** Whether the row's own cells make a header without those above. */
function isWholeHeader(grid: Grid, row: number): boolean {
  const texts = new Map<number, string>();
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.top !== row) continue;
    const text = cellText(grid.at(row, column));
    if (text.trim() !== '') texts.set(column, text);
  }
  const { content, timeline, from, unit } = columnsOf(texts);
  return content !== undefined && [timeline, from, unit].some((column) => column !== undefined);
}

const headsMore = (merge: Area): boolean => merge.right > merge.left;

/** "Đơn vị thực hiện" over the names of units. */
function headsUnits(grid: Grid, { top, left, right }: Area, row: number): boolean {
  if (readHeader(cellText(grid.at(top, left))).meanings[0]?.role !== 'unit') return false;
  for (let column = left; column <= right; column++)
    if (!namesUnits(cellText(grid.at(row, column)))) return false;
  return true;
}

/** In a form that merges all its cells alike, the one below is of the same column. */
function isDivided(grid: Grid, { left, right }: Area, row: number): boolean {
  const below = grid.mergeAt(row, left);
  return below?.left !== left || below.right !== right;
}

/** Whether the row below fills only what cells of this row head without being merged over it. */
function isSplitBelow(grid: Grid, row: number): boolean {
  let parts = 0;
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const below = tidy(cellText(grid.at(row + 1, column)));
    if (below === '') continue;
    const above = grid.at(row, column);
    const headed = isBlank(above) || isBlank(grid.at(row, column + 1));
    if (!headed || !isHeaderCell(grid, row + 1, column)) return false;
    parts++;
  }
  return parts >= 2;
}

/** Whether the row below says the header of this row again in English. */
function isSaidAgain(grid: Grid, row: number): boolean {
  let said = 0;
  let accented = false;
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const value = grid.at(row + 1, column);
    if (isBlank(value)) continue;
    const text = tidy(cellText(value)).replace(/[()]/g, '');
    if (typeof value !== 'string' || isAccented(text) || /\d/.test(text)) return false;
    if (isBlank(grid.at(row, column))) return false;
    if (isHeaderWord(text)) said++;
    accented ||= isAccented(cellText(grid.at(row, column)));
  }
  return accented && said >= 2;
}

/** The cell's text, also where it lies inside a merge over several columns. */
export function headerText(grid: Grid, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  if (!merge) return cellText(grid.at(row, column));
  const text = cellText(grid.at(merge.top, merge.left));
  return merge.bottom === row ? partOf(text, merge, column) : text;
}

const LISTED = /^(.*?)\(([^()]+)\)\s*$/s;

/** "Đơn vị thực hiện (Chủ trì/ Phối hợp)" over two columns names each of them. */
function partOf(text: string, merge: Area, column: number): string {
  if (!headsMore(merge)) return text;
  const listed = LISTED.exec(text);
  const parts = (listed?.[2] ?? text).split(/[/|]| - /);
  const part = parts[column - merge.left];
  const fits = parts.length === merge.right - merge.left + 1 && part !== undefined;
  if (!fits) return text;
  return isHeaderWord(part) ? part.trim() : `${listed?.[1] ?? ''} ${part}`.trim();
}

/** Each column's header in words: the lowest row's alone where these say what it is, else all. */
export function headerTexts(grid: Grid, top: number, bottom: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    let text = headerText(grid, top, column);
    for (let row = top + 1; row <= bottom; row++)
      text = joined(text, headerText(grid, row, column));
    if (text.trim() !== '') texts.set(column, text);
  }
  return texts;
}

function joined(upper: string, lower: string): string {
  if (lower.trim() === '' || lower === upper) return upper;
  const above = readHeader(upper);
  const aside = above.known && above.meanings.length === 0;
  const own = readHeader(lower);
  if (own.meanings.length === 0 || aside) return `${upper} ${lower}`;
  if (tellsPlanFromFact(upper, own)) return `${lower} ${upper}`;
  // A second language says no more than the first.
  return above.meanings.length > 0 && !isAccented(lower) && isAccented(upper) ? upper : lower;
}

/** The texts of the header's lowest row that has any in each column. */
export function lowestTexts(
  grid: Grid,
  top: number,
  bottom: number,
  columns: readonly number[],
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const column of columns) {
    for (let row = bottom; row >= top; row--) {
      const text = headerText(grid, row, column);
      if (text.trim() === '') continue;
      texts.set(column, text);
      break;
    }
  }
  return texts;
}
