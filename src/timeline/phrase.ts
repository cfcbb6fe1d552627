import type { Frequency } from './read-frequency';
import type { Span } from './read-span';
import type { AfterEvent } from './timeline';

/** What a word alone says. */
type SaidByWord =
  'duration' | 'ongoing' | 'external' | 'tentative' | 'onward' | 'oneOf' | 'assumed';

/** Every phrase has every field, which is what makes them fast to look at. */
interface Fields {
  readonly span: Span | null;
  readonly frequency: Frequency | null;
  /** The event, where it is named. */
  readonly after: AfterEvent | null;
  /** Monday 1 to Sunday 7; 0 where it is none. */
  readonly weekday: number;
}

/** One statement about time. */
export type Phrase =
  | (Fields & { readonly kind: 'span'; readonly span: Span })
  | (Fields & { readonly kind: 'frequency'; readonly frequency: Frequency })
  | (Fields & { readonly kind: 'event' | 'weekday' | SaidByWord });

export const spanPhrase = (span: Span): Phrase => ({
  kind: 'span',
  span,
  frequency: null,
  after: null,
  weekday: 0,
});

export const frequencyPhrase = (frequency: Frequency): Phrase => ({
  kind: 'frequency',
  span: null,
  frequency,
  after: null,
  weekday: 0,
});

export const eventPhrase = (after: AfterEvent | null): Phrase => ({
  kind: 'event',
  span: null,
  frequency: null,
  after,
  weekday: 0,
});

export const weekdayPhrase = (weekday: number): Phrase => ({
  kind: 'weekday',
  span: null,
  frequency: null,
  after: null,
  weekday,
});

export const wordPhrase = (kind: SaidByWord): Phrase => ({
  kind,
  span: null,
  frequency: null,
  after: null,
  weekday: 0,
});
