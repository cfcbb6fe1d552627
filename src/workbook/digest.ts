import { serialOfDay } from '../timeline/day';
import { cellName, parseArea } from './address';
import type { DraftCell, DraftValue, SheetDraft } from './draft';
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

const plainNumber = (value: number): string =>
  String(Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS)));

const plainText = (value: string): string =>
  value.includes('\r') ? value.replaceAll('\r\n', '\n') : value;

function plain(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'object') return value.kind === 'date' ? value.day : value.code;
  return String(value);
}

/** The same of what a cell of a draft will hold. */
function plainDraft(value: DraftValue): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return plainText(value.text);
    case 'number':
      return plainNumber(value.number);
    case 'date':
      return value.day;
    case 'formula':
      return plain(value.result);
  }
}

const BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const KNUTH_PRIME = 0x9e3779b1;

const hex = (sum: number): string => (sum >>> 0).toString(16).padStart(8, '0');

/** No sheet has so many columns, or more. */
const COLUMNS = 0x10000;

const placeOf = (row: number, column: number): number => row * COLUMNS + column;

/** Code units that are summed up together. */
const AT_ONCE = 0x8000;

/**
 * The sum of what cells hold, one after the other: FNV-1a (Fowler, Noll, Vo), 32 bits, over UTF-16
 * code units; with a second prime, a second hash.
 */
class CellSum {
  private one = BASIS;
  private other = BASIS;
  private isEmpty = true;
  private waiting = '';

  /** @param text what the cell holds, as `plain` says it; nothing where it is blank */
  add(row: number, column: number, text: string): void {
    if (text === '') return;
    if (!this.isEmpty) this.waiting += '\n';
    this.isEmpty = false;
    this.waiting += `${row},${column},${text.length}:`;
    this.waiting += text;
    if (this.waiting.length >= AT_ONCE) this.feed();
  }

  get digest(): string {
    this.feed();
    return hex(this.one) + hex(this.other);
  }

  private feed(): void {
    let { one, other } = this;
    const { waiting } = this;
    for (let i = 0; i < waiting.length; i++) {
      const code = waiting.charCodeAt(i);
      one = Math.imul(one ^ code, FNV_PRIME);
      other = Math.imul(other ^ code, KNUTH_PRIME);
    }
    this.one = one;
    this.other = other;
    this.waiting = '';
  }
}

const NOTHING: ReadonlySet<number> = new Set();

function digestFrom(
  top: number,
  left: number,
  cells: readonly (readonly CellValue[])[],
  leftOut: ReadonlySet<number>,
): string {
  const sum = new CellSum();
  cells.forEach((row, r) =>
    row.forEach((value, c) => {
      if (!leftOut.has(placeOf(top + r, left + c))) sum.add(top + r, left + c, plain(value));
    }),
  );
  return sum.digest;
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

/** The places of the cells that are hers, of a sheet with that digest. */
function fillablePlaces(digest: string): ReadonlySet<number> {
  const areas = [...fillableCells(digest).values()].map(parseArea);
  return new Set(areas.flatMap((area) => (area ? [placeOf(area.top, area.left)] : [])));
}

/**
 * The digest of a draft: that of its cells but those that are hers to fill in; then which these are,
 * "0123456789abcdef issues=A30 causes=A32".
 */
export function digestOfDraft({ rows }: Pick<SheetDraft, 'rows'>): string {
  const fillable: string[] = [];
  const sum = new CellSum();
  let row = 0;
  for (const { cells } of rows) {
    row++;
    let column = 0;
    for (const cell of cells) {
      column++;
      if (cell === null) continue;
      if (cell.fillable === undefined) sum.add(row, column, plainDraft(cell.value));
      else fillable.push(`${cell.fillable}=${cellName(row, column)}`);
    }
  }
  return [sum.digest, ...fillable].join(' ');
}

type Cells = Pick<Snapshot, 'area' | 'rows'>;

/** The digest of a sheet as it was read, in the form that `digest` has: the same while nobody has edited it. */
export function digestOfSnapshot({ area, rows }: Cells, digest = ''): string {
  const [, ...fillable] = digest.split(' ');
  const hers = fillablePlaces(digest);
  return [digestFrom(area?.top ?? 1, area?.left ?? 1, rows, hers), ...fillable].join(' ');
}

/** Whether a sheet of ours with that digest still holds what we wrote, her own cells aside. */
export const isAsWritten = (sheet: Cells, digest: string): boolean =>
  digestOfSnapshot(sheet, digest) === digest;
