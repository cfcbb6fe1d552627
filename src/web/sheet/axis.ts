/** Rows or columns along the screen: where each ends, in pixels. Lines are counted from 1; one left out has no size. */
export interface Axis {
  readonly ends: Float64Array;
}

/** An axis of lines of these sizes, in pixels. */
export function axisOf(sizes: readonly number[]): Axis {
  const ends = new Float64Array(sizes.length);
  let end = 0;
  sizes.forEach((size, n) => (ends[n] = end += size));
  return { ends };
}

/** The axis drawn larger or smaller. */
export const scaled = ({ ends }: Axis, zoom: number): Axis => ({
  ends: ends.map((end) => Math.round(end * zoom)),
});

export const countOf = ({ ends }: Axis): number => ends.length;

/** Where the line starts; past the last, where that ends. */
export const startOf = ({ ends }: Axis, line: number): number =>
  line <= 1 ? 0 : (ends[Math.min(line - 2, ends.length - 1)] ?? 0);

export const sizeOf = (axis: Axis, line: number): number =>
  startOf(axis, line + 1) - startOf(axis, line);

/** From the first line's start to the last line's end. */
export const totalOf = (axis: Axis): number => startOf(axis, axis.ends.length + 1);

/** The line that covers a pixel; the first or the last for one outside. */
export function lineAt({ ends }: Axis, pixel: number): number {
  let [low, high] = [0, Math.max(0, ends.length - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= pixel) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

/** The line so many shown lines away, hidden ones not counted; the line itself where there is none. */
export function stepFrom(axis: Axis, line: number, by: 1 | -1): number {
  for (let next = line + by; next >= 1 && next <= axis.ends.length; next += by) {
    if (sizeOf(axis, next) > 0) return next;
  }
  return line;
}
