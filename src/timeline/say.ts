import { sayDay, weekdayOf, yearOf } from './day';
import { spread } from './recur';
import type { Cycle } from './read-frequency';
import type { AfterEvent, Occurrence, Recurrence, Timeline, TimelineProblem } from './timeline';

/** The words to say a timeline in, of one language. Days come as dd/mm/yyyy. */
export interface TimelineWords {
  readonly understood: (sentence: string, certain: boolean) => string;
  readonly day: (due: string) => string;
  readonly window: (from: string, due: string) => string;
  readonly due: (due: string) => string;
  readonly tentative: (sentence: string) => string;
  readonly oneOf: (sentence: string) => string;
  readonly andOn: (sentence: string) => string;
  /** `recurrence` null: less than once a year. */
  readonly times: (recurrence: Recurrence | null) => string;
  /** On a weekday, Monday 1 to Sunday 7. */
  readonly weekday: (weekday: number) => string;
  readonly after: (after: AfterEvent) => string;
  readonly someEvent: string;
  readonly ongoing: string;
  readonly external: string;
  readonly empty: string;
  readonly ditto: string;
  readonly unreadable: string;
  readonly noSuchDate: string;
  readonly reversed: (text: string) => string;
}

/** So many occurrences are all named; more only where no shorter word says them. */
const MOST_NAMED = 4;
const SUNDAY = 7;
const CYCLES: Readonly<Record<Recurrence['per'], Cycle>> = {
  week: { unit: 'week', count: 1 },
  month: { unit: 'month', count: 1 },
  quarter: { unit: 'month', count: 3 },
  half: { unit: 'month', count: 6 },
  year: { unit: 'month', count: 12 },
};

const isSame = (some: readonly Occurrence[], others: readonly Occurrence[]): boolean =>
  some.length === others.length &&
  some.every(({ from, due }, i) => from === others[i]?.from && due === others[i].due);

function sayOne({ from, due }: Occurrence, words: TimelineWords): string {
  return from === due ? words.day(sayDay(due)) : words.window(sayDay(from), sayDay(due));
}

/** "từ … đến …, hạn …", or each of several. */
function sayAll(occurrences: readonly Occurrence[], words: TimelineWords): string {
  const [one] = occurrences;
  if (occurrences.length !== 1 || one === undefined) {
    return occurrences.map((each) => sayOne(each, words)).join('; ');
  }
  const said = sayOne(one, words);
  return one.from === one.due ? said : `${said}, ${words.due(sayDay(one.due))}`;
}

/** The weekday on which a frequency alone falls on just these days; null where it does not. */
function weekdayOnly({ occurrences, recurrence, certain }: Timeline): number | null {
  const [first] = occurrences;
  if (recurrence === null || first === undefined || occurrences.length <= MOST_NAMED) return null;
  const { times, per } = recurrence;
  if (certain !== (times === 1)) return null;
  const frequency = { times, cycle: CYCLES[per] };
  const weekday = per === 'week' ? weekdayOf(first.due) : SUNDAY;
  return isSame(spread(frequency, yearOf(first.due), weekday), occurrences) ? weekday : null;
}

function sayRecurring(timeline: Timeline, words: TimelineWords): string {
  const { occurrences, recurrence, year } = timeline;
  const often = words.times(recurrence);
  const [first] = occurrences;
  if (first === undefined) return often;
  const weekday = yearOf(first.due) === year ? weekdayOnly(timeline) : null;
  if (weekday === null) return `${often}: ${sayAll(occurrences, words)}`;
  return weekday === SUNDAY ? often : `${often}, ${words.weekday(weekday)}`;
}

function sayWhen(timeline: Timeline, words: TimelineWords): string {
  switch (timeline.kind) {
    case 'dated':
      return sayAll(timeline.occurrences, words);
    case 'recurring':
      return sayRecurring(timeline, words);
    case 'conditional':
      return timeline.after === null ? words.someEvent : words.after(timeline.after);
    case 'external':
      return words.external;
    default:
      return words.ongoing;
  }
}

/** One that a longer one begins with ("Tháng 13" of "Tháng 13, 14") is not said twice. */
function sayProblems(problems: readonly TimelineProblem[]): string {
  const texts = problems.map(({ text }) => text);
  return texts.filter((text) => !texts.some((other) => isListFrom(other, text))).join(' · ');
}

const isListFrom = (list: string, text: string): boolean =>
  list.startsWith(text) && /^ ?(?:[,;+&]|và )/.test(list.slice(text.length));

/**
 * A timeline in one sentence: "hiểu là: từ 01/04/2024 đến 30/06/2024, hạn 30/06/2024". In Vietnamese
 * it is one that `readTimeline` reads to the same timeline again (its text apart, and a range said
 * backwards, of which only the end is known).
 */
export function sayTimeline(timeline: Timeline, words: TimelineWords): string {
  const { kind, problems, certain } = timeline;
  if (kind === 'empty' || kind === 'ditto' || kind === 'unreadable') return words[kind];
  if (kind === 'invalid') return `${words.noSuchDate}: ${sayProblems(problems)}`;
  let said = sayWhen(timeline, words);
  if (timeline.openEnded) said = words.andOn(said);
  if (timeline.anyOf) said = words.oneOf(said);
  if (timeline.tentative) said = words.tentative(said);
  const reversed = problems.map(({ text }) => ` (${words.reversed(text)})`).join('');
  return words.understood(said, certain) + reversed;
}
