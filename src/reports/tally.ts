import type { ActivityProgress, OccurrenceProgress } from '../progress/progress';
import type { Day } from '../timeline/day';
import type { Tally } from './report';

/**
 * The days that a report's books cover, both included. They end before the period does where they
 * close early: what is due later in the period is then not yet due, as it is after any closing day.
 * `closedOn` lies before `from` where the period has not begun.
 */
export interface Books {
  readonly from: Day;
  readonly closedOn: Day;
}

/** Where an activity is counted: in one of these and no other. */
export type Share = 'withDue' | 'notDue' | 'earlier' | 'ongoing' | 'undated' | 'cancelled';

type Figures = { -readonly [Figure in keyof Tally]: Tally[Figure] };

const isDue = ({ due }: OccurrenceProgress, { from, closedOn }: Books): boolean =>
  due >= from && due <= closedOn;

/** Which of the shares an activity falls in: cancelled first, then ongoing, undated, then by its due days. */
export function shareOf({ standing, occurrences }: ActivityProgress, books: Books): Share {
  if (standing === 'cancelled' || standing === 'ongoing') return standing;
  if (occurrences.length === 0) return 'undated';
  if (occurrences.some((occurrence) => isDue(occurrence, books))) return 'withDue';
  return occurrences.every(({ due }) => due < books.from) ? 'earlier' : 'notDue';
}

/** The occurrences that figures and lists are made from: none of an activity that is ongoing or cancelled. */
export function countedOccurrences(activity: ActivityProgress): readonly OccurrenceProgress[] {
  const { standing, occurrences } = activity;
  return standing === 'ongoing' || standing === 'cancelled' ? [] : occurrences;
}

/** Open past its due day when the books close, whichever period it was due in. */
export const isOverdue = ({ due, met }: OccurrenceProgress, { closedOn }: Books): boolean =>
  !met && due <= closedOn;

/** Done on a day in the books that the plan tells, and due after they close. */
function isEarly({ due, completedOn }: OccurrenceProgress, { from, closedOn }: Books): boolean {
  return completedOn !== null && completedOn >= from && completedOn <= closedOn && due > closedOn;
}

function countOccurrence(figures: Figures, occurrence: OccurrenceProgress, books: Books): void {
  if (isDue(occurrence, books)) {
    figures.due++;
    if (!occurrence.met) figures.overdue++;
    else if (occurrence.late) figures.late++;
    else figures.onTime++;
  } else if (isEarly(occurrence, books)) {
    figures.early++;
  } else if (isOverdue(occurrence, books)) {
    figures.carriedOverdue++;
  }
}

/**
 * Counts activities (`withDue` to `cancelled`, their sum is `activities`) and occurrences (`due` =
 * `onTime` + `late` + `overdue`). The activities must have been judged by what was done up to the
 * day on which the books close.
 */
export function tallyOf(activities: readonly ActivityProgress[], books: Books): Tally {
  const figures: Figures = {
    activities: activities.length,
    withDue: 0,
    notDue: 0,
    earlier: 0,
    ongoing: 0,
    undated: 0,
    cancelled: 0,
    due: 0,
    onTime: 0,
    late: 0,
    overdue: 0,
    early: 0,
    carriedOverdue: 0,
  };
  for (const activity of activities) {
    figures[shareOf(activity, books)]++;
    for (const occurrence of countedOccurrences(activity)) {
      countOccurrence(figures, occurrence, books);
    }
  }
  return figures;
}

/** (onTime + late) / due; null where nothing is due. */
export const rateOf = ({ onTime, late, due }: Tally): number | null =>
  due === 0 ? null : (onTime + late) / due;
