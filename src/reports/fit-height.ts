import { foldLetters } from '../text/fold';

/** How text is set: where it wraps, and how big it is. */
export interface Setting {
  /** In characters of the default font, as column widths are given. */
  readonly width: number;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

const POINTS_PER_CHARACTER = 5.25;
/** Widths of letters in Times New Roman, in its em. */
const SPACE = 0.25;
const NARROW = 0.3;
const LETTER = 0.485;
const CAPITAL = 0.7;
const WIDEST = 0.8;
const BOLDER = 1.08;
const LEADING = 1.31;
const PADDING = 2;
/** No row of a sheet is higher (Excel specifications and limits). */
const HIGHEST = 409;

const NARROW_LETTERS: ReadonlySet<string> = new Set('fijlrt.,;:()/-\'"!');

function widthOf(word: string): number {
  const folded = foldLetters(word);
  let width = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = folded.charAt(i);
    const written = word.charAt(i);
    if (NARROW_LETTERS.has(letter)) width += NARROW;
    else if (letter === 'm' || letter === 'w') width += WIDEST;
    else width += written === written.toLowerCase() ? LETTER : CAPITAL;
  }
  return width;
}

/** How many lines a paragraph takes, wrapped between words, in widths of the font's em. */
function linesOf(paragraph: string, room: number, factor: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const length = widthOf(word) * factor;
    if (used > 0 && used + SPACE + length > room) {
      lines++;
      used = 0;
    }
    const end = (used > 0 ? used + SPACE : 0) + length;
    const filled = Math.floor(end / room);
    lines += filled;
    used = end - filled * room;
  }
  return lines;
}

/**
 * The row height, in points, that text needs: cells that are merged do not grow with their text.
 * Reckoned from the usual widths of letters, a little on the safe side.
 */
export function fitHeight(text: string, { width, size, bold }: Setting): number {
  const room = Math.max(1, (width * POINTS_PER_CHARACTER) / size);
  const factor = bold ? BOLDER : 1;
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += linesOf(paragraph, room, factor);
  return Math.min(HIGHEST, Math.ceil(lines * size * LEADING + PADDING));
}
