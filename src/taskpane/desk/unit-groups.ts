import type { Plan } from '../../plan/plan';
import type { ActivityProgress, PlanProgress } from '../../progress/progress';
import { byLeadingUnit } from '../../reports/leading-units';
import { daysBetween } from '../../timeline/day';

/** An activity that is overdue or due soon. */
export interface DueActivity {
  readonly plan: Plan;
  readonly progress: ActivityProgress;
  /** Whole days since its due day, or until it. */
  readonly days: number;
}

export interface UnitGroup {
  /** Empty for activities that name no unit. */
  readonly unit: string;
  readonly due: readonly DueActivity[];
}

/**
 * What is overdue or due soon, under each unit that leads it: the most urgent first in each unit, and
 * the unit with the most of it first. An activity that several units lead is under each.
 */
export function groupByUnit(
  plans: readonly PlanProgress[],
  standing: 'overdue' | 'dueSoon',
): readonly UnitGroup[] {
  const dueOf = new Map<ActivityProgress, DueActivity>();
  for (const { plan, asOf, activities } of plans) {
    for (const progress of activities) {
      const { due, daysOverdue } = progress;
      if (progress.standing !== standing || due === null) continue;
      const days = standing === 'overdue' ? daysOverdue : daysBetween(asOf, due);
      dueOf.set(progress, { plan, progress, days });
    }
  }
  const sign = standing === 'overdue' ? -1 : 1;
  const groupOf = (unit: string, activities: readonly ActivityProgress[]): UnitGroup => ({
    unit,
    due: activities
      .flatMap((activity) => dueOf.get(activity) ?? [])
      .sort((a, b) => sign * (a.days - b.days)),
  });
  const all = [...dueOf.keys()];
  const leaderless = all.filter(({ activity }) =>
    activity.units.every(({ role }) => role !== 'lead'),
  );
  return [
    ...byLeadingUnit(all).map(({ name, activities }) => groupOf(name, activities)),
    groupOf('', leaderless),
  ]
    .filter(({ due }) => due.length > 0)
    .sort((a, b) => b.due.length - a.due.length);
}
