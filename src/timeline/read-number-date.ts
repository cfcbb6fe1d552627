import type { Cursor } from './cursor';
import type { Term } from './lexicon';
import { daysOf, monthsOf, type Days, type Months } from './point';
import { takeYear } from './read-year';

const THIS_CENTURY = 2000;
const COUNTED = new Set<Term>(['hour', 'working', 'times', 'session', 'minute']);

/** So many of something ("1/2 ngày", "6/12 cuộc"), not a date. */
const isCount = (c: Cursor, ahead: number): boolean =>
  (c.isOneOf(COUNTED, ahead) && c.numeralAt(ahead + 1) === null) ||
  (c.isTerm('day', ahead) && c.numberAt(ahead + 1) === null);

function joinedBy(c: Cursor, ahead: number): string | null {
  const token = c.peek(ahead);
  if (token.kind !== 'sign') return null;
  const glued = c.isGlued(ahead) && c.isGlued(ahead + 1);
  return token.sign === '/' || (glued && (token.sign === '-' || token.sign === '.'))
    ? token.sign
    : null;
}

const oneDay = (c: Cursor, start: number, day: number, month: number, year: number): Days =>
  daysOf('day', day, day, month, year, start, c.lastEnd);

export const wholeYear = (c: Cursor, start: number, year: number | null): Months =>
  monthsOf('year', 1, 12, year, start, c.lastEnd);

export const oneMonth = (c: Cursor, start: number, month: number, year: number | null): Months =>
  monthsOf('month', month, month, year, start, c.lastEnd);

/** "15/6/2024", "15.6.24", "15-06-2024", "2024-06-15" */
function takeFullDate(c: Cursor, start: number): Days | null {
  const joint = joinedBy(c, 1);
  if (joint === null || joinedBy(c, 3) !== joint) return null;
  const second = c.numberAt(2);
  const third = c.peek(4);
  if (second === null || third.kind !== 'number') return null;
  const first = c.numberAt();
  const year = c.yearAt(4);
  if (first !== null && (year !== null || third.digits === 2)) {
    c.at += 5;
    return oneDay(c, start, first, second, year ?? THIS_CENTURY + third.value);
  }
  const leading = c.yearAt();
  if (leading === null || third.digits > 2) return null;
  c.at += 5;
  return oneDay(c, start, third.value, second, leading);
}

/** "6/2025", "12-2025", "9.2025" */
function takeMonthOfYear(c: Cursor, start: number): Months | null {
  const month = c.numberAt();
  const year = c.yearAt(2);
  if (joinedBy(c, 1) === null || month === null || year === null) return null;
  c.at += 3;
  return oneMonth(c, start, month, year);
}

/** "01.4 - 30.6.2024": the other end says that these are dates. */
const beginsDottedRange = (c: Cursor): boolean =>
  c.isSign('-', 3) && joinedBy(c, 5) === '.' && joinedBy(c, 7) === '.';

/** "tháng thứ ba của (mỗi) quý" */
const isOfQuarter = (c: Cursor, ahead: number): boolean =>
  (c.isTerm('of', ahead) || c.isTerm('every', ahead)) &&
  (c.isTerm('quarter', ahead + 1) || c.isTerm('quarter', ahead + 2)) &&
  c.numeralAt(ahead + 2) === null;

/** "15/6", "15 tháng 6", either with a year behind; after "ngày" also "15.6". */
function takeDayOfMonth(c: Cursor, afterDay: boolean, start: number): Days | null {
  const day = c.numberAt();
  const month = c.numeralAt(2);
  if (day === null || month === null) return null;
  const joint = joinedBy(c, 1);
  const worded = c.isTerm('month', 1);
  const dotted = joint === '.' && (afterDay || beginsDottedRange(c));
  if (!(worded || joint === '/' || dotted) || isCount(c, 3)) return null;
  if (worded && isOfQuarter(c, 3)) return null;
  c.at += 3;
  const year = takeYear(c);
  return daysOf(worded ? 'days' : 'day', day, day, month, year, start, c.lastEnd);
}

/**
 * Takes a date that begins with a number: a full date, a month of a year, a day of a month, or a
 * bare year. The day comes first, always; numbers are not checked against the calendar here.
 * `afterDay`: the word "ngày" stands before it; `start`: where the words begin, with such a word.
 */
export function takeNumberDate(
  c: Cursor,
  afterDay: boolean,
  start = c.peek().start,
): Days | Months | null {
  const date =
    takeFullDate(c, start) ?? takeMonthOfYear(c, start) ?? takeDayOfMonth(c, afterDay, start);
  if (date !== null) return date;
  const year = c.yearAt();
  if (year === null || isCount(c, 1)) return null;
  c.at++;
  return wholeYear(c, start, year);
}
