import type { Point } from './point';
import type { Span } from './read-span';
import type { Occurrence, Timeline } from './timeline';

/** What the words of a timeline say; the text and the year are the caller's. */
export type Reading = Omit<Timeline, 'text' | 'year'>;

export const NO_READING: Reading = {
  kind: 'unreadable',
  occurrences: [],
  anyOf: false,
  openEnded: false,
  tentative: false,
  recurrence: null,
  after: null,
  certain: true,
  problems: [],
};

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

/** In order of due date; of several with the same one the shortest. */
export function inOrder(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  if (occurrences.length < 2) return occurrences;
  const sorted = [...occurrences].sort(byDue);
  return sorted.filter((each, i) => each.due !== sorted[i + 1]?.due);
}
