import { foldLetters } from '../text/fold';
import { lazily } from '../text/lazily';
import { isAccented, spell, unaccented } from '../text/spell';
import type { Rest, Term } from './said-term';
import { LEXICON, type Entry } from './status-lexicon';

interface Phrase {
  /** As they are compared: spelled, or folded. */
  readonly words: readonly string[];
  readonly spelled: readonly string[];
  readonly entry: Entry;
}
/** Phrases by their first word, the longest first. */
type Index = ReadonlyMap<string, readonly Phrase[]>;

interface Indexes {
  readonly spelled: Index;
  readonly folded: Index;
}

const indexes = lazily((): Indexes => {
  const spelled: Phrase[] = [];
  const folded: Phrase[] = [];
  for (const entry of LEXICON) {
    const plain = foldLetters(entry.phrases).split('|');
    entry.phrases.split('|').forEach((phrase, index) => {
      const words = phrase.split(' ').map(spell);
      spelled.push({ words, spelled: words, entry });
      folded.push({ words: (plain[index] ?? '').split(' '), spelled: words, entry });
    });
  }
  return { spelled: indexOf(spelled), folded: indexOf(folded) };
});

function indexOf(phrases: readonly Phrase[]): Index {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words;
    const others = index.get(first);
    if (others) others.push(phrase);
    else index.set(first, [phrase]);
  }
  for (const alike of index.values()) alike.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** A piece of the text, before it is known what it means. */
interface Token {
  /** A word spelled, or folded in a text without accents; null where it is none. */
  readonly word: string | null;
  readonly is: Rest;
  readonly from: number;
  readonly to: number;
}

/** A number with what is written to it ("12/KH-UBND"), a mark, a word. */
const TOKEN =
  /(\d(?:[^\s,;()]*[^\s,;().:])?)|[,;:()–—]|\.(?=\s|$)|(?<=\s)-(?=\s)|([^\s!-/:-@[-`{-~–—]+)/g;
const FULL_DATE = /^\d{1,2}([/.-])\d{1,2}\1(?:\d\d){1,2}$/;
const HALF_OF_A_TERM = new Set([spell('thời'), spell('kỳ'), 'thoi', 'ky']);
const TERM = new Set([spell('hạn'), 'han']);
const WORD: Rest = { kind: 'word' };
const STOP: Rest = { kind: 'stop' };

function tokensOf(line: string, isPlain: boolean): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of line.matchAll(TOKEN)) {
    const [text, number, letters] = match;
    const from = match.index;
    const to = from + text.length;
    if (letters === undefined) {
      const is: Rest =
        number === undefined ? STOP : { kind: 'number', isFullDate: FULL_DATE.test(number) };
      tokens.push({ word: null, is, from, to });
      continue;
    }
    const word = isPlain ? unaccented(spell(letters)) : spell(letters);
    // "Thời hạn", "kỳ hạn": said of a due day, both are "hạn".
    if (TERM.has(word) && HALF_OF_A_TERM.has(tokens.at(-1)?.word ?? '')) tokens.pop();
    tokens.push({ word, is: WORD, from, to });
  }
  return tokens;
}

/** What stands before the head of a clause, where a verb may begin. */
const BEFORE_A_HEAD: ReadonlySet<Term['is']['kind']> = new Set<Term['is']['kind']>([
  'stop',
  'aspect',
  'partly',
  'just',
  'adverb',
  'and',
  'time',
]);

/**
 * The terms of a tidied line, in order. Accents are compared if it has any; but a phrase of several
 * words is known by one of them, so that a missing or a wrong accent does no harm.
 */
export function termsOf(line: string): readonly Term[] {
  const isPlain = !isAccented(line);
  const tokens = tokensOf(line, isPlain);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrase = token.word === null ? null : phraseAt(tokens, at, isPlain, terms.at(-1) ?? null);
    if (phrase) {
      const { from } = token;
      at += phrase.words.length;
      const to = tokens[at - 1]?.to ?? token.to;
      for (const is of phrase.entry.meanings) terms.push({ is, from, to });
    } else {
      at++;
      terms.push(token);
    }
  }
  return terms;
}

/** The longest phrase that begins at a token and counts there. */
function phraseAt(
  tokens: readonly Token[],
  at: number,
  isPlain: boolean,
  before: Term | null,
): Phrase | null {
  const word = tokens[at]?.word ?? '';
  const { spelled, folded } = indexes();
  for (const phrase of (isPlain ? folded : spelled).get(word) ?? NONE) {
    if (isSaid(phrase, tokens, at) && counts(phrase, tokens, at, isPlain, before)) {
      return phrase;
    }
  }
  if (isPlain) return null;
  for (const phrase of folded.get(unaccented(word)) ?? NONE) {
    if (phrase.words.length === 1) return null;
    if (isNearlySaid(phrase, tokens, at) && counts(phrase, tokens, at, isPlain, before)) {
      return phrase;
    }
  }
  return null;
}

const NONE: readonly Phrase[] = [];
/** Whether the other words of a phrase follow its first. */
function isSaid({ words }: Phrase, tokens: readonly Token[], at: number): boolean {
  for (let n = 1; n < words.length; n++) {
    if (tokens[at + n]?.word !== words[n]) return false;
  }
  return true;
}

/** The same, but for accents; at least one word has its own: "hoàn thanh", not "định chi" for "đình chỉ". */
function isNearlySaid({ words, spelled }: Phrase, tokens: readonly Token[], at: number): boolean {
  let isExact = false;
  for (let n = 0; n < words.length; n++) {
    const word = tokens[at + n]?.word ?? null;
    if (word === null || unaccented(word) !== words[n]) return false;
    isExact ||= word === spelled[n];
  }
  return isExact;
}

function counts(
  { entry: { only }, words }: Phrase,
  tokens: readonly Token[],
  at: number,
  isPlain: boolean,
  before: Term | null,
): boolean {
  if (only === undefined) return true;
  switch (only) {
    case 'plainHead':
      return !isPlain || isHead(before);
    case 'head':
      return isHead(before) || before?.is.kind === 'verb';
    case 'plainBefore':
      return !isPlain || isKnown(tokens, at + words.length, isPlain);
    case 'before':
      return isKnown(tokens, at + words.length, isPlain);
  }
}

const isHead = (before: Term | null): boolean =>
  before === null || BEFORE_A_HEAD.has(before.is.kind);

/** Whether a word that may have a meaning here stands at this place. */
function isKnown(tokens: readonly Token[], at: number, isPlain: boolean): boolean {
  const { spelled, folded } = indexes();
  const phrases = (isPlain ? folded : spelled).get(tokens[at]?.word ?? '') ?? NONE;
  return phrases.some((phrase) => isSaid(phrase, tokens, at));
}
