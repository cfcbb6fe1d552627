import { couldBeDay, inMonth, isWithinMonth, lacksMonth, type Months } from './point';
import type { Frequency } from './read-frequency';
import type { Span } from './read-span';
import {
  conditional,
  EXTERNAL,
  inOrder,
  invalid,
  isCertain,
  isDeadline,
  isWholeYears,
  NO_READING,
  ONGOING,
  withDoubts,
  type Reading,
} from './reading';
import { patternIn } from './recur';
import { readRecurring } from './recurring';
import { NOTHING_SAID, sumUp, type Said } from './said';
import { spanPhrase, type Phrase } from './phrase';
import type { Occurrence } from './timeline';
import { fillIn, windowsOf } from './windows';

const isAllYear = (span: Span): boolean => isWholeYears(span) && span.first.unit === 'allYear';

/**
 * "Thường xuyên" leads, or nothing smaller than the year is said with it. `saidToo`: it is said
 * somewhere, in brackets or not.
 */
function isOngoing({ leading, spans, frequencies }: Said, saidToo: boolean): boolean {
  if (leading === null || leading === 'ongoing') return leading !== null;
  return frequencies.length === 0 && spans.every(saidToo ? isWholeYears : isAllYear);
}

/** "Năm 2025: quý II, quý IV": a year that only says which year the others are of. */
function withoutYearHeading(spans: readonly Span[]): readonly Span[] {
  const [heading] = spans;
  if (heading === undefined || spans.length < 2) return spans;
  if (!isWholeYears(heading) || heading.last !== null) return spans;
  const others = spans.slice(1);
  const { year } = heading.first;
  const isHeading = others.every((span) => !isWholeYears(span) && span.first.year === year);
  return isHeading ? others : spans;
}

/** The one month that a span is; null where it is anything else. */
const monthOf = ({ first, last }: Span): Months | null =>
  first.unit === 'month' && last === null ? first : null;

/** `main` with the deadlines that brackets give for each of its statements. */
function withDeadlines(main: readonly Phrase[], deadlines: readonly Span[]): readonly Phrase[] {
  let next = 0;
  return main.flatMap((phrase): Phrase[] => {
    if (phrase.kind !== 'span' && phrase.kind !== 'frequency') return [phrase];
    const deadline = deadlines[next++];
    if (deadline === undefined) return [phrase];
    const month = phrase.kind === 'span' ? monthOf(phrase.span) : null;
    let { first } = deadline;
    // "Tháng 6 (trước ngày 15)"
    if (month !== null && isWithinMonth(first) && lacksMonth(first)) {
      first = inMonth(first, month.first, month.year);
    }
    if (lacksMonth(first)) return [phrase];
    const joint = phrase.kind === 'span' ? 'bracket' : null;
    return [phrase, spanPhrase({ ...deadline, first, joint })];
  });
}

/**
 * What is read with the words outside brackets (`outside` sums up `main`): all that brackets say where
 * those words name no date; else only deadlines, where there is one for each statement ("Tháng 6
 * (trước ngày 20/6)").
 */
function withAside(
  main: readonly Phrase[],
  outside: Said,
  aside: readonly Phrase[],
  inside: Said,
): Said {
  if (aside.length === 0 || outside.ongoing) return outside;
  if (outside.spans.length === 0) return sumUp([...main, ...aside]);
  const deadlines = inside.spans.filter((span) => isDeadline(span) && patternIn(span) === null);
  const statements = outside.spans.length + outside.frequencies.length;
  return deadlines.length === statements ? sumUp(withDeadlines(main, deadlines)) : outside;
}

const SUNDAY = 7;

/** One occurrence for several of which one is enough. */
function anyOfThem(occurrences: readonly Occurrence[]): Occurrence[] {
  const [one, ...others] = occurrences;
  if (one === undefined) return [];
  return [
    others.reduce(
      (all, { from, due }) => ({
        from: from < all.from ? from : all.from,
        due: due > all.due ? due : all.due,
      }),
      one,
    ),
  ];
}

function readDated(filled: readonly Span[], oneOf: boolean, year: number, text: string): Reading {
  const spans = withoutYearHeading(filled);
  const { occurrences, problems } = windowsOf(spans, year, text);
  if (problems.some(({ code }) => code === 'no-such-date')) {
    return invalid(problems);
  }
  const anyOf = oneOf || spans.some(({ joint }) => joint === 'or');
  return {
    kind: 'dated',
    occurrences: anyOf ? anyOfThem(occurrences) : inOrder(occurrences),
    anyOf,
    openEnded: spans.some((span) => span.openEnded) && !spans.some(isDeadline),
    tentative: false,
    recurrence: null,
    after: null,
    certain: spans.every(isCertain),
    problems,
  };
}

/** A day without a month ("ngày 15") is no date, unless it is none in any month ("ngày 32"). */
const isDate = (span: Span): boolean => !lacksMonth(span.first) || !couldBeDay(span.first);

/** Beside dates "01 lớp, quý II" says how many, not how often. */
const isHowOften = ({ implied, times }: Frequency): boolean => !implied || times !== 1;

function readDates(said: Said, year: number, text: string): Reading | null {
  const spans = fillIn(said.spans, year);
  const frequencies = spans.length === 0 ? said.frequencies : said.frequencies.filter(isHowOften);
  if (frequencies.length > 0 || spans.some((span) => patternIn(span) !== null)) {
    return readRecurring(frequencies, spans, said.weekday ?? SUNDAY, year, text);
  }
  const dates = spans.every(isDate) ? spans : spans.filter(isDate);
  return dates.length > 0 ? readDated(dates, said.oneOf, year, text) : null;
}

function readUndated({ ongoing, hanging, after }: Said): Reading {
  if (ongoing) return ONGOING;
  if (hanging === null) return NO_READING;
  if (hanging === 'external') return EXTERNAL;
  return conditional(after);
}

/**
 * The reading of what a text says about time: `main` outside its brackets, `aside` inside them.
 * Brackets explain; they are read where the words outside name no date. A date wins over an event
 * or a document that it is explained by.
 */
export function compose(
  main: readonly Phrase[],
  aside: readonly Phrase[],
  year: number,
  text: string,
): Reading {
  const outside = sumUp(main);
  const inside = aside.length === 0 ? NOTHING_SAID : sumUp(aside);
  const said = withAside(main, outside, aside, inside);
  const tentative = outside.tentative || inside.tentative;
  if (isOngoing(said, outside.ongoing || inside.ongoing)) {
    return withDoubts(ONGOING, tentative, false, true);
  }
  const reading = readDates(said, year, text) ?? readUndated(said);
  if (reading.kind === 'unreadable' || reading.kind === 'invalid') return reading;
  const onward = outside.onward || inside.onward;
  const openEnded = reading.openEnded || (onward && reading.occurrences.length > 0);
  const certain = reading.certain && !outside.assumed && !inside.assumed;
  return withDoubts(reading, tentative, openEnded, certain);
}
