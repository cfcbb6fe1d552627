import type { Workbook } from '../workbook/port';
import { done, failed, type JobResult } from './job';

/** Takes all marks of ours away, and tells how many there were. */
export async function clearMarks(workbook: Workbook): Promise<JobResult<number>> {
  const cleared = await workbook.clearMarks();
  return cleared.kind === 'refused' ? failed(cleared.refusal) : done(cleared.value);
}
