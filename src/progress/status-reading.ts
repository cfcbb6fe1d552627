import type { Day } from '../timeline/day';
import type { Length } from './extension';
import type { State } from './progress';
import type { Manner } from './said-term';

/** What is said of one occurrence: done, on which day if that is told, or not. */
export interface OccasionReading {
  readonly done: boolean;
  readonly on: Day | null;
}

/** What the words of a cell say of progress. */
export type StatusReading =
  /** Empty, or no word of progress in it. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'status';
      readonly state: State;
      /** null unless done and told. */
      readonly manner: Manner | null;
      /** The days on which it was done, in the order told. */
      readonly completedOn: readonly Day[];
      /** How many occurrences are done; null where all are, or it is not told. */
      readonly times: number | null;
      /** The end of the period whose occurrences are done ("Đã báo cáo 6 tháng"). */
      readonly through: Day | null;
      /** The due day's new place ("Gia hạn đến 30/9/2024"). */
      readonly extendedTo: Day | null;
      /** By how much the due day is put off ("Gia hạn 15 ngày"). */
      readonly extendedBy?: Length;
      /** Where the text lists them, what became of single occurrences, by their 0-based place. */
      readonly each?: ReadonlyMap<number, OccasionReading>;
    };

export type Status = Extract<StatusReading, { kind: 'status' }>;

export const NOTHING: StatusReading = { kind: 'nothing' };
/** A status that tells nothing yet. */
export const UNKNOWN: Status = {
  kind: 'status',
  state: 'unknown',
  manner: null,
  completedOn: [],
  times: null,
  through: null,
  extendedTo: null,
};
