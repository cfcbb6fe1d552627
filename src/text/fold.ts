import { tidy } from './tidy';

const ACCENTS = /[\u0300-\u036f]/g;
/** By code unit, the code unit of its base letter; 0 where it is not known yet. */
const BASE_OF = new Uint16Array(0x10000);

function baseOf(letter: string): string {
  if (letter === 'đ' || letter === 'Đ') return 'd';
  const base = letter.normalize('NFD').replace(ACCENTS, '').toLowerCase();
  return base.length === 1 ? base : letter;
}

/** The code unit of a letter in lower case without its accents. */
export const foldCode = (code: number): number =>
  BASE_OF[code] || (BASE_OF[code] = baseOf(String.fromCharCode(code)).charCodeAt(0));

/**
 * The text in lower case without accents, for comparing: "Quý" and "QUÍ" share "quy"/"qui" letters
 * whatever the typing. Character for character: `foldLetters(t)[i]` stands for `t[i]`, so a place
 * found in the folded text is the same place in the text.
 */
export function foldLetters(text: string): string {
  if (text.length <= PIECE) return foldPiece(text);
  let folded = '';
  for (let at = 0; at < text.length; at += PIECE) folded += foldPiece(text.slice(at, at + PIECE));
  return folded;
}

/** As many letters as can be the arguments of one call. */
const PIECE = 1024;
/** Used again for every piece, since no other place is folded to as often. */
const CODES = new Uint16Array(PIECE);

function foldPiece(text: string): string {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    CODES[i] = foldCode(text.charCodeAt(i));
  }
  return Reflect.apply(String.fromCharCode, null, CODES.subarray(0, length));
}

/** The text tidied (see `tidy`) and folded (see `foldLetters`): equal for two spellings of the same words. */
export function fold(text: string): string {
  // Marks that no letter could take are left by NFC.
  const folded = foldLetters(tidy(text));
  return folded.search(ACCENTS) < 0 ? folded : tidy(folded.replace(ACCENTS, ''));
}
