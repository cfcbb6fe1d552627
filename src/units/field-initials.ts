import { lazily } from '../text/lazily';
import { CAPITALS, LETTERS } from '../text/letters';
import { oncePer } from '../text/once-per';
import { isAccented, keeping, spell, spelledWords, unaccented } from '../text/spell';
import { DIVISIONS } from './divisions';
import { initialsOf } from './initials';
import { SECTORS } from './sectors';
import type { Token } from './token';

/** A word of a field's name, and its place in the name: 0-based, `end` exclusive. */
interface FieldWord {
  readonly word: string;
  /** Its first letter, spelled, "đ" and "ư" told from "d" and "u". */
  readonly initial: string;
  readonly start: number;
  readonly end: number;
}

interface Field {
  readonly name: string;
  readonly words: readonly FieldWord[];
}

const WORD = new RegExp(`[${LETTERS}]+`, 'g');
const INITIALS = new RegExp(`^[${CAPITALS}]{2,}$`);
const ONE_CAPITAL = new RegExp(`^[${CAPITALS}]$`);
const AND = 'va';
const D = 'd';
/** So many tokens a short form may stand behind the body. */
const LONGEST = 8;
const SEPARATORS = ',&-–';

function fieldOf(name: string): Field {
  const words = [...name.matchAll(WORD)].map(([written], i, all): FieldWord => {
    const start = all[i]?.index ?? 0;
    return {
      word: unaccented(spell(written)),
      initial: spell(initialsOf(written)),
      start,
      end: start + written.length,
    };
  });
  return { name, words: words.filter(({ word }) => word !== AND) };
}

const all = [...SECTORS, ...DIVISIONS];

const bodyOf = (kind: string): string => spelledWords(kind).map(unaccented).join(' ');

/** The names of the fields of such a body; by its kind, without accents. */
const namesOf = (body: string): readonly string[] =>
  all.filter(({ of }) => of.some((kind) => bodyOf(kind) === body)).flatMap(({ names }) => names);

/** The fields by the kind of body and their first letter, without accents: "phong k". */
const fieldsAs = keeping((key): readonly Field[] =>
  namesOf(key.slice(0, -2))
    .filter((name) => unaccented(spell(name.charAt(0))) === key.slice(-1))
    .map(fieldOf),
);

/** The kinds of body, and their last words; with accents and without. */
const bodies = lazily(() => {
  const spelled = all.flatMap(({ of }) => of.map((body) => spelledWords(body).join(' ')));
  const names = new Set([...spelled, ...spelled.map(unaccented)]);
  return { names, ends: new Set([...names].map((name) => name.slice(name.indexOf(' ') + 1))) };
});

/** How the names of such a body's fields begin, and their initials; by its kind, without accents. */
const beginnings = keeping((body): ReadonlySet<string> => {
  const said = new Set<string>();
  for (const name of namesOf(body)) {
    said.add(unaccented(spell(initialsOf(name))));
    said.add(beginningOf(spelledWords(name)));
  }
  return said;
});
const JOINTS = /[&,-]/g;
const FIRST = /^[.\s]*(\S{2,12})/u;
const SOON = 32;

const beginningOf = (words: readonly string[]): string =>
  words.slice(0, 2).map(unaccented).join(' ');

/** Whether the text begins with the name of a field of such a body, or with its initials. */
export function saysField(body: string, text: string): boolean {
  const known = beginnings(bodyOf(body));
  const next = text.slice(0, SOON);
  const short = (FIRST.exec(next)?.[1] ?? '').replace(JOINTS, '').replace(/[;.)]+$/, '');
  if (INITIALS.test(short) && known.has(unaccented(spell(short)))) return true;
  return known.has(beginningOf(spelledWords(next)));
}

const lettersOf = oncePer(({ text }: Token) => [...text].map(spell));

/** "AC" for "Ấn chỉ", but "DT" for no "Đào tạo". */
function isInitial(letter: string, word: FieldWord | undefined, accented: boolean): boolean {
  const initial = word?.initial ?? '';
  return letter === initial || (letter === unaccented(initial) && !(accented && letter === D));
}

/** How many of the field's words, from the given one on, the token says; 0 where it says another. */
function wordsSaid(token: Token, { words }: Field, from: number, accented: boolean): number {
  if (INITIALS.test(token.text)) {
    const letters = lettersOf(token);
    if (letters.every((letter, i) => isInitial(letter, words[from + i], accented)))
      return letters.length;
  }
  // Nearly all of them
  if (unaccented(token.said[0] ?? '') !== words[from]?.word) return 0;
  const own = token.said.map(unaccented).filter((word) => word !== AND);
  return own.every((word, i) => words[from + i]?.word === word) ? own.length : 0;
}

const isSeparator = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'mark'
    ? SEPARATORS.includes(token.text)
    : token.said.length === 1 && unaccented(token.said[0] ?? '') === AND);

/** "Q." before "lý", "Đ." before "tạo": the word's first letter. */
function isCutShort(tokens: readonly Token[], at: number): boolean {
  const [token, dot, next] = tokens.slice(at, at + 3);
  if (token === undefined || !ONE_CAPITAL.test(token.text) || dot?.text !== '.') return false;
  return dot.start === token.end && next?.start === dot.end;
}

const asShort = (token: Token, full: string): Token => ({
  ...token,
  said: spelledWords(full),
  abbreviation: { short: token.text, full },
});

/** The tokens from the given one on that say the whole name, its initials in full; null where they do not. */
function inFull(
  tokens: readonly Token[],
  from: number,
  field: Field,
  accented: boolean,
): readonly Token[] | null {
  const { name, words } = field;
  const full: Token[] = [];
  for (let said = 0; said < words.length;) {
    const parting = tokens[from + full.length];
    if (said > 0 && parting !== undefined && isSeparator(parting)) full.push(parting);
    const at = from + full.length;
    const token = tokens[at];
    if (
      token !== undefined &&
      isCutShort(tokens, at) &&
      isInitial(spell(token.text), words[said], accented)
    ) {
      const { start, end } = words[said] ?? { start: 0, end: 0 };
      full.push(asShort(token, name.slice(start, end)), ...tokens.slice(at + 1, at + 2));
      said++;
      continue;
    }
    const count = token?.kind === 'word' ? wordsSaid(token, field, said, accented) : 0;
    if (token === undefined || count === 0) return null;
    const meant = name.slice(words[said]?.start, words[said + count - 1]?.end);
    // "PHÒNG QUẢN LÝ CÔNG NGHỆ" says it all
    const isWhole = token.said.join() === spelledWords(meant).join();
    full.push(INITIALS.test(token.text) && !isWhole ? asShort(token, meant) : token);
    said += count;
  }
  return full;
}

/** The longest field's name of such a body that the tokens from the given one on say; null where none does. */
function fieldAt(
  tokens: readonly Token[],
  at: number,
  body: string,
  accented: boolean,
): readonly Token[] | null {
  const first = unaccented(spell(tokens[at]?.text ?? '')).charAt(0);
  let longest: readonly Token[] | null = null;
  for (const field of fieldsAs(`${unaccented(body)} ${first}`)) {
    const found = inFull(tokens, at, field, accented);
    // One short form alone is what everybody takes it for, if there is such a thing.
    if (found === null || (found.length === 1 && tokens[at]?.abbreviation !== null)) continue;
    if (found.length > (longest?.length ?? 0)) longest = found;
  }
  return longest;
}

const isShortSoon = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < Math.min(tokens.length, at + LONGEST); i++) {
    if (INITIALS.test(tokens[i]?.text ?? '') || isCutShort(tokens, i)) return true;
  }
  return false;
};

/** The kind of body that the tokens before this one say: "chi cục", where "cục" is one too. */
function bodyBefore(tokens: readonly Token[], at: number): string | null {
  // "P. KHTC"
  const dotted = tokens[at - 1]?.text === '.' && tokens[at - 2]?.abbreviation != null;
  const end = dotted ? at - 1 : at;
  const said = tokens[end - 1]?.said ?? [];
  const last = said.at(-1) ?? '';
  const { names, ends } = bodies();
  if (!ends.has(last)) return null;
  const before = said.at(-2) ?? tokens[end - 2]?.said.at(-1);
  const two = `${before} ${last}`;
  if (names.has(two)) return two;
  return names.has(last) ? last : null;
}

/**
 * The tokens, the names of fields in full where they are written by their initials, or in several parts
 * and some by their initials: "Sở GD và ĐT", "Phòng KT, HT và ĐT", "Sở Nông nghiệp và MT". Other tokens
 * are as they were.
 */
export function withFieldsInFull(tokens: Token[]): Token[] {
  let read = tokens;
  let known: boolean | null = null;
  for (let at = 1; at < tokens.length; at++) {
    const body = bodyBefore(tokens, at);
    if (body === null || !isShortSoon(tokens, at)) continue;
    const accented = (known ??= tokens.some(({ text }) => isAccented(text)));
    const found = fieldAt(tokens, at, body, accented);
    if (found === null) continue;
    if (read === tokens) read = [...tokens];
    read.splice(at, found.length, ...found);
    at += found.length - 1;
  }
  return read;
}
