import type { ActivityType } from '../plan/activity-type';
import type { Activity, Plan } from '../plan/plan';
import type { ActivityProgress, PlanProgress, Standing } from '../progress/progress';
import { oncePer } from '../text/once-per';

/** Items by something of theirs, so that each rule goes through its own alone. */
class Lists<K, T> {
  private readonly lists = new Map<K, T[]>();

  add(key: K, item: T): void {
    const list = this.lists.get(key);
    if (list) list.push(item);
    else this.lists.set(key, [item]);
  }

  of(key: K): readonly T[] {
    return this.lists.get(key) ?? [];
  }
}

const byType = oncePer(({ activities }: Plan) => {
  const lists = new Lists<ActivityType, Activity>();
  activities.forEach((activity) => {
    activity.types.forEach((type) => {
      lists.add(type, activity);
    });
  });
  return lists;
});

/** The plan's activities about something, in order. */
export const activitiesAbout = (plan: Plan, type: ActivityType): readonly Activity[] =>
  byType(plan).of(type);

const byStanding = oncePer(({ activities }: PlanProgress) => {
  const lists = new Lists<Standing, ActivityProgress>();
  activities.forEach((judged) => {
    lists.add(judged.standing, judged);
  });
  return lists;
});

/** The activities that stand so, in order. */
export const activitiesThatAre = (
  plan: PlanProgress,
  standing: Standing,
): readonly ActivityProgress[] => byStanding(plan).of(standing);
