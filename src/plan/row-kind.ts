import { fold } from '../text/fold';
import { tidy } from '../text/tidy';
import type { CellValue } from '../workbook/snapshot';
import { cellText, isBlank } from './cell-text';
import type { Header } from './find-header';
import type { Grid } from './grid';
import { readHeader } from './header-meaning';
import { namesDocument } from './heading';
import type { ColumnRole } from './plan';
import { saysWhen } from './time-titles';

/** What a row below the header is. */
export type RowKind =
  | { readonly kind: 'blank' }
  | { readonly kind: 'activity' }
  /** A line of the activity above that says nothing of its own but words: "- Lập kế hoạch". */
  | { readonly kind: 'part' }
  /** A line of the activity above that says nothing but who else acts. */
  | { readonly kind: 'people' }
  | { readonly kind: 'section'; readonly title: string }
  /** A header: the table's own, repeated, or another table's. */
  | { readonly kind: 'header'; readonly same: boolean }
  /** The title of a document: of the next table's, where a header follows. */
  | { readonly kind: 'title' }
  /** The row of column numbers, a total, a footnote, a stray word. */
  | { readonly kind: 'skipped' }
  /** The closing words, the signature block, the recipients, a new heading: the table is over. */
  | { readonly kind: 'end' };

const BLANK: RowKind = { kind: 'blank' };
const ACTIVITY: RowKind = { kind: 'activity' };
const PART: RowKind = { kind: 'part' };
const PEOPLE: RowKind = { kind: 'people' };
const HEADER: RowKind = { kind: 'header', same: true };
const ANOTHER: RowKind = { kind: 'header', same: false };
const SKIPPED: RowKind = { kind: 'skipped' };
const END: RowKind = { kind: 'end' };

const AFTER_THE_TABLE =
  /^(tren day la|noi nhan|tm\.|kt\.|tl\.|tuq\.|nguoi lap|lap bieu|cong hoa xa hoi)/;
/** Over too, unless the row says when or is numbered: a unit or a task may be named so. */
const SIGNED_BELOW =
  /^(q\.|giam doc|chu tich|thu truong|truong phong|truong ban|chanh van phong|ke toan|xac nhan cua|nguoi (duyet|phe duyet|tong hop)|luu ?:? ?vt|ghi chu ?:|\(?ky[ ,])/;
const TOTAL =
  /^(tong( cong| so| thoi gian| kinh phi| hop)?|cong)(?= ?[:(]| ?\d| ?$)|^tong thoi gian\b/;
/** A total, even where a number stands under "Thời gian". */
const COUNTED =
  /^(?:tong (?:cong|so)|cong (?:muc|phan|nhom|[ivx]+|[a-d])[ :.]*(?:[ivx\d]{1,4}|[a-d])?$)(?!\w)/;
const FOOTNOTE = /^(\(?(?:so tien )?bang chu\b|\[\d+\]|\(\*+\)|\*+ ?ghi chu|chu thich ?:)/;
const ROMAN_OR_CAPITAL = /^(?:[IVXLC]+|[A-ZĐ])[.):]?$/;
const SECTION_IN_ONE_CELL = /^(?:[IVXLC]+|[A-ZĐ]|\d+)[.)/:-] ?\S/;
const PLAIN_NUMBER = /^\(?\d+(?:\.\d+)*[.)]?$/;
const BULLET = /^[-–+•*▪●](?!\d)/;

const WHEN_ROLES: readonly ColumnRole[] = ['timeline', 'from', 'to'];
const OTHER_ROLES: readonly ColumnRole[] = ['unit', 'support', 'status'];
const WHO_ROLES: readonly ColumnRole[] = ['unit', 'support', 'person'];

/** Tells what kind of row this is, from the cells of the table's columns. */
export type RowKindTeller = (row: number) => RowKind;

/** For one table's rows; what it needs of the header is looked up once. */
export function rowKinds(grid: Grid, header: Header): RowKindTeller {
  const { columns, left, right } = header;
  const columnsOf = (roles: readonly ColumnRole[]): readonly number[] =>
    roles.flatMap((role) => columns[role] ?? []);
  const whenColumns = [...columnsOf(WHEN_ROLES), ...header.periods.map(({ column }) => column)];
  const otherColumns = columnsOf(OTHER_ROLES);
  const whoColumns = columnsOf(WHO_ROLES);
  const contentColumn = columns.content ?? left;

  const filledIn = (row: number, among: readonly number[]): number => {
    let filled = 0;
    for (const column of among) if (!isBlank(grid.at(row, column))) filled++;
    return filled;
  };
  const filledColumns = (row: number): number[] => {
    const filled: number[] = [];
    for (let column = left; column <= right; column++) {
      if (!isBlank(grid.at(row, column))) filled.push(column);
    }
    return filled;
  };
  const textAt = (row: number, column: number | undefined): string =>
    column === undefined ? '' : tidy(cellText(grid.at(row, column)));

  const isPlainActivity = (row: number): boolean =>
    columns.number !== undefined &&
    typeof grid.at(row, columns.number) === 'number' &&
    isWords(grid.at(row, contentColumn)) &&
    filledIn(row, whenColumns) > 0;

  /** "2" above "2.1", above "a)" or above "- …" that has a timeline of its own is the title of these. */
  const hasSubRows = (row: number, number: string): boolean => {
    if (columns.number === undefined || number === '') return false;
    const below = textAt(row + 1, columns.number);
    if (below.startsWith(`${number.replace(/[.)]$/, '')}.`)) return true;
    if (!/^\d/.test(number)) return false;
    if (/^a[.)]?$/.test(below)) return true;
    const bullet =
      BULLET.test(below) || (below === '' && BULLET.test(textAt(row + 1, contentColumn)));
    return bullet && filledIn(row + 1, whenColumns) + filledIn(row + 1, otherColumns) > 0;
  };

  /** "II" with a unit beside its title, over rows that are numbered 1, 2, 3. */
  const headsRows = (row: number, number: string): boolean =>
    ROMAN_OR_CAPITAL.test(number) && PLAIN_NUMBER.test(textAt(row + 1, columns.number));

  const isRepeatedHeader = (row: number, filled: readonly number[]): boolean => {
    let same = 0;
    for (const column of filled) {
      const value = grid.at(row, column);
      if (typeof value !== 'string' || value.length > LONGEST_REPEATED) return false;
      if (header.words.get(column)?.has(fold(value)) === true) same++;
    }
    return same >= 2 && same * 2 > filled.length;
  };

  /** Whether its content is blank or merged from above, so that it may only go on with the row above. */
  const mayGoOn = (row: number): boolean =>
    grid.rowOf(row, contentColumn) < row || isBlank(grid.at(row, contentColumn));

  /** The columns that this row itself fills, without what is merged from above. */
  const ownColumns = (filled: readonly number[], row: number): readonly number[] =>
    filled.filter((column) => grid.rowOf(row, column) === row);

  /** Names of those who act, and nothing else; a signature is in capitals. */
  const isPeople = (own: readonly number[], row: number): boolean =>
    own.every((column) => whoColumns.includes(column) && !isShouted(textAt(row, column)));

  return (row) => {
    const goesOn = mayGoOn(row);
    if (!goesOn && isPlainActivity(row)) return ACTIVITY;
    const filled = filledColumns(row);
    const [firstColumn] = filled;
    if (firstColumn === undefined) return BLANK;
    const own = goesOn ? ownColumns(filled, row) : filled;
    if (own.length === 0) return SKIPPED;
    if (goesOn && isPeople(own, row)) return PEOPLE;
    if (isColumnNumbers(grid, filled, row)) return SKIPPED;
    const whens = filledIn(row, whenColumns);
    const later = whens + filledIn(row, otherColumns);
    const firstCell = grid.at(row, firstColumn);
    if (typeof firstCell === 'number' && later > 0) return ACTIVITY;
    const folded = fold(cellText(firstCell));
    if (AFTER_THE_TABLE.test(folded)) return END;
    if (isRepeatedHeader(row, filled)) return HEADER;
    if (filled.length >= FEWEST_HEADERS && isNumberHeader(firstCell)) return ANOTHER;
    const number = textAt(row, columns.number);
    const content = textAt(row, columns.content);
    const stray = whens === 0 && (later === 0 || (number === '' && columns.number !== undefined));
    if (stray && SIGNED_BELOW.test(folded)) return END;
    if (whens === 0 && TOTAL.test(folded)) return SKIPPED;
    if (COUNTED.test(folded)) return SKIPPED;
    if (later === 0 && FOOTNOTE.test(folded)) return SKIPPED;
    const isTitle = whens === 0 && content !== '' && headsRows(row, number);
    if (isTitle) return { kind: 'section', title: content };
    if (later > 0 && (number !== '' || content !== '' || later > 1)) return ACTIVITY;
    if (content === '') {
      const first = tidy(cellText(firstCell));
      const heads = filled.length === 1 && whenColumns.length === 0 && saysWhen(first);
      if (heads) return { kind: 'section', title: first };
      return inOneCell(grid, row, filled, first, number);
    }
    if (BULLET.test(number) || (number === '' && BULLET.test(content))) return PART;
    const merge = grid.mergeAt(row, contentColumn);
    const across = merge !== null && merge.right > contentColumn && merge.top === merge.bottom;
    const title =
      number === '' || ROMAN_OR_CAPITAL.test(number) || across || hasSubRows(row, number);
    return title ? { kind: 'section', title: content } : ACTIVITY;
  };
}

const LONGEST_REPEATED = 90;
const FEWEST_LETTERS = 3;

const FEWEST_HEADERS = 3;
const LONGEST_NUMBER_HEADER = 15;

/** "Stt", "Số TT": only a header begins so. */
function isNumberHeader(value: CellValue): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_NUMBER_HEADER) return false;
  const [meaning] = readHeader(value).meanings;
  return meaning?.role === 'number' && meaning.strength > 1;
}

const isShouted = (text: string): boolean => text === text.toUpperCase();

const isWords = (value: CellValue): boolean =>
  typeof value === 'string' && value.length > FEWEST_LETTERS;

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

/** "(1) (2) (3) …" or "A B 1 2 …" under the header. */
function isColumnNumbers(grid: Grid, filled: readonly number[], row: number): boolean {
  if (filled.length < 3) return false;
  let last = 0;
  for (const column of filled) {
    const text = cellText(grid.at(row, column)).trim();
    const number = /^[(\[]?(\d{1,2})[)\]]?$/.exec(text);
    if (!number) {
      if (last === 0 && /^\(?[A-D]\)?$/.test(text)) continue;
      return false;
    }
    if (last !== 0 && Number(number[1]) !== last + 1) return false;
    last = Number(number[1]);
  }
  return last > 1;
}
