import type { Workbook } from '../workbook/port';
import { begin } from './at-pace';
import { done, failed, type JobResult } from './job';
import { AT_ONCE, type Pace } from './pace';

/** Takes all marks of ours away, and tells how many there were. */
export async function clearMarks(
  workbook: Workbook,
  pace: Pace = AT_ONCE,
): Promise<JobResult<number>> {
  const begun = await begin(pace, 'writing');
  if (begun.kind === 'failed') return begun;
  const cleared = await workbook.clearMarks();
  return cleared.kind === 'refused' ? failed(cleared.refusal) : done(cleared.value);
}
