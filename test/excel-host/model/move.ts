import type { Area } from '../../../src/workbook/address';
import { LAST_COLUMN, LAST_ROW } from './grid';

/** Whole rows or columns put in before `at`, or taken out from `at` on. */
export interface Move {
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'delete';
  /** 1-based. */
  readonly at: number;
  readonly count: number;
}

/** Where a row or column goes; null where it is taken out. */
export function movedLine(line: number, { kind, at, count }: Move): number | null {
  if (line < at) return line;
  if (kind === 'insert') return line + count;
  return line < at + count ? null : line - count;
}

/** Where a stretch of rows or columns goes; null where all of it is taken out. */
export function movedSpan(
  first: number,
  last: number,
  move: Move,
): readonly [number, number] | null {
  const end = move.axis === 'row' ? LAST_ROW : LAST_COLUMN;
  if (first === 1 && last === end) return [first, last];
  const { kind, at, count } = move;
  if (kind === 'insert') {
    return [
      Math.min(end, first >= at ? first + count : first),
      Math.min(end, last >= at ? last + count : last),
    ];
  }
  const from = first < at ? first : Math.max(at, first - count);
  const to = last < at ? last : Math.max(at - 1, last - count);
  return from > to ? null : [from, to];
}

/** Where an area goes; null where all of it is taken out. */
export function movedArea(area: Area, move: Move): Area | null {
  const { top, left, bottom, right } = area;
  const span = move.axis === 'row' ? movedSpan(top, bottom, move) : movedSpan(left, right, move);
  if (!span) return null;
  const [first, last] = span;
  return move.axis === 'row'
    ? { ...area, top: first, bottom: last }
    : { ...area, left: first, right: last };
}
