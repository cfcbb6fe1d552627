import {
  addDays,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  lastOfMonth,
  weekdayOf,
  type Day,
} from './day';
import { daysOfMonth, daysOfWeek, type Pattern, type Point } from './point';
import type { Cycle, Frequency } from './read-frequency';
import type { Span } from './read-span';
import type { Occurrence, Recurrence } from './timeline';
import { dueBefore } from './windows';

const MONTHS = 12;
const WEEKS = 52;
const WEEK_DAYS = 7;
const PER_OF_MONTHS: Readonly<Record<number, Recurrence['per']>> = {
  1: 'month',
  3: 'quarter',
  6: 'half',
  12: 'year',
};

/** How often in a year, for comparing. */
const perYear = ({ times, cycle }: Frequency): number =>
  times * (cycle.unit === 'week' ? WEEKS / cycle.count : MONTHS / cycle.count);

/** The most frequent of them. */
export const mostFrequent = (frequencies: readonly Frequency[]): Frequency | null =>
  frequencies.reduce<Frequency | null>(
    (most, each) => (most === null || perYear(each) > perYear(most) ? each : most),
    null,
  );

/** The frequency in our units; null for what returns less than once a year. */
export function recurrenceOf(frequency: Frequency): Recurrence | null {
  const { times, cycle, atLeast } = frequency;
  if (cycle.unit === 'week' && cycle.count === 1) return { times, per: 'week', atLeast };
  const per = cycle.unit === 'month' ? PER_OF_MONTHS[cycle.count] : undefined;
  if (per !== undefined) return { times, per, atLeast };
  const inYear = Math.floor(perYear(frequency));
  return inYear < 1 ? null : { times: inYear, per: 'year', atLeast };
}

/** The weeks of a year that end on a weekday (1–7); the first begins no earlier than the year. */
function weeksOf(year: number, count: number, lastWeekday: number): Occurrence[] {
  const start = firstOfMonth(year, 1);
  const end = lastOfMonth(year, MONTHS);
  const step = WEEK_DAYS * count;
  const weeks: Occurrence[] = [];
  let from: Day = start;
  let due = addDays(start, (lastWeekday - weekdayOf(start) + WEEK_DAYS) % WEEK_DAYS);
  for (let left = daysBetween(due, end); ; left -= step) {
    weeks.push({ from, due });
    if (left < step) return weeks;
    from = addDays(due, 1);
    due = addDays(due, step);
  }
}

function cyclesOf(year: number, { unit, count }: Cycle, lastWeekday: number): Occurrence[] {
  if (unit === 'week') return weeksOf(year, count, lastWeekday);
  const length = Math.min(count, MONTHS);
  const cycles: Occurrence[] = [];
  for (let month = 1; month + length - 1 <= MONTHS; month += length) {
    cycles.push({ from: firstOfMonth(year, month), due: lastOfMonth(year, month + length - 1) });
  }
  return cycles;
}

/** n equal parts of a window: of whole months where they can be. */
function partsOf(window: Occurrence, times: number): Occurrence[] {
  const days = daysBetween(window.from, window.due) + 1;
  const count = Math.min(times, days);
  const parts: Occurrence[] = [];
  let { from } = window;
  for (let part = 1; part <= count; part++) {
    const due = addDays(window.from, Math.round((days * part) / count) - 1);
    parts.push({ from, due });
    from = addDays(due, 1);
  }
  return parts;
}

/**
 * When a frequency alone makes something due in the year: at the end of each cycle ("hằng quý"), or
 * of each n-th part of it ("02 lần/năm"). `lastWeekday`: on which a week is due, Monday 1 to Sunday 7.
 */
export function spread(
  { times, cycle }: Pick<Frequency, 'times' | 'cycle'>,
  year: number,
  lastWeekday: number,
): Occurrence[] {
  if (times === 1) return cyclesOf(year, cycle, lastWeekday);
  const months = cycle.unit === 'month' ? cycle.count / times : 0;
  if (cycle.count <= MONTHS && months >= 1 && Number.isInteger(months)) {
    return cyclesOf(year, { unit: 'month', count: months }, lastWeekday);
  }
  return cyclesOf(year, cycle, lastWeekday).flatMap((each) => partsOf(each, times));
}

/** Days of a month, those beyond its end taken back to its last ("ngày 31 hằng tháng"). */
function clamped(year: number, month: number, point: Point): Occurrence | null {
  if (point.unit === 'week') {
    const { first, last } = daysOfWeek(point.first);
    return daysOfMonth(year, month, first, last);
  }
  if (point.unit !== 'days' && point.unit !== 'day' && point.unit !== 'pattern') return null;
  const length = daysInMonth(year, month);
  return daysOfMonth(year, month, Math.min(point.first, length), Math.min(point.last, length));
}

/** The end of a span that says which month of a cycle it is in; null where neither does. */
export function patternIn({ first, last }: Span): Pattern | null {
  if (first.unit === 'pattern') return first;
  return last !== null && last.unit === 'pattern' ? last : null;
}

/**
 * The occurrences of days that return: "ngày 25 hằng tháng", "trước ngày 15 của tháng cuối quý".
 * Without a word on which month of a longer cycle, it is the last.
 */
export function repeat(span: Span, cycleMonths: number, year: number): Occurrence[] {
  const { first, last, bound } = span;
  const pattern = patternIn(span);
  const months = pattern === null ? Math.min(cycleMonths, MONTHS) : pattern.cycle;
  const nth = pattern !== null && pattern.nth > 0 ? pattern.nth : months;
  const found: Occurrence[] = [];
  for (let start = 1; start + months - 1 <= MONTHS; start += months) {
    const month = start + nth - 1;
    const window = clamped(year, month, first);
    const end = last === null ? window : (clamped(year, month, last) ?? window);
    if (window === null || end === null) continue;
    const cycleStart = firstOfMonth(year, start);
    if (bound === 'by') found.push({ from: cycleStart, due: window.due });
    else if (bound === 'before') {
      const due = dueBefore(window, !first.certain);
      if (due >= cycleStart) found.push({ from: cycleStart, due });
    } else if (window.from <= end.due) found.push({ from: window.from, due: end.due });
  }
  return found;
}
