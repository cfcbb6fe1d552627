import { foldLetters } from './fold';
import { LETTERS, NUMERALS } from './letters';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = new RegExp(`[${LETTERS}${NUMERALS}]+`, 'g');
const ACCENTED = /[^\u0000-\u007f]/;

/** Whether the text was typed with Vietnamese letters; one without any is compared without accents. */
export const isAccented = (text: string): boolean => ACCENTED.test(text);

/** So many different words are kept; then they are all forgotten. A cell's words are few and short. */
const MOST_KEPT = 4096;
const LONGEST_KEPT = 24;

/** The same function of a word, which does not do twice what it has just done. */
export function keeping<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST_KEPT) return read(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_KEPT) known.clear();
    const value = read(word);
    known.set(word, value);
    return value;
  };
}

/**
 * The word in lower case, decomposed, its tone mark at the end wherever it was typed: "Ủy" and "Uỷ"
 * are the same, "đang" and "đăng" are not (which folding would make one).
 */
export const spell = keeping((word) => {
  if (!isAccented(word)) return word.toLowerCase();
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONE);
  return tones === null ? letters : letters.replace(TONE, '') + tones.join('');
});

/** A spelled word without its accents, as `foldLetters` would leave it. */
export const unaccented = keeping((spelled) =>
  isAccented(spelled) ? foldLetters(spelled.normalize('NFC')).replace(TONE, '') : spelled,
);

/** The words of a text, spelled, marks left out. */
export const spelledWords = (text: string): string[] => (text.match(WORD) ?? []).map(spell);
