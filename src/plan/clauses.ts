import type { Words } from './phrase-set';

const CLAUSE_ENDS = new Set([';', ':', '!', '?', '•'].map((mark) => mark.charCodeAt(0)));
const FULL_STOP = 46;
const SPACE = 32;
const COMMA = 44;
const BRACKETS = [40, 41];
const FIRST_BEYOND_ASCII = 128;

const isWordPart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= FIRST_BEYOND_ASCII;

/** The words of each clause of a folded text; commas and brackets are words of their own. */
export function clausesOf(folded: string): readonly Words[] {
  const clauses: string[][] = [];
  let clause: string[] = [];
  let start = -1;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (isWordPart(code) && !CLAUSE_ENDS.has(code)) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) clause.push(folded.slice(start, at));
    start = -1;
    if (code === SPACE) continue;
    if (code === COMMA || BRACKETS.includes(code)) clause.push(folded.charAt(at));
    const stops = code === FULL_STOP && !(folded.charCodeAt(at + 1) > SPACE);
    if (!stops && !CLAUSE_ENDS.has(code)) continue;
    clauses.push(clause);
    clause = [];
  }
  if (start >= 0) clause.push(folded.slice(start));
  clauses.push(clause);
  return clauses;
}
