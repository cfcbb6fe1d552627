import { DONE, done, refused, type Outcome, type SheetPut } from '../port';
import { sameCells } from '../same';
import { isSheetName } from '../sheet-name';
import { buildSheets } from './build-sheet';
import { askHolds } from './held';
import {
  findSheet,
  findSite,
  retiredName,
  unfinishedName,
  type OldSheet,
  type Site,
} from './place';
import { readSnapshots } from './read';
import { inExcel, inExcelAtLast, repaired } from './run';
import { askSheets, oursOf } from './sheets';

/**
 * Puts the sheets there. The old ones are hidden under other names first, and go for good only if
 * nobody had edited any by then: Office.js cannot delete on a condition.
 */
async function put(
  context: Excel.RequestContext,
  puts: readonly SheetPut[],
  site: Site,
  mayLeave: (sheets: readonly string[]) => void,
  carriedOut: () => void,
): Promise<Outcome<void>> {
  const retired = puts.flatMap(({ replaced }, place) => {
    const old = site.olds[place];
    return old && replaced ? [{ place, ...old, replaced }] : [];
  });
  const retiredNames = retired.map(({ place }) => retiredName(place));
  mayLeave([...puts.map((_, place) => unfinishedName(place)), ...retiredNames]);
  const holds: (() => Promise<boolean>)[] = [];
  const retire = (place: number): void => {
    const one = retired.find((each) => each.place === place);
    if (!one) return;
    one.sheet.name = retiredName(place);
    one.sheet.visibility = 'Hidden';
    holds.push(askHolds(context, retiredName(place), one.replaced));
  };
  const sheets = await buildSheets(context, puts, site, retire, carriedOut);
  if (retired.length === 0) return DONE;
  mayLeave(retiredNames);
  let changed: string | null = null;
  for (const [n, { replaced }] of retired.entries()) {
    if (!(await holds[n]?.())) changed ??= replaced.sheet;
  }
  if (changed === null) retired.forEach(({ sheet }) => sheet.delete());
  else {
    // Where one was edited, none of the new ones stays.
    for (const [place, sheet] of sheets.entries()) {
      const one = retired.find((each) => each.place === place);
      if (one) takeBack(sheet, one, one.replaced.sheet);
      else sheet.delete();
    }
  }
  await context.sync();
  return changed === null ? DONE : refused({ code: 'sheet-changed', sheet: changed });
}

/** A workbook must have a visible sheet: the old one is shown before the new one goes. */
function takeBack(
  fresh: Excel.Worksheet | null,
  { sheet, visibility }: OldSheet,
  name: string,
): void {
  sheet.visibility = visibility;
  fresh?.delete();
  sheet.name = name;
}

/** What there is of one of the sheets after a failure. */
interface Remains {
  readonly unfinished: Excel.Worksheet | null;
  readonly finished: Excel.Worksheet | null;
  /** The one that it replaces, if it was put aside. */
  readonly old: Excel.Worksheet | null;
}

/** After a failure: deletes what is unfinished, or finishes; says whether the sheets stand finished. */
async function cleanUp(
  context: Excel.RequestContext,
  puts: readonly SheetPut[],
  olds: Site['olds'],
): Promise<Outcome<boolean>> {
  const worksheets = askSheets(context);
  await context.sync();
  const remains = puts.map(({ draft, replaced }, place): Remains => {
    const there = findSheet(worksheets, draft.name);
    return {
      unfinished: findSheet(worksheets, unfinishedName(place)),
      finished: there && oursOf(there)?.digest === draft.ours.digest ? there : null,
      old: replaced && findSheet(worksheets, retiredName(place)),
    };
  });
  const stand = remains.every(({ unfinished, finished }) => !unfinished && finished);
  const isTouched = remains.some(({ unfinished, old }) => unfinished ?? old);
  if (!isTouched && (stand || !remains.some(({ finished }) => finished))) return done(stand);
  const isComplete = stand && (await areAsRead(context, puts, remains));
  for (const [place, { unfinished, finished, old }] of remains.entries()) {
    const { replaced } = puts[place] ?? {};
    const visibility = olds[place]?.visibility ?? 'Visible';
    if (isComplete) old?.delete();
    else if (old && replaced)
      takeBack(unfinished ?? finished, { sheet: old, visibility }, replaced.sheet);
    else if (unfinished) unfinished.delete();
    else if (!replaced) finished?.delete();
  }
  await context.sync();
  return done(isComplete);
}

/** Whether the old sheets that were put aside hold what they held when they were read. */
async function areAsRead(
  context: Excel.RequestContext,
  puts: readonly SheetPut[],
  remains: readonly Remains[],
): Promise<boolean> {
  const aside = puts.flatMap(({ replaced }, place) =>
    replaced && remains[place]?.old ? [{ name: retiredName(place), replaced }] : [],
  );
  if (aside.length === 0) return true;
  const read = await readSnapshots(
    context,
    aside.map(({ name }) => name),
  );
  if (read.kind === 'refused') return false;
  return aside.every(({ replaced }, n) => {
    const now = read.value[n];
    return now !== undefined && sameCells(now, replaced);
  });
}

/**
 * `Workbook.putSheets`: one sync to look, one to write, one to take old sheets away where there are
 * any, and one more for each further request or answer that the bytes ask for. Where it fails, what
 * there is of the new sheets is deleted, now or by the next run. ExcelApi 1.9
 */
export async function putSheets(puts: readonly SheetPut[]): Promise<Outcome<void>> {
  for (const { draft } of puts) {
    if (!isSheetName(draft.name)) throw new RangeError(`no name for a sheet: "${draft.name}"`);
  }
  let olds: Site['olds'] = [];
  let left: readonly string[] = [];
  let isBegun = false;
  return repaired(
    () =>
      inExcel(async (context) => {
        const site = await findSite(context, puts);
        if (site.kind === 'refused') return site;
        ({ olds } = site.value);
        const mayLeave = (sheets: readonly string[]): void => {
          left = sheets;
        };
        const outcome = await put(context, puts, site.value, mayLeave, () => {
          isBegun = true;
        });
        // Refused, the workbook is as it was before.
        left = [];
        return outcome;
      }),
    async () =>
      left.length > 0 ? inExcelAtLast((context) => cleanUp(context, puts, olds)) : done(false),
    { isBegun: () => isBegun, left: () => left },
  );
}
