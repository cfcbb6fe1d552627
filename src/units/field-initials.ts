import { lazily } from '../text/lazily';
import { oncePer } from '../text/once-per';
import { spell, spelledWords, unaccented } from '../text/spell';
import { SECTORS } from './sectors';
import type { Token } from './words';

/** A word of a field's name, and its place in the name: 0-based, `end` exclusive. */
interface FieldWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Field {
  readonly name: string;
  readonly words: readonly FieldWord[];
}

const WORD = /\p{L}+/gu;
const INITIALS = /^\p{Lu}{2,}$/u;
const AND = 'va';
/** So many tokens a short form may stand behind the body. */
const LONGEST = 8;
const SEPARATORS = ',&-–';

function fieldOf(name: string): Field {
  const words = [...name.matchAll(WORD)].map(([written], i, all): FieldWord => {
    const start = all[i]?.index ?? 0;
    return { word: unaccented(spell(written)), start, end: start + written.length };
  });
  return { name, words: words.filter(({ word }) => word !== AND) };
}

/** By the kind of body and the first letter of the field, without accents: "phong k". */
const fields = lazily(() => {
  const found = new Map<string, Field[]>();
  for (const { of, names } of SECTORS) {
    for (const field of names.map(fieldOf)) {
      for (const body of of) {
        const key = `${unaccented(spell(body))} ${field.words[0]?.word.charAt(0)}`;
        found.set(key, [...(found.get(key) ?? []), field]);
      }
    }
  }
  return found;
});
/** With accents and without. */
const bodies = lazily(() => {
  const spelled = SECTORS.flatMap(({ of }) => of.map(spell));
  return new Set([...spelled, ...spelled.map(unaccented)]);
});

const lettersOf = oncePer(({ text }: Token) => [...unaccented(spell(text))]);

/** How many of the field's words, from the given one on, the token says; 0 where it says another. */
function wordsSaid(token: Token, { words }: Field, from: number): number {
  const agree = (said: readonly string[], of: (word: string) => string): boolean =>
    said.every((each, i) => of(words[from + i]?.word ?? '') === each);
  if (INITIALS.test(token.text)) {
    const letters = lettersOf(token);
    if (agree(letters, (word) => word.charAt(0))) return letters.length;
  }
  const own = token.said.map(unaccented).filter((word) => word !== AND);
  return agree(own, (word) => word) ? own.length : 0;
}

const isSeparator = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'mark'
    ? SEPARATORS.includes(token.text)
    : token.said.length === 1 && unaccented(token.said[0] ?? '') === AND);

/** The tokens from the given one on that say the whole name, its initials in full; null where they do not. */
function inFull(tokens: readonly Token[], from: number, field: Field): readonly Token[] | null {
  const { name, words } = field;
  const full: Token[] = [];
  for (let said = 0; said < words.length;) {
    const parting = tokens[from + full.length];
    if (said > 0 && parting !== undefined && isSeparator(parting)) full.push(parting);
    const token = tokens[from + full.length];
    const count = token?.kind === 'word' ? wordsSaid(token, field, said) : 0;
    if (token === undefined || count === 0) return null;
    const meant = name.slice(words[said]?.start, words[said + count - 1]?.end);
    full.push(
      INITIALS.test(token.text)
        ? { ...token, said: spelledWords(meant), abbreviation: { short: token.text, full: meant } }
        : token,
    );
    said += count;
  }
  return full;
}

/** The longest field's name of such a body that the tokens from the given one on say; null where none does. */
function fieldAt(tokens: readonly Token[], at: number, body: string): readonly Token[] | null {
  const first = unaccented(spell(tokens[at]?.text ?? '')).charAt(0);
  let longest: readonly Token[] | null = null;
  for (const field of fields().get(`${unaccented(body)} ${first}`) ?? []) {
    const found = inFull(tokens, at, field);
    // One short form alone is what everybody takes it for, if there is such a thing.
    if (found === null || (found.length === 1 && tokens[at]?.abbreviation !== null)) continue;
    if (found.length > (longest?.length ?? 0)) longest = found;
  }
  return longest;
}

const isShortSoon = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < Math.min(tokens.length, at + LONGEST); i++) {
    if (INITIALS.test(tokens[i]?.text ?? '')) return true;
  }
  return false;
};

/**
 * The tokens, the names of fields in full where they are written by their initials, or in several parts
 * and some by their initials: "Sở GD và ĐT", "Phòng KT, HT và ĐT", "Sở Nông nghiệp và MT". Other tokens
 * are as they were.
 */
export function withFieldsInFull(tokens: Token[]): Token[] {
  let read = tokens;
  for (let at = 1; at < tokens.length; at++) {
    const body = tokens[at - 1]?.said.at(-1) ?? '';
    if (!bodies().has(body) || !isShortSoon(tokens, at)) continue;
    const found = fieldAt(tokens, at, body);
    if (found === null) continue;
    if (read === tokens) read = [...tokens];
    read.splice(at, found.length, ...found);
    at += found.length - 1;
  }
  return read;
}
