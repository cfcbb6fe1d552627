import { daysBetween, lastOfMonth, yearOf } from './day';
import { couldBeDay, lacksMonth } from './point';
import { onceIn, type Frequency } from './read-frequency';
import type { Span } from './read-span';
import { inOrder, isCertain, invalid, isWholeYears, type Reading } from './reading';
import { mostFrequent, patternIn, recurrenceOf, repeat, spread } from './recur';
import type { Occurrence, Recurrence } from './timeline';
import { windowsOf } from './windows';

const MONTHS = 12;
const DAYS_PER_MONTH = 30;
const DAYS_PER_WEEK = 7;
const LAST_DAY_OF_ALL_MONTHS = 28;
/** A hostile cell must not make millions of dates; no plan comes near these. */
const MOST_YEARS = 30;
const MOST_FREQUENCIES = 20;
const MOST_REPEATED_DAYS = 62;

/** Days that return with the cycle: they name no month, or one of every quarter. */
const isRepeated = (span: Span): boolean =>
  patternIn(span) !== null ||
  lacksMonth(span.first) ||
  (span.first.unit === 'week' && span.first.month === null);

const isInEveryMonth = ({ first, last }: Span): boolean =>
  [first, last].every(
    (point) => point === null || point.unit === 'week' || point.last <= LAST_DAY_OF_ALL_MONTHS,
  );

/** The years that the whole years in the text name; the plan's where there are none. */
function yearsOf(windows: readonly Occurrence[], planYear: number): number[] {
  if (windows.length === 0) return [planYear];
  const years = new Set<number>();
  for (const { from, due } of windows) {
    for (let year = yearOf(from); year <= yearOf(due) && years.size < MOST_YEARS; year++)
      years.add(year);
  }
  return [...years];
}

function lengthOf({ cycle }: Frequency): number {
  return cycle.count * (cycle.unit === 'week' ? DAYS_PER_WEEK : DAYS_PER_MONTH);
}

/** "Hằng tháng, từ tháng 3 đến tháng 11": a window that holds several cycles, not a date of one. */
function windowOfCycles(
  dates: readonly Span[],
  windows: readonly Occurrence[],
  frequency: Frequency | null,
): Occurrence | null {
  const [window] = windows;
  const [span] = dates;
  if (dates.length !== 1 || window === undefined || span === undefined) return null;
  if (span.bound === 'before' || span.bound === 'by') return null;
  const open = span.bound === 'from' && span.last === null;
  const due = open ? lastOfMonth(yearOf(window.due), MONTHS) : window.due;
  const longest = frequency === null ? DAYS_PER_MONTH : lengthOf(frequency);
  return daysBetween(window.from, due) > longest + 1 ? { from: window.from, due } : null;
}

/** "Tháng 6, tháng 12 hằng năm" is twice a year: where the words count no times, the dates do. */
function timesInYear(
  recurrence: Recurrence | null,
  occurrences: readonly Occurrence[],
  byDates: boolean,
): Recurrence | null {
  if (!byDates || recurrence?.per !== 'year' || recurrence.times !== 1) return recurrence;
  const years = new Set(occurrences.map(({ due }) => yearOf(due))).size;
  const times = Math.round(occurrences.length / years);
  return times > 1 ? { ...recurrence, times } : recurrence;
}

/** Spans by what they are to what returns. */
interface Parts {
  /** Whole years: in which it returns. */
  readonly years: readonly Span[];
  /** Days that return with the cycle. */
  readonly repeated: readonly Span[];
  /** All others: dates of its own, or the time in which it returns. */
  readonly dates: readonly Span[];
}

function partsOf(spans: readonly Span[]): Parts {
  const years: Span[] = [];
  const repeated: Span[] = [];
  const dates: Span[] = [];
  for (const span of spans) {
    if (isWholeYears(span)) years.push(span);
    else if (!isRepeated(span)) dates.push(span);
    else if (repeated.length < MOST_REPEATED_DAYS) repeated.push(span);
  }
  return { years, repeated, dates };
}

/**
 * Reads what returns, from spans filled in (see `fillIn`): its frequencies, and the dates that the
 * text gives with them. Dates win over an even spread; a window longer than the cycle only says when
 * the cycles begin and end.
 */
export function readRecurring(
  frequencies: readonly Frequency[],
  spans: readonly Span[],
  lastWeekday: number,
  planYear: number,
  text: string,
): Reading {
  const parts = partsOf(spans);
  const { repeated, dates } = parts;
  const wrong = repeated.find(({ first }) => !couldBeDay(first));
  const years = windowsOf(parts.years, planYear, text);
  const dated = windowsOf(dates, planYear, text);
  const problems = [...years.problems, ...dated.problems];
  if (wrong !== undefined) {
    problems.push({ code: 'no-such-date', text: text.slice(wrong.first.start, wrong.first.end) });
  }
  if (problems.some(({ code }) => code === 'no-such-date')) {
    return invalid(problems);
  }

  const main = mostFrequent(frequencies);
  const window = windowOfCycles(dates, dated.occurrences, main);
  const inYears = yearsOf(window === null ? years.occurrences : [window], planYear);
  const cycleMonths = main !== null && main.cycle.unit === 'month' ? main.cycle.count : 1;
  const cycles: Occurrence[] = [];
  for (const year of repeated.length > 0 ? inYears : []) {
    for (const span of repeated) cycles.push(...repeat(span, cycleMonths, year));
  }
  const isSpread = cycles.length === 0 && (window !== null || dates.length === 0);
  for (const year of isSpread ? inYears : []) {
    for (const frequency of frequencies.slice(0, MOST_FREQUENCIES)) {
      cycles.push(...spread(frequency, year, lastWeekday));
    }
  }
  if (window === null) cycles.push(...dated.occurrences);
  const said = inOrder(
    window === null ? cycles : cycles.filter(({ due }) => due >= window.from && due <= window.due),
  );

  const pattern = repeated.map(patternIn).find((each) => each !== null);
  const frequency = main ?? onceIn({ unit: 'month', count: pattern?.cycle ?? cycleMonths });
  // Days that fall in no cycle ("trước ngày 01 tháng đầu quý"): the cycles themselves.
  const occurrences = said.length > 0 ? said : inOrder(spread(frequency, planYear, lastWeekday));
  const certain =
    repeated.every(isCertain) &&
    dates.every(isCertain) &&
    repeated.every(isInEveryMonth) &&
    (!isSpread || frequencies.every((each) => each.times === 1 && each.cycle.count <= MONTHS));
  return {
    kind: 'recurring',
    occurrences,
    anyOf: false,
    openEnded: dates.some((span) => span.openEnded),
    tentative: false,
    recurrence: timesInYear(
      recurrenceOf(frequency),
      occurrences,
      window === null && !frequency.counted,
    ),
    after: null,
    certain,
    problems,
  };
}
