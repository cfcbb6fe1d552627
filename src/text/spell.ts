import { foldLetters } from './fold';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{N}]+/gu;
const ACCENTED = /[^\u0000-\u007f]/;

/**
 * The word in lower case, decomposed, its tone mark at the end wherever it was typed: "Ủy" and "Uỷ"
 * are the same, "đang" and "đăng" are not (which folding would make one).
 */
export function spell(word: string): string {
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONE);
  return tones === null ? letters : letters.replace(TONE, '') + tones.join('');
}

/** A spelled word without its accents, as `foldLetters` would leave it. */
export const unaccented = (spelled: string): string =>
  foldLetters(spelled.normalize('NFC')).replace(TONE, '');

/** The words of a text, spelled, marks left out. */
export const spelledWords = (text: string): string[] => (text.match(WORD) ?? []).map(spell);

/** Whether the text was typed with Vietnamese letters; one without any is compared without accents. */
export const isAccented = (text: string): boolean => ACCENTED.test(text);
