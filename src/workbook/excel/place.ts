import { isAsWritten } from '../digest';
import { done, refused, type Outcome, type SheetPut, type WorkbookRefusal } from '../port';
import { sameSheetName } from '../sheet-name';
import { askDateSystem } from './date-system';
import { askHolds } from './held';
import { readSnapshots } from './read';
import { askSheets, oursOf } from './sheets';

const OUR_PREFIX = '_kehoachiso';

const numbered = (name: string, place: number): string =>
  place === 0 ? name : `${name} ${place + 1}`;

/** What the sheet at that place (0-based) is called while it is built: what is not finished never has a report's name. */
export const unfinishedName = (place: number): string => numbered(OUR_PREFIX, place);
/** What a sheet that is replaced is called until it is deleted. */
export const retiredName = (place: number): string => numbered(`${OUR_PREFIX} (cũ)`, place);

const RETIRED = retiredName(0);
const OUR_WORKING_NAME = /^_kehoachiso(?: \(cũ\))?(?: \d+)?$/;

/** A sheet of ours that is to be replaced. */
export interface OldSheet {
  readonly sheet: Excel.Worksheet;
  /** She may have hidden it. */
  readonly visibility: Excel.Worksheet['visibility'];
}

/** What the new sheets come to stand among. */
export interface Site {
  readonly date1904: boolean;
  /** The sheets of ours that they replace; null for one that replaces none. */
  readonly olds: readonly (OldSheet | null)[];
  /** Sheets of ours that a failure left behind, and nobody edited: they go. */
  readonly leftOver: readonly Excel.Worksheet[];
}

export const findSheet = (
  { items }: Excel.WorksheetCollection,
  name: string,
): Excel.Worksheet | null => items.find((each) => sameSheetName(each.name, name)) ?? null;

/** Looks whether the sheets may be put there: one sync, more only where an old sheet is large or a failure left something. */
export async function findSite(
  context: Excel.RequestContext,
  puts: readonly SheetPut[],
): Promise<Outcome<Site>> {
  const worksheets = askSheets(context);
  const { protection } = context.workbook;
  protection.load('protected');
  const dates = askDateSystem(context);
  const holds = puts.map(({ replaced }) => replaced && askHolds(context, replaced.sheet, replaced));
  await context.sync();
  if (protection.protected) return refused({ code: 'structure-protected' });
  const olds: (OldSheet | null)[] = [];
  for (const [place, { draft, replaced }] of puts.entries()) {
    const old = findSheet(worksheets, draft.name);
    if (old && (oursOf(old) === null || old.name !== replaced?.sheet)) {
      return refused({ code: 'sheet-name-taken', sheet: old.name });
    }
    if (old && !(await holds[place]?.()))
      return refused({ code: 'sheet-changed', sheet: old.name });
    olds.push(old && { sheet: old, visibility: old.visibility });
  }
  const leftOver: Excel.Worksheet[] = [];
  for (const sheet of worksheets.items.filter(({ name }) => OUR_WORKING_NAME.test(name))) {
    const refusal = await keeps(context, sheet);
    if (refusal) return refused(refusal);
    leftOver.push(sheet);
  }
  return done({ date1904: dates.date1904(), olds, leftOver });
}

/** Why a sheet under a name of ours cannot go: it is hers, or an old report that she had edited; null where it can. */
async function keeps(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<WorkbookRefusal | null> {
  const taken: WorkbookRefusal = { code: 'sheet-name-taken', sheet: sheet.name };
  const ours = oursOf(sheet);
  if (!ours) return taken;
  if (!sheet.name.startsWith(RETIRED)) return null;
  const read = await readSnapshots(context, [sheet.name]);
  if (read.kind === 'refused') return read.refusal;
  const [now] = read.value;
  if (now && isAsWritten(now, ours.digest)) return null;
  // She cannot see it: it is shown to her.
  sheet.visibility = 'Visible';
  await context.sync();
  return taken;
}
