import { tidy } from '../text/tidy';
import { isBlank, isDitto } from './blank';
import { compose } from './compose';
import { Cursor } from './cursor';
import type { Day } from './day';
import { DITTO, EMPTY, NO_READING, type Reading } from './reading';
import { scan } from './scan';
import type { Timeline } from './timeline';
import { signToken, tokenise, type Token } from './tokens';

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);
const isOpening = (token: Token): boolean => token.kind === 'sign' && OPENING.has(token.sign);
const FIRST_YEAR = 1900;
const LAST_YEAR = 9900;

/** "02 (hai) lần": the number in words once more. */
const repeatsNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.sign === '(' &&
  tokens[at - 1]?.kind === 'number' &&
  tokens[at + 1]?.kind === 'number' &&
  tokens[at + 2]?.sign === ')' &&
  tokens[at + 1]?.value === tokens[at - 1]?.value;

/**
 * The tokens outside brackets and those inside. Where a bracket stood there is a sign, so that
 * clauses end there; after "định kỳ" a bracket belongs to the sentence ("Định kỳ (6 tháng, 01 năm)").
 */
function partAtBrackets(tokens: readonly Token[]): {
  main: readonly Token[];
  aside: readonly Token[];
} {
  const main: Token[] = [];
  const aside: Token[] = [];
  if (!tokens.some(isOpening)) return { main: tokens, aside };
  let depth = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (depth === 0 && repeatsNumber(tokens, at)) {
      at += 2;
      continue;
    }
    const sign = token.kind === 'sign' ? token.sign : '';
    const before = main.at(-1);
    if (OPENING.has(sign)) {
      if (depth === 0 && before?.kind === 'term' && before.term === 'periodic') continue;
      depth++;
      const end = signToken('(', token.start, token.end);
      if (depth === 1) main.push(end);
      aside.push(end);
    } else if (CLOSING.has(sign) && depth > 0) {
      depth--;
      aside.push(signToken('(', token.start, token.end));
    } else if (token.kind === 'end' || depth === 0) {
      main.push(token);
    } else {
      aside.push(token);
    }
  }
  return { main, aside };
}

/** Field by field, which is several times as fast as spreading. */
const timeline = (text: string, year: number, reading: Reading): Timeline => ({
  text,
  year,
  kind: reading.kind,
  occurrences: reading.occurrences,
  anyOf: reading.anyOf,
  openEnded: reading.openEnded,
  tentative: reading.tentative,
  recurrence: reading.recurrence,
  after: reading.after,
  certain: reading.certain,
  problems: reading.problems,
});

function read(text: string, year: number): Reading {
  const clean = tidy(text);
  if (isDitto(clean)) return DITTO;
  const tokens = tokenise(clean);
  if (isBlank(tokens)) return EMPTY;
  const { main, aside } = partAtBrackets(tokens);
  const outside = scan(new Cursor(main, clean, year));
  const inside = aside.length === 0 ? [] : scan(new Cursor(aside, clean, year));
  return compose(outside, inside, year, clean);
}

/**
 * Reads when something is due from the words of a cell: any text, however written. `year` (1900 to
 * 9900) is the plan's, for words without one. Day first, always; a date that does not exist makes
 * the reading `invalid`, and words without a reading make it `unreadable`, never a guess. Never
 * throws; linear in the length of the text.
 *
 * Conventions of ours, each marked `certain: false`: "n lần/năm" is spread evenly; the beginning,
 * middle and end of a month are days 1–10, 11–20 and 21 to its end, of a quarter its three months,
 * of a year quarters I, II and IV; "6 tháng" or "9 tháng" alone are the first of the year. A range
 * said backwards keeps its stated end alone, with the problem `range-reversed`. What has only a
 * last day ("trước", "đến") runs from the first day of that year. "Hằng tuần" is due on
 * Sundays; "sau" a date runs from the next day to the end of that year.
 */
export function readTimeline(text: string, year: number): Timeline {
  const usable = Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  return timeline(text, year, usable ? read(text, year) : NO_READING);
}

/** The timeline of a cell that holds a date and not words: one occurrence, from and due that day. */
export function timelineOfDay(day: Day, text: string, year: number): Timeline {
  const occurrences = [{ from: day, due: day }];
  return timeline(text, year, { ...NO_READING, kind: 'dated', occurrences });
}
