import { addDays, dayOf, daysInMonth, firstOfMonth, lastOfMonth, weekdayOf, type Day } from './day';
import type { Occurrence } from './timeline';

/** Every point has every field, which is what makes them fast to look at. */
interface Said {
  readonly first: number;
  readonly last: number;
  /** What the words leave out is null; a point that is not within a month has none. */
  readonly month: number | null;
  readonly year: number | null;
  /** Of a pattern. */
  readonly cycle: number;
  readonly nth: number;
  /** false where a convention of ours decided ("đầu năm"). */
  readonly certain: boolean;
  /** First and one past the last character of the words, 0-based, in the tidied text. */
  readonly start: number;
  readonly end: number;
}

/** Whole months of a year, 1-based, both included: a month, a quarter, "6 tháng đầu năm", a year (`allYear`: "cả năm"). */
export interface Months extends Said {
  readonly unit: 'month' | 'quarter' | 'months' | 'year' | 'allYear';
}

/**
 * Days of a month, both included; below zero they count from its end (−1 is the last day).
 * `days`: the month is a word of its own, so a list of months may go on ("ngày 15 của tháng 6 và
 * tháng 12"); `day`: a date in figures.
 */
export interface Days extends Said {
  readonly unit: 'day' | 'days';
}

/** The week `first` of a month (days 7n−6 to 7n; −1 the last seven days), or of the year (ISO 8601). */
export interface Week extends Said {
  readonly unit: 'week';
}

/**
 * Days of the n-th month (−1 the last) of every so many months (`cycle`), be it a quarter, a half or
 * a year: "ngày 25 của tháng cuối quý".
 */
export interface Pattern extends Said {
  readonly unit: 'pattern';
}

/** A place in the calendar as the words say it. */
export type Point = Months | Days | Week | Pattern;

/**
 * All points are made here, and none by spreading: that would make objects of many shapes, which are
 * slow to look at.
 */
const pointOf = <Unit extends Point['unit']>(
  unit: Unit,
  first: number,
  last: number,
  month: number | null,
  year: number | null,
  cycle: number,
  nth: number,
  certain: boolean,
  start: number,
  end: number,
): Said & { readonly unit: Unit } => ({
  unit,
  first,
  last,
  month,
  year,
  cycle,
  nth,
  certain,
  start,
  end,
});

/** Months `first` to `last` (1-based, both included) of a year; null where the words name none. */
export const monthsOf = (
  unit: Months['unit'],
  first: number,
  last: number,
  year: number | null,
  start: number,
  end: number,
  certain = true,
): Months => pointOf(unit, first, last, null, year, 0, 0, certain, start, end);

/** Days `first` to `last` of a month (see `Days`); month and year null where the words name none. */
export const daysOf = (
  unit: Days['unit'],
  first: number,
  last: number,
  month: number | null,
  year: number | null,
  start: number,
  end: number,
  certain = true,
): Days => pointOf(unit, first, last, month, year, 0, 0, certain, start, end);

/** The n-th week of a month, or of the year where `month` is null (see `Week`). */
export const weekOf = (
  week: number,
  month: number | null,
  year: number | null,
  start: number,
  end: number,
): Week => pointOf('week', week, week, month, year, 0, 0, true, start, end);

/** Days `first` to `last` of the n-th month of every cycle. */
export const patternOf = (
  cycle: number,
  nth: number,
  first: number,
  last: number,
  start: number,
  end: number,
  certain = true,
): Pattern => pointOf('pattern', first, last, null, null, cycle, nth, certain, start, end);

/** The days of a month, or the week, in another month and year. */
export const inMonth = (
  { unit, first, last, certain, start, end }: Days | Week,
  month: number,
  year: number | null,
): Days | Week => pointOf(unit, first, last, month, year, 0, 0, certain, start, end);

/** The point, where a convention of ours decided. */
export const unsure = (point: Point): Point => {
  const { unit, first, last, month, year, cycle, nth, start, end } = point;
  return pointOf(unit, first, last, month, year, cycle, nth, false, start, end);
};

/** The point in this year; a pattern is in every one. */
export const inYear = (point: Point, year: number): Point => {
  const { unit, first, last, month, cycle, nth, certain, start, end } = point;
  if (unit === 'pattern' || point.year === year) return point;
  return pointOf(unit, first, last, month, year, cycle, nth, certain, start, end);
};

/** Days or a week: its month may be missing. */
export const isWithinMonth = (point: Point): point is Days | Week =>
  point.unit === 'day' || point.unit === 'days' || point.unit === 'week';

const WEEK_DAYS = 7;

/** The Monday of ISO week 1, the week that holds 4 January (ISO 8601). */
function firstMonday(year: number): Day {
  const january4 = addDays(firstOfMonth(year, 1), 3);
  return addDays(january4, 1 - weekdayOf(january4));
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
      if (point.month === null) return weekOfYear(own, point.first);
      const { first, last } = daysOfWeek(point.first);
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
