import { monthOf, type Day } from './day';
import { readTimeline } from './read';
import type { Timeline } from './timeline';

/** What the words of a timeline leave to her. */
export type Choice =
  /** "02 lần/năm": in which months (1–12); those that our convention takes. */
  | { readonly kind: 'months'; readonly times: number; readonly months: readonly number[] }
  /** "đầu năm", "theo kế hoạch của …": by which day; that of our convention, or none. */
  | { readonly kind: 'day'; readonly due: Day | null }
  /** "sau khi …": after which row. */
  | { readonly kind: 'row' };

/** Returning more often than that leaves no month to choose. */
const MOST_MONTHS = 12;

/** What she can settle once for these words; empty where they leave nothing open. */
export function choicesOf(timeline: Timeline): readonly Choice[] {
  const { kind, occurrences, certain } = timeline;
  const due = occurrences.at(-1)?.due ?? null;
  switch (kind) {
    case 'dated':
      return certain ? [] : [{ kind: 'day', due }];
    case 'recurring': {
      if (certain || occurrences.length > MOST_MONTHS) return [];
      const months = [...new Set(occurrences.map((each) => monthOf(each.due)))];
      return [{ kind: 'months', times: occurrences.length, months }];
    }
    case 'conditional':
      return [{ kind: 'row' }, { kind: 'day', due }];
    case 'external':
      return [{ kind: 'day', due }];
    default:
      return [];
  }
}

/** Some leap year: a day like 29/02 names one, whatever the plan's year. */
const ANY_YEAR = 2024;

/** Whether words settle a timeline of this text: they name a day, or what it comes after. */
export const settles = (text: string, said: string): boolean =>
  settle(readTimeline(text, ANY_YEAR), said) !== null;

/**
 * The timeline as she settled it, in words that are read in its year: with the dates that they name
 * ("Tháng 5, 11", "15/6/2024"), or after what they name where it waits for something ("sau nội dung
 * 5"). Its text and its recurrence stay. Null where the words settle nothing.
 */
export function settle(timeline: Timeline, said: string): Timeline | null {
  const { text, year, kind, recurrence, after } = timeline;
  const read = readTimeline(said, year);
  if (read.occurrences.length === 0) {
    if (kind !== 'conditional' || read.after === null) return null;
    const isLong = read.after.days > 0 || after === null;
    const { event } = read.after;
    return { ...timeline, after: isLong ? read.after : { ...after, event }, certain: true };
  }
  return {
    ...read,
    text,
    kind: kind === 'recurring' ? kind : read.kind,
    recurrence: recurrence ?? read.recurrence,
    after,
    certain: true,
  };
}
