import { LETTERS } from '../text/letters';
import { addDays, firstOfMonth, lastOfMonth, yearOf, type Day } from './day';
import { inMonth, inYear, isWithinMonth, lacksMonth, windowOf, type Point } from './point';
import type { Span } from './read-span';
import { isDeadline } from './reading';
import type { Occurrence, TimelineProblem } from './timeline';

/** What spans say, asked of the calendar. */
export interface Windows {
  readonly occurrences: readonly Occurrence[];
  readonly problems: readonly TimelineProblem[];
}

/** "ngày 5, 6/12", "tuần 1-2 tháng 5": a day or week without its month is in that of the next one. */
function takeMonthOf(point: Point, next: Point): Point {
  if (!isWithinMonth(point) || !isWithinMonth(next) || point.month !== null) return point;
  if ((point.unit === 'week') !== (next.unit === 'week')) return point;
  return next.month === null ? point : inMonth(point, next.month, point.year ?? next.year);
}

/** Months handed back from one point to the one before, inside a range and along a list. */
function carryMonths(spans: readonly Span[]): Span[] {
  let next: Span | null = null;
  const backwards: Span[] = [];
  for (let i = spans.length - 1; i >= 0; i--) {
    let span = spans[i];
    if (span === undefined) continue;
    if (next !== null && next.joint !== null && next.joint !== 'bracket') {
      if (span.last !== null) span = { ...span, last: takeMonthOf(span.last, next.first) };
      else span = { ...span, first: takeMonthOf(span.first, next.first) };
    }
    if (span.last !== null) span = { ...span, first: takeMonthOf(span.first, span.last) };
    next = span;
    backwards.push(span);
  }
  return backwards.reverse();
}

/** "từ ngày 1/6 đến ngày 15": the last day is in the month of the first. */
const closeRange = (span: Span): Span => {
  const { first, last } = span;
  if (last === null || !isWithinMonth(last) || !lacksMonth(last)) return span;
  if (!isWithinMonth(first) || first.month === null) return span;
  return { ...span, last: inMonth(last, first.month, last.year) };
};

const lacksItsMonth = (point: Point): boolean =>
  point.unit === 'pattern' || (point.month === null && isWithinMonth(point));

/**
 * Nothing to hand from neighbour to neighbour: there is none, or no month is missing, and no year is
 * said or all are.
 */
function needsNoNeighbour(spans: readonly Span[]): boolean {
  if (spans.length === 1 && spans[0]?.last === null) return true;
  let points = 0;
  let years = 0;
  for (const { first, last } of spans) {
    if (lacksItsMonth(first) || (last !== null && lacksItsMonth(last))) return false;
    points += last === null ? 1 : 2;
    if (first.year !== null) years++;
    if (last !== null && last.year !== null) years++;
  }
  return years === 0 || years === points;
}

/** The year of each point: its own, else that of the next one that has one, else of the one before. */
function yearsOf(points: readonly Point[], planYear: number): readonly number[] {
  const years = points.map(({ year }) => year);
  let next: number | null = null;
  for (let i = years.length - 1; i >= 0; i--) {
    next = years[i] ?? next;
    years[i] = next;
  }
  let before = planYear;
  return years.map((year) => (before = year ?? before));
}

/**
 * The spans with the months and years that their words leave out: the next neighbour's first ("từ
 * tháng 6 đến tháng 8/2022"), then that of the one before, then the plan's year.
 */
export function fillIn(said: readonly Span[], year: number): readonly Span[] {
  if (needsNoNeighbour(said)) return said;
  const spans = carryMonths(said).map(closeRange);
  const points: Point[] = [];
  for (const { first, last } of spans) {
    points.push(first);
    if (last !== null) points.push(last);
  }
  const years = yearsOf(points, year);
  let at = 0;
  return spans.map((span) => {
    const first = inYear(span.first, years[at++] ?? year);
    const last = span.last === null ? null : inYear(span.last, years[at++] ?? year);
    return first === span.first && last === span.last ? span : { ...span, first, last };
  });
}

const firstOfYear = (day: Day): Day => firstOfMonth(yearOf(day), 1);

/** The last day that "before" leaves: the stated day itself, or the day before a longer window begins. */
export function dueBefore(window: Occurrence, isPart: boolean): Day {
  return window.from === window.due || isPart ? window.due : addDays(window.from, -1);
}

/** The occurrence of a filled-in span; a range said backwards keeps only its stated end. */
function occurrenceOf(span: Span, year: number): Occurrence | null {
  const window = windowOf(span.first, year);
  const end = span.last === null ? window : windowOf(span.last, year);
  if (window === null || end === null) return null;
  switch (span.bound) {
    case 'before': {
      const due = dueBefore(window, !span.first.certain);
      return { from: firstOfYear(due), due };
    }
    case 'by':
      return { from: firstOfYear(window.due), due: window.due };
    case 'after':
      return { from: addDays(window.due, 1), due: lastOfMonth(yearOf(addDays(window.due, 1)), 12) };
    default:
      return { from: window.from, due: end.due };
  }
}

/** A deadline that says more exactly when the window before it ends, rather than a second one. */
function refines(deadline: Span, due: Day, before: Span, window: Occurrence): boolean {
  if (deadline.joint === 'bracket') return true;
  if (!isDeadline(deadline) || isDeadline(before)) return false;
  if (before.openEnded) return true;
  if (deadline.joint === 'and' || deadline.joint === 'or') return false;
  return deadline.latest || (due >= window.from && due <= window.due);
}

/** The occurrences of filled-in spans (see `fillIn`), in the order of the text, and what is wrong. */
export function windowsOf(spans: readonly Span[], year: number, text: string): Windows {
  const occurrences: Occurrence[] = [];
  const problems: TimelineProblem[] = [];
  let before: Span | null = null;
  for (const span of spans) {
    const found = occurrenceOf(span, year);
    const last = occurrences.at(-1);
    if (found === null) {
      problems.push({ code: 'no-such-date', text: wrongWords(span, spans, year, text) });
    } else if (before !== null && last !== undefined && refines(span, found.due, before, last)) {
      const from = last.from <= found.due ? last.from : found.from;
      occurrences[occurrences.length - 1] = { from, due: found.due };
    } else if (found.from > found.due) {
      problems.push({ code: 'range-reversed', text: text.slice(span.start, span.end) });
      occurrences.push({ from: found.due, due: found.due });
    } else {
      occurrences.push(found);
    }
    before = span;
  }
  return { occurrences, problems };
}

const BEGINS_WITH_FIGURE = new RegExp(`^[\\divxlIVXL]+(?![${LETTERS}\\d/.-])`);

/** The words of the end that does not exist; a mere number with what it goes on with. */
function wrongWords(span: Span, spans: readonly Span[], year: number, text: string): string {
  const { first, last } = span;
  const wrong = last !== null && windowOf(first, year) !== null ? last : first;
  const words = text.slice(wrong.start, wrong.end);
  if (!BEGINS_WITH_FIGURE.test(words)) return words;
  let at = spans.indexOf(span);
  while (at > 0 && spans[at]?.joint !== null) at--;
  return text.slice(spans[at]?.start, span.end);
}
