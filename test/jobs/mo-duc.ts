import type { CheckOptions } from '../../src/jobs/check';
import { check } from '../../src/jobs/check';
import { record, type RecordOptions } from '../../src/jobs/record';
import type { JobResult } from '../../src/jobs/job';
import type { ActivityProgress, PlanProgress } from '../../src/progress/progress';
import type { Workbook } from '../../src/workbook/port';
import { day } from '../support/day';

/** The plan of Mộ Đức: nine activities in rows 7–15 under the header in row 6. */
export const SHEET = 'Kế hoạch 2024';

export const OPTIONS: CheckOptions = {
  asOf: day('2024-07-15'),
  year: null,
  sheet: null,
  dueSoonDays: null,
};

/** What a job gave; throws where it failed. */
export async function worked<T>(job: Promise<JobResult<T>>): Promise<T> {
  const result = await job;
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** What the next check finds: its one plan. */
export async function nextCheck(workbook: Workbook): Promise<PlanProgress> {
  const { plans } = await worked(check(workbook, OPTIONS));
  const [plan] = plans;
  if (!plan || plans.length > 1) throw new Error(`${plans.length} plans`);
  return plan;
}

export async function activityAt(workbook: Workbook, row: number): Promise<ActivityProgress> {
  const { activities } = await nextCheck(workbook);
  const found = activities.find(({ activity }) => activity.row === row);
  if (!found) throw new Error(`no activity in row ${row}`);
  return found;
}

export type Recording = Pick<RecordOptions, 'row' | 'occurrence' | 'result' | 'place'>;

export const recordIn = (workbook: Workbook, recording: Recording, more = {}) =>
  record(workbook, { ...OPTIONS, sheet: SHEET, headerRow: 6, ...recording, ...more });
