import type { Cursor } from './cursor';
import type { Term } from './lexicon';
import { monthsOf, patternOf, type Months, type Pattern } from './point';
import { oneMonth, wholeYear } from './read-number-date';
import { takeNamedYear, takeYear } from './read-year';

export type Part = 'first' | 'middle' | 'last';

export const MONTHS_PER_QUARTER = 3;
const PERIODS = new Set<Term>(['quarter', 'reportPeriod']);
/** "tháng đầu", "tháng giữa", "tháng cuối" of a quarter. */
export const MONTH_OF_PART = { first: 1, middle: 2, last: 3 } as const;

/** Takes "đầu", "giữa" or "cuối". */
export function takePart(c: Cursor): Part | null {
  const { term } = c.peek();
  if (term !== 'first' && term !== 'middle' && term !== 'last') return null;
  c.at++;
  return term;
}

export const pattern = (
  c: Cursor,
  start: number,
  cycle: number,
  nth: number,
  certain = true,
): Pattern => patternOf(cycle, nth, 1, -1, start, c.lastEnd, certain);

/** "… của quý II", "… (của) mỗi quý", "… thuộc kỳ báo cáo" after the n-th month (−1 the last). */
function takeMonthOfQuarter(c: Cursor, start: number, nth: number): Months | Pattern | null {
  const from = c.at;
  c.take('of');
  c.take('every');
  if (!c.isOneOf(PERIODS)) {
    c.at = from;
    return null;
  }
  const certain = c.isTerm('quarter');
  c.at++;
  const quarter = certain ? c.numeralAt() : null;
  if (quarter === null) {
    if (c.isTerm('after') || c.isTerm('following')) c.at++;
    return pattern(c, start, MONTHS_PER_QUARTER, nth, certain);
  }
  c.at++;
  const month = MONTHS_PER_QUARTER * (quarter - 1) + (nth < 0 ? MONTHS_PER_QUARTER : nth);
  const year = takeYear(c);
  return oneMonth(c, start, month, year);
}

/** At "tháng": "tháng 6", "tháng VI/2024", "tháng cuối quý II", "tháng đầu của mỗi quý" */
export function takeMonth(c: Cursor): Months | Pattern | null {
  const { start } = c.peek();
  const from = c.at;
  if (!c.take('month')) return null;
  if (!c.takeSign('.')) c.takeSign(':');
  const number = c.numeralAt();
  if (number !== null) {
    c.at++;
    if (number <= MONTHS_PER_QUARTER && c.isTerm('of')) {
      const ofQuarter = takeMonthOfQuarter(c, start, number);
      if (ofQuarter !== null) return ofQuarter;
    }
    return oneMonth(c, start, number, takeYear(c));
  }
  const part = takePart(c);
  if (part !== null) {
    const ofQuarter = takeMonthOfQuarter(c, start, part === 'last' ? -1 : MONTH_OF_PART[part]);
    if (ofQuarter !== null) return ofQuarter;
    c.take('of');
    const months = takeYearOrBare(c, start);
    if (months !== null && part !== 'middle') {
      const month = part === 'first' ? 1 : 12;
      return oneMonth(c, start, month, months.year);
    }
  }
  c.at = from;
  return null;
}

/** At "quý": "quý II", "quý 2/2024" */
export function takeQuarter(c: Cursor): Months | null {
  const { start } = c.peek();
  if (!c.isTerm('quarter')) return null;
  const dotted = c.isSign('.', 1) || c.isSign(':', 1) ? 2 : 1;
  const quarter = c.numeralAt(dotted);
  if (quarter === null) return null;
  c.at += dotted + 1;
  return quarterOf(c, start, quarter);
}

/** The quarter whose number has just been taken, with the year that may follow. */
export function quarterOf(c: Cursor, start: number, quarter: number): Months {
  const year = takeYear(c);
  const last = MONTHS_PER_QUARTER * quarter;
  const first = last - MONTHS_PER_QUARTER + 1;
  return monthsOf('quarter', first, last, year, start, c.lastEnd);
}

/** "năm 2024", "năm sau" */
export function takeYearPoint(c: Cursor): Months | null {
  const { start } = c.peek();
  const year = takeNamedYear(c);
  return year === null ? null : wholeYear(c, start, year);
}

/** A year with or without its number: "cuối năm", "hết năm 2024". */
export function takeYearOrBare(c: Cursor, start: number): Months | null {
  const year = takeNamedYear(c);
  if (year !== null) return wholeYear(c, start, year);
  return c.take('year') ? wholeYear(c, start, null) : null;
}

/** "cả năm (2024)" */
export function takeAllYear(c: Cursor): Months | null {
  const { start } = c.peek();
  if (!c.take('allYear')) return null;
  const year = c.yearAt();
  if (year !== null) c.at++;
  return monthsOf('allYear', 1, 12, year, start, c.lastEnd);
}
