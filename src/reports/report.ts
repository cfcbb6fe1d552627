import type { PlanProgress } from '../progress/progress';
import type { Day } from '../timeline/day';
import type { UnitActivities } from './leading-units';

export type CutOff = 'decree' | 'calendar';

/** A reporting period: from its first to its last day, both included. */
export interface Period {
  /** "2024-H1", "2024-Q2", "2024-05", "2024-9M", "2024" */
  readonly id: string;
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
  /** The calendar end: the same as `to` with the calendar's cut-off. */
  readonly calendarEnd: Day;
  readonly cutOff: CutOff;
}

/** Activities, each in exactly one of the first six; then occurrences (see the README's section on figures). */
export interface Tally {
  readonly activities: number;
  readonly withDue: number;
  readonly notDue: number;
  readonly earlier: number;
  readonly ongoing: number;
  readonly undated: number;
  readonly cancelled: number;
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly early: number;
  readonly carriedOverdue: number;
}

export interface Totals extends Tally {
  /** (onTime + late) / due; null when nothing is due. */
  readonly rate: number | null;
}

export interface UnitTally extends Tally {
  readonly name: string;
}

/** A plan's figures in a period, by the books as closed. */
export interface Report {
  readonly period: Period;
  /** The day the books close: the period's last, or an earlier day to judge by. */
  readonly closedOn: Day;
  /** As it stood the morning after the books closed. */
  readonly progress: PlanProgress;
  readonly totals: Totals;
  /** In the order in which the plan names them. */
  readonly units: readonly UnitTally[];
  /** What each of the units leads, in the same order. */
  readonly led: readonly UnitActivities[];
}
