import { fold } from '../text/fold';
import { tidy } from '../text/tidy';
import { cellText, isBlank } from './cell-text';
import type { Header } from './find-header';
import type { Grid } from './grid';
import { namesDocument } from './heading';
import type { ColumnRole } from './plan';

/** What a row below the header is. */
export type RowKind =
  | { readonly kind: 'blank' }
  | { readonly kind: 'activity' }
  | { readonly kind: 'section'; readonly title: string }
  | { readonly kind: 'header' }
  /** The title of a document: of the next table's, where a header follows. */
  | { readonly kind: 'title' }
  /** The row of column numbers, a total, a stray word. */
  | { readonly kind: 'skipped' }
  /** The signature block, the recipients, a new heading: the table is over. */
  | { readonly kind: 'end' };

const BLANK: RowKind = { kind: 'blank' };
const ACTIVITY: RowKind = { kind: 'activity' };
const SKIPPED: RowKind = { kind: 'skipped' };

const AFTER_THE_TABLE = /^(noi nhan|tm\.|kt\.|tl\.|tuq\.|nguoi lap|lap bieu|cong hoa xa hoi)/;
/** Over too, unless the row says when or who: a unit may be named so. */
const SIGNED_BELOW =
  /^(q\.|giam doc|chu tich|thu truong|truong phong|luu ?:? ?vt|ghi chu ?:|\(?ky[ ,])/;
const TOTAL = /^(tong( cong| so| thoi gian| hop)?|cong)\b/;
const ROMAN_OR_CAPITAL = /^(?:[IVXLC]+|[A-ZĐ])[.):]?$/;
const SECTION_IN_ONE_CELL = /^(?:[IVXLC]+|[A-ZĐ]|\d+)[.)/:-] ?\S/;
const PLAIN_NUMBER = /^\(?\d+(?:\.\d+)*[.)]?$/;

const LATER_ROLES: readonly ColumnRole[] = ['timeline', 'from', 'to', 'unit', 'support', 'status'];

/** Tells what kind of row this is, from the cells of the table's columns. */
export function rowKind(grid: Grid, header: Header, row: number): RowKind {
  const { columns } = header;
  const filled = filledColumns(grid, header, row);
  if (filled.length === 0) return BLANK;
  if (isColumnNumbers(grid, filled, row)) return SKIPPED;
  const later = laterCells(grid, header, row);
  const firstCell = grid.at(row, filled[0] ?? header.left);
  if (typeof firstCell === 'number' && later > 0) return ACTIVITY;
  const first = tidy(cellText(firstCell));
  const folded = fold(first);
  if (AFTER_THE_TABLE.test(folded)) return { kind: 'end' };
  if (isRepeatedHeader(grid, header, row)) return { kind: 'header' };
  if (later === 0 && SIGNED_BELOW.test(folded)) return { kind: 'end' };
  if (later === 0 && TOTAL.test(folded)) return SKIPPED;
  const number = columns.number ? tidy(cellText(grid.at(row, columns.number))) : '';
  const content = columns.content ? tidy(cellText(grid.at(row, columns.content))) : '';
  if (later > 0 && (number !== '' || content !== '' || later > 1)) return ACTIVITY;
  if (content === '') return inOneCell(grid, row, filled, first, number);
  const merge = columns.content ? grid.mergeAt(row, columns.content) : null;
  const across =
    merge !== null && merge.right > (columns.content ?? 0) && merge.top === merge.bottom;
  if (
    number === '' ||
    ROMAN_OR_CAPITAL.test(number) ||
    across ||
    hasSubRows(grid, header, row, number)
  ) {
    return { kind: 'section', title: content };
  }
  return ACTIVITY;
}

function filledColumns(grid: Grid, header: Header, row: number): number[] {
  const filled: number[] = [];
  for (let column = header.left; column <= header.right; column++) {
    if (!isBlank(grid.at(row, column))) filled.push(column);
  }
  return filled;
}

/** How many cells say when, who or how far: a row that has some is something to be done. */
function laterCells(grid: Grid, { columns }: Header, row: number): number {
  return LATER_ROLES.filter((role) => {
    const column = columns[role];
    return column !== undefined && !isBlank(grid.at(row, column));
  }).length;
}

/** A row with no content: a number alone is an activity left out; a title in one cell is a section; else a stray word. */
function inOneCell(
  grid: Grid,
  row: number,
  filled: readonly number[],
  first: string,
  number: string,
): RowKind {
  if (filled.length > 1) return SKIPPED;
  if (PLAIN_NUMBER.test(number)) return ACTIVITY;
  const merge = grid.mergeAt(row, filled[0] ?? 0);
  const across = merge !== null && merge.right > merge.left;
  if (across || SECTION_IN_ONE_CELL.test(first)) return { kind: 'section', title: first };
  return namesDocument(fold(first)) ? { kind: 'title' } : SKIPPED;
}

/** "2" above "2.1" or above "a)" is the title of these. */
function hasSubRows(grid: Grid, { columns }: Header, row: number, number: string): boolean {
  if (!columns.number) return false;
  const below = tidy(cellText(grid.at(row + 1, columns.number)));
  const own = number.replace(/[.)]$/, '');
  return below.startsWith(`${own}.`) || (/^\d/.test(number) && /^a[.)]?$/.test(below));
}

function isRepeatedHeader(grid: Grid, header: Header, row: number): boolean {
  let same = 0;
  for (const [column, text] of header.texts) {
    const value = grid.at(row, column);
    if (value === text) same++;
  }
  return same >= 2 && same * 2 > header.texts.size;
}

/** "(1) (2) (3) …" or "A B 1 2 …" under the header. */
function isColumnNumbers(grid: Grid, filled: readonly number[], row: number): boolean {
  if (filled.length < 3) return false;
  let last = 0;
  for (const column of filled) {
    const text = cellText(grid.at(row, column)).trim();
    const number = /^\(?(\d{1,2})\)?$/.exec(text);
    if (!number) {
      if (last === 0 && /^\(?[A-D]\)?$/.test(text)) continue;
      return false;
    }
    if (last !== 0 && Number(number[1]) !== last + 1) return false;
    last = Number(number[1]);
  }
  return last > 1;
}
