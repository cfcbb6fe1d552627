import { digestOfSnapshot } from '../digest';
import type { SheetDraft } from '../draft';
import { done, refused, type Outcome, type WorkbookRefusal } from '../port';
import { sameSheetName } from '../sheet-name';
import type { Snapshot } from '../snapshot';
import { askDateSystem } from './date-system';
import { askHolds } from './held';
import { readSnapshots } from './read';
import { askSheets, oursOf } from './sheets';

/** What a sheet is called while it is built: what is not finished never has a report's name. */
export const UNFINISHED = '_kehoachiso';
/** What a sheet that is replaced is called until it is deleted. */
export const RETIRED = '_kehoachiso (cũ)';

/** What the new sheet comes to stand among. */
export interface Place {
  readonly date1904: boolean;
  /** The sheet of ours that it replaces. */
  readonly old: Excel.Worksheet | null;
  /** Sheets of ours that a failure left behind, and nobody edited: they go. */
  readonly leftOver: readonly Excel.Worksheet[];
}

export const findSheet = (
  { items }: Excel.WorksheetCollection,
  name: string,
): Excel.Worksheet | null => items.find((each) => sameSheetName(each.name, name)) ?? null;

/** Looks whether the sheet may be put there: one sync, more only where the old sheet is large or a failure left something. */
export async function findPlace(
  context: Excel.RequestContext,
  draft: SheetDraft,
  replaced: Snapshot | null,
): Promise<Outcome<Place>> {
  const worksheets = askSheets(context);
  const { protection } = context.workbook;
  protection.load('protected');
  const dates = askDateSystem(context);
  const holds = replaced && askHolds(context, replaced.sheet, replaced);
  await context.sync();
  const old = findSheet(worksheets, draft.name);
  if (protection.protected) return refused({ code: 'structure-protected' });
  if (old && (oursOf(old) === null || old.name !== replaced?.sheet)) {
    return refused({ code: 'sheet-name-taken', sheet: old.name });
  }
  if (old && !(await holds?.())) return refused({ code: 'sheet-changed', sheet: old.name });
  const leftOver: Excel.Worksheet[] = [];
  for (const name of [UNFINISHED, RETIRED]) {
    const sheet = findSheet(worksheets, name);
    const refusal = sheet && (await keeps(context, sheet));
    if (refusal) return refused(refusal);
    if (sheet) leftOver.push(sheet);
  }
  return done({ date1904: dates.date1904(), old, leftOver });
}

/** Why a sheet under a name of ours cannot go: it is hers, or an old report that she had edited; null where it can. */
async function keeps(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<WorkbookRefusal | null> {
  const taken: WorkbookRefusal = { code: 'sheet-name-taken', sheet: sheet.name };
  const ours = oursOf(sheet);
  if (!ours) return taken;
  if (sheet.name === UNFINISHED) return null;
  const read = await readSnapshots(context, [sheet.name]);
  if (read.kind === 'refused') return read.refusal;
  const [now] = read.value;
  if (now && digestOfSnapshot(now) === ours.digest) return null;
  // She cannot see it: it is shown to her.
  sheet.visibility = 'Visible';
  await context.sync();
  return taken;
}
