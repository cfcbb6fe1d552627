import type { Area } from '../../../src/workbook/address';
import { LAST_COLUMN, LAST_ROW } from './grid';

export const rowCount = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnCount = ({ left, right }: Area): number => right - left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

/** Whole columns, from the sheet's first row to its last. */
export const isEntireColumn = ({ top, bottom }: Area): boolean => top === 1 && bottom === LAST_ROW;
/** Whole rows. */
export const isEntireRow = ({ left, right }: Area): boolean => left === 1 && right === LAST_COLUMN;

/** What two areas share; null where nothing. */
export function intersection(a: Area, b: Area): Area | null {
  const area: Area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The least area that holds both. */
export const around = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Whether `inner` lies wholly in `outer`. */
export const holds = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

export const sameArea = (a: Area, b: Area): boolean => holds(a, b) && holds(b, a);

export const onSheet = ({ top, left, bottom, right }: Area): boolean =>
  top >= 1 &&
  left >= 1 &&
  bottom <= LAST_ROW &&
  right <= LAST_COLUMN &&
  top <= bottom &&
  left <= right;

/** The rows as runs of neighbours that `keep` says yes to, as [first, last]. */
export function runs(
  first: number,
  last: number,
  without: ReadonlySet<number>,
): [number, number][] {
  const result: [number, number][] = [];
  const gaps = [...without].filter((n) => n >= first && n <= last).sort((a, b) => a - b);
  let from = first;
  for (const gap of [...gaps, last + 1]) {
    if (gap > from) result.push([from, gap - 1]);
    from = gap + 1;
  }
  return result;
}
