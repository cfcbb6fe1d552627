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

/**
 * The timeline with the dates that she settled on, said in words ("Tháng 5, 11", "15/6/2024") and
 * read in its year; its text, its recurrence and its event stay. Null where the words name no date.
 */
export function settle(timeline: Timeline, said: string): Timeline | null {
  const { text, year, kind, recurrence, after } = timeline;
  const read = readTimeline(said, year);
  if (read.occurrences.length === 0) return null;
  return {
    ...read,
    text,
    kind: kind === 'recurring' ? kind : read.kind,
    recurrence: recurrence ?? read.recurrence,
    after,
    certain: true,
  };
}
