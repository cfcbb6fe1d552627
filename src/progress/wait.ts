import { anchorsOf } from '../plan/anchors';
import type { Activity, Plan } from '../plan/plan';
import { addDays, lastOfMonth, type Day } from '../timeline/day';
import type { AfterEvent, Timeline } from '../timeline/timeline';
import type { ActivityProgress } from './progress';
import { addWorkingDays } from './working-days';

/** A chain of activities that each wait for one further down is followed so far. */
const MOST_PASSES = 8;

type Judge = (activity: Activity, timeline: Timeline) => ActivityProgress;

/**
 * Dates the activities that wait for others of the plan: each stays undated until every occurrence of
 * those is done; then it is due so many days after the last was, as its words say, or on the last day
 * of the plan's year where they say no number. Gives back `judged` itself where nothing waits.
 *
 * @param judged all of the plan's activities, in order
 * @param judge judges an activity as if it were due so
 */
export function dateWaiting(
  plan: Plan,
  judged: readonly ActivityProgress[],
  asOf: Day,
  judge: Judge,
): readonly ActivityProgress[] {
  const waiting = waitingFor(anchorsOf(plan), plan.activities);
  if (waiting.size === 0) return judged;
  const concerned = new Set(waiting.keys());
  for (const anchors of new Set(waiting.values())) for (const one of anchors) concerned.add(one);
  const now = new Map(
    judged.filter(({ activity }) => concerned.has(activity)).map((one) => [one.activity, one]),
  );

  for (let pass = 0, changed = true; changed && pass < MOST_PASSES; pass++) {
    changed = false;
    const held = new Map<readonly Activity[], Held>();
    const heldOf = (anchors: readonly Activity[]): Held => {
      let known = held.get(anchors);
      if (!known) held.set(anchors, (known = holding(anchors, (one) => now.get(one), asOf)));
      return known;
    };
    for (const [activity, group] of waiting) {
      const { after } = activity.timeline;
      const judgedNow = now.get(activity);
      if (after === null || !judgedNow || judgedNow.anchors.length > 0) continue;
      const { open, last } = heldOf(group);
      if (last === null || open > 1) continue;
      const isOpenItself = group.includes(activity) && !isDone(judgedNow);
      if (open > (isOpenItself ? 1 : 0)) continue;
      const due = dueAfter(after, last, plan.year);
      const timeline = { ...activity.timeline, occurrences: [{ from: last, due }], certain: false };
      now.set(activity, { ...judge(activity, timeline), anchors: group });
      changed = true;
    }
  }
  return judged.map((one) => now.get(one.activity) ?? one);
}

/** The activities that wait for others of the plan, each with these. */
function waitingFor(
  anchorsFor: (activity: Activity) => readonly Activity[],
  activities: readonly Activity[],
): ReadonlyMap<Activity, readonly Activity[]> {
  const waiting = activities.filter(waits);
  return new Map(
    waiting
      .map((activity) => [activity, anchorsFor(activity)] as const)
      .filter(([, anchors]) => anchors.length > 0),
  );
}

const waits = ({ timeline }: Activity): boolean =>
  timeline.kind === 'conditional' && timeline.after !== null && !timeline.after.before;

function dueAfter({ days, workingDays }: AfterEvent, end: Day, year: number): Day {
  if (days > 0) return workingDays ? addWorkingDays(end, days) : addDays(end, days);
  const yearEnd = lastOfMonth(year, 12);
  return end > yearEnd ? end : yearEnd;
}

/** How some activities stand together. */
interface Held {
  /** How many are not wholly done. */
  readonly open: number;
  /** The day on which the last of the others was done; null where none was. */
  readonly last: Day | null;
}

const isDone = ({ standing }: ActivityProgress): boolean =>
  standing === 'onTime' || standing === 'late';

/** What is done on a day not told counts as done on its due day. One that was cancelled holds up nobody. */
function holding(
  anchors: readonly Activity[],
  judgedOf: (activity: Activity) => ActivityProgress | undefined,
  asOf: Day,
): Held {
  let open = 0;
  let last: Day | null = null;
  for (const anchor of anchors) {
    const judged = judgedOf(anchor);
    if (!judged || judged.standing === 'cancelled') continue;
    if (!isDone(judged)) {
      open++;
      continue;
    }
    const { occurrences, completedOn } = judged;
    const told = occurrences.map((one) => one.completedOn ?? earlier(one.due, asOf));
    const own = [...told, ...completedOn].sort().at(-1) ?? asOf;
    if (last === null || own > last) last = own;
  }
  return { open, last };
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
