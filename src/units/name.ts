import type { Range } from './span';
import type { Opening } from './opening';
import type { Token } from './words';

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

function closing(tokens: readonly Token[], at: number, to: number): number {
  let depth = 0;
  for (let i = at; i < to; i++) {
    const text = tokens[i]?.text;
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth--;
    if (depth === 0) return i;
  }
  return to;
}

/** No body in the bracket, a person ("Phòng Nội vụ (đ/c Lan)"), or only the short form of the one before it: "Ban Chỉ đạo ISO (BCĐ)". */
function explains(
  tokens: readonly Token[],
  at: number,
  to: number,
  open: (at: number, end: number) => Opening,
): boolean {
  const { head, plural } = open(at + 1, to);
  if (head === null || head.kind === 'person' || (head.kind === 'noun' && !plural)) return true;
  return tokens[at + 1]?.abbreviation != null && closing(tokens, at, to) === at + 2;
}

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
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if ((token.text === '(' || token.text === '[') && explains(tokens, at, to, open)) {
      at = closing(tokens, at, to);
      continue;
    }
    const again = last?.kind === 'word' && last.said.join(' ') === token.said.join(' ');
    if (again && !beginsWord(at, to)) continue;
    const dotted = token.text === '.' && last?.abbreviation != null;
    const abbreviated = token.abbreviation !== null && token.abbreviation.stays !== true;
    const gap = last !== null && (last.end < token.start || last.text === '.') ? ' ' : '';
    if (!dotted)
      name +=
        token.text === '&' ? ' và' : gap + (abbreviated ? token.abbreviation.full : token.text);
    if (token.text === '&') name += ' ';
    last = token;
    if (abbreviated) at += repeated(tokens, at, to);
  }
  return name.replace(/ {2,}/g, ' ').replace(ENDING, '').trim();
}

/** With a capital at its beginning, as a line of a report has it. */
export const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
