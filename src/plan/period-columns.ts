import { fold } from '../text/fold';
import type { Grid } from './grid';
import { isBlank } from './cell-text';
import type { PeriodColumn } from './plan';

const MONTH = /^(?:thang|th|t|m)?[ .]?0?(1[0-2]|[1-9])(?: ?[/-] ?(\d{4}))?$/;
const QUARTER = /^(?:quy|qui|q)[ .]?(iv|i{1,3}|[1-4])(?: ?(?:[/-]|nam)? ?(\d{4}))?$/;
const BARE_QUARTER = /^(iv|i{1,3})$/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const FEWEST_MONTHS = 3;
const FEWEST_QUARTERS = 2;
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
  const month = MONTH.exec(folded);
  if (!month) return null;
  return {
    column,
    per: 'month',
    index: Number(month[1]),
    year: month[2] ? Number(month[2]) : null,
  };
}

/** Whether a header's cell names a month or a quarter. */
export const isPeriod = (text: string): boolean => periodOf(0, text) !== null;

/**
 * The month or quarter columns among a header's cells: a run of them, counting up. A few numbers in
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
  const fewest = first?.per === 'quarter' ? FEWEST_QUARTERS : FEWEST_MONTHS;
  return longest.length >= fewest ? longest : [];
}

const NO_MARKS: ReadonlySet<string> = new Set(['-', '–', '0', 'không', '']);

/** The period columns that are marked in a row: with x, ✓, ●, a word, or a bar of merged cells. */
export function markedPeriods(
  grid: Grid,
  row: number,
  periods: readonly PeriodColumn[],
): readonly PeriodColumn[] {
  return periods.filter(({ column }) => {
    const merge = grid.mergeAt(row, column);
    const value = merge ? grid.at(merge.top, merge.left) : grid.at(row, column);
    if (isBlank(value) || value === false || value === 0) return false;
    return typeof value !== 'string' || !NO_MARKS.has(value.trim().toLowerCase());
  });
}

/** The marked periods in words that a timeline's reader reads: "Tháng 1; từ tháng 3 đến tháng 5". */
export function sayPeriods(
  marked: readonly PeriodColumn[],
  all: readonly PeriodColumn[],
  each: boolean,
): string {
  const wholeYear =
    marked.length === all.length && all.length === (all[0]?.per === 'month' ? 12 : 4);
  if (wholeYear && !each) return 'Cả năm';
  const runs: PeriodColumn[][] = [];
  for (const period of marked) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (!each && run && last && all.indexOf(period) === all.indexOf(last) + 1) run.push(period);
    else runs.push([period]);
  }
  return runs
    .map((run) => {
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last) return '';
      return first === last ? sayPeriod(first) : `từ ${sayPeriod(first)} đến ${sayPeriod(last)}`;
    })
    .join('; ');
}

const ROMANS = ['', 'I', 'II', 'III', 'IV'];

function sayPeriod({ per, index, year }: PeriodColumn): string {
  const name = per === 'month' ? `tháng ${index}` : `Quý ${ROMANS[index] ?? ''}`;
  return year === null ? name : `${name}/${year}`;
}
