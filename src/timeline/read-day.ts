import type { Cursor } from './cursor';
import { daysOf, patternOf, weekOf, type Days, type Pattern, type Point, type Week } from './point';
import { MONTHS_PER_QUARTER, takeMonth, takePart, takeQuarter, takeYearPoint } from './read-month';
import { takeNumberDate } from './read-number-date';
import { takeYear } from './read-year';

/** "ngày 25 hằng tháng", "ngày cuối của tháng": days of a month that is still to be said. */
export const daysOfSomeMonth = (c: Cursor, start: number, first: number, last: number): Days =>
  daysOf('days', first, last, null, null, start, c.lastEnd);

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
    ? patternOf(1, 1, first, last, start, c.lastEnd)
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
export function takeRestOfWeek(c: Cursor, start: number, week: number): Week {
  const slashed = takeMonthAfterSlash(c);
  if (slashed !== null) {
    const year = takeYear(c);
    return weekOf(week, slashed, year, start, c.lastEnd);
  }
  const from = c.at;
  if (!c.takeSign(',')) c.takeSign('/');
  c.take('of');
  const month = takeMonth(c);
  const inMonth = month !== null && month.unit === 'month';
  if (!inMonth) c.at = from;
  const year = inMonth ? month.year : takeYear(c);
  const ofMonth = inMonth ? month.first : null;
  return weekOf(week, ofMonth, year, start, c.lastEnd);
}

/** At "tuần": "tuần 2 tháng 5", "tuần cuối của tháng 3", "tuần 12/2025" */
export function takeWeek(c: Cursor): Point | null {
  const { start } = c.peek();
  const from = c.at;
  if (!c.take('week')) return null;
  const week = c.numeralAt();
  if (week !== null) {
    c.at++;
    return takeRestOfWeek(c, start, week);
  }
  const part = takePart(c);
  if (part === 'first' || part === 'last') {
    c.take('of');
    const [first, last] = part === 'first' ? [1, 7] : [-7, -1];
    const month = takeMonth(c);
    if (month !== null && month.unit === 'month') {
      return daysOf('days', first, last, month.first, month.year, start, c.lastEnd);
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
    return patternOf(unit.cycle, unit.nth, first, last, start, c.lastEnd, unit.certain);
  if (unit !== null) {
    const month = first < 0 ? unit.last : unit.first;
    return daysOf('days', first, last, month, unit.year, start, c.lastEnd, unit.certain);
  }
  const everyMonth = takeSomeMonth(c, start, first, last);
  if (everyMonth !== null) return everyMonth;
  if (c.take('quarter')) {
    return patternOf(MONTHS_PER_QUARTER, first < 0 ? -1 : 1, first, last, start, c.lastEnd);
  }
  if (c.take('year')) {
    return daysOf('days', first, last, first < 0 ? 12 : 1, null, start, c.lastEnd);
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
  const date = takeNumberDate(c, true, start);
  if (date !== null) return date;
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
