import { yearOf, type Day } from '../timeline/day';
import type { Timeline } from '../timeline/timeline';

/** Whether the words fix its dates: no convention of ours ("02 lần/năm") and no choice ("Quý III hoặc Quý IV"). */
export const hasFixedDates = ({ occurrences, certain, anyOf }: Timeline): boolean =>
  occurrences.length > 0 && certain && !anyOf;

/** Whether some of its time falls in the year, also where it goes on without an end. */
export function touchesYear({ occurrences, openEnded }: Timeline, year: number): boolean {
  for (const { from, due } of occurrences) {
    if (yearOf(from) <= year && (openEnded || yearOf(due) >= year)) return true;
  }
  return false;
}

/** The last day on which it is due; null where it has none. */
export const dueOf = ({ occurrences }: Timeline): Day | null => occurrences.at(-1)?.due ?? null;
