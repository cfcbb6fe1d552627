import type { Cursor } from './cursor';
import { daysOf, monthsOf, unsure, type Months, type Point } from './point';
import { takeDaysOf, takeSomeMonth } from './read-day';
import {
  MONTH_OF_PART,
  MONTHS_PER_QUARTER,
  pattern,
  takeMonth,
  takePart,
  takeQuarter,
  takeYearOrBare,
} from './read-month';
import { takeYear } from './read-year';

/**
 * The days of a month that its beginning, middle and end are taken to be, a convention of ours; its
 * three times ten days surely are.
 */
const DAYS_OF_PART = { first: [1, 10], middle: [11, 20], last: [21, -1] } as const;
const PART_OF_TEN_DAYS = { firstTen: 'first', middleTen: 'middle', lastTen: 'last' } as const;
/** "đầu năm" is quarter I, "giữa năm" quarter II (due on 30 June), "cuối năm" quarter IV. */
const MONTHS_OF_PART = { first: [1, 3], middle: [4, 6], last: [10, 12] } as const;
const DAYS_PER_WEEK = 7;
/** Reports are made of the first six and nine months: "6 tháng" alone is the first six. */
const REPORTED_MONTHS = new Set([6, 9]);

/** "đầu quý III", "giữa tháng 9", "cuối năm", "cuối mỗi tháng" */
export function takePartOfUnit(c: Cursor): Point | null {
  const { start } = c.peek();
  const from = c.at;
  const part = takePart(c);
  if (part === null) return null;
  const [first, last] = DAYS_OF_PART[part];
  c.take('of');
  if (c.isTerm('year') || c.isTerm('thisYear') || c.isTerm('nextYear')) {
    const year = takeYearOrBare(c, start);
    const [firstMonth, lastMonth] = MONTHS_OF_PART[part];
    if (year !== null) {
      return monthsOf('months', firstMonth, lastMonth, year.year, start, c.lastEnd, false);
    }
  }
  const quarter = takeQuarter(c);
  if (quarter !== null) {
    const month = quarter.first - 1 + MONTH_OF_PART[part];
    return monthsOf('month', month, month, quarter.year, start, c.lastEnd, false);
  }
  const month = takeMonth(c);
  if (month !== null && month.unit === 'month') {
    return daysOf('days', first, last, month.first, month.year, start, c.lastEnd, false);
  }
  if (month === null) {
    const someMonth = takeSomeMonth(c, start, first, last, true);
    if (someMonth !== null) return unsure(someMonth);
    if (c.take('quarter')) return pattern(c, start, MONTHS_PER_QUARTER, MONTH_OF_PART[part], false);
  }
  c.at = from;
  return null;
}

/** "thượng tuần tháng 6", "trung tuần", "hạ tuần": its first, second and last ten days. */
export function takeTenDays(c: Cursor): Point | null {
  const { term, start } = c.peek();
  if (term !== 'firstTen' && term !== 'middleTen' && term !== 'lastTen') return null;
  const [first, last] = DAYS_OF_PART[PART_OF_TEN_DAYS[term]];
  c.at++;
  const days = takeDaysOf(c, start, first, last);
  if (days === null) c.at--;
  return days;
}

/** "nửa đầu năm", "nửa cuối tháng 6" */
export function takeHalf(c: Cursor): Point | null {
  const { start } = c.peek();
  const from = c.at;
  if (!c.take('half')) return null;
  const part = takePart(c);
  if (part === 'first' || part === 'last') {
    c.take('of');
    const year = takeYearOrBare(c, start);
    const [first, last] = part === 'first' ? [1, 6] : [7, 12];
    if (year !== null) return monthsOf('months', first, last, year.year, start, c.lastEnd);
    const month = takeMonth(c);
    if (month !== null && month.unit === 'month') {
      const [firstDay, lastDay] = part === 'first' ? [1, 15] : [16, -1];
      return daysOf('days', firstDay, lastDay, month.first, month.year, start, c.lastEnd);
    }
  }
  c.at = from;
  return null;
}

/** Nothing follows, or another of the same kind. */
function standsAlone(c: Cursor): boolean {
  const token = c.peek();
  if (token.kind === 'sign') return token.sign !== '/';
  return token.kind === 'end' || c.isTerm('and') || c.isTerm('or');
}

/** "6 tháng đầu năm", "3 tháng cuối năm 2025", "9 tháng", "6 tháng năm 2025" */
function takeCountedMonths(c: Cursor, count: number): Months | null {
  const { start } = c.peek();
  c.at += 2;
  const part = takePart(c);
  if (part === null) {
    if (!REPORTED_MONTHS.has(count)) return null;
    const year = takeYear(c);
    if (year === null && !standsAlone(c)) return null;
    return monthsOf('months', 1, count, year, start, c.lastEnd, year !== null);
  }
  c.take('of');
  const year = takeYearOrBare(c, start);
  if (year === null || part === 'middle') return null;
  const [first, last] = part === 'first' ? [1, count] : [13 - count, 12];
  return monthsOf('months', first, last, year.year, start, c.lastEnd);
}

/** "10 ngày đầu tháng 6" */
function takeCountedDays(c: Cursor, count: number): Point | null {
  const { start } = c.peek();
  c.at += 2;
  const part = takePart(c);
  if (part === 'first') return takeDaysOf(c, start, 1, count);
  return part === 'last' ? takeDaysOf(c, start, -count, -1) : null;
}

/** "2 tuần đầu tháng 6" */
function takeCountedWeeks(c: Cursor, count: number): Point | null {
  const { start } = c.peek();
  c.at += 2;
  const part = takePart(c);
  const days = DAYS_PER_WEEK * count;
  if (part === 'first') return takeDaysOf(c, start, 1, days);
  return part === 'last' ? takeDaysOf(c, start, -days, -1) : null;
}

/** A number of months, weeks or days at the beginning or the end of something longer. */
export function takeCounted(c: Cursor): Point | null {
  const from = c.at;
  const count = c.numberAt();
  if (count === null) return null;
  const point = c.isTerm('month', 1)
    ? takeCountedMonths(c, count)
    : c.isTerm('day', 1)
      ? takeCountedDays(c, count)
      : c.isTerm('week', 1)
        ? takeCountedWeeks(c, count)
        : null;
  if (point === null) c.at = from;
  return point;
}
