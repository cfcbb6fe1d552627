import type { Day } from '../timeline/day';
import type { Timeline } from '../timeline/timeline';
import { putOff } from './extension';
import type { OccurrenceProgress } from './progress';
import type { Told } from './told';

/**
 * What became of each occurrence. A day of completion meets the first that is open. The word "done"
 * meets all; with days beside it, only those that had begun by the last of these ("Tháng 6, 12",
 * "Hoàn thành", 14/06: the December one is still to come). "Lần 1" meets the first, "đã báo cáo
 * 6 tháng" those due by the end of June. Where the text lists occurrences, each is as it says there.
 */
export function meetOccurrences(timeline: Timeline, told: Told): readonly OccurrenceProgress[] {
  const { status, completedOn } = told;
  const said = status.kind === 'status' ? status : null;
  const unfinished = said?.state === 'inProgress' || said?.state === 'notStarted';
  const single = timeline.occurrences.length === 1;
  const days = unfinished && single ? [] : completedOn;
  const begunBy = completedOn.at(-1) ?? said?.through ?? null;

  const became = timeline.occurrences.map((occurrence, index) => {
    const listed = said?.each?.get(index);
    const on: Day | null = said?.each ? (listed?.on ?? null) : (days[index] ?? null);
    const inWords = listed
      ? listed.done
      : said !== null &&
        ((said.times !== null && index < said.times) ||
          (said.through !== null && occurrence.due <= said.through) ||
          (said.state === 'done' &&
            (index === 0 || begunBy === null || occurrence.from <= begunBy)));
    return { from: occurrence.from, due: occurrence.due, on, met: on !== null || inWords };
  });
  const open = became.findIndex(({ met }) => !met);
  const last = became.length - 1;
  return became.map(({ from, due: plannedDue, on, met }, index) => {
    const due = extended(plannedDue, status, index === last, index === (open < 0 ? last : open));
    const late = met && (on !== null ? on > due : said?.manner === 'late');
    return { from, due, plannedDue, met, completedOn: on, late };
  });
}

/** An extension to a day moves the last due day, and never to an earlier one; one by a length, the first that is open. */
function extended(due: Day, status: Told['status'], isLast: boolean, isNext: boolean): Day {
  if (status.kind !== 'status') return due;
  const { extendedTo: to, extendedBy: by } = status;
  if (by) return isNext ? putOff(due, by) : due;
  return isLast && to !== null && to > due ? to : due;
}
