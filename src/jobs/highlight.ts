import { judgePlanInSteps } from '../progress/judge';
import { marksInSteps, type MarkMode } from '../progress/marks';
import type { PlanProgress } from '../progress/progress';
import type { Mark } from '../workbook/mark';
import type { Workbook } from '../workbook/port';
import { atPace, begin } from './at-pace';
import type { CheckOptions } from './check';
import { done, failed, type JobResult } from './job';
import { AT_ONCE, type Pace } from './pace';
import { readWorkbook } from './read-workbook';

export interface HighlightOptions extends CheckOptions {
  readonly mode: MarkMode;
}

/** How many rows are overdue and due soon on the day, on which sheets. */
export interface Highlighted {
  readonly sheets: readonly string[];
  readonly overdue: number;
  readonly dueSoon: number;
}

/** Marks the rows that are overdue or due soon, in place of all earlier marks of ours on the plans' sheets. */
export async function highlight(
  workbook: Workbook,
  options: HighlightOptions,
  pace: Pace = AT_ONCE,
): Promise<JobResult<Highlighted>> {
  const read = await readWorkbook(workbook, options, pace);
  if (read.kind === 'failed') return read;
  const { plans, refused, settings } = read.value;
  if (plans.length === 0) return failed({ code: 'no-plan', refused });

  const { asOf, mode } = options;
  const dueSoonDays = options.dueSoonDays ?? settings.dueSoonDays;
  const marks = new Map<string, Mark[]>();
  const counts = { overdue: 0, dueSoon: 0 };
  for (const { plan, snapshot } of plans) {
    const judging = judgePlanInSteps(plan, { asOf, doneBy: asOf, dueSoonDays });
    const judged = await atPace<PlanProgress>(pace, 'judging', judging);
    if (judged.kind === 'failed') return judged;
    for (const { standing } of judged.value.activities) {
      if (standing === 'overdue' || standing === 'dueSoon') counts[standing]++;
    }
    const marking = marksInSteps(judged.value, snapshot, mode);
    const marked = await atPace<readonly Mark[]>(pace, 'judging', marking);
    if (marked.kind === 'failed') return marked;
    marks.set(plan.sheet, [...(marks.get(plan.sheet) ?? []), ...marked.value]);
  }
  const begun = await begin(pace, 'writing');
  if (begun.kind === 'failed') return begun;
  const set = await workbook.setMarks(marks);
  if (set.kind === 'refused') return failed(set.refusal);
  return done({ sheets: [...marks.keys()], ...counts });
}
