import { foldCode } from '../text/fold';

/** A word: its number in a vocabulary; 0 for any word that is not in it. */
export type Word = number;

const SYMBOLS = 36;
const LETTER_A = 97;
const DIGIT_0 = 48;
const SPACE = 32;
const COMMA = 44;
const FULL_STOP = 46;
const BRACKETS = '()';
const CLAUSE_ENDS = new Set([...';:!?•'].map((mark) => mark.charCodeAt(0)));
const FIRST_BEYOND_ASCII = 128;

/** a–z and 0–9, from 0 on; -1 for what is in no word that we look for. */
function symbolOf(code: number): number {
  if (code >= LETTER_A && code < LETTER_A + 26) return code - LETTER_A;
  return code >= DIGIT_0 && code < DIGIT_0 + 10 ? code - DIGIT_0 + 26 : -1;
}

/**
 * The words to look for in texts. A text is read letter by letter along a tree of these words, so
 * that nothing is cut out of it and nothing is compared: there are tens of thousands to read.
 */
export class Vocabulary {
  /** For each place in the tree and each symbol, the next place; 0 where no word goes on so. */
  private readonly next: number[] = Array<number>(SYMBOLS).fill(0);
  /** For each place, the word that ends there. */
  private readonly ends: Word[] = [0];
  private size = 0;
  /** A comma is a word of its own. */
  readonly comma: Word = ++this.size;

  /** The number of a folded word of a–z and 0–9, or of ","; a new one is taken in. */
  wordOf(text: string): Word {
    if (text === ',') return this.comma;
    let place = 0;
    for (let i = 0; i < text.length; i++) {
      const at = place * SYMBOLS + symbolOf(text.charCodeAt(i));
      let to = this.next[at] ?? 0;
      if (to === 0) {
        to = this.ends.push(0) - 1;
        for (let symbol = 0; symbol < SYMBOLS; symbol++) this.next.push(0);
        this.next[at] = to;
      }
      place = to;
    }
    return (this.ends[place] ||= ++this.size);
  }

  /** The words of a phrase, which spaces part. */
  wordsOf(phrase: string): readonly Word[] {
    return phrase.split(' ').map((word) => this.wordOf(word));
  }

  /** The clauses of a tidied text, each the words that it holds, in order; brackets count as words. */
  clausesOf(text: string): readonly (readonly Word[])[] {
    const clauses: Word[][] = [];
    let clause: Word[] = [];
    let place = 0;
    let inWord = false;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? foldCode(text.charCodeAt(at)) : SPACE;
      const symbol = symbolOf(code);
      if (symbol >= 0 || (code >= FIRST_BEYOND_ASCII && !CLAUSE_ENDS.has(code))) {
        const known = symbol >= 0 && (!inWord || place > 0);
        place = known ? (this.next[place * SYMBOLS + symbol] ?? 0) : 0;
        inWord = true;
        continue;
      }
      if (inWord) clause.push(this.ends[place] ?? 0);
      inWord = false;
      place = 0;
      if (code === SPACE) continue;
      if (code === COMMA) clause.push(this.comma);
      else if (BRACKETS.includes(text.charAt(at))) clause.push(0);
      const stops = code === FULL_STOP && !(text.charCodeAt(at + 1) > SPACE);
      if (!stops && !CLAUSE_ENDS.has(code)) continue;
      clauses.push(clause);
      clause = [];
    }
    clauses.push(clause);
    return clauses;
  }
}
