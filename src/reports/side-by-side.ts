import { fitHeight } from './fit-height';
import { shownText, widthOf } from './lay-out';
import { gap, type CellSpan, type Line, type Span } from './line';
import { letteringOf } from './styles';

/** Cells that stand in one half of the sheet, one block below the other. */
export interface Block {
  readonly spans: readonly Span[];
  /** In points; no less than `CLOSE`. */
  readonly height: number;
}

interface Placed {
  readonly spans: readonly Span[];
  /** In points from the top, like `bottom`. */
  readonly top: number;
  readonly bottom: number;
}

/** A cell over columns of these widths together, as high as its text. */
export const blockOf = (cell: CellSpan, widths: readonly number[]): Block => ({
  spans: [cell],
  height: fitHeight(shownText(cell.value), widthOf(widths), letteringOf(cell.style)),
});

/** Ends of blocks that are closer, in points, become one: no row is lower. */
const CLOSE = 4;

function placed(blocks: readonly Block[]): readonly Placed[] {
  let bottom = 0;
  return blocks.map(({ spans, height }) => {
    const top = bottom;
    bottom += height;
    return { spans, top, bottom };
  });
}

/** Where rows end: where blocks do, or a little below. */
function rowEnds(blocks: readonly Placed[]): readonly number[] {
  const ends: number[] = [];
  for (const bottom of blocks.map((each) => each.bottom).sort((a, b) => b - a)) {
    const below = ends[0];
    if (below === undefined || below - bottom >= CLOSE) ends.unshift(bottom);
  }
  return ends;
}

/** What a half has in the row of that number; a block that goes over several stands in its first. */
function spansIn(half: readonly Placed[], columns: number, row: number, ends: readonly number[]) {
  const rowAfter = (height: number): number =>
    height === 0 ? 0 : ends.findIndex((end) => end >= height) + 1;
  const block = half.find(({ top }) => rowAfter(top) === row);
  if (!block) return [gap(columns)];
  const rows = rowAfter(block.bottom) - row;
  // A rule is a cell's border: it is not merged, or its lower part would have none.
  return block.spans.map((span): Span =>
    span.style === null || span.value.kind === 'blank' || rows === 1 ? span : { ...span, rows },
  );
}

/**
 * Two columns of blocks side by side, each with heights of its own: a row of the sheet ends wherever
 * a block of either does.
 *
 * @param columns of the sheet that the left one and the right one take
 */
export function sideBySide(
  left: readonly Block[],
  right: readonly Block[],
  [ofLeft, ofRight]: readonly [number, number],
): readonly Line[] {
  const halves = { left: placed(left), right: placed(right) };
  const ends = rowEnds([...halves.left, ...halves.right]);
  return ends.map((end, row): Line => {
    const spans = [
      ...spansIn(halves.left, ofLeft, row, ends),
      ...spansIn(halves.right, ofRight, row, ends),
    ];
    return { spans, height: end - (ends[row - 1] ?? 0) };
  });
}
