import type { ProgressCells } from '../../plan/plan';
import type { PlanProgress, Standing } from '../../progress/progress';

/** In the order in which they are shown, the pressing ones first. */
export const STANDINGS: readonly Standing[] = [
  'overdue',
  'dueSoon',
  'notDue',
  'onTime',
  'late',
  'ongoing',
  'undated',
  'cancelled',
];

export interface StandingCount {
  readonly standing: Standing;
  readonly count: number;
}

/** How many activities stand how; those that no activity has are left out. */
export function countStandings(plans: readonly PlanProgress[]): readonly StandingCount[] {
  const counts = new Map<Standing, number>();
  for (const { activities } of plans) {
    for (const { standing } of activities) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  return STANDINGS.map((standing) => ({ standing, count: counts.get(standing) ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}

/** Whether nothing in the table tells what became of its activities: then overdue means only past its due day. */
export function isSilent({ plan, activities }: PlanProgress): boolean {
  const { status, completedOn, percent } = plan.columns;
  const hasColumn = status !== undefined || completedOn !== undefined || percent !== undefined;
  return (
    !activities.some(({ fromNotes }) => fromNotes) &&
    (!hasColumn || activities.every(({ activity: { cells } }) => isBlank(cells)))
  );
}

const isBlank = ({ status, completedOn, percent }: ProgressCells): boolean =>
  status === null && completedOn === null && percent === null;
