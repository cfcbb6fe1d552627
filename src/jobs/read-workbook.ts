import type { Plan, RefusedTable } from '../plan/plan';
import { readPlansInSteps, type SheetReading } from '../plan/read';
import { yearOf, type Day } from '../timeline/day';
import type { Workbook } from '../workbook/port';
import { sameSheetName } from '../workbook/sheet-name';
import type { SheetInfo, Snapshot } from '../workbook/snapshot';
import { atPace, begin } from './at-pace';
import { done, failed, type JobResult } from './job';
import type { Pace } from './pace';
import { readSettings, type SettingsReading } from './settings';

export interface ReadingOptions {
  /** The day to judge by. */
  readonly asOf: Day;
  /** The plan year; null: as the settings say, else read from the sheet. */
  readonly year: number | null;
  /** The only sheet to search; null: as the settings say, else all that she can see. */
  readonly sheet: string | null;
}

/** A plan, and the sheet as it was when the plan was read from it. */
export interface FoundPlan {
  readonly plan: Plan;
  readonly snapshot: Snapshot;
}

/** A workbook's plans, and all of its worksheets that are hers. */
export interface WorkbookReading extends SettingsReading {
  readonly sheets: readonly SheetInfo[];
  /** Every worksheet but those that we made. */
  readonly snapshots: readonly Snapshot[];
  /** The worksheets that we made. */
  readonly ours: readonly Snapshot[];
  readonly plans: readonly FoundPlan[];
  /** Tables that are no plan; empty where there is a plan, since then nobody asked about them. */
  readonly refused: readonly RefusedTable[];
}

/** The sheets of a workbook before any plan was looked for. */
type SheetsReading = Omit<WorkbookReading, 'plans' | 'refused'>;

/** Reads every worksheet, all at once, and finds the plans on those that are hers. */
export async function readWorkbook(
  workbook: Workbook,
  options: ReadingOptions,
  pace: Pace,
): Promise<JobResult<WorkbookReading>> {
  const begun = await begin(pace, 'reading');
  if (begun.kind === 'failed') return begun;
  const read = await readSheets(workbook);
  if (read.kind === 'failed') return read;
  return findPlans(read.value, options, pace);
}

async function readSheets(workbook: Workbook): Promise<JobResult<SheetsReading>> {
  const listed = await workbook.sheets();
  if (listed.kind === 'refused') return failed(listed.refusal);
  const sheets = listed.value;
  const worksheets = sheets.filter((info) => info.kind === 'worksheet');
  const read = await workbook.read(worksheets.map((info) => info.name));
  if (read.kind === 'refused') return failed(read.refusal);
  const snapshots = read.value.filter((_, index) => worksheets[index]?.ours === null);
  const ours = read.value.filter((_, index) => worksheets[index]?.ours !== null);
  return done({ sheets, snapshots, ours, ...readSettings(ours, sheets) });
}

/** Finds the plans again in what was read. */
export async function findPlans(
  reading: SheetsReading,
  { asOf, year, sheet }: ReadingOptions,
  pace: Pace,
): Promise<JobResult<WorkbookReading>> {
  const { sheets, snapshots, settings } = reading;
  const { columns } = settings;
  const isChosen = sheet === null || (settings.table && sameSheetName(settings.table.sheet, sheet));
  const table = isChosen ? settings.table : null;
  const only = sheet ?? table?.sheet ?? null;
  const visible = new Set(sheets.filter((info) => info.visible).map(({ name }) => name));
  const searched = snapshots.filter((snapshot) =>
    only === null ? visible.has(snapshot.sheet) : sameSheetName(snapshot.sheet, only),
  );
  if (only !== null && searched.length === 0) return failed({ code: 'sheet-missing', sheet: only });

  const plans: FoundPlan[] = [];
  const refused: RefusedTable[] = [];
  for (const snapshot of searched) {
    const work = readPlansInSteps(snapshot, {
      year: year ?? settings.year,
      fallbackYear: yearOf(asOf),
      corrected: table && columns && { headerRow: table.headerRow, columns },
      settled: settings.settled,
    });
    const found = await atPace<SheetReading>(pace, 'finding', work);
    if (found.kind === 'failed') return found;
    plans.push(...found.value.plans.map((plan) => ({ plan, snapshot })));
    refused.push(...found.value.refused);
  }
  const wanted = table ? nearestTo(table.headerRow, plans) : plans;
  return done({ ...reading, plans: wanted, refused: wanted.length > 0 ? [] : refused });
}

/** The chosen table; rows may have been added or taken away above it since it was chosen. */
function nearestTo(headerRow: number, plans: readonly FoundPlan[]): readonly FoundPlan[] {
  const distance = ({ plan }: FoundPlan): number => Math.abs(plan.headerRow - headerRow);
  const [nearest] = [...plans].sort((a, b) => distance(a) - distance(b));
  return nearest ? [nearest] : [];
}
