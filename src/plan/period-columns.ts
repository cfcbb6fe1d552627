import { fold } from '../text/fold';
import { tidy } from '../text/tidy';
import type { Area } from '../workbook/address';
import type { Grid } from './grid';
import { cellText, isBlank } from './cell-text';
import type { PeriodColumn } from './plan';

const MONTH = /^(?:thang|th|t|m)?[ .]?0?(1[0-2]|[1-9])(?: ?[/-] ?(\d{4}))?$/;
const QUARTER = /^(?:quy|qui|q)[ .]?(iv|i{1,3}|[1-4])(?: ?(?:[/-]|nam)? ?(\d{4}))?$/;
const BARE_QUARTER = /^(iv|i{1,3})$/;
const WEEK = /^(?:tuan|wk|w)[ .]?(?:thu )?0?(\d{1,2})$/;
/** Under a month: "T1", "1", "I". */
const WEEK_OF_MONTH = /^(?:tuan|tu|t|wk|w)?[ .]?0?(?:([1-5])|(iv|i{1,3}|v))$/;
const YEAR = /^(?:nam )?((?:19|20)\d\d)$/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const FEWEST = { week: 3, month: 3, quarter: 2, year: 2 } as const;
const LAST_WEEK = 53;
/** A week, not months: "T2 … T7, CN". */
const SUNDAY = /^(?:cn|chu nhat)$/;

/** The period that a header's cell names; null for anything else. `text`: of the lowest header row. */
function periodOf(column: number, text: string): PeriodColumn | null {
  const folded = fold(text);
  const quarter = QUARTER.exec(folded) ?? BARE_QUARTER.exec(folded);
  if (quarter) {
    const index = ROMAN[quarter[1] ?? ''] ?? Number(quarter[1]);
    return { column, per: 'quarter', index, year: quarter[2] ? Number(quarter[2]) : null };
  }
  const english = ENGLISH_MONTHS.indexOf(folded.slice(0, 3));
  if (english >= 0 && /^[a-z]{3,9}$/.test(folded))
    return { column, per: 'month', index: english + 1, year: null };
  const week = Number(WEEK.exec(folded)?.[1]);
  if (week >= 1 && week <= LAST_WEEK) return { column, per: 'week', index: week, year: null };
  const [, year] = YEAR.exec(folded) ?? [];
  if (year) return { column, per: 'year', index: Number(year), year: null };
  const month = MONTH.exec(folded);
  if (!month) return null;
  return {
    column,
    per: 'month',
    index: Number(month[1]),
    year: month[2] ? Number(month[2]) : null,
  };
}

/** The week that a cell under a month's names; null for anything else. */
function weekOf(column: number, text: string, above: PeriodColumn): PeriodColumn | null {
  const [, digit, roman] = WEEK_OF_MONTH.exec(fold(text)) ?? [];
  const index = roman === undefined ? Number(digit) : (ROMAN[roman] ?? 0);
  if (!(index >= 1)) return null;
  return { column, per: 'week', index, year: above.year, month: above.index };
}

/** The period that a cell names under another: a week of a month, a quarter of a year. */
function periodUnder(column: number, text: string, above: string): PeriodColumn | null {
  const whole = above === '' ? null : periodOf(column, above);
  const own = periodOf(column, text);
  if (whole?.per === 'month') return weekOf(column, text, whole) ?? own;
  if (whole?.per !== 'year' || own === null || own.per === 'year') return own;
  return { ...own, year: own.year ?? whole.index };
}

/** Whether a header's cell names a month or a quarter; a year alone may as well be a row's due date. */
export function isPeriod(text: string): boolean {
  const period = periodOf(0, text);
  return period !== null && period.per !== 'year';
}

/** Whether two cells side by side name two years, one after the other. */
export function areYears(text: string, next: string): boolean {
  const [first, second] = [periodOf(0, text), periodOf(0, next)];
  return first?.per === 'year' && second?.per === 'year' && second.index === first.index + 1;
}

/**
 * The month, quarter or year columns among a header's cells: a run of them, counting up. A few numbers in
 * a row are column numbers or a week's days, and no months.
 *
 * @param texts the lowest header row's own text of each column, from left to right
 * @param above the text of the row above it: a month over its weeks
 */
export function periodColumns(
  texts: ReadonlyMap<number, string>,
  above: ReadonlyMap<number, string> = NOTHING_ABOVE,
): readonly PeriodColumn[] {
  if ([...texts.values()].some((text) => SUNDAY.test(fold(text)))) return [];
  let longest: PeriodColumn[] = [];
  let run: PeriodColumn[] = [];
  for (const [column, text] of texts) {
    const over = above.get(column) ?? '';
    const period = periodUnder(column, text, over === text ? '' : over);
    const last = run.at(-1);
    const follows =
      period !== null &&
      last !== undefined &&
      period.per === last.per &&
      (period.index === last.index + 1 || (period.index === 1 && !isSameWhole(period, last)));
    if (period === null || !follows) run = period === null ? [] : [period];
    else run = [...run, period];
    if (run.length > longest.length) longest = run;
  }
  const [first] = longest;
  return first && longest.length >= FEWEST[first.per] ? longest : [];
}

const NOTHING_ABOVE: ReadonlyMap<number, string> = new Map();

/** Whether they are parts of the same year or month. */
const isSameWhole = (one: PeriodColumn, other: PeriodColumn): boolean =>
  one.year === other.year && one.month === other.month;

const NO_MARKS: ReadonlySet<string> = new Set(['-', '–', '0', 'không', '']);

/** A period that is marked in a row. */
export interface MarkedPeriod {
  readonly period: PeriodColumn;
  /** What the mark is, tidied: "x", "●", "Hoàn thành dự thảo", "20/02". */
  readonly mark: string;
}

/**
 * Whether a blank cell is a bar drawn by merging: over some of the periods, and in one row. All of them
 * are merged for other reasons.
 */
function isBar(merge: Area, periods: readonly PeriodColumn[]): boolean {
  const [first, last] = [periods[0]?.column ?? 0, periods.at(-1)?.column ?? 0];
  const over = merge.right - merge.left + 1;
  const within = merge.left >= first && merge.right <= last;
  return within && merge.top === merge.bottom && over > 1 && over < periods.length;
}

/** The period columns that are marked in a row: with x, ✓, ●, a word, or a bar of merged cells. */
export function markedPeriods(
  grid: Grid,
  row: number,
  periods: readonly PeriodColumn[],
): readonly MarkedPeriod[] {
  return periods.flatMap((period) => {
    const merge = grid.mergeAt(row, period.column);
    const value = merge ? grid.at(merge.top, merge.left) : grid.at(row, period.column);
    if (isBlank(value) && merge !== null && isBar(merge, periods)) return [{ period, mark: '' }];
    if (isBlank(value) || value === false || value === 0) return [];
    if (typeof value === 'string' && NO_MARKS.has(value.trim().toLowerCase())) return [];
    return [{ period, mark: tidy(cellText(value)) }];
  });
}

/**
 * The marked periods in words that a timeline's reader reads: "Tháng 1; từ tháng 3 đến tháng 5". The
 * same mark in one period after another is one bar of work; other words are another step of it, and
 * those that say when themselves ("20/02" under "Quý I") say it better than the column.
 */
export function sayPeriods(
  marked: readonly MarkedPeriod[],
  all: readonly PeriodColumn[],
  each: boolean,
  isDated: (mark: string) => boolean,
): string {
  const runs: MarkedPeriod[][] = [];
  for (const one of marked) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const next = last && all.indexOf(one.period) === all.indexOf(last.period) + 1;
    if (!each && run && next && fold(one.mark) === fold(last.mark)) run.push(one);
    else runs.push([one]);
  }
  if (runs[0]?.length === all.length && isWholeYear(all)) return 'Cả năm';
  return runs
    .map((run) => {
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last) return '';
      if (isDated(first.mark)) return inYearOf(first);
      const begin = sayPeriod(first.period);
      return first === last ? begin : `từ ${begin} đến ${sayPeriod(last.period)}`;
    })
    .join('; ');
}

const isWholeYear = ([first, ...others]: readonly PeriodColumn[]): boolean =>
  (first?.per === 'month' && others.length === 11) ||
  (first?.per === 'quarter' && others.length === 3);

/** "Quý II" under 2025, or "15/3" under "T3/2025": of that year. */
function inYearOf({ period, mark }: MarkedPeriod): string {
  const year = period.per === 'year' ? period.index : period.year;
  return year === null || /\d{4}/.test(mark) ? mark : `${mark}/${year}`;
}

const ROMANS = ['', 'I', 'II', 'III', 'IV'];

function sayPeriod({ per, index, year, month }: PeriodColumn): string {
  if (per === 'year') return `năm ${index}`;
  const ofYear = year === null ? '' : `/${year}`;
  if (per === 'week')
    return `tuần ${index}${month === undefined ? '' : ` tháng ${month}`}${ofYear}`;
  const name = per === 'month' ? `tháng ${index}` : `Quý ${ROMANS[index] ?? ''}`;
  return `${name}${ofYear}`;
}
