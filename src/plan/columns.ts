import type { ColumnContents } from './column-contents';
import { readHeader } from './header-meaning';
import type { ColumnDoubt, ColumnRole, Columns } from './plan';

/** What each column is taken for, and where two readings are close. */
export interface ColumnChoice {
  readonly columns: Columns;
  readonly doubts: readonly ColumnDoubt[];
}

/** What is known of columns beside their headers. */
export interface ColumnEvidence {
  readonly contents: (column: number) => ColumnContents;
  readonly hidden: ReadonlySet<number>;
  /** Whether month or quarter columns say when. */
  readonly hasPeriods: boolean;
}

interface Candidate {
  readonly column: number;
  readonly role: ColumnRole;
  readonly score: number;
}

const ENOUGH_CELLS = 2;
const MOSTLY = 0.5;
const HARDLY = 0.2;
/** The mean length of what is a state and no result that is told. */
const LONGEST_STATE = 30;
const NEARLY_FULL = 0.9;
/** What is this much weaker may be meant as well. */
const CLOSE = 1;
const OF_A_HIDDEN_COLUMN = -2.5;

/** The roles that cells can bear out or speak against. */
const TOLD_BY_CELLS: ReadonlySet<ColumnRole> = new Set([
  'timeline',
  'from',
  'to',
  'completedOn',
  'status',
  'result',
]);

/** How far what a column holds bears out a role; below zero where it speaks against it. */
function fit(role: ColumnRole, { filled, times, states, length }: ColumnContents): number {
  if (filled < ENOUGH_CELLS) return 0;
  switch (role) {
    case 'timeline':
      if (times >= MOSTLY) return 1;
      return times < HARDLY && states >= MOSTLY ? -3 : 0;
    case 'from':
    case 'to':
    case 'completedOn':
      return times < HARDLY && states >= MOSTLY ? -3 : 0;
    case 'status':
      if (times >= MOSTLY && states < MOSTLY) return -3;
      return states >= MOSTLY ? 1 : 0;
    case 'result':
      return states > 1 - HARDLY && length <= LONGEST_STATE ? -1.5 : 0;
    default:
      return 0;
  }
}

/**
 * Gives each column its role, each role one column: the plainest wording first, borne out by what
 * the column holds, then from left to right. An ambiguous header so takes the meaning that its cells
 * and the other columns leave: "Ngày hoàn thành" is the completion date beside "Thời gian thực
 * hiện", and the deadline without it; "Tiến độ" over dates is a deadline, over "Đang thực hiện" a
 * status. What no header says is taken from the cells alone, as a doubt.
 *
 * @param headers each column's header text, by column number (1-based)
 * @param evidence null: the headers alone decide
 */
export function chooseColumns(
  headers: ReadonlyMap<number, string>,
  evidence: ColumnEvidence | null,
): ColumnChoice {
  const candidates: Candidate[] = [];
  const unknown: number[] = [];
  for (const [column, text] of headers) {
    const { meanings, known } = readHeader(text);
    if (!known) unknown.push(column);
    for (const { role, strength } of meanings) {
      const borne =
        evidence === null || !TOLD_BY_CELLS.has(role) ? 0 : fit(role, evidence.contents(column));
      const hidden = evidence?.hidden.has(column) === true ? OF_A_HIDDEN_COLUMN : 0;
      candidates.push({ column, role, score: strength + borne + hidden });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const columns: Partial<Record<ColumnRole, number>> = {};
  const taken = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const { column, role, score } = candidate;
    if (columns[role] !== undefined || taken.has(column) || score <= -1) continue;
    columns[role] = column;
    taken.set(column, candidate);
  }
  const doubts = rivals(candidates, columns, taken, headers);
  if (evidence !== null) doubts.push(...guess(columns, unknown, evidence));
  const either = (column: number, role: 'timeline' | 'to'): boolean =>
    candidates.some(
      (other) => other.column === column && (other.role === 'timeline' || other.role === role),
    );
  return { columns: settled(columns, either, evidence, doubts), doubts };
}

/** The roles of columns by their headers alone. */
export const columnsOf = (headers: ReadonlyMap<number, string>): Columns =>
  chooseColumns(headers, null).columns;

const DOUBTED: readonly ColumnRole[] = ['content', 'timeline', 'unit', 'status', 'completedOn'];

/** Roles that a second column, left without a plainer one, could have as well. */
function rivals(
  candidates: readonly Candidate[],
  columns: Columns,
  taken: ReadonlyMap<number, Candidate>,
  headers: ReadonlyMap<number, string>,
): ColumnDoubt[] {
  return DOUBTED.flatMap((role) => {
    const column = columns[role];
    const chosen = column === undefined ? undefined : taken.get(column);
    if (column === undefined || !chosen) return [];
    const others = candidates.filter(
      (other) =>
        other.role === role &&
        other.column !== column &&
        other.score > chosen.score - CLOSE &&
        (taken.get(other.column)?.score ?? 0) < other.score &&
        headers.get(other.column) !== headers.get(column),
    );
    return others.length === 0
      ? []
      : [{ role, columns: [column, ...others.map((other) => other.column)] }];
  });
}

const isMissing = (column: number | undefined): boolean => column === undefined;

/** Fills what no header names from what columns of unknown wording hold; each is a doubt. */
function guess(
  columns: Partial<Record<ColumnRole, number>>,
  unknown: readonly number[],
  { contents, hasPeriods }: ColumnEvidence,
): readonly ColumnDoubt[] {
  const { timeline, from, to, completedOn, unit, person, content, number, status } = columns;
  const untimed = !hasPeriods && [timeline, from, to, completedOn].every(isMissing);
  const nobody = isMissing(unit) && isMissing(person);
  if (!untimed && !nobody && !isMissing(content)) return [];
  const free = new Set(unknown.filter((column) => contents(column).filled >= ENOUGH_CELLS));
  const doubts: ColumnDoubt[] = [];
  const take = (role: ColumnRole, measure: (told: ColumnContents) => number, least: number) => {
    const measured = [...free].map((column) => ({ column, figure: measure(contents(column)) }));
    const [best] = measured.sort((a, b) => b.figure - a.figure);
    if (!best || best.figure < least) return;
    columns[role] = best.column;
    free.delete(best.column);
    doubts.push({ role, columns: [best.column] });
  };
  if (untimed) take('timeline', (told) => told.times, MOSTLY);
  if (nobody) take('unit', (told) => told.units, MOSTLY);
  const missing = [number, columns.timeline ?? to, columns.unit ?? person, status].filter(
    isMissing,
  );
  if (isMissing(content) && missing.length <= 2) {
    take('content', (told) => told.length, 12);
  }
  return doubts;
}

/**
 * A table without a deadline has it in the column that may be either, and one without units in that
 * of the persons who answer.
 */
function settled(
  columns: Columns,
  isEither: (column: number, role: 'timeline' | 'to') => boolean,
  evidence: ColumnEvidence | null,
  doubts: ColumnDoubt[],
): Columns {
  const { completedOn, person, ...rest } = columns;
  const settledColumns: Partial<Record<ColumnRole, number>> = { ...columns };
  if (person !== undefined && rest.unit === undefined) {
    settledColumns.unit = person;
    delete settledColumns.person;
  }
  const { timeline, from, to } = rest;
  if (timeline === undefined && to === undefined && completedOn !== undefined) {
    const role = from === undefined ? 'timeline' : 'to';
    if (!isEither(completedOn, role)) return settledColumns;
    settledColumns[role] = completedOn;
    delete settledColumns.completedOn;
    const told = evidence?.contents(completedOn);
    if (told && rest.status !== undefined && told.filled < told.rows * NEARLY_FULL) {
      doubts.push({ role, columns: [completedOn] });
    }
  }
  return settledColumns;
}
