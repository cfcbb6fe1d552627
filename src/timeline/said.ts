import type { Frequency } from './read-frequency';
import type { Span } from './read-span';
import type { Phrase } from './phrase';
import type { AfterEvent } from './timeline';

/** What phrases say, kind by kind, each in the order of the text. */
export interface Said {
  readonly spans: readonly Span[];
  readonly frequencies: readonly Frequency[];
  /** Which of these came first; null where none did. */
  readonly leading: 'span' | 'frequency' | 'ongoing' | null;
  /** Which of these came first, for a text without dates. */
  readonly hanging: 'event' | 'duration' | 'external' | null;
  /** The first event that is named. */
  readonly after: AfterEvent | null;
  /** The first weekday that is named, Monday 1 to Sunday 7. */
  readonly weekday: number | null;
  readonly ongoing: boolean;
  readonly tentative: boolean;
  readonly onward: boolean;
  readonly oneOf: boolean;
  readonly assumed: boolean;
}

export const NOTHING_SAID: Said = {
  spans: [],
  frequencies: [],
  leading: null,
  hanging: null,
  after: null,
  weekday: null,
  ongoing: false,
  tentative: false,
  onward: false,
  oneOf: false,
  assumed: false,
};

/** Sums up what phrases say, in one pass: whatever is asked of them is asked of the sum. */
export function sumUp(phrases: readonly Phrase[]): Said {
  const spans: Span[] = [];
  const frequencies: Frequency[] = [];
  let leading: Said['leading'] = null;
  let hanging: Said['hanging'] = null;
  let after: AfterEvent | null = null;
  let weekday: number | null = null;
  let ongoing = false;
  let tentative = false;
  let onward = false;
  let oneOf = false;
  let assumed = false;
  for (const phrase of phrases) {
    switch (phrase.kind) {
      case 'span':
        leading ??= 'span';
        spans.push(phrase.span);
        break;
      case 'frequency':
        leading ??= 'frequency';
        frequencies.push(phrase.frequency);
        break;
      case 'ongoing':
        leading ??= 'ongoing';
        ongoing = true;
        break;
      case 'event':
        hanging ??= 'event';
        after ??= phrase.after;
        break;
      case 'duration':
      case 'external':
        hanging ??= phrase.kind;
        break;
      case 'weekday':
        weekday ??= phrase.weekday;
        break;
      case 'tentative':
        tentative = true;
        break;
      case 'onward':
        onward = true;
        break;
      case 'oneOf':
        oneOf = true;
        break;
      case 'assumed':
        assumed = true;
    }
  }
  return {
    spans,
    frequencies,
    leading,
    hanging,
    after,
    weekday,
    ongoing,
    tentative,
    onward,
    oneOf,
    assumed,
  };
}
