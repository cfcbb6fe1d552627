import { lacksMonth, couldBeDay, type Months, type Point } from './point';
import type { Frequency } from './read-frequency';
import type { Span } from './read-span';
import { inOrder, isCertain, isDeadline, isWholeYears, NO_READING, type Reading } from './reading';
import { patternOf } from './recur';
import { readRecurring } from './recurring';
import type { Phrase } from './scan';
import type { Occurrence } from './timeline';
import { fillIn, windowsOf } from './windows';

function spansOf(phrases: readonly Phrase[]): Span[] {
  const spans: Span[] = [];
  for (const phrase of phrases) if (phrase.kind === 'span') spans.push(phrase.span);
  return spans;
}

function frequenciesOf(phrases: readonly Phrase[]): Frequency[] {
  const frequencies: Frequency[] = [];
  for (const phrase of phrases) {
    if (phrase.kind === 'frequency') frequencies.push(phrase.frequency);
  }
  return frequencies;
}

const has = (phrases: readonly Phrase[], kind: Phrase['kind']): boolean =>
  phrases.some((phrase) => phrase.kind === kind);

const isAllYear = (span: Span): boolean => isWholeYears(span) && span.first.unit === 'allYear';
const yearOfPoint = (point: Point): number | null => (point.unit === 'pattern' ? null : point.year);

/** "Thường xuyên" leads, or nothing smaller than the year is said with it. */
function isOngoing(phrases: readonly Phrase[], said: boolean): boolean {
  const leading = phrases.find(
    ({ kind }) => kind === 'ongoing' || kind === 'span' || kind === 'frequency',
  );
  if (leading === undefined) return false;
  if (leading.kind === 'ongoing') return true;
  if (has(phrases, 'frequency')) return false;
  const spans = spansOf(phrases);
  return spans.every(isAllYear) || (said && spans.every(isWholeYears));
}

/** "Năm 2025: quý II, quý IV": a year that only says which year the others are of. */
function withoutYearHeading(spans: readonly Span[]): readonly Span[] {
  const [heading, ...others] = spans;
  if (heading === undefined || others.length === 0) return spans;
  if (!isWholeYears(heading) || heading.last !== null) return spans;
  const year = yearOfPoint(heading.first);
  const isHeading = others.every((span) => !isWholeYears(span) && yearOfPoint(span.first) === year);
  return isHeading ? others : spans;
}

/** The one month that a span is; null where it is anything else. */
const monthOf = ({ first, last }: Span): Months | null =>
  first.unit === 'month' && last === null ? first : null;

/** "Tháng 6 (trước ngày 15)" */
const inMonth = (day: Point, month: Months): Point =>
  'month' in day ? { ...day, month: month.first, year: month.year } : day;

/**
 * What is read with the words outside brackets: all that brackets say where those words name no
 * date; else only deadlines, where there is one for each statement ("Tháng 6 (trước ngày 20/6)").
 */
function withAside(main: readonly Phrase[], aside: readonly Phrase[]): readonly Phrase[] {
  if (aside.length === 0 || has(main, 'ongoing')) return main;
  if (!has(main, 'span')) return [...main, ...aside];
  const deadlines = spansOf(aside).filter((span) => isDeadline(span) && patternOf(span) === null);
  if (deadlines.length !== spansOf(main).length + frequenciesOf(main).length) return main;
  let next = 0;
  return main.flatMap((phrase): Phrase[] => {
    if (phrase.kind !== 'span' && phrase.kind !== 'frequency') return [phrase];
    const deadline = deadlines[next++];
    if (deadline === undefined) return [phrase];
    const month = phrase.kind === 'span' ? monthOf(phrase.span) : null;
    const first =
      lacksMonth(deadline.first) && month !== null
        ? inMonth(deadline.first, month)
        : deadline.first;
    if (lacksMonth(first)) return [phrase];
    const joint = phrase.kind === 'span' ? 'bracket' : null;
    return [phrase, { kind: 'span', span: { ...deadline, first, joint } }];
  });
}

const SUNDAY = 7;

/** The weekday that the words name, else the last of the week. */
function weekdayIn(phrases: readonly Phrase[]): number {
  const named = phrases.find(({ kind }) => kind === 'weekday');
  return named?.kind === 'weekday' ? named.weekday : SUNDAY;
}

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
    return { ...NO_READING, kind: 'invalid', problems };
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

function readDates(phrases: readonly Phrase[], year: number, text: string): Reading | null {
  const spans = fillIn(spansOf(phrases), year);
  const frequencies = frequenciesOf(phrases).filter(
    // "01 lớp, quý II": how many, not how often.
    ({ implied, times }) => !(implied === true && times === 1 && spans.length > 0),
  );
  if (frequencies.length > 0 || spans.some((span) => patternOf(span) !== null)) {
    return readRecurring(frequencies, spans, weekdayIn(phrases), year, text);
  }
  const dates = spans.filter(isDate);
  return dates.length > 0 ? readDated(dates, has(phrases, 'oneOf'), year, text) : null;
}

function readUndated(phrases: readonly Phrase[]): Reading {
  const leading = phrases.find(
    ({ kind }) => kind === 'event' || kind === 'duration' || kind === 'external',
  );
  if (has(phrases, 'ongoing')) return { ...NO_READING, kind: 'ongoing' };
  if (leading === undefined) return NO_READING;
  if (leading.kind === 'external') return { ...NO_READING, kind: 'external' };
  const named = phrases.find((phrase) => phrase.kind === 'event' && phrase.after !== null);
  const after = named?.kind === 'event' ? named.after : null;
  return { ...NO_READING, kind: 'conditional', after };
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
  const all = aside.length === 0 ? main : [...main, ...aside];
  const tentative = has(all, 'tentative');
  const phrases = withAside(main, aside);
  if (isOngoing(phrases, has(all, 'ongoing'))) return { ...NO_READING, kind: 'ongoing', tentative };
  const reading = readDates(phrases, year, text) ?? readUndated(phrases);
  if (reading.kind === 'unreadable' || reading.kind === 'invalid') return reading;
  const openEnded = reading.openEnded || (has(all, 'onward') && reading.occurrences.length > 0);
  const certain = reading.certain && !has(all, 'assumed');
  const isSame =
    tentative === reading.tentative &&
    openEnded === reading.openEnded &&
    certain === reading.certain;
  return isSame ? reading : { ...reading, tentative, openEnded, certain };
}
