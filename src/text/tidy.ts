const ROMAN_OR_FULL_WIDTH = /[Ⅰ-ⅿ！-～]/g;
const LOOK_ALIKES = /[ÐðƢƣ]/g;
const LOOK_ALIKE_OF: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ƣ: 'Ư', ƣ: 'ư' };
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const SPACES = /[\s\u00a0\u202f]+/g;
const NEEDS_CARE =
  /[^\u0020-\u007e\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u01a1\u01af-\u01b0\u1ea0-\u1ef9]| {2}|^ | $/;

/**
 * One line of clean text for reading: composed (NFC), with look-alike letters (Ð, Ƣ), Roman code
 * points (Ⅱ) and full-width forms replaced by the plain ones, invisible characters gone, and every
 * run of white space, line breaks included, one space. Never written back to a sheet.
 *
 * A soft hyphen stays: in TCVN3 text it is the letter ư.
 */
export function tidy(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(ROMAN_OR_FULL_WIDTH, (letter) => letter.normalize('NFKC'))
    .replace(LOOK_ALIKES, (letter) => LOOK_ALIKE_OF[letter] ?? letter)
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(SPACES, ' ')
    .trim();
}
