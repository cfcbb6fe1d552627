import type { Abbreviation } from './abbreviation';

/** A word or a mark of a tidied text. */
export interface Token {
  readonly kind: 'word' | 'mark';
  /** As it stands in the text. */
  readonly text: string;
  /** Its place in the text, 0-based, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What the abbreviation stands for here; null where it is none. */
  readonly abbreviation: Abbreviation | null;
  /** The words that it says: its own, or those that the abbreviation stands for; see `spell`. */
  readonly said: readonly string[];
}
