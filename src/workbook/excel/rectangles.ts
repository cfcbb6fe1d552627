import type { Area } from '../address';

/** Cells of a grid that are alike. */
export interface Rectangle<T> {
  readonly area: Area;
  readonly value: T;
}

/**
 * The grid's cells, from row 1 and column 1 on, in as few rectangles of equal values as two passes
 * find: cells of a row that are alike are joined, then runs of the same columns in rows below one
 * another. null is left out. Values are compared by `===`.
 */
export function rectanglesOf<T extends string | number>(
  rows: readonly (readonly (T | null)[])[],
): Rectangle<T>[] {
  const done: Rectangle<T>[] = [];
  let open = new Map<string, Rectangle<T>>();
  rows.forEach((row, index) => {
    const number = index + 1;
    const next = new Map<string, Rectangle<T>>();
    for (const { left, right, value } of runsOf(row)) {
      const key = `${left} ${right} ${value}`;
      const above = open.get(key);
      open.delete(key);
      const area: Area = { top: above?.area.top ?? number, left, bottom: number, right };
      next.set(key, { area, value });
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

interface Run<T> {
  readonly left: number;
  readonly right: number;
  readonly value: T;
}

function runsOf<T>(row: readonly (T | null)[]): Run<T>[] {
  const runs: Run<T>[] = [];
  let left = 0;
  for (let n = 1; n <= row.length; n++) {
    if (n < row.length && row[n] === row[left]) continue;
    const value = row[left] ?? null;
    if (value !== null) runs.push({ left: left + 1, right: n, value });
    left = n;
  }
  return runs;
}
