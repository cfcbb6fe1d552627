import { fold } from '../text/fold';
import { tidy } from '../text/tidy';
import type { Grid } from './grid';
import { cellText, isBlank } from './cell-text';
import type { PeriodColumn } from './plan';

const MONTH = /^(?:thang|th|t|m)?[ .]?0?(1[0-2]|[1-9])(?: ?[/-] ?(\d{4}))?$/;
const QUARTER = /^(?:quy|qui|q)[ .]?(iv|i{1,3}|[1-4])(?: ?(?:[/-]|nam)? ?(\d{4}))?$/;
const BARE_QUARTER = /^(iv|i{1,3})$/;
const YEAR = /^(?:nam )?((?:19|20)\d\d)$/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const FEWEST = { month: 3, quarter: 2, year: 2 } as const;
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
 */
export function periodColumns(texts: ReadonlyMap<number, string>): readonly PeriodColumn[] {
  if ([...texts.values()].some((text) => SUNDAY.test(fold(text)))) return [];
  let longest: PeriodColumn[] = [];
  let run: PeriodColumn[] = [];
  for (const [column, text] of texts) {
    const period = periodOf(column, text);
    const last = run.at(-1);
    const follows =
      period !== null &&
      last !== undefined &&
      period.per === last.per &&
      (period.index === last.index + 1 || (period.index === 1 && period.year !== last.year));
    if (period === null || !follows) run = period === null ? [] : [period];
    else run = [...run, period];
    if (run.length > longest.length) longest = run;
  }
  const [first] = longest;
  return first && longest.length >= FEWEST[first.per] ? longest : [];
}

const NO_MARKS: ReadonlySet<string> = new Set(['-', '–', '0', 'không', '']);

/** A period that is marked in a row. */
export interface MarkedPeriod {
  readonly period: PeriodColumn;
  /** What the mark is, tidied: "x", "●", "Hoàn thành dự thảo", "20/02". */
  readonly mark: string;
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

function sayPeriod({ per, index, year }: PeriodColumn): string {
  if (per === 'year') return `năm ${index}`;
  const name = per === 'month' ? `tháng ${index}` : `Quý ${ROMANS[index] ?? ''}`;
  return year === null ? name : `${name}/${year}`;
}
