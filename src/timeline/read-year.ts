import type { Cursor } from './cursor';
import type { Term } from './lexicon';

const JOINTS = new Set(['/', '-', '.', ',']);
const THIS_CENTURY = 2000;

const CONNECTIONS = new Set<Term>(['until', 'and', 'or']);

/** Ends what was said: nothing follows in the same breath. */
const isBreath = (c: Cursor, ahead: number): boolean => {
  const { kind } = c.peek(ahead);
  return kind === 'end' || kind === 'sign' || c.isOneOf(CONNECTIONS, ahead);
};

/**
 * Takes a year in words: "năm 2024", "năm nay", "năm sau". Null, and nothing taken, where there is
 * none. A bare "2024" is not this parser's.
 */
export function takeNamedYear(c: Cursor): number | null {
  if (c.isTerm('year') || c.isTerm('thisYear')) {
    const year = c.yearAt(1);
    if (year !== null) {
      c.at += 2;
      return year;
    }
  }
  if (c.take('thisYear')) return c.year;
  if (c.take('nextYear')) return c.year + 1;
  if (c.isTerm('year') && isBreath(c, 2)) {
    const years = c.isTerm('after', 1) ? 1 : c.isTerm('before', 1) ? -1 : 0;
    if (years !== 0) {
      c.at += 2;
      return c.year + years;
    }
  }
  return null;
}

/** "T4/24": two digits after a slash, and no other number could stand there. */
function takeShortYear(c: Cursor): number | null {
  const token = c.peek(1);
  if (!c.isSign('/') || token.kind !== 'number' || token.digits !== 2 || token.value < 20)
    return null;
  c.at += 2;
  return THIS_CENTURY + token.value;
}

/**
 * Takes the year that follows a month, a quarter or a day: "/2024", " 2024", "-2024", ", năm 2024",
 * "/24", " của năm 2024". Null, and nothing taken, where none follows.
 */
export function takeYear(c: Cursor): number | null {
  const start = c.at;
  const short = takeShortYear(c);
  if (short !== null) return short;
  const joint = c.peek();
  if (joint.kind === 'sign') {
    if (!JOINTS.has(joint.sign)) return null;
    if (joint.sign === '.' && !c.isGlued(1)) return null;
    c.at++;
  }
  c.take('of');
  const named = takeNamedYear(c);
  if (named !== null) return named;
  const bare = c.yearAt();
  c.at = bare === null ? start : c.at + 1;
  return bare;
}
