import type { Timeline } from '../../src/timeline/timeline';

/** A timeline of this kind, of a plan of 2024, with nothing else in it but for what is given. */
export function timeline(kind: Timeline['kind'], given: Partial<Timeline> = {}): Timeline {
  return {
    text: '',
    year: 2024,
    kind,
    occurrences: [],
    anyOf: false,
    openEnded: false,
    tentative: false,
    recurrence: null,
    after: null,
    certain: true,
    problems: [],
    ...given,
  };
}
