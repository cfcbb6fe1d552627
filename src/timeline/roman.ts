const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** A small L may be typed for each capital I: "ll" is II. */
function spellings(numeral: string): readonly string[] {
  let found = [''];
  for (const letter of numeral) {
    const own = found.map((before) => before + letter);
    found = letter === 'i' ? own.concat(found.map((before) => `${before}l`)) : own;
  }
  return found;
}

/**
 * The Roman numerals from 1 to 12 in small letters, in each spelling, and what they are worth. The
 * Roman code points (Ⅱ) are plain letters after `tidy`.
 */
export const ROMAN_NUMERALS: ReadonlyMap<string, number> = new Map(
  NUMERALS.flatMap((numeral, i) => spellings(numeral).map((spelling) => [spelling, i + 1])),
);
