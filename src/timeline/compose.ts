import { lacksMonth, couldBeDay, type Point } from './point';
import type { Frequency } from './read-frequency';
import type { Span } from './read-span';
import { inOrder, isCertain, isDeadline, isWholeYears, NO_READING, type Reading } from './reading';
import { patternOf } from './recur';
import { readRecurring } from './recurring';
import type { Phrase } from './scan';
import type { Occurrence } from './timeline';
import { fillIn, windowsOf } from './windows';

const spansOf = (phrases: readonly Phrase[]): Span[] =>
  phrases.flatMap((phrase) => (phrase.kind === 'span' ? [phrase.span] : []));
const frequenciesOf = (phrases: readonly Phrase[]): Frequency[] =>
  phrases.flatMap((phrase) => (phrase.kind === 'frequency' ? [phrase.frequency] : []));
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
  const isHeading = others.every(
    (span) => !isWholeYears(span) && yearOfPoint(span.first) === year,
  );
  return isHeading ? others : spans;
}

/** The deadline that brackets add to the one date outside: "Tháng 12 (chậm nhất ngày 10/12)". */
function deadlineIn(aside: readonly Phrase[]): Span[] {
  if (has(aside, 'frequency')) return [];
  const deadline = spansOf(aside).find(
    (span) => isDeadline(span) && span.first.unit !== 'pattern' && !lacksMonth(span.first),
  );
  return deadline === undefined ? [] : [{ ...deadline, joint: null }];
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

function readDated(
  filled: readonly Span[],
  aside: readonly Phrase[],
  year: number,
  text: string,
): Reading {
  const spans = withoutYearHeading(filled);
  let windows = windowsOf(spans, year, text);
  if (windows.occurrences.length === 1) {
    const refined = windowsOf([...spans, ...fillIn(deadlineIn(aside), year)], year, text);
    if (refined.occurrences.length === 1) windows = refined;
  }
  const { occurrences, problems } = windows;
  if (problems.some(({ code }) => code === 'no-such-date')) {
    return { ...NO_READING, kind: 'invalid', problems };
  }
  const anyOf = spans.some(({ joint }) => joint === 'or');
  return {
    ...NO_READING,
    kind: 'dated',
    occurrences: anyOf ? anyOfThem(occurrences) : inOrder(occurrences),
    anyOf,
    openEnded: spans.some((span) => span.openEnded) && !spans.some(isDeadline),
    certain: spans.every(isCertain),
    problems,
  };
}

/** A day without a month ("ngày 15") is no date, unless it is none in any month ("ngày 32"). */
const isDate = (span: Span): boolean =>
  !lacksMonth(span.first) || !couldBeDay(span.first);

function readUndated(phrases: readonly Phrase[]): Reading {
  const leading = phrases.find(
    ({ kind }) => kind === 'event' || kind === 'duration' || kind === 'external',
  );
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
  const all = [...main, ...aside];
  const isOpen = has(main, 'ongoing') || has(main, 'span');
  const phrases = isOpen ? main : all;
  const tentative = has(all, 'tentative');
  if (isOngoing(phrases, has(all, 'ongoing'))) return { ...NO_READING, kind: 'ongoing', tentative };
  const frequencies = frequenciesOf(phrases);
  const spans = fillIn(spansOf(phrases), year);
  const returns = frequencies.length > 0 || spans.some((span) => patternOf(span) !== null);
  const dates = spans.filter(isDate);
  let reading: Reading;
  if (returns) reading = readRecurring(frequencies, spans, year, text);
  else if (dates.length > 0) reading = readDated(dates, isOpen ? aside : [], year, text);
  else reading = has(phrases, 'ongoing') ? { ...NO_READING, kind: 'ongoing' } : readUndated(phrases);
  return { ...reading, tentative, openEnded: reading.openEnded || (has(all, 'onward') && reading.occurrences.length > 0) };
}
