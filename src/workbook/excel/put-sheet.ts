import type { SheetDraft } from '../draft';
import { OUR_NAME, ourNameFormula } from '../our-name';
import { DONE, done, refused, type Outcome, type WorkbookRefusal } from '../port';
import { sameCells } from '../same';
import { isSheetName, sameSheetName } from '../sheet-name';
import type { Snapshot } from '../snapshot';
import { batchesOf, type Step } from './batches';
import { askDateSystem } from './date-system';
import { cellSteps } from './draft-cells';
import { lookSteps } from './draft-looks';
import { pageSteps } from './page-setup';
import { readSnapshots } from './read';
import { inExcel, repaired } from './run';
import { askSheets, oursOf } from './sheets';

/** What a sheet is called while it is built: what is not finished never has a report's name. */
const UNFINISHED = '_kehoachiso';
const CALL_BYTES = 2_000;

/** What the new sheet comes to stand among. */
interface Place {
  readonly date1904: boolean;
  /** The sheet of ours that it replaces. */
  readonly old: Excel.Worksheet | null;
  /** A sheet of ours that was left unfinished. */
  readonly leftOver: Excel.Worksheet | null;
}

const findSheet = ({ items }: Excel.WorksheetCollection, name: string): Excel.Worksheet | null =>
  items.find((each) => sameSheetName(each.name, name)) ?? null;

/** Looks whether the sheet may be put there. One sync, and where it replaces one, those of reading that. */
async function findPlace(
  context: Excel.RequestContext,
  draft: SheetDraft,
  replaced: Snapshot | null,
): Promise<Outcome<Place>> {
  const worksheets = askSheets(context);
  const { protection } = context.workbook;
  protection.load('protected');
  const { date1904 } = askDateSystem(context);
  // Read together with the look where the name is free to be replaced: two syncs in all.
  const reading = replaced ? await readSnapshots(context, [replaced.sheet]) : null;
  if (!reading) await context.sync();
  const old = findSheet(worksheets, draft.name);
  const leftOver = findSheet(worksheets, UNFINISHED);
  const refusal = refusalOf(old, leftOver, replaced, protection);
  if (refusal) return refused(refusal);
  if (old && replaced) {
    if (reading?.kind !== 'done')
      return reading ?? refused({ code: 'sheet-changed', sheet: old.name });
    const [now] = reading.value;
    if (!now || !sameCells(now, replaced))
      return refused({ code: 'sheet-changed', sheet: old.name });
  }
  return done({ date1904: date1904(), old, leftOver });
}

function refusalOf(
  old: Excel.Worksheet | null,
  leftOver: Excel.Worksheet | null,
  replaced: Snapshot | null,
  protection: Excel.WorkbookProtection,
): WorkbookRefusal | null {
  if (protection.protected) return { code: 'structure-protected' };
  if (old && (oursOf(old) === null || old.name !== replaced?.sheet)) {
    return { code: 'sheet-name-taken', sheet: old.name };
  }
  if (leftOver && oursOf(leftOver) === null) return { code: 'sheet-name-taken', sheet: UNFINISHED };
  return null;
}

/** Builds the sheet under the name of what is unfinished; hidden, where that takes more than one batch. */
async function build(
  context: Excel.RequestContext,
  draft: SheetDraft,
  { date1904, old, leftOver }: Place,
): Promise<void> {
  leftOver?.delete();
  const sheet = context.workbook.worksheets.add(UNFINISHED);
  sheet.names.add(OUR_NAME, `=${ourNameFormula(draft.ours)}`).visible = false;
  const finish: Step = {
    bytes: CALL_BYTES,
    queue: () => {
      sheet.visibility = 'Visible';
      if (old) sheet.position = old.position;
      old?.delete();
      sheet.name = draft.name;
    },
  };
  const batches = batchesOf([
    ...cellSteps(sheet, draft, date1904),
    ...lookSteps(sheet, draft),
    ...pageSteps(sheet, draft),
    finish,
  ]);
  if (batches.length > 1) sheet.visibility = 'Hidden';
  for (const batch of batches) {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { queue } of batch) queue();
    await context.sync();
  }
}

/** Deletes what is unfinished; says whether the sheet stands finished all the same. */
async function cleanUp(
  context: Excel.RequestContext,
  draft: SheetDraft,
): Promise<Outcome<boolean>> {
  const worksheets = askSheets(context);
  await context.sync();
  const unfinished = findSheet(worksheets, UNFINISHED);
  if (unfinished && oursOf(unfinished)) {
    unfinished.delete();
    await context.sync();
    return done(false);
  }
  const finished = findSheet(worksheets, draft.name);
  return done(finished !== null && oursOf(finished)?.digest === draft.ours.digest);
}

/**
 * `Workbook.putSheet`: one sync to look (two where a sheet is replaced), one to write, and one more
 * for each further request that the bytes ask for. The sheet has its name, and the old one goes, last of
 * all; where building fails, what there is of it is deleted, now or by the next run. ExcelApi 1.9
 */
export async function putSheet(
  draft: SheetDraft,
  replaced: Snapshot | null,
): Promise<Outcome<void>> {
  if (!isSheetName(draft.name)) throw new RangeError(`no name for a sheet: "${draft.name}"`);
  let isBuilding = false;
  return repaired(
    () =>
      inExcel(async (context) => {
        const place = await findPlace(context, draft, replaced);
        if (place.kind === 'refused') return place;
        isBuilding = true;
        await build(context, draft, place.value);
        return DONE;
      }),
    async () => (isBuilding ? inExcel((context) => cleanUp(context, draft)) : done(false)),
  );
}
