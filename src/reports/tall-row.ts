import { linesIn, linesThatFit, roomOf } from './fit-height';
import { widthOf } from './lay-out';
import { text, type Line, type Span } from './line';
import { letteringOf } from './styles';
import { textWidth } from './text-width';

/** All cells of tables are set alike. */
const LETTERING = letteringOf('cell');

/** A cell of the row, and where each of its lines begins in its text, 0-based. */
interface Wrapped {
  readonly span: Span;
  readonly words: string;
  readonly starts: readonly number[];
}

/** Where the lines of a text begin: wrapped between words; a word wider than the room is broken. */
function lineStarts(words: string, room: number): readonly number[] {
  const starts = [0];
  let start = 0;
  let space = -1;
  let used = 0;
  for (let at = 0; at < words.length; at++) {
    const letter = words[at];
    used += textWidth(words, LETTERING, at, at + 1);
    if (letter === ' ') space = at;
    const isOver = letter !== ' ' && used > room && at > start;
    if (letter !== '\n' && !isOver) continue;
    start = letter === '\n' ? at + 1 : space >= start ? space + 1 : at;
    starts.push(start);
    used = textWidth(words, LETTERING, start, at + 1);
  }
  return starts;
}

/** Of text that is printed; every other cell stands in the row's first part. */
const textOf = (span: Span, right: number, printed: number): string =>
  span.style !== null && right <= printed && span.value.kind === 'text' ? span.value.text : '';

/** Whether a text in the row takes more lines than that. */
function isTall(spans: readonly Span[], widths: readonly number[], lines: number): boolean {
  let right = 0;
  for (const span of spans) {
    const left = right;
    right += span.columns;
    const words = textOf(span, right, widths.length);
    // Each line holds a letter at least, its end counted.
    if (words.length < lines) continue;
    const width = widthOf(widths, left, right);
    // Two lines hold more than the room of one, and no letter is wider than an em.
    const isShort = 2 * words.length * LETTERING.size < roomOf(width) * (lines - 1);
    if (isShort && !words.includes('\n')) continue;
    if (linesIn(words, width, LETTERING) > lines) return true;
  }
  return false;
}

/** What stands in one of the row's parts, of so many lines each. */
function partOf({ span, words, starts }: Wrapped, part: number, lines: number): Span {
  const isFirst = part === 0;
  if (isFirst && starts.length <= lines) return span;
  if (span.style === null) return span;
  const start = starts[part * lines] ?? words.length;
  const end = starts[(part + 1) * lines];
  const value = text(words.slice(start, end).trimEnd());
  const { columns, style } = span;
  return isFirst ? { ...span, value } : { columns, style, value };
}

/**
 * A row of a table, as several rows where it is higher than may be: its texts go on in the rows
 * below, so that no line of them is cut off, and no page is needed that is higher than paper.
 *
 * @param widths of the columns that are printed, in characters of the default font; what stands in
 *   others, and what is no text, stays in the first row
 * @param highest in points
 */
export function inParts(line: Line, widths: readonly number[], highest: number): readonly Line[] {
  const most = linesThatFit(highest, LETTERING);
  if (!isTall(line.spans, widths, most)) return [line];
  let lines = 1;
  let right = 0;
  const cells = line.spans.map((span): Wrapped => {
    const left = right;
    right += span.columns;
    const words = textOf(span, right, widths.length);
    const starts = lineStarts(words, roomOf(widthOf(widths, left, right)));
    lines = Math.max(lines, starts.length);
    return { span, words, starts };
  });
  if (lines <= most) return [line];
  const parts = Math.ceil(lines / most);
  const each = Math.ceil(lines / parts);
  return Array.from({ length: parts }, (_, part) => ({
    ...line,
    spans: cells.map((cell) => partOf(cell, part, each)),
  }));
}
