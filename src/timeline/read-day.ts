import type { Cursor } from './cursor';
import type { Days, Pattern, Point, Week } from './point';
import {
  MONTHS_PER_QUARTER,
  pattern,
  takeMonth,
  takePart,
  takeQuarter,
  takeYearPoint,
} from './read-month';
import { takeNumberDate } from './read-number-date';
import { takeYear } from './read-year';

/** "ngày 25 hằng tháng", "ngày cuối của tháng": days of a month that is still to be said. */
export const daysOfSomeMonth = (c: Cursor, start: number, first: number, last: number): Days => ({
  unit: 'days',
  first,
  last,
  month: null,
  year: null,
  certain: true,
  start,
  end: c.lastEnd,
});

/**
 * "(của) mỗi tháng", "của tháng", "tháng sau", and "tháng" where a part of it is meant ("cuối tháng"):
 * days of every month; "tháng": of one that is still to be said.
 */
export function takeSomeMonth(
  c: Cursor,
  start: number,
  first: number,
  last: number,
  isPart = first < 0,
): Days | Pattern | null {
  const returns = isPart || c.isTerm('of', -1) || c.isTerm('every');
  c.take('every');
  if (!c.isTerm('month') || c.numeralAt(1) !== null) return null;
  c.at++;
  const every = c.take('after') || c.take('following') || returns;
  return every
    ? { ...pattern(c, start, 1, 1), first, last }
    : daysOfSomeMonth(c, start, first, last);
}

/** "tuần 2/5": the fifth month, where no year can be meant. */
function takeMonthAfterSlash(c: Cursor): number | null {
  const month = c.isSign('/') ? c.numberAt(1) : null;
  if (month === null || month > 12) return null;
  c.at += 2;
  return month;
}

/** The week whose number has just been taken, with the month and year that may follow. */
export function weekOf(c: Cursor, start: number, week: number): Week {
  const slashed = takeMonthAfterSlash(c);
  if (slashed !== null) {
    return {
      unit: 'week',
      week,
      month: slashed,
      year: takeYear(c),
      certain: true,
      start,
      end: c.lastEnd,
    };
  }
  const from = c.at;
  if (!c.takeSign(',')) c.takeSign('/');
  c.take('of');
  const month = takeMonth(c);
  const inMonth = month !== null && month.unit === 'month';
  if (!inMonth) c.at = from;
  const year = inMonth ? month.year : takeYear(c);
  const ofMonth = inMonth ? month.first : null;
  return { unit: 'week', week, month: ofMonth, year, certain: true, start, end: c.lastEnd };
}

/** At "tuần": "tuần 2 tháng 5", "tuần cuối của tháng 3", "tuần 12/2025" */
export function takeWeek(c: Cursor): Point | null {
  const { start } = c.peek();
  const from = c.at;
  if (!c.take('week')) return null;
  const week = c.numeralAt();
  if (week !== null) {
    c.at++;
    return weekOf(c, start, week);
  }
  const part = takePart(c);
  if (part === 'first' || part === 'last') {
    c.take('of');
    const [first, last] = part === 'first' ? [1, 7] : [-7, -1];
    const month = takeMonth(c);
    if (month !== null && month.unit === 'month') {
      return { ...daysOfSomeMonth(c, start, first, last), month: month.first, year: month.year };
    }
    const everyMonth = month === null ? takeSomeMonth(c, start, first, last) : null;
    if (everyMonth !== null) return everyMonth;
  }
  c.at = from;
  return null;
}

/** The days `first` to `last` of what follows: a month, the last or first month of more, or a pattern. */
export function takeDaysOf(c: Cursor, start: number, first: number, last: number): Point | null {
  const from = c.at;
  if (c.isSign(',') && c.isTerm('month', 1)) c.at++;
  c.take('of');
  c.take('all');
  const unit = takeMonth(c) ?? takeQuarter(c) ?? takeYearPoint(c);
  if (unit !== null && unit.unit === 'pattern')
    return { ...unit, first, last, start, end: c.lastEnd };
  if (unit !== null) {
    const month = first < 0 ? unit.last : unit.first;
    return {
      unit: 'days',
      first,
      last,
      month,
      year: unit.year,
      certain: unit.certain,
      start,
      end: c.lastEnd,
    };
  }
  const everyMonth = takeSomeMonth(c, start, first, last);
  if (everyMonth !== null) return everyMonth;
  if (c.take('quarter')) {
    return { ...pattern(c, start, MONTHS_PER_QUARTER, first < 0 ? -1 : 1), first, last };
  }
  if (c.take('year')) {
    return { ...daysOfSomeMonth(c, start, first, last), month: first < 0 ? 12 : 1 };
  }
  c.at = from;
  return null;
}

/** The day whose number has just been taken, with the month that may follow. */
export const takeDays = (c: Cursor, start: number, day: number): Point =>
  takeDaysOf(c, start, day, day) ?? daysOfSomeMonth(c, start, day, day);

/** At "ngày": "ngày 15/6", "ngày 15 của tháng cuối quý", "ngày cuối cùng của năm", "ngày 25" */
export function takeDay(c: Cursor): Point | null {
  const { start } = c.peek();
  const from = c.at;
  if (!c.take('day')) return null;
  const date = takeNumberDate(c, true);
  if (date !== null) return { ...date, start };
  const number = c.numberAt();
  if (number !== null) {
    c.at++;
    return takeDays(c, start, number);
  }
  const part = takePart(c);
  if (part === 'first' || part === 'last') {
    const day = part === 'first' ? 1 : -1;
    const ofUnit = takeDaysOf(c, start, day, day);
    if (ofUnit !== null) return ofUnit;
  }
  c.at = from;
  return null;
}
