import { parseArea, type Area } from '../address';
import type { CellPlace } from './cell-value';
import { SheetCursor } from './sheet-cursor';
import type { SheetShell } from './sheet-shell';
import { TagCursor } from './tag-cursor';

/** Where a cell stands in the sheet's source. */
export interface CellSite extends CellPlace {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly hasFormula: boolean;
}

/** Where a row stands in the sheet's source. */
export interface RowSite {
  readonly start: number;
  readonly openEnd: number;
  /** At its closing tag. */
  closeStart: number;
  readonly selfClosing: boolean;
  /** Its own style; -1 where it has none. */
  readonly style: number;
  readonly spans: string | null;
  readonly cells: CellSite[];
}

export interface SheetSites {
  /** The rows asked for that are there. */
  readonly rows: ReadonlyMap<number, RowSite>;
  /** Where the others belong, where a row follows them. */
  readonly missingRows: ReadonlyMap<number, number>;
  /** What array formulas and data tables fill. */
  readonly formulaAreas: readonly Area[];
}

function spansOf(source: string, start: number): string | null {
  const tag = new TagCursor(source, start);
  tag.next();
  return tag.attribute('spans');
}

/** Finds rows and their cells in a sheet, in one scan. */
export function locateCells(shell: SheetShell, wanted: ReadonlySet<number>): SheetSites {
  const rows = new Map<number, RowSite>();
  const missingRows = new Map<number, number>();
  const formulaAreas: Area[] = [];
  const sites = { rows, missingRows, formulaAreas };
  if (shell.data.selfClosing) return sites;
  const ahead = [...wanted].sort((a, b) => b - a);
  const cursor = new SheetCursor(shell.source, shell.data.openEnd, shell.data.closeStart);
  let current: RowSite | null = null;
  let opened = { start: 0, openEnd: 0, selfClosing: false, style: -1 };
  for (let event = cursor.next(); event !== 'end'; event = cursor.next()) {
    if (event === 'row') {
      opened = {
        start: cursor.start,
        openEnd: cursor.end,
        selfClosing: cursor.selfClosing,
        style: cursor.rowStyle,
      };
      current = null;
      for (let next = ahead.at(-1); next !== undefined && next <= cursor.row; next = ahead.at(-1)) {
        if (next < cursor.row) missingRows.set(next, cursor.start);
        ahead.pop();
      }
      if (wanted.has(cursor.row)) {
        const spans = spansOf(shell.source, cursor.start);
        current = { ...opened, closeStart: cursor.end, spans, cells: [] };
        rows.set(cursor.row, current);
      }
    } else if (event === 'rowEnd') {
      if (current) current.closeStart = cursor.start;
    } else {
      const area = cursor.formulaArea === null ? null : parseArea(cursor.formulaArea);
      if (area) formulaAreas.push(area);
      if (!current) continue;
      const { column, start, end, hasFormula } = cursor;
      const { source, type, style, value, inlineStart } = cursor;
      const place: CellPlace = { source, type, style, value, inlineStart };
      current.cells.push({ column, start, end, hasFormula, ...place });
    }
  }
  return sites;
}
