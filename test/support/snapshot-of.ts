import { parseDay, serialOfDay } from '../../src/timeline/day';
import { parseArea } from '../../src/workbook/address';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';

interface Extras {
  readonly sheet?: string;
  /** "A1:E1" */
  readonly merges?: readonly string[];
  /** The row of the first line given; 1 where it is left out. */
  readonly top?: number;
}

/** A sheet of these cells from column A on; "" is a blank cell. */
export function snapshotOf(rows: readonly (readonly CellValue[])[], extras: Extras = {}): Snapshot {
  const { sheet = 'Kế hoạch', merges = [], top = 1 } = extras;
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    sheet,
    area: { top, left: 1, bottom: top + rows.length - 1, right: width },
    rows: rows.map((row) => row.map((value) => (value === '' ? null : value))),
    merges: merges.flatMap((name) => parseArea(name) ?? []),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    legacyFonts: new Map(),
    tables: [],
    protection: { protected: false, mayFormatCells: true },
  };
}

/** A date cell, from "YYYY-MM-DD". */
export function dateCell(iso: string): CellValue {
  const day = parseDay(iso);
  if (day === null) throw new Error(`no such day: ${iso}`);
  return { kind: 'date', day, serial: serialOfDay(day, false), format: 'dd/mm/yyyy' };
}
