import type { SheetDraft } from '../draft';
import { DONE, done, refused, type Outcome } from '../port';
import { sameCells } from '../same';
import { isSheetName } from '../sheet-name';
import type { Snapshot } from '../snapshot';
import { buildSheet } from './build-sheet';
import { askHolds } from './held';
import { findPlace, findSheet, RETIRED, UNFINISHED, type Place } from './place';
import { readSnapshots } from './read';
import { inExcel, repaired } from './run';
import { askSheets, oursOf } from './sheets';

/**
 * Puts the sheet there. The old one is hidden under another name first, and goes for good only if
 * nobody had edited it by then: Office.js cannot delete on a condition.
 */
async function put(
  context: Excel.RequestContext,
  draft: SheetDraft,
  replaced: Snapshot | null,
  place: Place,
): Promise<Outcome<void>> {
  const { old } = place;
  const retired: { holds: (() => Promise<boolean>) | null } = { holds: null };
  const sheet = await buildSheet(context, draft, place, () => {
    if (!old || !replaced) return;
    old.name = RETIRED;
    old.visibility = 'Hidden';
    retired.holds = askHolds(context, RETIRED, replaced);
  });
  if (!old || !replaced) return DONE;
  const isUntouched = (await retired.holds?.()) ?? false;
  if (isUntouched) old.delete();
  else takeBack(sheet, old, replaced.sheet);
  await context.sync();
  return isUntouched ? DONE : refused({ code: 'sheet-changed', sheet: replaced.sheet });
}

function takeBack(fresh: Excel.Worksheet | null, old: Excel.Worksheet, name: string): void {
  old.visibility = 'Visible';
  fresh?.delete();
  old.name = name;
}

/** After a failure: deletes what is unfinished, or finishes; says whether the sheet stands finished. */
async function cleanUp(
  context: Excel.RequestContext,
  draft: SheetDraft,
  replaced: Snapshot | null,
): Promise<Outcome<boolean>> {
  const worksheets = askSheets(context);
  await context.sync();
  const unfinished = findSheet(worksheets, UNFINISHED);
  const there = findSheet(worksheets, draft.name);
  const finished = there && oursOf(there)?.digest === draft.ours.digest ? there : null;
  const old = replaced && findSheet(worksheets, RETIRED);
  if (!unfinished && !old) return done(finished !== null);
  const read = old && finished ? await readSnapshots(context, [RETIRED]) : null;
  const [now = null] = read?.kind === 'done' ? read.value : [];
  const isComplete = !unfinished && now !== null && replaced !== null && sameCells(now, replaced);
  if (isComplete) old?.delete();
  else if (old) takeBack(unfinished ?? finished, old, replaced.sheet);
  else unfinished?.delete();
  await context.sync();
  return done(isComplete);
}

/**
 * `Workbook.putSheet`: one sync to look, one to write, one to take the old sheet away where there is
 * one, and one more for each further request or answer that the bytes ask for. Where it fails, what
 * there is of the new sheet is deleted, now or by the next run. ExcelApi 1.9
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
        const outcome = await put(context, draft, replaced, place.value);
        // Refused, the workbook is as it was before.
        isBuilding = false;
        return outcome;
      }),
    async () =>
      isBuilding ? inExcel((context) => cleanUp(context, draft, replaced)) : done(false),
  );
}
