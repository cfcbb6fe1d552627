import { addDays, dayOf, daysInMonth, firstOfMonth, lastOfMonth, type Day } from './day';
import type { Occurrence } from './timeline';

interface Said {
  /** First and one past the last character of the words, 0-based, in the tidied text. */
  readonly start: number;
  readonly end: number;
  /** false where a convention of ours decided ("đầu năm"). */
  readonly certain: boolean;
}

/** Whole months of a year, 1-based, both included: a month, a quarter, "6 tháng đầu năm", a year (`allYear`: "cả năm"). */
export interface Months extends Said {
  readonly unit: 'month' | 'quarter' | 'months' | 'year' | 'allYear';
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
}

/**
 * Days of a month, both included; below zero they count from its end (−1 is the last day).
 * `days`: the month is a word of its own, so a list of months may go on ("ngày 15 của tháng 6 và
 * tháng 12"); `day`: a date in figures.
 */
export interface Days extends Said {
  readonly unit: 'day' | 'days';
  readonly first: number;
  readonly last: number;
  readonly month: number | null;
  readonly year: number | null;
}

/** The n-th week of a month (days 7n−6 to 7n; −1 the last seven days), or of the year (ISO 8601). */
export interface Week extends Said {
  readonly unit: 'week';
  readonly week: number;
  readonly month: number | null;
  readonly year: number | null;
}

/** Days of the n-th month (−1 the last) of every quarter, half or year: "ngày 25 của tháng cuối quý". */
export interface Pattern extends Said {
  readonly unit: 'pattern';
  readonly months: number;
  readonly nth: number;
  readonly first: number;
  readonly last: number;
}

/** A place in the calendar as the words say it; what they leave out is null. */
export type Point = Months | Days | Week | Pattern;

const WEEK_DAYS = 7;

/** The Monday of ISO week 1, the week that holds 4 January (ISO 8601). */
function firstMonday(year: number): Day {
  const january4 = firstOfMonth(year, 1);
  const weekday = new Date(Date.UTC(year, 0, 4)).getUTCDay();
  return addDays(january4, 3 - ((weekday + 6) % WEEK_DAYS));
}

/** Days `first` to `last` of a month, counted from its end where negative; null where there is none. */
export function daysOfMonth(
  year: number,
  month: number,
  first: number,
  last: number,
): Occurrence | null {
  if (month < 1 || month > 12) return null;
  const length = daysInMonth(year, month);
  const from = dayOf(year, month, first < 0 ? length + 1 + first : first);
  const due = dayOf(year, month, last < 0 ? length + 1 + last : last);
  return from === null || due === null || from > due ? null : { from, due };
}

function weekOfYear(year: number, week: number): Occurrence | null {
  if (week < 1 || week > 53) return null;
  const from = addDays(firstMonday(year), (week - 1) * WEEK_DAYS);
  if (week === 53 && from >= firstMonday(year + 1)) return null;
  return { from, due: addDays(from, WEEK_DAYS - 1) };
}

/** The days of a week of a month, as `Days` count them; the fifth week is what is left of the month. */
export function daysOfWeek(week: number): { first: number; last: number } {
  if (week < 0) return { first: -WEEK_DAYS, last: -1 };
  return { first: WEEK_DAYS * (week - 1) + 1, last: week === 5 ? -1 : WEEK_DAYS * week };
}

/**
 * The days that a point covers, its missing year being `year`; null where the calendar has no such
 * date. A day whose month is missing, and a pattern, have no window of their own: null too.
 */
export function windowOf(point: Point, year: number): Occurrence | null {
  if (point.unit === 'pattern') return null;
  const own = point.year ?? year;
  switch (point.unit) {
    case 'day':
    case 'days':
      return point.month === null ? null : daysOfMonth(own, point.month, point.first, point.last);
    case 'week': {
      if (point.month === null) return weekOfYear(own, point.week);
      const { first, last } = daysOfWeek(point.week);
      return daysOfMonth(own, point.month, first, last);
    }
    default:
      if (point.first < 1 || point.last > 12 || point.first > point.last) return null;
      return { from: firstOfMonth(own, point.first), due: lastOfMonth(own, point.last) };
  }
}

/** Says only a day ("ngày 25"), so that it must learn its month from its neighbours. */
export const lacksMonth = (point: Point): boolean =>
  (point.unit === 'day' || point.unit === 'days') && point.month === null;

/** Whether some month has such days: "ngày 32" has none. */
export function couldBeDay(point: Point): boolean {
  if (point.unit !== 'day' && point.unit !== 'days' && point.unit !== 'pattern') return true;
  return point.first !== 0 && point.first <= 31 && point.last !== 0 && point.last <= 31;
}
