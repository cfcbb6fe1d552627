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
  if (!judged.some(({ activity }) => waits(activity))) return judged;
  const anchorsFor = anchorsOf(plan);
  const now = [...judged];
  const at = new Map(judged.map(({ activity }, index) => [activity, index]));

  for (let pass = 0, changed = true; changed && pass < MOST_PASSES; pass++) {
    changed = false;
    const held = new Map<readonly Activity[], Held>();
    const heldOf = (anchors: readonly Activity[]): Held => {
      let known = held.get(anchors);
      if (!known)
        held.set(anchors, (known = holding(anchors, (one) => now[at.get(one) ?? -1], asOf)));
      return known;
    };
    for (const [index, judgedNow] of now.entries()) {
      const { activity } = judgedNow;
      const { after } = activity.timeline;
      if (!waits(activity) || after === null || judgedNow.anchors.length > 0) continue;
      const group = anchorsFor(activity);
      if (group.length === 0) continue;
      const { open, last } = heldOf(group);
      if (last === null || open > 1) continue;
      const isOpenItself = group.includes(activity) && !isDone(judgedNow);
      if (open > (isOpenItself ? 1 : 0)) continue;
      const due = dueAfter(after, last, plan.year);
      const timeline = { ...activity.timeline, occurrences: [{ from: last, due }], certain: false };
      now[index] = { ...judge(activity, timeline), anchors: group };
      changed = true;
    }
  }
  return now;
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
