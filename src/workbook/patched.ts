import { serialOfDay } from '../timeline/day';
import { DATE_FORMAT } from './patch-value';
import type { CellPatch, PatchValue } from './port';
import type { CellValue, Snapshot } from './snapshot';

/** What a cell holds after it was written to. */
export function valueOfPatch(value: PatchValue): CellValue {
  if (value === '') return null;
  if (typeof value !== 'object' || value === null) return value;
  const { day } = value;
  return { kind: 'date', day, serial: serialOfDay(day, false), format: DATE_FORMAT };
}

/** The sheet as it will be read once these patches of it are written. */
export function patched(snapshot: Snapshot, patches: readonly CellPatch[]): Snapshot {
  const places = patches.filter(({ sheet }) => sheet === snapshot.sheet);
  const [first] = places;
  if (!first) return snapshot;
  const { area, rows } = snapshot;
  const grown = area
    ? { ...area }
    : { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of places) {
    grown.top = Math.min(grown.top, row);
    grown.bottom = Math.max(grown.bottom, row);
    grown.left = Math.min(grown.left, column);
    grown.right = Math.max(grown.right, column);
  }
  const moved = Array.from({ length: grown.bottom - grown.top + 1 }, (_, index) => {
    const cells = area ? rows[grown.top + index - area.top] : undefined;
    const blanks = area && cells ? Array<CellValue>(area.left - grown.left).fill(null) : [];
    return [...blanks, ...(cells ?? [])];
  });
  for (const { row, column, after } of places) {
    const cells = moved[row - grown.top] ?? [];
    while (cells.length < column - grown.left) cells.push(null);
    cells[column - grown.left] = valueOfPatch(after);
  }
  return { ...snapshot, area: grown, rows: moved };
}
