import type { SheetDraft } from '../draft';
import type { Mark } from '../mark';
import type { CellPatch, Outcome, SheetPut, OpenWorkbook } from '../port';
import type { SheetInfo, Snapshot } from '../snapshot';
import { clearMarks, setMarks } from './marks';
import { putSheets } from './put-sheet';
import { readSnapshots } from './read';
import { inExcel, onceMore } from './run';
import { select } from './select';
import { readSheets } from './sheets';
import { watch } from './watch';
import { write } from './write';

/**
 * The workbook that is open in Excel. Asks for ExcelApi 1.13 and for nothing newer: merged areas are
 * told since then; without them 1.12 would do (spilled cells), and 1.9 for all the rest.
 */
export class ExcelWorkbook implements OpenWorkbook {
  sheets(): Promise<Outcome<readonly SheetInfo[]>> {
    return inExcel(readSheets);
  }

  read(sheets: readonly string[]): Promise<Outcome<readonly Snapshot[]>> {
    return onceMore(() => inExcel((context) => readSnapshots(context, sheets)));
  }

  write(patches: readonly CellPatch[]): Promise<Outcome<readonly CellPatch[]>> {
    return onceMore(() => write(patches));
  }

  setMarks(marks: ReadonlyMap<string, readonly Mark[]>): Promise<Outcome<void>> {
    return onceMore(() => setMarks(marks));
  }

  clearMarks(): Promise<Outcome<number>> {
    return clearMarks();
  }

  putSheet(draft: SheetDraft, replaced: Snapshot | null): Promise<Outcome<void>> {
    return this.putSheets([{ draft, replaced }]);
  }

  putSheets(puts: readonly SheetPut[]): Promise<Outcome<void>> {
    return onceMore(() => putSheets(puts));
  }

  select(sheet: string, range: string): Promise<Outcome<void>> {
    return onceMore(() => inExcel((context) => select(context, sheet, range)));
  }

  watch(changed: (sheet: string) => void): Promise<Outcome<() => void>> {
    return watch(changed);
  }
}

/** The workbook that is open in Excel; `Office.onReady` must have been. */
export const excelWorkbook = (): ExcelWorkbook => new ExcelWorkbook();
