import type { Day } from '../timeline/day';
import type { Area } from './address';

/** A number that its format shows as a date. */
export interface DateCell {
  readonly kind: 'date';
  readonly day: Day;
  readonly serial: number;
  /** The number format's code, "dd/mm/yyyy". */
  readonly format: string;
}

/** "#N/A", "#NAME?" … */
export interface ErrorCell {
  readonly kind: 'error';
  readonly code: string;
}

/** What a cell holds: text, a plain number, true or false, a date, an error, or nothing. A formula's cell holds its last result. */
export type CellValue = string | number | boolean | DateCell | ErrorCell | null;

/** An Excel table object (ListObject). */
export interface TableObject {
  readonly name: string;
  readonly area: Area;
}

/** What a sheet of ours says of itself in its hidden name `_kehoachiso`. */
export interface OurSheet {
  readonly kind: string;
  readonly period: string;
  readonly digest: string;
}

export interface SheetInfo {
  readonly name: string;
  /** `other`: a chart sheet or a macro sheet; it holds no cells. */
  readonly kind: 'worksheet' | 'other';
  readonly visible: boolean;
  /** Set where we made the sheet. */
  readonly ours: OurSheet | null;
}

/** One sheet as plain data, as it stood when it was read. */
export interface Snapshot {
  readonly sheet: string;
  /** What `rows` covers; null where the sheet holds nothing. */
  readonly area: Area | null;
  /** Row by row from `area.top`, each from `area.left`; a row may end early or be empty where the rest is blank. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  /** Row numbers, 1-based. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Column numbers, 1-based. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells ("C7") in a font of before Unicode (.VnTime, VNI-Times): its name. */
  readonly legacyFonts: ReadonlyMap<string, string>;
  readonly tables: readonly TableObject[];
  readonly protection: Protection;
}

export interface Protection {
  readonly protected: boolean;
  /** Whether cells may be formatted (marks set) all the same. */
  readonly mayFormatCells: boolean;
}

/** The value at a row and column of the sheet, both 1-based; null outside the snapshot. */
export function valueAt(
  snapshot: Pick<Snapshot, 'area' | 'rows'>,
  row: number,
  column: number,
): CellValue {
  const { area, rows } = snapshot;
  if (!area) return null;
  return rows[row - area.top]?.[column - area.left] ?? null;
}
