import { check } from '../../../src/jobs/check';
import { clearMarks } from '../../../src/jobs/clear-marks';
import { highlight, type HighlightOptions } from '../../../src/jobs/highlight';
import type { JobResult } from '../../../src/jobs/job';
import { report } from '../../../src/jobs/report';
import type { Workbook } from '../../../src/workbook/port';
import { day } from '../../support/day';
import { OPTIONS, periodOf } from '../../contract/jobs';

export const ON_NOVEMBER_20: HighlightOptions = {
  ...OPTIONS,
  asOf: day('2025-11-20'),
  mode: 'fixed',
};

type Job = (workbook: Workbook) => Promise<JobResult<unknown>>;

export const JOBS = {
  check: (workbook) => check(workbook, ON_NOVEMBER_20),
  highlight: (workbook) => highlight(workbook, ON_NOVEMBER_20),
  'highlight by today': (workbook) => highlight(workbook, { ...ON_NOVEMBER_20, mode: 'today' }),
  clear: clearMarks,
  report: (workbook) => report(workbook, { ...ON_NOVEMBER_20, period: periodOf('2025') }),
  'report of a quarter': (workbook) =>
    report(workbook, { ...ON_NOVEMBER_20, period: periodOf('2025-Q1') }),
} as const satisfies Record<string, Job>;

export type JobName = keyof typeof JOBS;

/** Runs a job that must succeed. */
export async function run(workbook: Workbook, job: JobName): Promise<unknown> {
  const result: JobResult<unknown> = await JOBS[job](workbook);
  if (result.kind === 'failed') throw new Error(`${job}: ${JSON.stringify(result.problem)}`);
  return result.value;
}
