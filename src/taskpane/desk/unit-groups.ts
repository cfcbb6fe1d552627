import type { Plan } from '../../plan/plan';
import type { ActivityProgress, PlanProgress } from '../../progress/progress';
import { daysBetween } from '../../timeline/day';
import { unitKey } from '../../units/unit-key';

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
  const groups = new Map<string, { unit: string; due: DueActivity[] }>();
  for (const { plan, asOf, activities } of plans) {
    for (const progress of activities) {
      if (progress.standing !== standing || progress.due === null) continue;
      const days = standing === 'overdue' ? progress.daysOverdue : daysBetween(asOf, progress.due);
      for (const [key, unit] of leadingUnits(progress)) {
        const group = groups.get(key) ?? { unit, due: [] };
        groups.set(key, group);
        group.due.push({ plan, progress, days });
      }
    }
  }
  const sign = standing === 'overdue' ? -1 : 1;
  for (const { due } of groups.values()) due.sort((a, b) => sign * (a.days - b.days));
  return [...groups.values()].sort((a, b) => b.due.length - a.due.length);
}

function leadingUnits({ activity }: ActivityProgress): ReadonlyMap<string, string> {
  const leading = activity.units.filter(({ role }) => role === 'lead');
  if (leading.length === 0) return new Map([['', '']]);
  return new Map(leading.map(({ name }) => [unitKey(name), name]));
}
