import type { Area } from '../../workbook/address';
import { countOf, lineAt, startOf, sizeOf, totalOf, type Axis } from './axis';
import type { Measures } from './measure';

/** What is seen of the sheet, in pixels from its first cell. */
export interface Seen {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** Lines that are drawn beyond what is seen, so that a small step shows no gap. */
const BEYOND = { rows: 6, columns: 2 };

/** The cells to be drawn for what is seen. */
export function windowOf({ rows, columns }: Measures, { top, left, height, width }: Seen): Area {
  const from = (axis: Axis, pixel: number, beyond: number): number =>
    Math.max(1, lineAt(axis, pixel) - beyond);
  const to = (axis: Axis, pixel: number, beyond: number): number =>
    Math.min(countOf(axis), lineAt(axis, pixel) + beyond);
  return {
    top: from(rows, top, BEYOND.rows),
    bottom: to(rows, top + height, BEYOND.rows),
    left: from(columns, left, BEYOND.columns),
    right: to(columns, left + width, BEYOND.columns),
  };
}

/** Room that is left around what is brought into sight. */
const MARGIN = 24;

/** Where to scroll to, along one axis, so that the lines are in sight; the same where they are already. */
export function scrollFor(
  axis: Axis,
  lines: { readonly first: number; readonly last: number },
  seen: { readonly start: number; readonly size: number },
): number {
  const start = startOf(axis, lines.first);
  const end = startOf(axis, lines.last) + sizeOf(axis, lines.last);
  if (start >= seen.start && end <= seen.start + seen.size) return seen.start;
  const isNear = start > seen.start - seen.size && end < seen.start + 2 * seen.size;
  const tooBig = end - start > seen.size - 2 * MARGIN;
  const wanted =
    tooBig || start < seen.start
      ? start - MARGIN
      : isNear
        ? end - seen.size + MARGIN
        : start - seen.size / 3;
  return Math.max(0, Math.min(wanted, totalOf(axis) - seen.size));
}
