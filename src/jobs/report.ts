import type { Plan } from '../plan/plan';
import { judgePlanInSteps } from '../progress/judge';
import type { PlanProgress } from '../progress/progress';
import { closingDay, makeReport } from '../reports/make';
import type { Period, Report } from '../reports/report';
import type { ReportChanges } from '../reports/changes';
import { reportSheets, type OpenFinding, type ReportNames } from '../reports/sheet';
import { messageOf } from '../rules/message';
import { checkWorkbook } from '../rules/run';
import { addDays } from '../timeline/day';
import type { Workbook } from '../workbook/port';
import { atPace, begin } from './at-pace';
import type { CheckOptions } from './check';
import { done, failed, type JobResult } from './job';
import { AT_ONCE, type Pace } from './pace';
import { earlierReport, herTexts, reportChanges, reportPlaces } from './report-places';
import { readWorkbook, type FoundPlan, type WorkbookReading } from './read-workbook';

export interface ReportOptions extends CheckOptions {
  readonly period: Period;
  /** Whether what the rules still find in the plan is listed in the report. */
  readonly withFindings?: boolean;
}

export interface MadeReport {
  readonly report: Report;
  /** The sheets that were made. */
  readonly sheets: readonly string[];
  /** Sheets of ours for the same period that were edited by hand, and so were left alone. */
  readonly keptEdited: readonly string[];
  /** What is another than in the report made before for the same period; null where there was none. */
  readonly changes: ReportChanges | null;
}

/** A period's report, and the workbook that it is made from. */
export interface DrawnUp {
  readonly reading: WorkbookReading;
  readonly report: Report;
}

/** Draws the period's report up; nothing is written. */
export async function drawUp(
  workbook: Workbook,
  options: ReportOptions,
  pace: Pace,
): Promise<JobResult<DrawnUp>> {
  const read = await readWorkbook(workbook, options, pace);
  if (read.kind === 'failed') return read;
  const { plans, refused, settings } = read.value;
  const { period, asOf } = options;
  const candidates = plansOfYear(plans, period.year);
  const [plan] = candidates;
  if (!plan) return failed({ code: 'no-plan', refused });
  if (candidates.length > 1) {
    return failed({ code: 'several-plans', sheets: candidates.map(({ sheet }) => sheet) });
  }

  const closedOn = closingDay(period, asOf);
  const work = judgePlanInSteps(plan, {
    asOf: addDays(closedOn, 1),
    doneBy: closedOn,
    dueSoonDays: options.dueSoonDays ?? settings.dueSoonDays,
  });
  const judged = await atPace<PlanProgress>(pace, 'judging', work);
  if (judged.kind === 'failed') return judged;
  return done({ reading: read.value, report: makeReport(judged.value, period, closedOn) });
}

/**
 * Makes the period's report on new sheets; one made before and not edited since is replaced, with
 * what she wrote in its free cells kept.
 */
export async function report(
  workbook: Workbook,
  options: ReportOptions,
  pace: Pace = AT_ONCE,
): Promise<JobResult<MadeReport>> {
  const drawn = await drawUp(workbook, options, pace);
  if (drawn.kind === 'failed') return drawn;
  const { reading, report: made } = drawn.value;
  const { names, replaced, keptEdited } = reportPlaces(reading, options.period);
  const drafts = reportSheets(made, {
    names: namesOf(names),
    hers: herTexts(reading, replaced),
    earlier: earlierReport(reading, options.period),
    findings: options.withFindings ? openFindings(made) : null,
  });
  const begun = await begin(pace, 'writing');
  if (begun.kind === 'failed') return begun;
  const put = await workbook.putSheets(
    drafts.map((draft, place) => ({ draft, replaced: replaced[place] ?? null })),
  );
  if (put.kind === 'refused') return failed(put.refusal);
  return done({ report: made, sheets: names, keptEdited, changes: reportChanges(reading, made) });
}

const namesOf = ([report = '', activities = '', units = '']: readonly string[]): ReportNames => ({
  report,
  activities,
  units,
});

/** What the report tells by itself. */
const TOLD: ReadonlySet<string> = new Set(['overdue', 'due-soon']);

/** What the rules find in the plan, hints aside, as it stood when the books closed. */
function openFindings({ progress }: Report): readonly OpenFinding[] {
  const { sheet } = progress.plan;
  const found = checkWorkbook({
    plans: [progress],
    refused: [],
    sheets: [sheet],
    firstSheet: sheet,
    unread: [],
    textsWith: () => [],
    legacyTextsOn: () => [],
  });
  return found
    .filter(({ rule }) => rule.severity !== 'hint' && !TOLD.has(rule.id))
    .map((finding) => ({ cell: finding.cell, message: messageOf(finding, 'vi') }));
}

/** The plans for the period's year; where there is none, whatever plan there is. */
function plansOfYear(plans: readonly FoundPlan[], year: number): readonly Plan[] {
  const all = plans.map(({ plan }) => plan);
  const ofYear = all.filter((plan) => plan.year === year);
  return ofYear.length > 0 ? ofYear : all;
}
