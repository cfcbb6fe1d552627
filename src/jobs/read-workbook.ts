import type { Plan, RefusedTable } from '../plan/plan';
import { readPlans } from '../plan/read';
import { yearOf, type Day } from '../timeline/day';
import type { Workbook } from '../workbook/port';
import type { SheetInfo, Snapshot } from '../workbook/snapshot';
import { done, failed, type JobResult } from './job';
import { sameSheetName } from '../workbook/sheet-name';

export interface ReadingOptions {
  /** The day to judge by. */
  readonly asOf: Day;
  /** The plan year; null to read it from the sheet. */
  readonly year: number | null;
  /** The only sheet to search; null to search all that she can see. */
  readonly sheet: string | null;
}

/** A plan, and the sheet as it was when the plan was read from it. */
export interface FoundPlan {
  readonly plan: Plan;
  readonly snapshot: Snapshot;
}

/** A workbook's plans, and all of its worksheets that are hers. */
export interface WorkbookReading {
  readonly sheets: readonly SheetInfo[];
  /** Every worksheet but those that we made. */
  readonly snapshots: readonly Snapshot[];
  /** The worksheets that we made. */
  readonly ours: readonly Snapshot[];
  readonly plans: readonly FoundPlan[];
  /** Tables that are no plan; empty where there is a plan, since then nobody asked about them. */
  readonly refused: readonly RefusedTable[];
}

/** Reads every worksheet, all at once, and finds the plans on those that are hers. */
export async function readWorkbook(
  workbook: Workbook,
  { asOf, year, sheet }: ReadingOptions,
): Promise<JobResult<WorkbookReading>> {
  const listed = await workbook.sheets();
  if (listed.kind === 'refused') return failed(listed.refusal);
  const sheets = listed.value;
  const worksheets = sheets.filter((info) => info.kind === 'worksheet');
  const hers = worksheets.filter((info) => info.ours === null);
  const isSearched = ({ name, visible }: SheetInfo): boolean =>
    sheet === null ? visible : sameSheetName(name, sheet);
  if (sheet !== null && !hers.some(isSearched)) return failed({ code: 'sheet-missing', sheet });

  const read = await workbook.read(worksheets.map((info) => info.name));
  if (read.kind === 'refused') return failed(read.refusal);
  const snapshots = read.value.filter((_, index) => worksheets[index]?.ours === null);
  const ours = read.value.filter((_, index) => worksheets[index]?.ours !== null);
  const plans: FoundPlan[] = [];
  const refused: RefusedTable[] = [];
  hers.forEach((info, index) => {
    const snapshot = snapshots[index];
    if (!snapshot || !isSearched(info)) return;
    const found = readPlans(snapshot, { year, fallbackYear: yearOf(asOf) });
    plans.push(...found.plans.map((plan) => ({ plan, snapshot })));
    refused.push(...found.refused);
  });
  return done({ sheets, snapshots, ours, plans, refused: plans.length > 0 ? [] : refused });
}
