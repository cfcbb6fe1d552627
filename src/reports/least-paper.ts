import { fitHeight } from './fit-height';

/** Text in table cells: Times New Roman of 12 points. */
const SIZE = 12;
/** Rows that need to be looked at: the first ones stand for all. */
export const LOOKED_AT = 60;

/**
 * The widths, of those given, with which a table takes the least paper; the first of equals.
 *
 * @param rows the texts of each row, a column each, as in the widths
 */
export function leastPaper<T extends readonly number[]>(
  rows: readonly (readonly string[])[],
  [first, ...others]: readonly [T, ...T[]],
): T {
  const heightWith = (widths: T): number =>
    rows.reduce((sum, texts) => {
      const heights = texts.map((each, n) => fitHeight(each, widths[n] ?? 1, { size: SIZE }));
      return sum + Math.max(0, ...heights);
    }, 0);
  let best = first;
  let least = heightWith(first);
  for (const widths of others) {
    const height = heightWith(widths);
    if (height >= least) continue;
    best = widths;
    least = height;
  }
  return best;
}
