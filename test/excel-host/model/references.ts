import { columnName, columnNumber } from '../../../src/workbook/address';
import { LAST_COLUMN, LAST_ROW } from './grid';
import { movedSpan, type Move } from './move';

/** One end of a reference; a row or a column of null in "A:C" or "1:3". */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** "Sheet1!$A$1:B2" in a formula. */
export interface Reference {
  /** The sheet's name, unquoted; null where the formula does not say one. */
  readonly sheet: string | null;
  readonly first: Corner;
  /** Null for a single cell. */
  readonly last: Corner | null;
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>(?:'(?:[^']|'')*'|${NAME})!)?` +
      String.raw`(?<first>\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}(?=:\$?[A-Za-z])|\$?\d{1,7}(?=:\$?\d))` +
      String.raw`(?::(?<last>\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}|\$?\d{1,7}))?(?![\p{L}\p{N}_.(!])`,
    NAME,
    String.raw`[\d.]+`,
    String.raw`[^]`,
  ].join('|'),
  'gu',
);

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function corner(text: string): Corner | null {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = CORNER.exec(text) ?? [];
  const row = digits === '' ? null : Number(digits);
  const column = letters === '' ? null : columnNumber(letters.toUpperCase());
  if ((row ?? 1) > LAST_ROW || row === 0 || (column ?? 1) > LAST_COLUMN) return null;
  // In "$1" the mark is read as the column's.
  const rowFixed = letters === '' ? columnMark === '$' : rowMark === '$';
  return { row, column, rowFixed, columnFixed: letters !== '' && columnMark === '$' };
}

/** "'Kế hoạch 2024'!" → "Kế hoạch 2024". */
const unquoted = (sheet: string): string =>
  sheet.startsWith("'") ? sheet.slice(1, -2).replaceAll("''", "'") : sheet.slice(0, -1);

/** A sheet's name as formulas and addresses say it, quoted where it must be. */
export const sayName = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;

function sayCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? '' : (columnFixed ? '$' : '') + columnName(column);
  return letters + (row === null ? '' : (rowFixed ? '$' : '') + String(row));
}

function sayReference({ sheet, first, last }: Reference): string {
  const prefix = sheet === null ? '' : `${sayName(sheet)}!`;
  return prefix + sayCorner(first) + (last ? `:${sayCorner(last)}` : '');
}

/** A formula with every reference changed; null makes one #REF!. What is no reference stays as it was written. */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => Reference | null,
): string {
  let result = '';
  for (const token of formula.matchAll(TOKEN)) {
    const { sheet, first, last } = token.groups ?? {};
    const start = first === undefined ? null : corner(first);
    const end = last === undefined ? null : corner(last);
    if (!start || (last !== undefined && !end)) {
      result += token[0];
      continue;
    }
    const old = { sheet: sheet === undefined ? null : unquoted(sheet), first: start, last: end };
    const changed = change(old);
    if (changed === old) result += token[0];
    else result += changed ? sayReference(changed) : '#REF!';
  }
  return result;
}

const lineOf = (axis: Move['axis'], { row, column }: Corner): number | null =>
  axis === 'row' ? row : column;

const withLine = (axis: Move['axis'], at: Corner, line: number): Corner =>
  axis === 'row' ? { ...at, row: line } : { ...at, column: line };

/** A reference after rows or columns were put in or taken out; null where what it named is gone. */
export function movedReference(reference: Reference, move: Move): Reference | null {
  const { first, last } = reference;
  const from = lineOf(move.axis, first);
  const to = lineOf(move.axis, last ?? first);
  if (from === null || to === null) return reference;
  const span = movedSpan(Math.min(from, to), Math.max(from, to), move);
  if (!span) return null;
  if (span[0] === from && span[1] === to) return reference;
  return {
    ...reference,
    first: withLine(move.axis, first, span[0]),
    last: last && withLine(move.axis, last, span[1]),
  };
}

/** A formula as it reads in another cell: what is not fixed with "$" moves along. */
export function translated(formula: string, rows: number, columns: number): string {
  const moved = (at: Corner): Corner => ({
    ...at,
    row: at.row === null || at.rowFixed ? at.row : at.row + rows,
    column: at.column === null || at.columnFixed ? at.column : at.column + columns,
  });
  const onSheet = ({ row, column }: Corner): boolean =>
    (row ?? 1) >= 1 && (row ?? 1) <= LAST_ROW && (column ?? 1) >= 1 && (column ?? 1) <= LAST_COLUMN;
  return mapReferences(formula, ({ sheet, first, last }) => {
    const changed = { sheet, first: moved(first), last: last && moved(last) };
    return onSheet(changed.first) && (!changed.last || onSheet(changed.last)) ? changed : null;
  });
}
