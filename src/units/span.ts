import type { ListClass } from './heads';
import type { Opening } from './opening';
import type { Role } from './roles';

/** Tokens from … to (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The tokens of one unit. */
export interface Span {
  /** All of it, what introduces it included ("Các Sở: Nội vụ"). */
  readonly textFrom: number;
  to: number;
  /** Where its own name begins and ends; an explanation may follow. */
  nameFrom: number;
  nameTo: number | null;
  /** What its name borrows, in front of it: the "Sở" of "các Sở: Nội vụ, Tài chính". */
  before: readonly Range[];
  readonly opening: Opening;
  role: Role | null;
  /** Nothing harder than a comma or an "and" stands between it and the unit before. */
  readonly close: boolean;
  /** The nouns of a list that may go on. */
  list: ListClass | 'any' | null;
  readonly nouns: Set<string>;
  /** How many nouns of a list it was put together from. */
  listed: number;
  /** The level of the last territory named in it. */
  territory: number | null;
  /** Where a comma may have begun another of its kind: "Vụ Kế hoạch, | Tài chính". */
  readonly commas: number[];
  /** A member of an enumeration: its members are parted by `;` alone, or by commas too. */
  member: 'hard' | 'comma' | null;
}
