import type { Area } from '../../workbook/address';
import { countOf, sizeOf, startOf, lineAt, stepFrom } from './axis';
import type { Measures } from './measure';

export interface CellPlace {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
}

/** The cells from where she began to select to where she is. */
export interface Selection {
  readonly anchor: CellPlace;
  readonly active: CellPlace;
}

export const at = (row: number, column: number): Selection => ({
  anchor: { row, column },
  active: { row, column },
});

/** The cells of an area, with its first as the active one. */
export const ofArea = ({ top, left, bottom, right }: Area): Selection => ({
  anchor: { row: bottom, column: right },
  active: { row: top, column: left },
});

/** What is selected, with whole merged cells. */
export function areaOf({ anchor, active }: Selection, merges: readonly Area[]): Area {
  let area: Area = {
    top: Math.min(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    bottom: Math.max(anchor.row, active.row),
    right: Math.max(anchor.column, active.column),
  };
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of merges) {
      const apart =
        merge.bottom < area.top ||
        merge.top > area.bottom ||
        merge.right < area.left ||
        merge.left > area.right;
      if (apart || holds(area, merge)) continue;
      area = {
        top: Math.min(area.top, merge.top),
        left: Math.min(area.left, merge.left),
        bottom: Math.max(area.bottom, merge.bottom),
        right: Math.max(area.right, merge.right),
      };
      grown = true;
    }
  }
  return area;
}

const holds = (area: Area, other: Area): boolean =>
  other.top >= area.top &&
  other.bottom <= area.bottom &&
  other.left >= area.left &&
  other.right <= area.right;

/** What is pressed, and how the sheet stands as it is. */
export interface Press {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
  /** The height of what is seen of the sheet, in pixels. */
  readonly seen: number;
}

/**
 * Where a key leads; null for a key that leads nowhere. A merged cell is one: from any place in it the
 * next step leads out of it.
 *
 * @param used what holds values; null where nothing does
 */
export function moved(
  selection: Selection,
  press: Press,
  measures: Measures,
  sheet: { readonly merges: readonly Area[]; readonly used: Area | null },
): Selection | null {
  if (press.ctrl && press.key.toLowerCase() === 'a') return sheet.used && ofArea(sheet.used);
  const target = targetOf(selection.active, press, measures, sheet);
  if (!target) return null;
  return press.shift
    ? { anchor: selection.anchor, active: target }
    : { anchor: target, active: target };
}

function targetOf(
  { row, column }: CellPlace,
  { key, ctrl, seen }: Press,
  { rows, columns }: Measures,
  { merges, used }: { readonly merges: readonly Area[]; readonly used: Area | null },
): CellPlace | null {
  const cell = mergeAt(merges, row, column) ?? {
    top: row,
    bottom: row,
    left: column,
    right: column,
  };
  const edge = (axis: typeof rows, line: number, by: 1 | -1, last: number): number =>
    ctrl ? stepFrom(axis, by < 0 ? 0 : last + 1, by < 0 ? 1 : -1) : stepFrom(axis, line, by);
  switch (key) {
    case 'ArrowUp':
      return { row: edge(rows, cell.top, -1, 0), column };
    case 'ArrowDown':
      return { row: edge(rows, cell.bottom, 1, used?.bottom ?? countOf(rows)), column };
    case 'ArrowLeft':
      return { row, column: edge(columns, cell.left, -1, 0) };
    case 'ArrowRight':
      return { row, column: edge(columns, cell.right, 1, used?.right ?? countOf(columns)) };
    case 'PageUp':
      return { row: shownAt(rows, startOf(rows, row) - seen), column };
    case 'PageDown':
      return { row: shownAt(rows, startOf(rows, row) + seen), column };
    case 'Home':
      return { row: ctrl ? stepFrom(rows, 0, 1) : row, column: stepFrom(columns, 0, 1) };
    case 'End': {
      const right = stepFrom(columns, (used?.right ?? 1) + 1, -1);
      return { row: ctrl ? stepFrom(rows, (used?.bottom ?? 1) + 1, -1) : row, column: right };
    }
    default:
      return null;
  }
}

function shownAt(axis: Measures['rows'], pixel: number): number {
  const line = lineAt(axis, Math.max(0, pixel));
  return sizeOf(axis, line) > 0 ? line : stepFrom(axis, line, -1);
}

export const mergeAt = (merges: readonly Area[], row: number, column: number): Area | null =>
  merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  ) ?? null;
