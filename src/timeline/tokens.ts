import { LEXICON, MAYBE_NUMBER, spelledNumber, type Entry, type Term } from './lexicon';
import { romanValue } from './roman';

interface Place {
  /** First and one past the last character, 0-based, in the tidied text. */
  readonly start: number;
  readonly end: number;
}

/** A sign, a number, a phrase of the grammar, or a word that the grammar does not know. */
export type Token = Place &
  (
    | { readonly kind: 'number'; readonly value: number; readonly digits: number }
    | { readonly kind: 'term'; readonly term: Term }
    | { readonly kind: 'word'; readonly roman: number | null }
    | { readonly kind: 'sign'; readonly sign: string }
    | { readonly kind: 'end' }
  );

const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2212~→';
const BLANKS = '…_';
const QUARTER_AND_NUMERAL = /^(q|quy|qui)([ivl]+)$/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (code === 0xd7 || code === 0xf7) return false;
  return (code >= 0xaa && code < 0x2000) || (code >= 0x2c00 && code < 0x3000) || code >= 0x3040;
}

function wordEnd(folded: string, start: number): number {
  let end = start;
  while (end < folded.length && isLetter(folded.charCodeAt(end))) end++;
  return end;
}

function digitsEnd(folded: string, start: number): number {
  let end = start;
  while (end < folded.length && isDigit(folded.charCodeAt(end))) end++;
  return end;
}

/** The end of the word or run of digits that begins at `start`. */
const pieceEnd = (folded: string, start: number): number =>
  isDigit(folded.charCodeAt(start)) ? digitsEnd(folded, start) : wordEnd(folded, start);

/** The longest phrase of the lexicon that begins with the word [start, end). */
function phraseAt(
  folded: string,
  start: number,
  end: number,
): { entry: Entry; end: number } | null {
  let found: { entry: Entry; end: number } | null = null;
  let step = LEXICON.next.get(folded.slice(start, end));
  while (step !== undefined) {
    if (step.entry !== null) found = { entry: step.entry, end };
    if (step.next.size === 0 || folded.charCodeAt(end) !== 32) break;
    const next = end + 1;
    end = pieceEnd(folded, next);
    step = step.next.get(folded.slice(next, end));
  }
  return found;
}

function signOf(character: string): string {
  if (DASHES.includes(character)) return '-';
  return BLANKS.includes(character) ? '…' : character;
}

/**
 * The tokens of a tidied text and its folded twin (`foldLetters`), in order, each with its place;
 * the last is always the `end`. One pass, linear in the length.
 */
export function tokenise(text: string, folded: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    const start = at;
    if (code === 32) {
      at++;
    } else if (isDigit(code)) {
      at = digitsEnd(folded, start);
      const digits = at - start;
      tokens.push({
        kind: 'number',
        value: Number(folded.slice(start, at)),
        digits,
        start,
        end: at,
      });
    } else if (isLetter(code)) {
      at = pushWord(tokens, text, folded, start);
    } else {
      at++;
      let sign = signOf(folded.charAt(start));
      if (sign === '.' || sign === '…') {
        while (
          at < folded.length &&
          (folded.charAt(at) === '.' || BLANKS.includes(folded.charAt(at)))
        )
          at++;
        if (at - start > 1) sign = '…';
      }
      tokens.push({ kind: 'sign', sign, start, end: at });
    }
  }
  tokens.push({ kind: 'end', start: at, end: at });
  return tokens;
}

function pushWord(tokens: Token[], text: string, folded: string, start: number): number {
  const end = wordEnd(folded, start);
  const word = folded.slice(start, end);
  if (MAYBE_NUMBER.has(word)) {
    const value = spelledNumber(text.slice(start, end));
    if (value !== undefined) {
      tokens.push({ kind: 'number', value, digits: 1, start, end });
      return end;
    }
  }
  const phrase = phraseAt(folded, start, end);
  if (phrase !== null) {
    const { entry } = phrase;
    if ('term' in entry) tokens.push({ kind: 'term', term: entry.term, start, end: phrase.end });
    else tokens.push({ kind: 'number', value: entry.number, digits: 1, start, end: phrase.end });
    return phrase.end;
  }
  const numeral = QUARTER_AND_NUMERAL.exec(word)?.[2];
  const cut = numeral === undefined ? start : end - numeral.length;
  if (cut > start) tokens.push({ kind: 'term', term: 'quarter', start, end: cut });
  tokens.push({ kind: 'word', roman: romanValue(folded.slice(cut, end)), start: cut, end });
  return end;
}
