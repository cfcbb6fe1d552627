import type { Term } from './lexicon';
import { endToken, type Token } from './tokens';

const NO_TOKEN = endToken(0);

/**
 * A place among the tokens. A parser either takes what it reads and moves the cursor on, or returns
 * null and leaves it where it was. All look ahead a bounded number of tokens, so that reading stays
 * linear.
 */
export class Cursor {
  at = 0;

  /** `year`: the plan's year, which "năm nay" and "năm sau" are told from. */
  constructor(
    readonly tokens: readonly Token[],
    readonly text: string,
    readonly year: number,
  ) {}

  peek(ahead = 0): Token {
    const at = this.at + ahead;
    // Reading past the end of an array is slow.
    if (at < 0 || at >= this.tokens.length) return NO_TOKEN;
    return this.tokens[at] ?? NO_TOKEN;
  }

  isTerm(term: Term, ahead = 0): boolean {
    return this.peek(ahead).term === term;
  }

  isOneOf(terms: ReadonlySet<Term>, ahead = 0): boolean {
    const { term } = this.peek(ahead);
    return term !== '' && terms.has(term);
  }

  isSign(sign: string, ahead = 0): boolean {
    return this.peek(ahead).sign === sign;
  }

  /** The number here, of at most `maxDigits` digits; null where there is none. */
  numberAt(ahead = 0, maxDigits = 2): number | null {
    const token = this.peek(ahead);
    return token.digits > 0 && token.digits <= maxDigits ? token.value : null;
  }

  /** A year of our time, in four digits. */
  yearAt(ahead = 0): number | null {
    const token = this.peek(ahead);
    if (token.digits !== 4) return null;
    return token.value >= 1900 && token.value <= 2100 ? token.value : null;
  }

  /** The number or Roman numeral here. */
  numeralAt(ahead = 0): number | null {
    const token = this.peek(ahead);
    if (token.kind !== 'word') return this.numberAt(ahead);
    return token.value > 0 ? token.value : null;
  }

  /** No space between this token and the one before it. */
  isGlued(ahead = 0): boolean {
    return this.peek(ahead - 1).end === this.peek(ahead).start;
  }

  take(term: Term): boolean {
    if (!this.isTerm(term)) return false;
    this.at++;
    return true;
  }

  takeSign(sign: string): boolean {
    if (!this.isSign(sign)) return false;
    this.at++;
    return true;
  }

  /** The end, in the text, of the token before the cursor. */
  get lastEnd(): number {
    return this.peek(-1).end;
  }
}
