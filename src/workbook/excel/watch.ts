import { done, type Outcome } from '../port';
import { inExcel } from './run';

type Changed = Excel.WorksheetChangedEventArgs;

/** The name of the sheet; null where it cannot be asked for just now, or there is no such sheet any more. */
async function nameOf(id: string): Promise<string | null> {
  const named = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return done(sheet.isNullObject ? null : sheet.name);
  });
  return named.kind === 'done' ? named.value : null;
}

/**
 * `OpenWorkbook.watch`: one sync, and one more for each change, since events tell a sheet's id only;
 * while Excel does not answer (she types in the next cell) it is called what it was called before.
 * What we write is told apart since ExcelApi 1.14 (`triggerSource`); before that it counts as a change.
 * ExcelApi 1.9
 */
export function watch(changed: (sheet: string) => void): Promise<Outcome<() => void>> {
  return inExcel(async (context) => {
    const tellsOurs = Office.context.requirements.isSetSupported('ExcelApi', '1.14');
    const { worksheets } = context.workbook;
    worksheets.load(['items/id', 'items/name']);
    const names = new Map<string, string>();
    const tell = async ({ worksheetId, triggerSource }: Changed): Promise<void> => {
      if (tellsOurs && triggerSource === 'ThisLocalAddin') return;
      const name = (await nameOf(worksheetId)) ?? names.get(worksheetId);
      if (name === undefined) return;
      names.set(worksheetId, name);
      changed(name);
    };
    const listening = worksheets.onChanged.add(tell);
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return done(() => {
      listening.remove();
      // What cannot be reached any more tells nothing either.
      listening.context.sync().catch(() => undefined);
    });
  });
}
