import { foldLetters } from '../text/fold';
import { LEXICON, spelledNumber, type Term } from './lexicon';
import { classOf, isDigit, isLetter, SPACE } from './phrase-tree';
import { ROMAN_NUMERALS } from './roman';

/**
 * A sign, a number, a phrase of the grammar, or a word that the grammar does not know. Every token
 * has every field, which is what makes them fast to look at.
 */
export type Token = {
  /** First and one past the last character, 0-based, in the tidied text. */
  readonly start: number;
  readonly end: number;
  /** Of a number, and how many digits say it; of a word that is a Roman numeral; of a weekday, Monday 1. */
  readonly value: number;
  readonly digits: number;
  /** '' where it is none. */
  readonly sign: string;
} & (
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'number' | 'word' | 'sign' | 'end'; readonly term: '' }
);

const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2212~→';
const DOT = 46;
const ZERO = 48;
const UNIT_AND_NUMERAL = /^(q|quy|qui|hk)([ivl]+)$/;
const PLAIN_NUMERAL = /^[IVL]+$/i;
const [H, Q] = [classOf(104), classOf(113)];

const numberToken = (value: number, digits: number, start: number, end: number): Token => ({
  kind: 'number',
  term: '',
  value,
  digits,
  sign: '',
  start,
  end,
});

const termToken = (term: Term, value: number, start: number, end: number): Token => ({
  kind: 'term',
  term,
  value,
  digits: 0,
  sign: '',
  start,
  end,
});

const wordToken = (roman: number, start: number, end: number): Token => ({
  kind: 'word',
  term: '',
  value: roman,
  digits: 0,
  sign: '',
  start,
  end,
});

export const signToken = (sign: string, start: number, end: number): Token => ({
  kind: 'sign',
  term: '',
  value: 0,
  digits: 0,
  sign,
  start,
  end,
});

export const endToken = (at: number): Token => ({
  kind: 'end',
  term: '',
  value: 0,
  digits: 0,
  sign: '',
  start: at,
  end: at,
});

const isBlank = (code: number): boolean => code === DOT || code === 0x2026 || code === 95;

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLetter(classOf(text.charCodeAt(end)))) end++;
  return end;
}

function pushNumber(tokens: Token[], text: string, start: number): number {
  let value = 0;
  let end = start;
  for (; end < text.length; end++) {
    const digit = text.charCodeAt(end) - ZERO;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
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

/** A word without an entry; of "QII", "quýIV" and "HKI" the unit, and then its numeral. */
function pushUnknown(tokens: Token[], text: string, start: number): number {
  const end = wordEnd(text, start);
  const initial = classOf(text.charCodeAt(start));
  const begun = initial === Q || initial === H ? foldLetters(text.slice(start, end)) : '';
  const [, unit, numeral = ''] = UNIT_AND_NUMERAL.exec(begun) ?? [];
  // "Hkì" is no numeral.
  if (!PLAIN_NUMERAL.test(text.slice(end - numeral.length, end)))
    tokens.push(wordToken(0, start, end));
  else {
    const cut = end - numeral.length;
    tokens.push(termToken(unit === 'hk' ? 'semester' : 'quarter', 0, start, cut));
    tokens.push(wordToken(ROMAN_NUMERALS.get(numeral) ?? 0, cut, end));
  }
  return end;
}

function pushWord(tokens: Token[], text: string, start: number): number {
  const phrase = LEXICON.longest(text, start);
  if (phrase === null) return pushUnknown(tokens, text, start);
  const { value: entry, end } = phrase;
  const spelled =
    entry.maybeNumber && end === wordEnd(text, start)
      ? spelledNumber(text.slice(start, end))
      : undefined;
  const { term, value } = entry;
  if (spelled !== undefined) tokens.push(numberToken(spelled, 1, start, end));
  else if (term !== '') tokens.push(termToken(term, value, start, end));
  else if (entry.kind === 'number') tokens.push(numberToken(value, 1, start, end));
  else tokens.push(wordToken(value, start, end));
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
    const letter = classOf(text.charCodeAt(at));
    if (letter === SPACE) at++;
    else if (isDigit(letter)) at = pushNumber(tokens, text, at);
    else if (isLetter(letter)) at = pushWord(tokens, text, at);
    else at = pushSign(tokens, text, at);
  }
  tokens.push(endToken(at));
  return tokens;
}
