import { lazily } from '../text/lazily';
import { isHonorific } from './going-on';
import { afterDeed } from './roles';
import type { Range } from './span';
import type { Opening } from './opening';
import type { Token } from './token';

/** Posts, and no bodies: "Phòng Nội vụ (thường trực)", "Văn phòng (Thư ký ISO)". */
const STANDING = 'thường trực';
const SECRETARY = 'thư ký';
const ENDING = /[\s.,;:–-]+$/u;

/** How many of the next tokens only repeat the end of an abbreviation ("UBMTTQ Việt Nam"). */
function repeated(tokens: readonly Token[], at: number, to: number): number {
  const said = tokens[at]?.said ?? [];
  for (const count of [2, 1]) {
    const next = tokens.slice(at + 1, at + 1 + count);
    const words = next.flatMap((token) => token.said);
    if (at + count >= to || words.length !== count || words.length >= said.length) continue;
    if (said.slice(-count).join(' ') === words.join(' ')) return count;
  }
  return 0;
}

/** The token of each bracket's closing one; of one that nothing closes the end, `to`. */
function closings(tokens: readonly Token[], { from, to }: Range): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text;
    if (text === '(' || text === '[') {
      open.push(at);
      found.set(at, to);
    } else if (text === ')' || text === ']') {
      const start = open.pop();
      if (start !== undefined) found.set(start, at);
    }
  }
  return found;
}

/** Whether there is no body in the bracket that is closed at `end`, a person ("Phòng Nội vụ (đ/c Lan)"), or only the short form of the one before it: "Ban Chỉ đạo ISO (BCĐ)". */
function explains(
  tokens: readonly Token[],
  at: number,
  end: number,
  open: (at: number, end: number) => Opening,
): boolean {
  const { head, plural, after } = open(at + 1, end);
  if (head === null || head.kind === 'person' || (head.kind === 'noun' && !plural)) return true;
  if (head.words === SECRETARY) return true;
  // "Phòng Kinh tế (xã)"
  if ((head.words === STANDING || head.kind === 'territory') && after === end) return true;
  return tokens[at + 1]?.abbreviation != null && end === at + 2;
}

/** What a short form is said in full as; null where it is none, or stays as it is. */
const fullOf = (token: Token | null): string | null => {
  const abbreviation = token?.abbreviation ?? null;
  return abbreviation === null || abbreviation.stays === true ? null : abbreviation.full;
};

const isInFull = (token: Token | null): boolean => fullOf(token) !== null;

/**
 * The tokens' words in full: abbreviations expanded (UBND stays), a word typed twice said once,
 * brackets left out unless they hold a body ("Cục … (Bộ Văn hóa, Thể thao và Du lịch)").
 */
export function fullWords(
  tokens: readonly Token[],
  { from, to }: Range,
  open: (at: number, end: number) => Opening,
): string {
  /** "Khoa Khoa học": the second is part of a longer word. */
  const beginsWord = (at: number, end: number): boolean => {
    const { head, plural, after } = open(at, end);
    return head === null && !plural && after > at + 1;
  };
  let name = '';
  let last: Token | null = null;
  const closing = lazily(() => closings(tokens, { from, to }));
  let bracketEnd = -1;
  let parted = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === '(' || token.text === '[') {
      bracketEnd = closing().get(at) ?? to;
      if (explains(tokens, at, bracketEnd, open) || isHonorific(open(from, to).head)) {
        at = bracketEnd;
        continue;
      }
    } else if (at < bracketEnd && afterDeed(tokens, at) === bracketEnd) {
      // "Sở Xây dựng (Phòng Quản lý đô thị chủ trì)"
      at = bracketEnd - 1;
      last = tokens[at] ?? null;
      continue;
    }
    const again = last?.kind === 'word' && last.said.join(' ') === token.said.join(' ');
    if (again && !beginsWord(at, to)) continue;
    const dotted = token.text === '.' && isInFull(last);
    // "Phòng HC-KT"
    const afterDash = parted;
    parted = token.text === '-' && (isInFull(last) || isInFull(tokens[at + 1] ?? null));
    const apart = parted || afterDash || last?.text === '.';
    const gap = last !== null && (last.end < token.start || apart) ? ' ' : '';
    if (!dotted) name += token.text === '&' ? ' và' : gap + (fullOf(token) ?? token.text);
    if (token.text === '&') name += ' ';
    last = token;
    if (isInFull(token)) at += repeated(tokens, at, to);
  }
  return name.replace(/ {2,}/g, ' ').replace(ENDING, '').trim();
}

/** With a capital at its beginning, as a line of a report has it. */
export const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
