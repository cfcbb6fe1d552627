const ROMAN_NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const VALUE_OF: ReadonlyMap<string, number> = new Map(
  ROMAN_NUMERALS.map((numeral, index) => [numeral, index + 1]),
);

/**
 * The value (1–12) of a Roman numeral in small letters, null for anything else. A small L typed for
 * a capital I counts as I ("ll" is II); the Roman code points (Ⅱ) are plain letters after `tidy`.
 */
export function romanValue(word: string): number | null {
  if (word.length > 4) return null;
  return VALUE_OF.get(word) ?? VALUE_OF.get(word.replaceAll('l', 'i')) ?? null;
}
