import type { Cursor } from './cursor';
import { monthsOf, type Months } from './point';
import type { Joint, Span } from './read-span';

/** Months of its first year, then of its second. */
const SCHOOL_YEAR = { first: [9, 0], last: [5, 1] } as const;
const SEMESTERS = new Map([
  [1, { first: [9, 0], last: [1, 1] } as const],
  [2, { first: [1, 1], last: [5, 1] } as const],
]);

/**
 * "năm học 2025-2026", "học kỳ I năm học 2025-2026": a convention of ours, September to May, in which
 * the teaching lies by the yearly time frames of the Ministry of Education and Training.
 */
export function takeSchoolYear(c: Cursor, joint: Joint | null): Span | null {
  const semester = c.isTerm('semester') ? c.numeralAt(1) : null;
  const at = semester === null ? 0 : 2;
  if (!c.isTerm('schoolYear', at)) return null;
  const months = semester === null ? SCHOOL_YEAR : SEMESTERS.get(semester);
  const [year, next] = [c.yearAt(at + 1), c.yearAt(at + 3)];
  if (year === null || next !== year + 1) return null;
  if (months === undefined || !(c.isSign('-', at + 2) || c.isSign('/', at + 2))) return null;
  const { start } = c.peek();
  c.at += at + 4;
  const end = c.lastEnd;
  const monthOf = ([month, later]: readonly [number, number]): Months =>
    monthsOf('month', month, month, year + later, start, end, false);
  return {
    bound: 'in',
    latest: false,
    first: monthOf(months.first),
    last: monthOf(months.last),
    joint,
    openEnded: false,
    figures: false,
    start,
    end,
  };
}
