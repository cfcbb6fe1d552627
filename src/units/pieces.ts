import { beginsWithCapital, SMALL_LETTERS } from '../text/letters';
import { spell, spelledWords } from '../text/spell';
import type { Opening } from './opening';
import { roleAt, type RoleMark } from './roles';
import type { Token } from './token';

/**
 * What stands before a piece. `hard`: something that always parts units; `line`: nothing but a new
 * line or a capital, so only a place where a unit may begin.
 */
export type Joiner = 'hard' | 'comma' | 'and' | 'slash' | 'dash' | 'colon' | 'line';

export type Piece =
  /** A stretch of words that no separator cuts: tokens from … to (exclusive). */
  | {
      readonly kind: 'words';
      readonly from: number;
      readonly to: number;
      readonly joiner: Joiner;
      readonly opening: Opening;
    }
  /** Words that say who leads; `alone`: in brackets, said of the one unit before. */
  | { readonly kind: 'role'; readonly mark: RoleMark; readonly alone: boolean }
  /** The end of the brackets in which a role was said. */
  | { readonly kind: 'roleEnd' };

export type WordPiece = Extract<Piece, { kind: 'words' }>;

const AND: ReadonlySet<string> = new Set(['và', 'hoặc', 'hay', 'cùng', 'va', 'hoac'].map(spell));
const WITH = spell('với');
const CONCERNED = spelledWords('liên quan').join(' ');
const [SUM, UP] = [spell('tổng'), spell('hợp')];
const JOINERS: Readonly<Record<string, Joiner>> = {
  ';': 'hard',
  ',': 'comma',
  '/': 'slash',
  '+': 'and',
  '&': 'and',
  '–': 'dash',
  '-': 'dash',
  ':': 'colon',
};
const BULLETS = '-+–•*●▪';
const SMALL = new RegExp(`[${SMALL_LETTERS}]`);

/** The token of each opening bracket's closing one. */
function brackets(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ text }, at) => {
    if (text === '(' || text === '[') open.push(at);
    else if (text === ')' || text === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, at);
    }
  });
  return pairs;
}

/** Cuts a cell's tokens wherever a unit could end. `lines`: the places at which its lines begin. */
export function cut(
  tokens: readonly Token[],
  lines: ReadonlySet<number>,
  open: (at: number, end: number) => Opening,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const pairs = brackets(tokens);
  const mixedCase = tokens.some(({ text }) => SMALL.test(text));
  let from = 0;
  let joiner: Joiner = 'hard';
  let roleEnd = -1;
  /** A capital after the first word of what is being cut: it has a name. */
  let capital = false;

  const close = (to: number, next: Joiner, resume: number): void => {
    if (to > from) pieces.push({ kind: 'words', from, to, joiner, opening: open(from, to) });
    joiner = to > from || next === 'hard' || joiner !== 'hard' ? next : joiner;
    from = resume;
    capital = false;
  };
  const spaced = (at: number): boolean =>
    (tokens[at - 1]?.end ?? -1) !== tokens[at]?.start || tokens[at + 1]?.start !== tokens[at]?.end;
  const numberEnd = (at: number): number | null => {
    const end = pairs.get(at);
    return end === at + 2 && /^\d+$/.test(tokens[at + 1]?.text ?? '') ? end : null;
  };
  /** "1.", "2)", "a)" where an item begins; a number also in the midst of a line, before a unit. */
  const isNumbering = (at: number, item: boolean): boolean => {
    const text = tokens[at]?.text ?? '';
    if (!/^[.)]$/.test(tokens[at + 1]?.text ?? '')) return false;
    if (/^\d{1,2}$/.test(text)) return item || open(at + 2, tokens.length).head !== null;
    return item && /^[a-zđ]$/.test(text);
  };
  /** "Khoa Nội tổng hợp", "Phòng Hành chính tổng hợp": part of a name, where a higher body would do it. */
  const isSummingUp = (at: number): boolean => {
    if (tokens[at]?.said[0] !== SUM || tokens[at + 1]?.said[0] !== UP) return false;
    const { head, asNoun } = open(from, tokens.length);
    return head?.kind === 'dual' && head.rank === 1 && !asNoun;
  };
  /** A unit ends before this token: it has a name, is an authority or a person, or says which ones. */
  const isNamed = (at: number): boolean => {
    const last = tokens.slice(Math.max(from, at - 2), at).flatMap(({ said }) => said);
    if (capital || last.slice(-2).join(' ') === CONCERNED) return true;
    const { head, asNoun } = open(from, tokens.length);
    return head?.family === 'authority' || (head?.kind === 'person' && !asNoun);
  };
  const beginsLine = (at: number): boolean => lines.has(tokens[at]?.start ?? -1);
  const mayBegin = (at: number, token: Token): boolean => {
    if (!mixedCase || !beginsWithCapital(token.text)) return false;
    if (open(from, tokens.length).after > at) return false;
    const { plural, head } = open(at, tokens.length);
    if (lines.has(token.start)) return plural || head !== null;
    return plural || (head?.kind === 'dual' && head.rank > 1);
  };

  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const first = at === from;
    const newLine = lines.has(token.start);
    const numbered = numberEnd(at);

    if (at === roleEnd) {
      close(at, 'hard', at + 1);
      pieces.push({ kind: 'roleEnd' });
      at++;
    } else if (BULLETS.includes(token.text) && (newLine || (first && joiner === 'hard'))) {
      close(at, 'hard', at + 1);
      at++;
    } else if (isNumbering(at, newLine || (first && joiner === 'hard'))) {
      close(at, 'hard', at + 2);
      at += 2;
    } else if (numbered !== null) {
      close(at, first || newLine ? 'hard' : 'comma', numbered + 1);
      at = numbered + 1;
    } else if (token.text === '(' && pairs.has(at) && roleAt(tokens, at + 1, true) !== null) {
      close(at, 'hard', at + 1);
      roleEnd = pairs.get(at) ?? -1;
      at++;
    } else if (token.text === '(' || token.text === '[') {
      at = (pairs.get(at) ?? at) + 1;
    } else if (token.kind === 'mark') {
      const next = tokens[at + 1];
      const sentence = token.text === '.' && tokens[at - 1]?.abbreviation == null;
      const beginning = next === undefined ? null : open(at + 1, tokens.length);
      const parts =
        JOINERS[token.text] ??
        (sentence && (beginning === null || beginning.head !== null || beginning.plural)
          ? 'hard'
          : null);
      if (parts !== null && (parts !== 'dash' || spaced(at))) close(at, parts, at + 1);
      at++;
    } else {
      const mark = isSummingUp(at)
        ? null
        : roleAt(tokens, at, first || newLine, { isNamed, beginsLine });
      if (mark !== null) {
        close(at, 'hard', mark.next);
        pieces.push({ kind: 'role', mark, alone: roleEnd > at && mark.of === 'before' });
        at = Math.max(mark.next, at + 1);
      } else if (token.said.length === 1 && AND.has(token.said[0] ?? '')) {
        const withToo = tokens[at + 1]?.said[0] === WITH ? 1 : 0;
        close(at, 'and', at + 1 + withToo);
        at += 1 + withToo;
      } else {
        if (!first && mayBegin(at, token)) close(at, 'line', at);
        if (!first) capital ||= beginsWithCapital(token.text);
        at++;
      }
    }
  }
  close(tokens.length, 'hard', tokens.length);
  return pieces;
}
