import { unaccented } from '../text/spell';
import { tidy } from '../text/tidy';
import type { Token } from './token';
import { tokensOf } from './words';

/** Words that a unit's name may hold or leave out: "Sở Khoa học (và) Công nghệ", "BCĐ ISO (của) Sở". */
const OPTIONAL: ReadonlySet<string> = new Set(['va', 'cua']);

/** The key of a unit's name that is read into tokens: see `unitKey`. */
export function keyOfTokens(tokens: readonly Token[]): string {
  const words: string[] = [];
  let last = '';
  for (const token of tokens) {
    for (const said of token.said) {
      const word = unaccented(said);
      if (OPTIONAL.has(word) || word === last) continue;
      words.push(word);
      last = word;
    }
  }
  return words.join(' ');
}

/**
 * What tells units apart: equal for the same unit under its spellings (case, accents, punctuation,
 * abbreviations, "UBND" for "Ủy ban nhân dân", a word typed twice). "Các phòng" and "Phòng" differ.
 */
export const unitKey = (name: string): string => keyOfTokens(tokensOf(tidy(name)));
