import { OUR_NAME, readOurName } from '../our-name';
import { done, type Outcome } from '../port';
import type { OurSheet, SheetInfo } from '../snapshot';

/** Asks for all sheets with their names; one load, however many they are. ExcelApi 1.7 (`NamedItem.formula`). */
export function askSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  const { worksheets } = context.workbook;
  worksheets.load([
    'items/name',
    'items/visibility',
    'items/position',
    'items/names/items/name',
    'items/names/items/formula',
  ]);
  return worksheets;
}

/** What our hidden name says of a sheet that `askSheets` loaded. */
export function oursOf(sheet: Excel.Worksheet): OurSheet | null {
  for (const { name, formula } of sheet.names.items) {
    if (name.toLowerCase() !== OUR_NAME) continue;
    const ours = readOurName(String(formula).replace(/^=/, ''));
    if (ours) return ours;
  }
  return null;
}

/** All worksheets in the order of their tabs; Office.js does not know of chart sheets. 1 sync. */
export async function readSheets(
  context: Excel.RequestContext,
): Promise<Outcome<readonly SheetInfo[]>> {
  const worksheets = askSheets(context);
  await context.sync();
  return done(
    worksheets.items.map((sheet) => ({
      name: sheet.name,
      kind: 'worksheet',
      visible: sheet.visibility === Excel.SheetVisibility.visible,
      ours: oursOf(sheet),
    })),
  );
}
