import { areaName, cellName } from '../../src/workbook/address';
import type { Workbook } from '../../src/workbook/port';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { settled } from '../support/settled';

/** A value as an independent reader says it: `{ date }` and `{ error }` for what is neither text nor number. */
function plain(value: CellValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  return value.kind === 'date' ? { date: value.day } : { error: value.code };
}

/** What stands in the sheet, cell by cell: "C7" → value. */
export function cellsOf({ area, rows }: Snapshot): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  rows.forEach((row, y) =>
    row.forEach((value, x) => {
      if (area && value !== null && value !== '') {
        cells[cellName(area.top + y, area.left + x)] = plain(value);
      }
    }),
  );
  return cells;
}

const numbersOf = (set: ReadonlySet<number>): number[] => [...set].sort((a, b) => a - b);

/** A sheet as plain data that two adapters must agree on, however wide the blank border is that they read. */
export function pictureOf(snapshot: Snapshot): unknown {
  return {
    sheet: snapshot.sheet,
    cells: cellsOf(snapshot),
    merges: snapshot.merges.map(areaName).sort(),
    hiddenRows: numbersOf(snapshot.hiddenRows),
    hiddenColumns: numbersOf(snapshot.hiddenColumns),
    legacyFonts: Object.fromEntries(snapshot.legacyFonts),
    tables: snapshot.tables.map(({ name, area }) => [name, areaName(area)]),
    protection: snapshot.protection,
  };
}

/** The names of all worksheets, in the order of their tabs. */
export async function worksheetNames(workbook: Workbook): Promise<string[]> {
  const sheets = await settled(workbook.sheets());
  return sheets.filter(({ kind }) => kind === 'worksheet').map(({ name }) => name);
}

/** One sheet, read. */
export async function readOne(workbook: Workbook, sheet: string): Promise<Snapshot> {
  const [snapshot] = await settled(workbook.read([sheet]));
  if (!snapshot) throw new Error(`nothing read of ${sheet}`);
  return snapshot;
}

/** The workbook's sheets and all that they hold, for comparing. */
export async function allOf(workbook: Workbook): Promise<unknown> {
  const sheets = (await settled(workbook.sheets())).filter(({ kind }) => kind === 'worksheet');
  const snapshots = await settled(workbook.read(sheets.map(({ name }) => name)));
  return { sheets, snapshots: snapshots.map(pictureOf) };
}
