import { readLooks } from '../../workbook/xlsx/looks';
import { openXlsx } from '../../workbook/xlsx/open';
import type { XlsxWorkbook } from '../../workbook/xlsx/workbook';
import { measure } from '../sheet/measure';
import type { BookFile, FileOpening, SheetPicture } from './book-file';

/** Opens a workbook file in the thread that asks: everything takes as long as it takes. */
export function openHere(bytes: Uint8Array): FileOpening {
  const opening = openXlsx(bytes);
  return opening.kind === 'opened' ? { kind: 'opened', file: fileOf(opening.workbook) } : opening;
}

function fileOf(workbook: XlsxWorkbook): BookFile {
  return {
    sheets: () => workbook.sheets(),
    read: (sheets) => workbook.read(sheets),
    write: (patches) => workbook.write(patches),
    setMarks: (marks) => workbook.setMarks(marks),
    clearMarks: () => workbook.clearMarks(),
    putSheet: (draft, replaced) => workbook.putSheet(draft, replaced),
    putSheets: (puts) => workbook.putSheets(puts),
    picture: (sheet) => pictureOf(workbook, sheet),
    bytes: async () => Uint8Array.from(workbook.toBytes()),
    close: () => undefined,
  };
}

async function pictureOf(workbook: XlsxWorkbook, sheet: string): Promise<SheetPicture | null> {
  const read = await workbook.read([sheet]);
  const snapshot = read.kind === 'done' ? read.value[0] : undefined;
  const looks = snapshot && readLooks(workbook.toBytes(), sheet);
  return looks ? { snapshot, looks, ...measure(snapshot, looks) } : null;
}
