import { codeAt } from '../text/code-at';
import { UNITS_PER_EM, widthsOf, type Lettering } from './text-width';

/** Digits of the default font, Calibri 11, are 7 pixels wide. */
const POINTS_PER_CHARACTER = 5.25;
/** Programs differ a little in where they break lines. */
const SAFETY = 0.97;
/** Points that a cell keeps free left and right of its text. */
const MARGINS = 2;
/** Excel's height of a line of Times New Roman, in its size. */
const LEADING = 1.3125;
const PADDING = 2;
/** No row of a sheet is higher, in points (Excel specifications and limits). */
export const HIGHEST = 409;

const SPACE = 0x20;
const LINE_END = 0x0a;

/**
 * How many lines a text takes, wrapped between words; a word wider than the room is broken.
 *
 * @param room in units of the letters' widths
 */
function linesOf(text: string, room: number, lettering: Lettering): number {
  const widths = widthsOf(lettering);
  const space = widths.of(SPACE);
  const { length } = text;
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? codeAt(text, at) : LINE_END;
    if (code !== SPACE && code !== LINE_END) {
      word += widths.of(code);
      continue;
    }
    if (used > 0 && used + space + word > room) {
      lines++;
      used = 0;
    }
    used += used > 0 ? space + word : word;
    word = 0;
    if (used > room) {
      const filled = Math.ceil(used / room) - 1;
      lines += filled;
      used -= filled * room;
    }
    if (code === LINE_END && at < length) {
      lines++;
      used = 0;
    }
  }
  return lines;
}

/** The room for text in a cell that is so many characters of the default font wide, in points. */
export const roomOf = (width: number): number =>
  Math.max(1, width * POINTS_PER_CHARACTER * SAFETY - MARGINS);

/** How many lines a row of that height takes, in points. */
export const linesThatFit = (height: number, { size }: Lettering): number =>
  Math.floor((Math.min(HIGHEST, height) - PADDING) / (size * LEADING));

/** The row height, in points, that so many lines need. */
export const heightOf = (lines: number, { size }: Lettering): number =>
  Math.min(HIGHEST, Math.ceil(lines * size * LEADING + PADDING));

/** How many lines a text takes in a cell that is so many characters of the default font wide. */
export function linesIn(text: string, width: number, lettering: Lettering): number {
  const room = Math.floor((roomOf(width) / lettering.size) * UNITS_PER_EM);
  // No letter is wider than an em: most cells hold less than a line.
  const isShort = text.length * UNITS_PER_EM <= room && !text.includes('\n');
  return isShort ? 1 : linesOf(text, room, lettering);
}

/**
 * The row height, in points, that text needs: cells that are merged do not grow with their text, and
 * no program grows rows when it opens a file.
 *
 * @param width in characters of the default font, as column widths are given
 */
export const fitHeight = (text: string, width: number, lettering: Lettering): number =>
  heightOf(linesIn(text, width, lettering), lettering);
