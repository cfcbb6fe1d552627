const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LETTER_A = 65;
const LETTER_Z = 90;
const TO_UPPER = ~32;

/**
 * Reads "C7" between two places of a text, cutting nothing out of it: a sheet has one such name a
 * cell. Row and column are 1-based; 0 where there is none to read.
 */
export function parseCellName(
  source: string,
  start: number,
  end: number,
): { readonly row: number; readonly column: number } {
  let row = 0;
  let column = 0;
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code >= DIGIT_0 && code <= DIGIT_9) {
      row = row * 10 + code - DIGIT_0;
      continue;
    }
    const letter = code & TO_UPPER;
    if (row > 0 || letter < LETTER_A || letter > LETTER_Z) return { row: 0, column: 0 };
    column = column * 26 + letter - LETTER_A + 1;
  }
  return { row, column };
}
