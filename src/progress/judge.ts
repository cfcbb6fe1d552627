import type { Activity, Plan } from '../plan/plan';
import { atOnce, mapInSteps, type Steps } from '../plan/steps';
import { addDays, daysBetween, type Day } from '../timeline/day';
import type { Timeline } from '../timeline/timeline';
import { meetOccurrences } from './meet';
import type {
  ActivityProgress,
  OccurrenceProgress,
  PlanProgress,
  Standing,
  State,
} from './progress';
import type { OccasionReading, StatusReading } from './status-reading';
import { dateWaiting } from './wait';
import { readTold, wordReaders, type Told, type WordReaders } from './told';

/** How a plan is judged. */
export interface Judging {
  /** The day on which it is looked at. */
  readonly asOf: Day;
  /** What was done after this day is not known yet. */
  readonly doneBy: Day;
  /** How many days before its due day an activity is due soon. */
  readonly dueSoonDays: number;
}

/** Judges each activity of a plan on a day: what is done, overdue, due soon, to come. */
export function judgePlan(plan: Plan, judging: Judging): PlanProgress {
  return atOnce(judgePlanInSteps(plan, judging));
}

/** `judgePlan`, with pauses. */
export function* judgePlanInSteps(plan: Plan, judging: Judging): Steps<PlanProgress> {
  const { asOf, doneBy, dueSoonDays } = judging;
  const judge: Judge = {
    asOf,
    doneBy,
    soonUntil: addDays(asOf, dueSoonDays),
    read: wordReaders(plan.year),
    meet: occurrenceMeeter(),
  };
  const judged = yield* mapInSteps(plan.activities, (activity) =>
    judgeActivity(activity, activity.timeline, judge),
  );
  const activities = dateWaiting(plan, judged, asOf, (activity, timeline) =>
    judgeActivity(activity, timeline, judge),
  );
  return { plan, asOf, dueSoonDays, activities };
}

interface Judge {
  readonly asOf: Day;
  readonly doneBy: Day;
  /** The last due day that is soon. */
  readonly soonUntil: Day;
  readonly read: WordReaders;
  readonly meet: typeof meetOccurrences;
}

/** `meetOccurrences`, remembering: the rows that tell no day and the same words are alike. */
function occurrenceMeeter(): typeof meetOccurrences {
  const known = new Map<Timeline, Map<StatusReading, readonly OccurrenceProgress[]>>();
  return (timeline, told) => {
    if (told.completedOn.length > 0) return meetOccurrences(timeline, told);
    let ofTimeline = known.get(timeline);
    if (!ofTimeline) known.set(timeline, (ofTimeline = new Map()));
    let met = ofTimeline.get(told.status);
    if (!met) ofTimeline.set(told.status, (met = meetOccurrences(timeline, told)));
    return met;
  };
}

function judgeActivity(activity: Activity, timeline: Timeline, judge: Judge): ActivityProgress {
  const told = knownBy(readTold(activity, judge.read), judge.doneBy);
  const occurrences = judge.meet(timeline, told);
  const state = stateOf(told, occurrences);
  const open = occurrences.find((occurrence) => !occurrence.met);
  const due = open?.due ?? occurrences.at(-1)?.due ?? null;
  const standing = standingOf(timeline, told, state, occurrences, open ?? null, judge);
  return {
    activity,
    state,
    occurrences,
    completedOn: told.completedOn,
    due,
    standing,
    daysOverdue: standing === 'overdue' && due !== null ? daysBetween(due, judge.asOf) : 0,
    fromNotes: told.fromNotes,
    anchors: NO_ANCHORS,
  };
}

const NO_ANCHORS: readonly Activity[] = [];
const NOTHING: StatusReading = { kind: 'nothing' };

/** The row as it would have read on that day: "done" on a later one was not said yet. */
function knownBy(told: Told, day: Day): Told {
  if (told.completedOn.every((completed) => completed <= day)) return told;
  const completedOn = told.completedOn.filter((completed) => completed <= day);
  const { status } = told;
  if (status.kind === 'status' && status.each) {
    return { ...told, completedOn, status: { ...status, ...listedBy(status.each, day) } };
  }
  if (status.kind === 'nothing' || (completedOn.length > 0 && status.state !== 'done'))
    return { ...told, completedOn };
  return { ...told, completedOn, status: NOTHING };
}

/** The occurrences listed, those done after the day as if they were not yet. */
function listedBy(
  each: ReadonlyMap<number, OccasionReading>,
  day: Day,
): { readonly each: ReadonlyMap<number, OccasionReading>; readonly times: number | null } {
  const known = [...each].map(([index, occasion]): [number, OccasionReading] => [
    index,
    occasion.on !== null && occasion.on > day ? { done: false, on: null } : occasion,
  ]);
  const done = known.filter(([, occasion]) => occasion.done).map(([index]) => index + 1);
  return { each: new Map(known), times: done.length === 0 ? null : Math.max(...done) };
}

function stateOf({ status, completedOn }: Told, occurrences: readonly OccurrenceProgress[]): State {
  const listsAll = status.kind === 'status' && status.each && occurrences.length > 0;
  if (listsAll && occurrences.every(({ met }) => met)) return 'done';
  const state = status.kind === 'status' ? status.state : 'unknown';
  if (state !== 'unknown') return state;
  if (completedOn.length === 0) return 'unknown';
  return occurrences.every((occurrence) => occurrence.met) ? 'done' : 'inProgress';
}

function standingOf(
  timeline: Timeline,
  { status }: Told,
  state: State,
  occurrences: readonly OccurrenceProgress[],
  open: OccurrenceProgress | null,
  { asOf, soonUntil }: Judge,
): Standing {
  if (state === 'cancelled') return 'cancelled';
  if (timeline.kind === 'ongoing' || timeline.openEnded) return 'ongoing';
  if (open) {
    if (asOf > open.due) return 'overdue';
    return open.due <= soonUntil ? 'dueSoon' : 'notDue';
  }
  if (occurrences.length === 0 && state !== 'done') return 'undated';
  const late =
    occurrences.length > 0 ? occurrences.some((occurrence) => occurrence.late) : saidLate(status);
  return late ? 'late' : 'onTime';
}

const saidLate = (status: Told['status']): boolean =>
  status.kind === 'status' && status.manner === 'late';
