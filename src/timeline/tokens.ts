import { foldCode, foldLetters } from '../text/fold';
import { LEXICON, spelledNumber, type Term } from './lexicon';
import { isLetter } from './phrase-tree';
import { romanValue } from './roman';

/**
 * A sign, a number, a phrase of the grammar, or a word that the grammar does not know. Every token
 * has every field, which is what makes them fast to look at.
 */
export type Token = {
  /** First and one past the last character, 0-based, in the tidied text. */
  readonly start: number;
  readonly end: number;
  /** Of a number; and how many digits say it, 0 where it is none. */
  readonly value: number;
  readonly digits: number;
  /** Of a word. */
  readonly roman: number | null;
  /** '' where it is none. */
  readonly sign: string;
} & (
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'number' | 'word' | 'sign' | 'end'; readonly term: null }
);

const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2212~→';
const DOT = 46;
const QUARTER_AND_NUMERAL = /^(q|quy|qui)([ivl]+)$/;
const Q = 113;
const LONGEST_ROMAN = 4;
/** i, v, x, and the small L typed for a capital I */
const ROMAN_LETTERS = new Set([105, 118, 120, 108]);

export const numberToken = (value: number, digits: number, start: number, end: number): Token => ({
  kind: 'number',
  term: null,
  value,
  digits,
  roman: null,
  sign: '',
  start,
  end,
});

const termToken = (term: Term, start: number, end: number): Token => ({
  kind: 'term',
  term,
  value: 0,
  digits: 0,
  roman: null,
  sign: '',
  start,
  end,
});

const wordToken = (roman: number | null, start: number, end: number): Token => ({
  kind: 'word',
  term: null,
  value: 0,
  digits: 0,
  roman,
  sign: '',
  start,
  end,
});

export const signToken = (sign: string, start: number, end: number): Token => ({
  kind: 'sign',
  term: null,
  value: 0,
  digits: 0,
  roman: null,
  sign,
  start,
  end,
});

export const endToken = (at: number): Token => ({
  kind: 'end',
  term: null,
  value: 0,
  digits: 0,
  roman: null,
  sign: '',
  start: at,
  end: at,
});

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isBlank = (code: number): boolean => code === DOT || code === 0x2026 || code === 95;

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLetter(foldCode(text.charCodeAt(end)))) end++;
  return end;
}

function pushNumber(tokens: Token[], text: string, start: number): number {
  let value = 0;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isDigit(code)) break;
    value = value * 10 + code - 48;
  }
  tokens.push(numberToken(value, end - start, start, end));
  return end;
}

function pushSign(tokens: Token[], text: string, start: number): number {
  const character = text.charAt(start);
  let end = start + 1;
  if (isBlank(character.charCodeAt(0))) {
    while (end < text.length && isBlank(text.charCodeAt(end))) end++;
    const sign = character === '.' && end - start === 1 ? '.' : '…';
    tokens.push(signToken(sign, start, end));
  } else {
    tokens.push(signToken(DASHES.includes(character) ? '-' : character, start, end));
  }
  return end;
}

function pushWord(tokens: Token[], text: string, start: number): number {
  const phrase = LEXICON.longest(text, start);
  if (phrase !== null) {
    const { value: entry, end } = phrase;
    const spelled =
      entry.maybeNumber && end === wordEnd(text, start)
        ? spelledNumber(text.slice(start, end))
        : undefined;
    const number = spelled ?? entry.number;
    if (number !== null) tokens.push(numberToken(number, 1, start, end));
    else if (entry.term !== null) tokens.push(termToken(entry.term, start, end));
    else tokens.push(wordToken(null, start, end));
    return end;
  }
  const end = wordEnd(text, start);
  let cut = start;
  if (foldCode(text.charCodeAt(start)) === Q) {
    const numeral = QUARTER_AND_NUMERAL.exec(foldLetters(text.slice(start, end)))?.[2];
    if (numeral !== undefined) cut = end - numeral.length;
  }
  if (cut > start) tokens.push(termToken('quarter', start, cut));
  const mayBeRoman =
    end - cut <= LONGEST_ROMAN && ROMAN_LETTERS.has(foldCode(text.charCodeAt(cut)));
  const roman = mayBeRoman ? romanValue(foldLetters(text.slice(cut, end))) : null;
  tokens.push(wordToken(roman, cut, end));
  return end;
}

/**
 * The tokens of a tidied text, in order, each with its place; the last is always the `end`. One
 * pass, linear in the length.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = foldCode(text.charCodeAt(at));
    if (code === 32) at++;
    else if (isDigit(code)) at = pushNumber(tokens, text, at);
    else if (isLetter(code)) at = pushWord(tokens, text, at);
    else at = pushSign(tokens, text, at);
  }
  tokens.push(endToken(at));
  return tokens;
}
