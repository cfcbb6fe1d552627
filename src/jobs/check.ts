import { judgePlanInSteps } from '../progress/judge';
import type { PlanProgress } from '../progress/progress';
import type { TextCell } from '../rules/rule';
import { checkWorkbookInSteps, type RuledFinding } from '../rules/run';
import type { Workbook } from '../workbook/port';
import type { Snapshot } from '../workbook/snapshot';
import { atPace } from './at-pace';
import { done, type JobResult } from './job';
import { AT_ONCE, type Pace } from './pace';
import { readWorkbook, type ReadingOptions, type WorkbookReading } from './read-workbook';
import type { Settings } from './settings';

export interface CheckOptions extends ReadingOptions {
  /** How many days before its due day an activity is due soon; null: as the settings say. */
  readonly dueSoonDays: number | null;
}

export interface Check {
  readonly reading: WorkbookReading;
  readonly plans: readonly PlanProgress[];
  /** In the order of sheets, rows, columns. */
  readonly findings: readonly RuledFinding[];
  /** What the workbook's settings say; the options went before them. */
  readonly settings: Settings;
}

/** Finds the workbook's plans, judges them on the day and checks them against all rules. */
export async function check(
  workbook: Workbook,
  options: CheckOptions,
  pace: Pace = AT_ONCE,
): Promise<JobResult<Check>> {
  const read = await readWorkbook(workbook, options, pace);
  if (read.kind === 'failed') return read;
  const { sheets, snapshots, settings, plans: found, refused } = read.value;
  const { asOf } = options;
  const dueSoonDays = options.dueSoonDays ?? settings.dueSoonDays;
  const plans: PlanProgress[] = [];
  for (const { plan } of found) {
    const work = judgePlanInSteps(plan, { asOf, doneBy: asOf, dueSoonDays });
    const judged = await atPace<PlanProgress>(pace, 'judging', work);
    if (judged.kind === 'failed') return judged;
    plans.push(judged.value);
  }
  const work = checkWorkbookInSteps({
    plans,
    refused,
    sheets: sheets.map(({ name }) => name),
    firstSheet:
      options.sheet ?? settings.table?.sheet ?? sheets.find((sheet) => sheet.visible)?.name ?? '',
    textsWith: (letters) => textCells(snapshots, letters),
  });
  const checked = await atPace<readonly RuledFinding[]>(pace, 'checking', work);
  if (checked.kind === 'failed') return checked;
  return done({ reading: read.value, plans, findings: checked.value, settings });
}

function* textCells(snapshots: readonly Snapshot[], letters: string): Generator<TextCell> {
  for (const { sheet, area, rows } of snapshots) {
    if (!area) continue;
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r] ?? [];
      for (let c = 0; c < row.length; c++) {
        const text = row[c];
        if (typeof text !== 'string' || !text.includes(letters)) continue;
        yield { sheet, row: area.top + r, column: area.left + c, text };
      }
    }
  }
}
