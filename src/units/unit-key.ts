import { unaccented } from '../text/spell';
import { tidy } from '../text/tidy';
import { tokensOf } from './words';

/** Words that a unit's name may hold or leave out: "Sở Khoa học (và) Công nghệ", "BCĐ ISO (của) Sở". */
const OPTIONAL: ReadonlySet<string> = new Set(['va', 'cua']);

/**
 * What tells units apart: equal for the same unit under its spellings (case, accents, punctuation,
 * abbreviations, "UBND" for "Ủy ban nhân dân", a word typed twice). "Các phòng" and "Phòng" differ.
 */
export function unitKey(name: string): string {
  const words: string[] = [];
  for (const token of tokensOf(tidy(name))) {
    for (const said of token.said) {
      const word = unaccented(said);
      if (!OPTIONAL.has(word) && word !== words.at(-1)) words.push(word);
    }
  }
  return words.join(' ');
}
