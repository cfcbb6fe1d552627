import { fold } from '../text/fold';
import { namesUnits } from '../units/names-units';
import { cellText, isBlank } from './cell-text';
import type { Grid } from './grid';
import { readHeader } from './header-meaning';
import { headerText } from './header-rows';

/** A column of a unit's own: a mark in it says that the unit acts. */
export interface UnitColumn {
  /** 1-based. */
  readonly column: number;
  /** As its header says it. */
  readonly name: string;
}

const FEWEST = 2;
const ROWS_SAMPLED = 40;
/** "x", or who leads ("CT", "C") and who co-operates ("PH", "P"). */
const MARK = /^(?:[x✓✔√●•*○v]|ct|ph|c|p|chu tri|phoi hop)$/;
const LEADS = /^c/;
const SUPPORTS = /^p/;

/**
 * The columns under a header of units ("Đơn vị thực hiện") that each name one and hold marks alone; none
 * where the header says it otherwise. Rows of the header, 1-based, both included.
 */
export function unitColumns(grid: Grid, top: number, bottom: number): readonly UnitColumn[] {
  for (let row = top; row < bottom; row++) {
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      const merge = grid.mergeAt(row, column);
      if (merge === null || merge.left !== column || merge.right === column) continue;
      if (readHeader(headerText(grid, row, column)).meanings[0]?.role !== 'unit') continue;
      const columns: UnitColumn[] = [];
      for (let at = merge.left; at <= merge.right; at++)
        columns.push({ column: at, name: headerText(grid, bottom, at) });
      const isNamed = ({ name }: UnitColumn): boolean => namesUnits(name);
      if (columns.length >= FEWEST && columns.every(isNamed) && holdMarks(grid, bottom, columns))
        return columns;
    }
  }
  return [];
}

function holdMarks(grid: Grid, bottom: number, columns: readonly UnitColumn[]): boolean {
  const last = Math.min(grid.area.bottom, bottom + ROWS_SAMPLED);
  let marks = 0;
  for (let row = bottom + 1; row <= last; row++) {
    for (const { column } of columns) {
      const value = grid.at(row, column);
      if (isBlank(value)) continue;
      if (!MARK.test(markOf(cellText(value)))) return false;
      marks++;
    }
  }
  return marks > 0;
}

const markOf = (text: string): string => fold(text);

/** The units that are marked in a row, in words that a reader of units reads: "Văn phòng (chủ trì); …". */
export function sayMarkedUnits(grid: Grid, row: number, columns: readonly UnitColumn[]): string {
  return columns
    .flatMap(({ column, name }) => {
      const value = grid.at(row, column);
      if (isBlank(value)) return [];
      const mark = markOf(cellText(value));
      if (LEADS.test(mark)) return [`${name} (chủ trì)`];
      return [SUPPORTS.test(mark) ? `${name} (phối hợp)` : name];
    })
    .join('; ');
}
