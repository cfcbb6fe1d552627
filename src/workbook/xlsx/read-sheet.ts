import { cellName, parseArea } from '../address';
import { blockOf, type FilledRows } from '../block';
import type { CellValue, Snapshot, TableObject } from '../snapshot';
import { CellReader, type CellSource } from './cell-value';
import { LIMITS } from './limits';
import { inPart, type XlsxPackage } from './package';
import { Unreadable } from './refusal';
import { relationshipsOf } from './relationships';
import { SheetCursor } from './sheet-cursor';
import {
  hiddenColumnsOf,
  mergesOf,
  parseSheetShell,
  protectionOf,
  type SheetShell,
} from './sheet-shell';
import { attribute } from './xml';

interface ScannedRows extends FilledRows {
  readonly hidden: number[];
  readonly legacyFonts: Map<string, string>;
}

function scanRows(shell: SheetShell, source: CellSource): ScannedRows {
  const rows: ScannedRows = { numbers: [], cells: [], hidden: [], legacyFonts: new Map() };
  if (shell.data.selfClosing) return rows;
  const reader = new CellReader(source);
  const cursor = new SheetCursor(shell.source, shell.data.openEnd, shell.data.closeStart);
  // Filled cell by cell and then copied, so that each row takes just the room of its cells.
  const row: CellValue[] = [];
  let places = 0;
  for (let event = cursor.next(); event !== 'end'; event = cursor.next()) {
    if (event === 'row') {
      row.length = 0;
    } else if (event === 'rowEnd') {
      if (cursor.rowHidden) rows.hidden.push(cursor.row);
      if (row.length === 0) continue;
      places += row.length;
      if (places > LIMITS.cells) throw new Unreadable('too-large');
      rows.numbers.push(cursor.row);
      rows.cells.push(row.slice());
    } else {
      const value = reader.read(cursor);
      if (value === null) continue;
      while (row.length < cursor.column - 1) row.push(null);
      row[cursor.column - 1] = value;
      if (typeof value !== 'string') continue;
      const font = reader.legacyFont(cursor);
      if (font !== null) rows.legacyFonts.set(cellName(cursor.row, cursor.column), font);
    }
  }
  return rows;
}

function readTable(pkg: XlsxPackage, part: string): TableObject | null {
  const { root } = pkg.xml(part);
  const area = parseArea(attribute(root, 'ref') ?? '');
  const name = attribute(root, 'displayName') ?? attribute(root, 'name');
  return area && name !== null ? { name, area } : null;
}

/** The table objects read so far, by part: each is read once, however many sheets name it. */
export type KnownTables = Map<string, TableObject | null>;

/** The sheet's table objects, found through its relationships. */
function tablesOf(pkg: XlsxPackage, part: string, known: KnownTables): TableObject[] {
  const tables: TableObject[] = [];
  for (const link of relationshipsOf(pkg, part)) {
    if (link.kind !== 'table' || !pkg.has(link.part)) continue;
    if (!known.has(link.part)) known.set(link.part, readTable(pkg, link.part));
    const table = known.get(link.part);
    if (table) tables.push(table);
  }
  return tables;
}

/** Reads a worksheet. Throws `Unreadable`, with the part, where it cannot be read. */
export function readSheet(
  pkg: XlsxPackage,
  sheet: string,
  part: string,
  source: CellSource,
  known: KnownTables,
): Snapshot {
  return inPart(part, () => {
    const shell = parseSheetShell(pkg.text(part));
    const filled = scanRows(shell, source);
    const { area, rows } = blockOf(filled);
    const bottom = area?.bottom ?? 0;
    return {
      sheet,
      area,
      rows,
      merges: mergesOf(shell),
      hiddenRows: new Set(filled.hidden.filter((row) => row <= bottom)),
      hiddenColumns: hiddenColumnsOf(shell),
      legacyFonts: filled.legacyFonts,
      tables: tablesOf(pkg, part, known),
      protection: protectionOf(shell),
    };
  });
}
