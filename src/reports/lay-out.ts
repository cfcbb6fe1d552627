import { sayDay } from '../timeline/day';
import type { Area } from '../workbook/address';
import type { DraftCell, DraftRow, DraftValue } from '../workbook/draft';
import { fitHeight } from './fit-height';
import { BLANK, cellSpan, type Line } from './line';
import { letteringOf } from './styles';

/** Rows of a sheet, with the cells that are merged in them. */
export interface LaidOut {
  readonly rows: readonly DraftRow[];
  readonly merges: readonly Area[];
}

/** A line, and the height that it takes, in points. */
export interface MeasuredLine {
  readonly line: Line;
  readonly height: number;
}

const LOWEST = 18;
/** What a column is wider than its characters: 5 pixels, a digit of the default font having 7. Cells that are merged have theirs for text but once. */
const PADDING = 5 / 7;

/** What a cell shows, as far as its length goes. */
export function shownText(value: DraftValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'date':
      return sayDay(value.day);
    case 'formula':
      return String(value.result);
    case 'blank':
      return '';
  }
}

/** How wide columns are that are merged, from one to the one before `right`, 0-based; all of them where it is not said. */
export function widthOf(widths: readonly number[], left = 0, right = widths.length): number {
  let width = (right - left - 1) * PADDING;
  for (let column = left; column < right; column++) width += widths[column] ?? 0;
  return width;
}

/** Text that takes several rows, and what those still to come must give it. */
interface Tall {
  readonly lastLine: number;
  readonly needed: number;
}

/**
 * The heights that lines need over columns of these widths (in characters of the default font).
 *
 * @param printed how many of the columns are printed: what stands in the others makes no line higher
 */
export function measure(
  lines: readonly Line[],
  widths: readonly number[],
  printed = widths.length,
): readonly MeasuredLine[] {
  /** Where each column ends; the first begins at 0. */
  const ends = [0];
  for (const width of widths) ends.push((ends.at(-1) ?? 0) + width + PADDING);
  let tall: readonly Tall[] = [];
  return lines.map((line, index): MeasuredLine => {
    const { spans, atLeast = LOWEST } = line;
    const begun: Tall[] = [];
    let fitting = atLeast;
    let left = 0;
    for (const span of spans) {
      if (left >= printed) break;
      const right = left + span.columns;
      if (span.style !== null) {
        const { value, style, rows = 1 } = span;
        const width = (ends[right] ?? 0) - (ends[left] ?? 0) - PADDING;
        const needed = fitHeight(shownText(value), width, letteringOf(style));
        if (rows > 1) begun.push({ lastLine: index + rows - 1, needed });
        else fitting = Math.max(fitting, needed);
      }
      left = right;
    }
    for (const { lastLine, needed } of tall)
      if (lastLine === index) fitting = Math.max(fitting, needed);
    const height = line.height ?? fitting;
    if (tall.length + begun.length > 0) {
      tall = [...tall, ...begun]
        .filter(({ lastLine }) => lastLine > index)
        .map((each) => ({ ...each, needed: each.needed - height }));
    }
    return { line, height };
  });
}

/** Puts measured lines on a sheet from row 1 on. */
export function place(lines: readonly MeasuredLine[]): LaidOut {
  const merges: Area[] = [];
  const rows = lines.map(({ line, height }, index): DraftRow => {
    const top = index + 1;
    const cells: (DraftCell | null)[] = [];
    for (const span of line.spans) {
      const { columns } = span;
      if (span.style === null) {
        fill(cells, null, columns);
        continue;
      }
      cells.push(span);
      const left = cells.length;
      const bottom = index + (span.rows ?? 1);
      if (columns > 1) fill(cells, cellSpan(1, BLANK, span.style), columns - 1);
      if (columns > 1 || bottom > top) merges.push({ top, left, bottom, right: cells.length });
    }
    return line.pageBreakBefore ? { height, cells, pageBreakBefore: true } : { height, cells };
  });
  return { rows, merges };
}

function fill(cells: (DraftCell | null)[], cell: DraftCell | null, times: number): void {
  for (let n = 0; n < times; n++) cells.push(cell);
}

/** Lays lines out from row 1 on, over columns of these widths (in characters of the default font), all of them printed. */
export const layOut = (lines: readonly Line[], widths: readonly number[]): LaidOut =>
  place(measure(lines, widths));
