import { textWidth, type Lettering } from './text-width';

/** Digits of the default font, Calibri 11, are 7 pixels wide. */
const POINTS_PER_CHARACTER = 5.25;
/** Programs differ a little in where they break lines. */
const SAFETY = 0.97;
/** Points that a cell keeps free left and right of its text. */
const MARGINS = 2;
/** Excel's height of a line of Times New Roman, in its size. */
const LEADING = 1.3125;
const PADDING = 2;
/** No row of a sheet is higher (Excel specifications and limits). */
const HIGHEST = 409;

/** How many lines a paragraph takes, wrapped between words; a word wider than the room is broken. */
function linesOf(paragraph: string, room: number, lettering: Lettering): number {
  const space = textWidth(' ', lettering);
  let lines = 1;
  let used = 0;
  for (let at = 0; at <= paragraph.length;) {
    const found = paragraph.indexOf(' ', at);
    const wordEnd = found < 0 ? paragraph.length : found;
    const length = textWidth(paragraph, lettering, at, wordEnd);
    at = wordEnd + 1;
    if (used > 0 && used + space + length > room) {
      lines++;
      used = 0;
    }
    const end = (used > 0 ? used + space : 0) + length;
    const filled = Math.max(0, Math.ceil(end / room) - 1);
    lines += filled;
    used = end - filled * room;
  }
  return lines;
}

/**
 * The row height, in points, that text needs: cells that are merged do not grow with their text, and
 * no program grows rows when it opens a file.
 *
 * @param width in characters of the default font, as column widths are given
 */
export function fitHeight(text: string, width: number, lettering: Lettering): number {
  const room = Math.max(1, width * POINTS_PER_CHARACTER * SAFETY - MARGINS);
  if (!text.includes('\n')) {
    // No letter is wider than an em: most cells hold less than a line.
    const isShort = text.length * lettering.size <= room;
    return heightOf(isShort ? 1 : linesOf(text, room, lettering), lettering);
  }
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += linesOf(paragraph, room, lettering);
  return heightOf(lines, lettering);
}

const heightOf = (lines: number, { size }: Lettering): number =>
  Math.min(HIGHEST, Math.ceil(lines * size * LEADING + PADDING));
