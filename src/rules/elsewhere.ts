import type { Activity, Plan } from '../plan/plan';
import { yearOf } from '../timeline/day';
import { oncePer } from '../text/once-per';
import { dueOf, touchesYear } from './dates';
import { datedFirst } from './dated-first';

/** What of a plan lies outside its year. */
export interface Elsewhere {
  /** The activities none of whose time falls in the plan's year; a merged cell's first alone. */
  readonly activities: readonly Activity[];
  /** The year in which most of these end, where they are most of the plan; null where they are not. */
  readonly year: number | null;
}

/** The year in which most of these end; the earlier of two that are as frequent. */
function mostFrequentYear(activities: readonly Activity[]): number | null {
  const counts = new Map<number, number>();
  for (const { timeline } of activities) {
    const due = dueOf(timeline);
    if (due !== null) counts.set(yearOf(due), (counts.get(yearOf(due)) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? null;
}

/** What lies outside the plan's year: a row here and there, or so much that the plan's year is in doubt. */
export const elsewhereIn = oncePer((plan: Plan): Elsewhere => {
  const dated = datedFirst(plan).filter(({ timeline }) => timeline.occurrences.length > 0);
  const activities = dated.filter(({ timeline }) => !touchesYear(timeline, plan.year));
  // A year that was taken from the table itself is not at odds with it.
  const isMost = plan.yearFrom !== 'table' && activities.length * 2 > dated.length;
  return { activities, year: isMost ? mostFrequentYear(activities) : null };
});
