import type { ActivityProgress } from '../progress/progress';
import { unitKey } from '../units/unit-key';

/** A unit, and the activities that it leads, in the plan's order. */
export interface UnitActivities {
  readonly name: string;
  readonly activities: readonly ActivityProgress[];
}

/** What each unit leads, in the order in which the plan first names them as leading. */
export function byLeadingUnit(activities: readonly ActivityProgress[]): readonly UnitActivities[] {
  const units = new Map<string, { name: string; activities: ActivityProgress[] }>();
  const byName: typeof units = new Map();
  const unitOf = (name: string): { name: string; activities: ActivityProgress[] } => {
    const key = unitKey(name);
    const unit = units.get(key) ?? { name, activities: [] };
    units.set(key, unit);
    byName.set(name, unit);
    return unit;
  };
  for (const progress of activities) {
    for (const { name, role } of progress.activity.units) {
      if (role !== 'lead') continue;
      const led = (byName.get(name) ?? unitOf(name)).activities;
      if (led[led.length - 1] !== progress) led.push(progress);
    }
  }
  return [...units.values()];
}
