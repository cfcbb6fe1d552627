import type { ActivityType } from '../plan/activity-type';
import type { Activity, Plan } from '../plan/plan';
import type { ActivityProgress, PlanProgress, Standing } from '../progress/progress';
import { oncePer } from '../text/once-per';

/** Lists items by something of theirs, so that each rule goes through its own alone. */
function listed<K, T>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const lists = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = lists.get(key);
      if (list) list.push(item);
      else lists.set(key, [item]);
    }
  }
  return lists;
}

const byType = oncePer(({ activities }: Plan) => listed(activities, ({ types }) => types));

/** The plan's activities about something, in order. */
export const activitiesAbout = (plan: Plan, type: ActivityType): readonly Activity[] =>
  byType(plan).get(type) ?? [];

const byStanding = oncePer(({ activities }: PlanProgress) =>
  listed(activities, ({ standing }) => [standing]),
);

/** The activities that stand so, in order. */
export const activitiesThatAre = (
  plan: PlanProgress,
  standing: Standing,
): readonly ActivityProgress[] => byStanding(plan).get(standing) ?? [];
