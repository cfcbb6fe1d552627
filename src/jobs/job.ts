import type { RefusedTable } from '../plan/plan';
import type { WorkbookRefusal } from '../workbook/port';

/** Why a job could not do its work; nothing was changed. */
export type JobProblem =
  | WorkbookRefusal
  | { readonly code: 'no-plan'; readonly refused: readonly RefusedTable[] }
  | { readonly code: 'several-plans'; readonly sheets: readonly string[] };

export type JobResult<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly problem: JobProblem };

export const done = <T>(value: T): JobResult<T> => ({ kind: 'done', value });

export const failed = (problem: JobProblem): JobResult<never> => ({ kind: 'failed', problem });
