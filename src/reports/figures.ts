import type { Totals } from './report';

/** A figure of a report's totals. */
export type Figure = keyof Totals;

/** In the order of the table: of activities, then of occurrences. */
export const OF_ACTIVITIES = [
  'activities',
  'withDue',
  'notDue',
  'earlier',
  'ongoing',
  'undated',
  'cancelled',
] as const satisfies readonly Figure[];
export const OF_OCCURRENCES = [
  'due',
  'onTime',
  'late',
  'overdue',
  'rate',
  'early',
  'carriedOverdue',
] as const satisfies readonly Figure[];

export const FIGURES: readonly Figure[] = [...OF_ACTIVITIES, ...OF_OCCURRENCES];
