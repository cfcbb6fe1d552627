import type { Area } from '../address';
import type { WorkbookRefusal } from '../port';
import type { Protection } from '../snapshot';
import { areaOf, PLACE } from './places';

/** What is known of a sheet before its cells are read. */
export interface SheetFacts {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** Where values are; null where there are none. */
  readonly used: Area | null;
  /** null: some of the used rows are. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  /** The font of all used cells; null: it differs. */
  readonly font: string | null;
  readonly tables: readonly Excel.Table[];
  readonly protection: Protection;
}

/** Asks for a sheet's protection; `protectionOf` reads it after the next sync. ExcelApi 1.2 */
export function askProtection(sheet: Excel.Worksheet): void {
  sheet.protection.load('protected,options');
}

export function protectionOf({ protection }: Excel.Worksheet): Protection {
  if (!protection.protected) return { protected: false, mayFormatCells: true };
  return { protected: true, mayFormatCells: protection.options.allowFormatCells ?? false };
}

/**
 * Asks for the named sheet; the function that comes back reads the answer after the next sync. A used
 * range counts values only: a formatted column would reach to row 1,048,576. ExcelApi 1.4
 */
export function askFacts(
  context: Excel.RequestContext,
  name: string,
): () => SheetFacts | WorkbookRefusal {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  askProtection(sheet);
  sheet.tables.load('items/name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load([...PLACE, 'rowHidden', 'columnHidden', 'format/font/name']);

  return () => {
    if (sheet.isNullObject) return { code: 'sheet-missing', sheet: name };
    const isEmpty = used.isNullObject;
    return {
      name,
      sheet,
      used: isEmpty ? null : areaOf(used),
      rowsHidden: isEmpty ? false : used.rowHidden,
      columnsHidden: isEmpty ? false : used.columnHidden,
      font: isEmpty ? '' : used.format.font.name,
      tables: sheet.tables.items,
      protection: protectionOf(sheet),
    };
  };
}
