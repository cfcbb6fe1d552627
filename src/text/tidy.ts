const ROMAN_OR_FULL_WIDTH = /[Ⅰ-ⅿ！-～]/g;
const LOOK_ALIKES = /[ÐðƢƣ]/g;
const LOOK_ALIKE_OF: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ƣ: 'Ư', ƣ: 'ư' };
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const SPACES = /[\s\u00a0\u202f]+/g;
const SPACE = 32;

/** By code unit, 1 for printable ASCII and Vietnamese letters as they should be. */
const CLEAN = new Uint8Array(0x10000)
  .fill(1, SPACE, 0x7f)
  .fill(1, 0xc0, 0xd0)
  .fill(1, 0xd1, 0xf0)
  .fill(1, 0xf1, 0x1a2)
  .fill(1, 0x1af, 0x1b1)
  .fill(1, 0x1ea0, 0x1efa);

/** Any other letter, or a space that is not between two words. */
function needsCare(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (CLEAN[code] === 0 || (code === SPACE && before === SPACE)) return true;
    before = code;
  }
  return before === SPACE;
}

/**
 * One line of clean text for reading: composed (NFC), with look-alike letters (Ð, Ƣ), Roman code
 * points (Ⅱ) and full-width forms replaced by the plain ones, invisible characters gone, and every
 * run of white space, line breaks included, one space. Never written back to a sheet.
 *
 * A soft hyphen stays: in TCVN3 text it is the letter ư.
 */
export function tidy(text: string): string {
  if (!needsCare(text)) return text;
  return text
    .replace(ROMAN_OR_FULL_WIDTH, (letter) => letter.normalize('NFKC'))
    .replace(LOOK_ALIKES, (letter) => LOOK_ALIKE_OF[letter] ?? letter)
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(SPACES, ' ')
    .trim();
}
