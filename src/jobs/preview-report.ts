import type { Report } from '../reports/report';
import type { Workbook } from '../workbook/port';
import { done, type JobResult } from './job';
import { AT_ONCE, type Pace } from './pace';
import { drawUp, type ReportOptions } from './report';
import { reportPlaces } from './report-places';

/** A report that is not made yet: its figures, and where it would go. */
export interface ReportPreview {
  readonly report: Report;
  /** The names that its sheets will get. */
  readonly sheets: readonly string[];
  /** Whether a report of ours, edited by nobody since, gives way to it. */
  readonly replaces: boolean;
  /** Sheets of ours for the same period that were edited by hand, and so will be left alone. */
  readonly keptEdited: readonly string[];
}

/** Shows what `report` would make now; nothing is written. */
export async function previewReport(
  workbook: Workbook,
  options: ReportOptions,
  pace: Pace = AT_ONCE,
): Promise<JobResult<ReportPreview>> {
  const drawn = await drawUp(workbook, options, pace);
  if (drawn.kind === 'failed') return drawn;
  const { reading, report } = drawn.value;
  const { names, replaced, keptEdited } = reportPlaces(reading, options.period);
  return done({ report, sheets: names, replaces: (replaced[0] ?? null) !== null, keptEdited });
}
