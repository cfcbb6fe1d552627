import { daysBetween, lastOfMonth, yearOf } from './day';
import { couldBeDay, lacksMonth } from './point';
import type { Frequency } from './read-frequency';
import type { Span } from './read-span';
import { inOrder, isCertain, isWholeYears, NO_READING, type Reading } from './reading';
import { mostFrequent, patternOf, recurrenceOf, repeat, spread } from './recur';
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
  patternOf(span) !== null ||
  lacksMonth(span.first) ||
  (span.first.unit === 'week' && span.first.month === null);

const isInEveryMonth = ({ first, last }: Span): boolean =>
  [first, last].every(
    (point) => point === null || !('last' in point) || point.last <= LAST_DAY_OF_ALL_MONTHS,
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

/**
 * Reads what returns, from spans filled in (see `fillIn`): its frequencies, and the dates that the text gives with them. Dates win over
 * an even spread; a window longer than the cycle only says when the cycles begin and end.
 */
export function readRecurring(
  frequencies: readonly Frequency[],
  spans: readonly Span[],
  lastWeekday: number,
  planYear: number,
  text: string,
): Reading {
  const repeated = spans.filter(isRepeated).slice(0, MOST_REPEATED_DAYS);
  const wrong = repeated.find(({ first }) => !couldBeDay(first));
  const years = windowsOf(spans.filter(isWholeYears), planYear, text);
  const dates = spans.filter((span) => !isWholeYears(span) && !isRepeated(span));
  const dated = windowsOf(dates, planYear, text);
  const problems = [...years.problems, ...dated.problems];
  if (wrong !== undefined) {
    problems.push({ code: 'no-such-date', text: text.slice(wrong.first.start, wrong.first.end) });
  }
  if (problems.some(({ code }) => code === 'no-such-date')) {
    return { ...NO_READING, kind: 'invalid', problems };
  }

  const main = mostFrequent(frequencies);
  const window = windowOfCycles(dates, dated.occurrences, main);
  const inYears =
    window === null ? yearsOf(years.occurrences, planYear) : yearsOf([window], planYear);
  const cycleMonths = main !== null && main.cycle.unit === 'month' ? main.cycle.count : 1;
  const fromWords =
    repeated.length > 0
      ? inYears.flatMap((year) => repeated.flatMap((span) => repeat(span, cycleMonths, year)))
      : [];
  const isSpread = fromWords.length === 0 && (window !== null || dates.length === 0);
  const cycles = isSpread
    ? inYears.flatMap((year) =>
        frequencies
          .slice(0, MOST_FREQUENCIES)
          .flatMap((frequency) => spread(frequency, year, lastWeekday)),
      )
    : fromWords;
  const said = inOrder(
    window === null
      ? [...cycles, ...dated.occurrences]
      : cycles.filter(({ due }) => due >= window.from && due <= window.due),
  );

  const [pattern] = repeated.flatMap((span) => patternOf(span) ?? []);
  const patternMonths = pattern?.months ?? cycleMonths;
  const frequency: Frequency = main ?? {
    times: 1,
    cycle: { unit: 'month', count: patternMonths },
    atLeast: false,
  };
  // Days that fall in no cycle ("trước ngày 01 tháng đầu quý"): the cycles themselves.
  const occurrences = said.length > 0 ? said : inOrder(spread(frequency, planYear, lastWeekday));
  const certain =
    [...repeated, ...dates].every(isCertain) &&
    repeated.every(isInEveryMonth) &&
    (!isSpread || frequencies.every((each) => each.times === 1 && each.cycle.count <= MONTHS));
  return {
    ...NO_READING,
    kind: 'recurring',
    occurrences,
    recurrence: timesInYear(
      recurrenceOf(frequency),
      occurrences,
      window === null && frequency.counted !== true,
    ),
    openEnded: dates.some((span) => span.openEnded),
    certain,
    problems,
  };
}
