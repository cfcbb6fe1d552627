import { judgePlan } from '../progress/judge';
import type { PlanProgress } from '../progress/progress';
import type { TextCell } from '../rules/rule';
import { checkWorkbook, type RuledFinding } from '../rules/run';
import type { Workbook } from '../workbook/port';
import type { Snapshot } from '../workbook/snapshot';
import { done, type JobResult } from './job';
import { readWorkbook, type ReadingOptions, type WorkbookReading } from './read-workbook';

export interface CheckOptions extends ReadingOptions {
  readonly dueSoonDays: number;
}

export interface Check {
  readonly reading: WorkbookReading;
  readonly plans: readonly PlanProgress[];
  /** In the order of sheets, rows, columns. */
  readonly findings: readonly RuledFinding[];
}

/** Finds the workbook's plans, judges them on the day and checks them against all rules. */
export async function check(workbook: Workbook, options: CheckOptions): Promise<JobResult<Check>> {
  const read = await readWorkbook(workbook, options);
  if (read.kind === 'failed') return read;
  const { sheets, snapshots, plans: found, refused } = read.value;
  const { asOf, dueSoonDays } = options;
  const plans = found.map(({ plan }) => judgePlan(plan, { asOf, doneBy: asOf, dueSoonDays }));
  const findings = checkWorkbook({
    plans,
    refused,
    sheets: sheets.map(({ name }) => name),
    firstSheet: options.sheet ?? sheets.find((sheet) => sheet.visible)?.name ?? '',
    texts: { [Symbol.iterator]: () => textCells(snapshots) },
  });
  return done({ reading: read.value, plans, findings });
}

function* textCells(snapshots: readonly Snapshot[]): Generator<TextCell> {
  for (const { sheet, area, rows } of snapshots) {
    if (!area) continue;
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r] ?? [];
      for (let c = 0; c < row.length; c++) {
        const text = row[c];
        if (typeof text !== 'string') continue;
        yield { sheet, row: area.top + r, column: area.left + c, text };
      }
    }
  }
}
