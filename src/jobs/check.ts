import { judgePlanInSteps } from '../progress/judge';
import type { PlanProgress } from '../progress/progress';
import type { UnreadSetting } from '../rules/rule';
import { checkWorkbookInSteps, type RuledFinding } from '../rules/run';
import type { Workbook } from '../workbook/port';
import { atPace } from './at-pace';
import { idleLines } from './idle-lines';
import { done, type JobResult } from './job';
import { AT_ONCE, type Pace } from './pace';
import { readWorkbook, type ReadingOptions, type WorkbookReading } from './read-workbook';
import type { Settings } from './settings';
import { legacyTexts, textCells } from './text-cells';

export interface CheckOptions extends ReadingOptions {
  /** How many days before its due day an activity is due soon; null: as the settings say. */
  readonly dueSoonDays: number | null;
}

export interface Check {
  readonly reading: WorkbookReading;
  readonly plans: readonly PlanProgress[];
  /** Lines of the settings that are not followed. */
  readonly unread: readonly UnreadSetting[];
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
  const unread = [...read.value.unread, ...(options.sheet === null ? idleLines(read.value) : [])];
  const work = checkWorkbookInSteps({
    plans,
    refused,
    unread,
    sheets: sheets.map(({ name }) => name),
    firstSheet:
      options.sheet ?? settings.table?.sheet ?? sheets.find((sheet) => sheet.visible)?.name ?? '',
    textsWith: (letters) => textCells(snapshots, (text) => text.includes(letters)),
    legacyTextsOn: (name) =>
      legacyTexts(
        snapshots.find(({ sheet }) => sheet === name),
        found.map(({ plan }) => plan).filter(({ sheet }) => sheet === name),
      ),
  });
  const checked = await atPace<readonly RuledFinding[]>(pace, 'checking', work);
  if (checked.kind === 'failed') return checked;
  return done({ reading: read.value, unread, plans, findings: checked.value, settings });
}
