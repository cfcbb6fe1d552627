import type { RefusedTable } from '../plan/plan';
import type { WorkbookRefusal } from '../workbook/port';

/** Why a job could not do its work; nothing was changed. */
export type JobProblem =
  | WorkbookRefusal
  | { readonly code: 'no-plan'; readonly refused: readonly RefusedTable[] }
  | { readonly code: 'several-plans'; readonly sheets: readonly string[] }
  /** Whoever asked for it stopped it. */
  | { readonly code: 'cancelled' }
  /** There is no such table, activity or occurrence any more. */
  | { readonly code: 'activity-missing'; readonly sheet: string; readonly row: number }
  /** The cells for new columns beside the table are not free. */
  | { readonly code: 'no-room'; readonly sheet: string; readonly cell: string }
  /** Written there, the next check would not read it back as it was meant. */
  | { readonly code: 'not-recordable'; readonly sheet: string; readonly cell: string };

export type JobResult<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly problem: JobProblem };

export const done = <T>(value: T): JobResult<T> => ({ kind: 'done', value });

export const failed = (problem: JobProblem): JobResult<never> => ({ kind: 'failed', problem });
