import type { Cursor } from './cursor';
import type { Point } from './point';
import { daysOfSomeMonth, takeDay, takeWeek } from './read-day';
import { takeAllYear, takeMonth, takeQuarter, takeYearPoint } from './read-month';
import { oneMonth, takeNumberDate } from './read-number-date';
import { takeCounted, takeHalf, takePartOfUnit, takeTenDays } from './read-part';

/** "10-15/6", "từ 3 đến 4/2024": the first number is of the kind of the date that follows. */
function takeNumberBeforeDate(c: Cursor): Point | null {
  const number = c.numberAt();
  if (number === null || !(c.isSign('-', 1) || c.isTerm('until', 1))) return null;
  const { start } = c.peek();
  const from = c.at;
  c.at += 2;
  const next = c.peek().kind === 'number' ? takeNumberDate(c, true) : null;
  c.at = from;
  if (next === null || next.unit === 'year') return null;
  if (next.unit === 'month' && number > 12) return null;
  c.at++;
  if (next.unit === 'month') return oneMonth(c, start, number, null);
  return daysOfSomeMonth(c, start, number, number);
}

/**
 * Takes one place in the calendar: "quý II/2024", "tuần 2 tháng 5", "15/6", "cuối năm", "2025".
 * Null, and nothing taken, where none begins here. The calendar is not asked yet: "31/11" and
 * "quý V" are taken as said.
 */
export function takePoint(c: Cursor): Point | null {
  const token = c.peek();
  if (token.kind === 'number') {
    return takeCounted(c) ?? takeNumberDate(c, false) ?? takeNumberBeforeDate(c);
  }
  if (token.kind !== 'term') return null;
  switch (token.term) {
    case 'day':
      return takeDay(c);
    case 'week':
      return takeWeek(c);
    case 'month':
      return takeMonth(c);
    case 'quarter':
      return takeQuarter(c);
    case 'first':
    case 'middle':
    case 'last':
      return takePartOfUnit(c);
    case 'firstTen':
    case 'middleTen':
    case 'lastTen':
      return takeTenDays(c);
    case 'half':
      return takeHalf(c);
    case 'allYear':
      return takeAllYear(c);
    case 'year':
    case 'thisYear':
    case 'nextYear':
      return takeYearPoint(c);
    default:
      return null;
  }
}
