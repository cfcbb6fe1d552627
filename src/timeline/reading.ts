import type { Point } from './point';
import type { Span } from './read-span';
import type { AfterEvent, Occurrence, Timeline, TimelineProblem } from './timeline';

/** What the words of a timeline say; the text and the year are the caller's. */
export type Reading = Omit<Timeline, 'text' | 'year'>;

/** A reading without dates. */
const undated = (
  kind: Timeline['kind'],
  after: AfterEvent | null = null,
  problems: readonly TimelineProblem[] = [],
): Reading => ({
  kind,
  occurrences: [],
  anyOf: false,
  openEnded: false,
  tentative: false,
  recurrence: null,
  after,
  certain: true,
  problems,
});

export const NO_READING = undated('unreadable');
export const DITTO = undated('ditto');
export const EMPTY = undated('empty');
export const ONGOING = undated('ongoing');
export const EXTERNAL = undated('external');
/** It hangs on an event; null where the words name none. */
export const conditional = (after: AfterEvent | null): Reading => undated('conditional', after);
/** It says dates that do not exist. */
export const invalid = (problems: readonly TimelineProblem[]): Reading =>
  undated('invalid', null, problems);

/** The reading with these; field by field, so that all readings are of one shape. */
export function withDoubts(
  reading: Reading,
  tentative: boolean,
  openEnded: boolean,
  certain: boolean,
): Reading {
  if (
    tentative === reading.tentative &&
    openEnded === reading.openEnded &&
    certain === reading.certain
  ) {
    return reading;
  }
  const { kind, occurrences, anyOf, recurrence, after, problems } = reading;
  return {
    kind,
    occurrences,
    anyOf,
    openEnded,
    tentative,
    recurrence,
    after,
    certain,
    problems,
  };
}

const isYear = (point: Point): boolean => point.unit === 'year' || point.unit === 'allYear';

/** "Năm 2025", "2025-2030", "cả năm": years and nothing smaller, without a deadline. */
export const isWholeYears = (span: Span): boolean =>
  span.bound === 'in' && isYear(span.first) && (span.last === null || isYear(span.last));

/** "Trước …", "chậm nhất …", "đến …" */
export const isDeadline = (span: Span): boolean => span.bound === 'before' || span.bound === 'by';

/** No convention of ours decided either end. */
export const isCertain = ({ bound, first, last }: Span): boolean =>
  bound !== 'after' && first.certain && (last === null || last.certain);

const byDue = (a: Occurrence, b: Occurrence): number => {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
};

/** Already in order, and no two due on the same day. */
function areInOrder(occurrences: readonly Occurrence[]): boolean {
  for (let i = 1; i < occurrences.length; i++) {
    const before = occurrences[i - 1]?.due;
    const own = occurrences[i]?.due;
    if (before === undefined || own === undefined || before >= own) return false;
  }
  return true;
}

/** In order of due date; of several with the same one the shortest. */
export function inOrder(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  if (areInOrder(occurrences)) return occurrences;
  const sorted = [...occurrences].sort(byDue);
  return sorted.filter((each, i) => each.due !== sorted[i + 1]?.due);
}
