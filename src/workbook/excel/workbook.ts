import type { SheetDraft } from '../draft';
import type { Mark } from '../mark';
import type { CellPatch, Outcome, Workbook } from '../port';
import type { SheetInfo, Snapshot } from '../snapshot';
import { clearMarks, setMarks } from './marks';
import { putSheet } from './put-sheet';
import { readSnapshots } from './read';
import { inExcel } from './run';
import { readSheets } from './sheets';
import { write } from './write';

/**
 * The workbook that is open in Excel. Asks for ExcelApi 1.13 and for nothing newer: merged areas are
 * told since then; without them 1.12 would do (spilled cells), and 1.9 for all the rest.
 */
export class ExcelWorkbook implements Workbook {
  sheets(): Promise<Outcome<readonly SheetInfo[]>> {
    return inExcel(readSheets);
  }

  read(sheets: readonly string[]): Promise<Outcome<readonly Snapshot[]>> {
    return inExcel((context) => readSnapshots(context, sheets));
  }

  write(patches: readonly CellPatch[]): Promise<Outcome<void>> {
    return write(patches);
  }

  setMarks(marks: ReadonlyMap<string, readonly Mark[]>): Promise<Outcome<void>> {
    return setMarks(marks);
  }

  clearMarks(): Promise<Outcome<number>> {
    return clearMarks();
  }

  putSheet(draft: SheetDraft, replaced: Snapshot | null): Promise<Outcome<void>> {
    return putSheet(draft, replaced);
  }
}

/** The workbook that is open in Excel; `Office.onReady` must have been. */
export const excelWorkbook = (): ExcelWorkbook => new ExcelWorkbook();
