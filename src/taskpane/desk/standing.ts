import type { ProgressCells } from '../../plan/plan';
import type { ActivityProgress, PlanProgress, Standing } from '../../progress/progress';

/** How an activity is said to stand. `pastDue`: overdue, as far as a table tells that says nothing of results. */
export type ShownStanding = Standing | 'pastDue';

/** In the order in which they are shown, the pressing ones first. */
const STANDINGS: readonly ShownStanding[] = [
  'overdue',
  'pastDue',
  'dueSoon',
  'notDue',
  'onTime',
  'late',
  'ongoing',
  'undated',
  'cancelled',
];

export interface StandingCount {
  readonly standing: ShownStanding;
  readonly count: number;
}

/** How many activities stand how; those that no activity has are left out. */
export function countStandings(plans: readonly PlanProgress[]): readonly StandingCount[] {
  const counts = new Map<ShownStanding, number>();
  for (const plan of plans) {
    const shown = shownStandings(plan);
    for (const activity of plan.activities) {
      const standing = shown(activity);
      counts.set(standing, (counts.get(standing) ?? 0) + 1);
    }
  }
  return STANDINGS.map((standing) => ({ standing, count: counts.get(standing) ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}

/** How each of a plan's activities is said to stand. */
export function shownStandings(plan: PlanProgress): (activity: ActivityProgress) => ShownStanding {
  const silent = isSilent(plan);
  return ({ standing }) => (silent && standing === 'overdue' ? 'pastDue' : standing);
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
