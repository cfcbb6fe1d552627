import type { Activity, Plan } from '../plan/plan';
import type { Day } from '../timeline/day';
import type { Occurrence } from '../timeline/timeline';

export type State =
  'notStarted' | 'inProgress' | 'done' | 'suspended' | 'cancelled' | 'carriedOver' | 'unknown';

export type Standing =
  'onTime' | 'late' | 'overdue' | 'dueSoon' | 'notDue' | 'ongoing' | 'undated' | 'cancelled';

/** One occurrence of an activity, and what became of it. */
export interface OccurrenceProgress extends Occurrence {
  /** Its due day before an extension moved it; else the same as `due`. */
  readonly plannedDue: Day;
  readonly met: boolean;
  /** The day it was done; null where it is open, or done on a day not told. */
  readonly completedOn: Day | null;
  /** Done after its due day, by its date or by the words. */
  readonly late: boolean;
}

/** An activity as it stands on a day. */
export interface ActivityProgress {
  readonly activity: Activity;
  readonly state: State;
  readonly occurrences: readonly OccurrenceProgress[];
  /** All days of completion that the row tells, in order. */
  readonly completedOn: readonly Day[];
  /** The first due day not yet met; else the last one; null where there is none. */
  readonly due: Day | null;
  readonly standing: Standing;
  /** Whole days from the due day; 0 unless overdue. */
  readonly daysOverdue: number;
  /** Whether the notes, for want of a column, told the state. */
  readonly fromNotes: boolean;
  /** The activities whose completion dated it, since it waits for them, and maybe itself; mostly none. */
  readonly anchors: readonly Activity[];
}

/** A plan as it stands on a day. */
export interface PlanProgress {
  readonly plan: Plan;
  readonly asOf: Day;
  readonly dueSoonDays: number;
  /** In the order of `plan.activities`. */
  readonly activities: readonly ActivityProgress[];
}
