import type { Cursor } from './cursor';
import { monthsOf, type Months } from './point';
import { takePart } from './read-month';

/** Months of a school year, by how many years after its first they lie in. */
type SchoolMonth = readonly [month: number, later: 0 | 1];

/**
 * September to May, in which the teaching lies by the yearly time frames of the Ministry of Education
 * and Training; a convention of ours.
 */
const SCHOOL_YEAR: readonly SchoolMonth[] = [
  [9, 0],
  [10, 0],
  [11, 0],
  [12, 0],
  [1, 1],
  [2, 1],
  [3, 1],
  [4, 1],
  [5, 1],
];
/** January ends the first semester and begins the second. */
const SEMESTERS: readonly (readonly SchoolMonth[])[] = [
  SCHOOL_YEAR.slice(0, 5),
  SCHOOL_YEAR.slice(4),
];

/** The first and the last month of a time of school, both included. */
export interface SchoolTime {
  readonly first: Months;
  readonly last: Months;
}

/** "2025-2026", "2025/2026": the first of two years that follow each other. */
function takeTwoYears(c: Cursor): number | null {
  const [year, next] = [c.yearAt(), c.yearAt(2)];
  if (year === null || next !== year + 1 || !(c.isSign('-', 1) || c.isSign('/', 1))) return null;
  c.at += 3;
  return year;
}

/** The months of "học kỳ I", of "học kỳ I và II", of "năm học", of both; null, and nothing taken, where neither is said. */
function takeMonths(c: Cursor): readonly SchoolMonth[] | null {
  const semester = c.isTerm('semester') ? c.numeralAt(1) : null;
  let months = semester === null ? undefined : SEMESTERS[semester - 1];
  if (months !== undefined) c.at += 2;
  if (semester === 1 && (c.isSign(',') || c.isTerm('and')) && c.numeralAt(1) === 2) {
    months = SCHOOL_YEAR;
    c.at += 2;
  }
  c.take('of');
  const ofYear = c.take('schoolYear');
  return months ?? (ofYear ? SCHOOL_YEAR : null);
}

/**
 * "năm học 2025-2026", "học kỳ I năm học 2025-2026", "cuối học kỳ I", "đầu năm học": its beginning and
 * its end are its first and last month. Where no years are said, the school year is the one that begins
 * in the plan's year. Null, and nothing taken, where there is none.
 *
 * @param yearSaid whether its years must be said: what merely explains a date has them from there
 */
export function takeSchoolTime(c: Cursor, yearSaid: boolean): SchoolTime | null {
  const from = c.at;
  const { start } = c.peek();
  const part = takePart(c);
  c.take('of');
  const months = takeMonths(c);
  const year = months === null ? null : takeTwoYears(c);
  const beginning = months === null ? undefined : months[0];
  const ending = months?.at(-1);
  if (!months || !beginning || !ending || (year === null && (yearSaid || c.yearAt() !== null))) {
    c.at = from;
    return null;
  }
  const pointOf = ([month, later]: SchoolMonth): Months =>
    monthsOf('months', month, month, (year ?? c.year) + later, start, c.lastEnd, false);
  const middle = months[Math.floor(months.length / 2)] ?? ending;
  const only = { first: beginning, middle, last: ending };
  return part === null
    ? { first: pointOf(beginning), last: pointOf(ending) }
    : { first: pointOf(only[part]), last: pointOf(only[part]) };
}
