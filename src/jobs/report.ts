import type { Plan } from '../plan/plan';
import { judgePlan } from '../progress/judge';
import { closingDay, makeReport } from '../reports/make';
import type { Period, Report } from '../reports/report';
import { reportSheet } from '../reports/sheet';
import { reportSheetName } from '../reports/wording';
import { addDays } from '../timeline/day';
import type { Workbook } from '../workbook/port';
import type { CheckOptions } from './check';
import { done, failed, type JobResult } from './job';
import { placeSheet } from './place';
import { readWorkbook, type FoundPlan } from './read-workbook';

export interface ReportOptions extends CheckOptions {
  readonly period: Period;
}

export interface MadeReport {
  readonly report: Report;
  /** The sheets that were made. */
  readonly sheets: readonly string[];
  /** A sheet of ours for the same period that was edited by hand, and so was left alone. */
  readonly keptEdited: readonly string[];
}

/** Makes the period's report on a new sheet; one made before and not edited since is replaced. */
export async function report(
  workbook: Workbook,
  options: ReportOptions,
): Promise<JobResult<MadeReport>> {
  const read = await readWorkbook(workbook, options);
  if (read.kind === 'failed') return read;
  const { plans, refused } = read.value;
  const { period, asOf, dueSoonDays } = options;
  const candidates = plansOfYear(plans, period.year);
  const [plan] = candidates;
  if (!plan) return failed({ code: 'no-plan', refused });
  if (candidates.length > 1) {
    return failed({ code: 'several-plans', sheets: candidates.map(({ sheet }) => sheet) });
  }

  const closedOn = closingDay(period, asOf);
  const progress = judgePlan(plan, { asOf: addDays(closedOn, 1), doneBy: closedOn, dueSoonDays });
  const made = makeReport(progress, period, closedOn);
  const placed = await placeSheet(
    workbook,
    read.value,
    reportSheet(made, { sheetName: reportSheetName(period) }),
  );
  if (placed.kind === 'failed') return placed;
  const { name, keptEdited } = placed.value;
  return done({ report: made, sheets: [name], keptEdited });
}

/** The plans for the period's year; where there is none, whatever plan there is. */
function plansOfYear(plans: readonly FoundPlan[], year: number): readonly Plan[] {
  const all = plans.map(({ plan }) => plan);
  const ofYear = all.filter((plan) => plan.year === year);
  return ofYear.length > 0 ? ofYear : all;
}
