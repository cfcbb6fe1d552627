import { judgePlan } from '../progress/judge';
import { marksOf, type MarkMode } from '../progress/marks';
import type { Mark } from '../workbook/mark';
import type { Workbook } from '../workbook/port';
import type { CheckOptions } from './check';
import { done, failed, type JobResult } from './job';
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
): Promise<JobResult<Highlighted>> {
  const read = await readWorkbook(workbook, options);
  if (read.kind === 'failed') return read;
  const { plans, refused } = read.value;
  if (plans.length === 0) return failed({ code: 'no-plan', refused });

  const { asOf, dueSoonDays, mode } = options;
  const marks = new Map<string, Mark[]>();
  const counts = { overdue: 0, dueSoon: 0 };
  for (const { plan, snapshot } of plans) {
    const progress = judgePlan(plan, { asOf, doneBy: asOf, dueSoonDays });
    for (const { standing } of progress.activities) {
      if (standing === 'overdue' || standing === 'dueSoon') counts[standing]++;
    }
    const ofSheet = marks.get(plan.sheet) ?? [];
    marks.set(plan.sheet, [...ofSheet, ...marksOf(progress, snapshot, mode)]);
  }
  const set = await workbook.setMarks(marks);
  if (set.kind === 'refused') return failed(set.refusal);
  return done({ sheets: [...marks.keys()], ...counts });
}
