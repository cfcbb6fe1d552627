import type { Day } from './day';
import type { Timeline } from './timeline';

/** Stub while the grammar is being written; the signature is final. */
export function readTimeline(text: string, year: number): Timeline {
  return {
    text,
    year,
    kind: 'unreadable',
    occurrences: [],
    anyOf: false,
    openEnded: false,
    tentative: false,
    recurrence: null,
    after: null,
    certain: true,
    problems: [],
  };
}

/** The timeline of a cell that holds a date: one occurrence, from and due that day. */
export function timelineOfDay(day: Day, text: string, year: number): Timeline {
  return { ...readTimeline('', year), text, kind: 'dated', occurrences: [{ from: day, due: day }] };
}
