import { cellText } from '../plan/cell-text';
import type { ActivityProgress, OccurrenceProgress } from '../progress/progress';
import { tidy } from '../text/tidy';
import { sayDay } from '../timeline/day';
import type { DraftValue } from '../workbook/draft';
import type { CellValue } from '../workbook/snapshot';
import { text } from './line';
import type { ListItem } from './lists';
import { OPEN_STATES, STANDINGS } from './wording';
import { WORDS } from './words';

const MOST_DUES_LISTED = 4;

const sayDue = ({ due, plannedDue }: OccurrenceProgress): string =>
  due === plannedDue ? sayDay(due) : WORDS.extended(due, plannedDue);

/** When an occurrence is due: a date, or words where it was extended. */
export const occurrenceDue = (occurrence: OccurrenceProgress): DraftValue =>
  occurrence.due === occurrence.plannedDue
    ? { kind: 'date', day: occurrence.due }
    : text(sayDue(occurrence));

/** When an activity is due: its date, its dates in words, or what the plan says where it has none. */
export function activityDue({ activity, occurrences, standing }: ActivityProgress): DraftValue {
  const first = occurrences[0];
  const last = occurrences.at(-1);
  if (!first || !last || standing === 'ongoing') return text(tidy(activity.timeline.text));
  if (occurrences.length === 1) return occurrenceDue(first);
  return occurrences.length > MOST_DUES_LISTED
    ? text(WORDS.manyTimes(occurrences.length, first.due, last.due))
    : text(occurrences.map(sayDue).join('; '));
}

/** "Chưa hoàn thành (quá hạn 76 ngày); đã thực hiện 1/2 lần" */
export function sayProgress(progress: ActivityProgress): string {
  const { standing, state, occurrences, daysOverdue } = progress;
  const waiting = standing === 'notDue' || standing === 'dueSoon';
  let words = (waiting ? OPEN_STATES[state] : undefined) ?? STANDINGS[standing];
  if (standing === 'overdue') words += ` (${WORDS.daysLate(daysOverdue)})`;
  const done = occurrences.filter(({ met }) => met).length;
  return done > 0 && done < occurrences.length
    ? `${words}; ${WORDS.timesDone(done, occurrences.length)}`
    : words;
}

/** Of one that is due after the books closed, whatever became of the activity's others: done already, or how far it is. */
export const sayToCome = ({ progress, occurrence }: ListItem): string =>
  occurrence.met ? STANDINGS.onTime : (OPEN_STATES[progress.state] ?? STANDINGS.notDue);

const wordsIn = (value: CellValue): string => (value === null ? '' : tidy(cellText(value)));

/** The days of completion, then what the plan's cells for result and evidence say. */
export function activityResult({ activity, completedOn }: ActivityProgress): DraftValue {
  const told = [wordsIn(activity.cells.result), wordsIn(activity.cells.evidence)].filter(
    (words) => words !== '',
  );
  const [day] = completedOn;
  if (day && completedOn.length === 1 && told.length === 0) return { kind: 'date', day };
  return text([...completedOn.map(sayDay), ...told].join('; '));
}

/** The names of the units that lead (or co-operate in) an activity. */
export function sayUnits({ activity }: ActivityProgress, role: 'lead' | 'support'): string {
  return activity.units
    .filter((unit) => unit.role === role)
    .map(({ name }) => name)
    .join('; ');
}
