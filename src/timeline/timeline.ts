import type { Day } from './day';

/** From its first to its last day, both included; `due` is the last day on which it is in time. */
export interface Occurrence {
  readonly from: Day;
  readonly due: Day;
}

export type TimelineKind =
  | 'dated'
  | 'recurring'
  | 'ongoing'
  | 'conditional'
  | 'external'
  | 'empty'
  | 'ditto'
  | 'unreadable'
  | 'invalid';

/** So many times in each week, month, quarter, half or whole year. */
export interface Recurrence {
  readonly times: number;
  readonly per: 'week' | 'month' | 'quarter' | 'half' | 'year';
  readonly atLeast: boolean;
}

/** So many days after (or before) an event, which is named in the cell's own words. */
export interface AfterEvent {
  readonly event: string;
  readonly days: number;
  readonly workingDays: boolean;
  readonly before: boolean;
}

export interface TimelineProblem {
  /** `range-reversed`: the first date comes after the last; `no-such-date`: "31/11/2025", "Quý V". */
  readonly code: 'no-such-date' | 'range-reversed';
  /** The words that say it. */
  readonly text: string;
}

/** When something is due, as read from the words of a cell. */
export interface Timeline {
  readonly text: string;
  /** The year that words without one are read in. */
  readonly year: number;
  readonly kind: TimelineKind;
  /** In order of due date. Empty unless dated or recurring. */
  readonly occurrences: readonly Occurrence[];
  /** "Quý III hoặc Quý IV": one of them is enough; there is one occurrence, due at the end of the last. */
  readonly anyOf: boolean;
  /** "năm 2025 và các năm tiếp theo" */
  readonly openEnded: boolean;
  /** "dự kiến" */
  readonly tentative: boolean;
  readonly recurrence: Recurrence | null;
  readonly after: AfterEvent | null;
  /** false where a convention of ours decided, not the words ("02 lần/năm", "đầu năm"). */
  readonly certain: boolean;
  readonly problems: readonly TimelineProblem[];
}
