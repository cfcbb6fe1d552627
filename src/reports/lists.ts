import type { ActivityProgress, OccurrenceProgress } from '../progress/progress';
import { addDays, type Day } from '../timeline/day';
import { nextPeriod } from './next-period';
import type { Report } from './report';
import { countedOccurrences, isOverdue } from './tally';

/** One occurrence in a list, with the activity it belongs to. */
export interface ListItem {
  readonly progress: ActivityProgress;
  readonly occurrence: OccurrenceProgress;
}

function itemsOf(
  { progress: { activities } }: Report,
  belongs: (occurrence: OccurrenceProgress) => boolean,
): readonly ListItem[] {
  const items: ListItem[] = [];
  for (const progress of activities) {
    for (const occurrence of countedOccurrences(progress)) {
      if (belongs(occurrence)) items.push({ progress, occurrence });
    }
  }
  return items;
}

/** What is open past its due day, of this period and of those before: `overdue` + `carriedOverdue` of the totals. */
export function overdueItems(report: Report): readonly ListItem[] {
  const books = { from: report.period.from, closedOn: report.closedOn };
  return itemsOf(report, (occurrence) => isOverdue(occurrence, books));
}

/** The days, both included, from the one after the books close to the calendar end of the period; null where there are none. */
export function daysAfterClosing({
  period,
  closedOn,
}: Report): { readonly from: Day; readonly to: Day } | null {
  const next = addDays(closedOn, 1);
  const from = next > period.from ? next : period.from;
  return from <= period.calendarEnd ? { from, to: period.calendarEnd } : null;
}

/** What is due in the days after the books close: not yet due for this report, and not lost. */
export function itemsDueAfterClosing(report: Report): readonly ListItem[] {
  const days = daysAfterClosing(report);
  return days ? itemsOf(report, ({ due }) => due >= days.from && due <= days.to) : [];
}

/** What falls due in the next period and is not done yet. */
export function itemsDueNext(report: Report): readonly ListItem[] {
  const { from, calendarEnd } = nextPeriod(report.period);
  return itemsOf(report, ({ due, met }) => !met && due >= from && due <= calendarEnd);
}
