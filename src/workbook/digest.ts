import { serialOfDay } from '../timeline/day';
import { cellName } from './address';
import type { DraftCell, SheetDraft } from './draft';
import type { CellValue, Snapshot } from './snapshot';

const DATE_FORMAT = 'dd/mm/yyyy';

function valueOf(cell: DraftCell | null, styles: SheetDraft['styles']): CellValue {
  if (cell === null || cell.value.kind === 'blank') return null;
  const { value, style } = cell;
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number') return value.number;
  if (value.kind === 'formula') return value.result;
  const { day } = value;
  const format = styles[style]?.format ?? DATE_FORMAT;
  return { kind: 'date', day, serial: serialOfDay(day, false), format };
}

/** What the cells of a draft will hold, from row 1 and column 1 on, as a snapshot of the written sheet has it. */
export function draftValues({ rows, styles }: Pick<SheetDraft, 'rows' | 'styles'>): CellValue[][] {
  return rows.map(({ cells }) => cells.map((cell) => valueOf(cell, styles)));
}

/** Programs differ in the last digits that they keep of a number. */
const DIGITS = 12;

function plain(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') {
    return String(Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS)));
  }
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n');
  if (typeof value === 'object') return value.kind === 'date' ? value.day : value.code;
  return String(value);
}

const BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const KNUTH_PRIME = 0x9e3779b1;

/** FNV-1a (Fowler, Noll, Vo), 32 bits, over UTF-16 code units; with a second prime, a second hash. */
function hash(text: string, prime: number): number {
  let sum = BASIS;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), prime);
  return sum >>> 0;
}

const hex = (number: number): string => number.toString(16).padStart(8, '0');

const NOTHING: ReadonlySet<string> = new Set();

function digestFrom(
  top: number,
  left: number,
  cells: readonly (readonly CellValue[])[],
  leftOut: ReadonlySet<string>,
): string {
  const filled: string[] = [];
  cells.forEach((row, r) =>
    row.forEach((value, c) => {
      const text = plain(value);
      if (text === '' || leftOut.has(cellName(top + r, left + c))) return;
      filled.push(`${top + r},${left + c},${text.length}:${text}`);
    }),
  );
  const all = filled.join('\n');
  return hex(hash(all, FNV_PRIME)) + hex(hash(all, KNUTH_PRIME));
}

/**
 * A short digest, 16 hexadecimal digits, of what a sheet's cells hold: their values as plain text
 * and their places, from row 1 and column 1 on. Blank cells, formats and looks do not count. Two
 * sheets with the same digest hold the same for every practical purpose; it is no protection
 * against someone who wants to deceive.
 */
export const digestOf = (cells: readonly (readonly CellValue[])[]): string =>
  digestFrom(1, 1, cells, NOTHING);

/** "issues=A30": a cell that is hers to fill in. */
const FILLABLE = /([a-z]+)=([A-Z]{1,3}\d{1,7})/gi;

/** The cells that are hers to fill in, by name, of a sheet with that digest. */
export const fillableCells = (digest: string): ReadonlyMap<string, string> =>
  new Map([...digest.matchAll(FILLABLE)].map(([, name = '', cell = '']) => [name, cell]));

/**
 * The digest of a draft: that of its cells but those that are hers to fill in; then which these are,
 * "0123456789abcdef issues=A30 causes=A32".
 */
export function digestOfDraft(draft: Pick<SheetDraft, 'rows' | 'styles'>): string {
  const fillable = draft.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.fillable === undefined ? [] : [`${cell.fillable}=${cellName(row + 1, column + 1)}`],
    ),
  );
  const cells = new Set(fillableCells(fillable.join(' ')).values());
  return [digestFrom(1, 1, draftValues(draft), cells), ...fillable].join(' ');
}

type Cells = Pick<Snapshot, 'area' | 'rows'>;

/** The digest of a sheet as it was read, in the form that `digest` has: the same while nobody has edited it. */
export function digestOfSnapshot({ area, rows }: Cells, digest = ''): string {
  const [, ...fillable] = digest.split(' ');
  const cells = new Set(fillableCells(digest).values());
  return [digestFrom(area?.top ?? 1, area?.left ?? 1, rows, cells), ...fillable].join(' ');
}

/** Whether a sheet of ours with that digest still holds what we wrote, her own cells aside. */
export const isAsWritten = (sheet: Cells, digest: string): boolean =>
  digestOfSnapshot(sheet, digest) === digest;
