import type { Cursor } from './cursor';
import type { Term } from './lexicon';

/** The length of what returns: so many months, or so many weeks. */
export interface Cycle {
  readonly unit: 'month' | 'week';
  readonly count: number;
}

/** So many times in each cycle. */
export interface Frequency {
  readonly times: number;
  readonly cycle: Cycle;
  readonly atLeast: boolean;
  /** The words say how many times: "01 lần/năm", not "hằng năm". */
  readonly counted: boolean;
  /** No cycle is named: "02 lần" is in the year. */
  readonly implied: boolean;
}

type Times = Pick<Frequency, 'times' | 'atLeast' | 'counted'>;

const ONCE: Times = { times: 1, atLeast: false, counted: false };

const frequencyOf = (
  { times, atLeast, counted }: Times,
  cycle: Cycle,
  implied = false,
): Frequency => ({ times, cycle, atLeast, counted, implied });

/** Once in each cycle, as "hằng tháng" says it. */
export const onceIn = (cycle: Cycle): Frequency => frequencyOf(ONCE, cycle);

const MONTHS_OF = new Map<Term, number>([
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
  ['allYear', 12],
]);
const HEADS = new Set<Term>(['periodic', 'report', 'accordingTo', 'all']);
const MAX_HEADS = 3;
const TIMES = new Set<Term>(['times', 'report']);
const PARTS = new Set<Term>(['first', 'middle', 'last', 'following']);
const MAX_COUNT = 100;
const BEGINNINGS = new Set<Term>([
  ...HEADS,
  'atLeast',
  'every',
  'half',
  'halfYearly',
  'yearly',
  'more',
]);
const NONE: readonly Frequency[] = [];

/** A unit named for itself, not the beginning of a date ("tháng 6", "năm 2024", "tháng cuối quý"). */
const isNoDate = (c: Cursor): boolean =>
  c.numeralAt(1) === null && c.yearAt(1) === null && !c.isOneOf(PARTS, 1);

/** Takes "tháng", "6 tháng", "quý", "nửa năm", "01 năm"; with `surely` whatever follows. */
function takeCycle(c: Cursor, surely: boolean): Cycle | null {
  const from = c.at;
  const more = c.isTerm('more') && c.numberAt(1) !== null;
  if (more) c.at++;
  const number = c.numberAt();
  if (number !== null) c.at++;
  const count = number ?? 1;
  const halves = number === null && c.isTerm('half') && c.isTerm('year', 1);
  if (halves) c.at++;
  const token = c.peek();
  const months = token.kind === 'term' ? MONTHS_OF.get(token.term) : undefined;
  const isWeek = c.isTerm('week');
  if (
    count < 1 ||
    count > MAX_COUNT ||
    (months === undefined && !isWeek) ||
    !(surely || isNoDate(c))
  ) {
    c.at = from;
    return null;
  }
  c.at++;
  if (months === undefined) return { unit: 'week', count };
  return { unit: 'month', count: (halves ? 6 : months * count) + (more ? 1 : 0) };
}

const HALF_YEAR: Cycle = { unit: 'month', count: 6 };
const YEAR: Cycle = { unit: 'month', count: 12 };

/** Takes "02 lần", "1-2 lần", "ít nhất 01 cuộc". */
function takeTimes(c: Cursor): Times | null {
  const from = c.at;
  const leastSaid = c.take('atLeast');
  const times = c.numberAt();
  if (times !== null) {
    c.at++;
    const isRange = c.isSign('-') && c.numberAt(1) !== null;
    if (isRange) c.at += 2;
    if (c.isOneOf(TIMES) && times >= 1) {
      c.at++;
      if (c.isTerm('filler') || c.isTerm('report')) c.at++;
      return { times, atLeast: leastSaid || isRange, counted: true };
    }
  }
  c.at = from;
  return null;
}

/** "02 lần/năm", "một lần trong mỗi quý", "2 lần trong năm", "02 lần" (in the year) */
function takeTimesPerCycle(c: Cursor): Frequency | null {
  const from = c.at;
  const times = takeTimes(c);
  if (times === null) return null;
  if (c.take('thisYear')) return frequencyOf(times, YEAR);
  const slash = c.takeSign('/');
  const joined = slash || c.take('of');
  const every = c.take('every');
  const counted = c.numberAt() === 1;
  const cycle = joined || every || counted ? takeCycle(c, slash || every || counted) : null;
  if (cycle !== null) return frequencyOf(times, cycle);
  const { kind } = c.peek();
  if (!joined && !every && (kind === 'end' || kind === 'sign')) {
    return frequencyOf(times, YEAR, true);
  }
  c.at = from;
  return null;
}

/** "06 tháng/lần", "3 tháng một lần", "1 năm 2 lần", "quý/lần" */
function takeCyclePerTimes(c: Cursor): Frequency | null {
  const from = c.at;
  const cycle = takeCycle(c, true);
  if (cycle !== null) {
    const joined = c.takeSign('/');
    const times = takeTimes(c) ?? (joined && c.take('times') ? ONCE : null);
    if (times !== null) return frequencyOf(times, cycle);
  }
  c.at = from;
  return null;
}

/** "hằng quý", "mỗi năm một lần", "hằng năm, ít nhất 02 lần" */
function takeEveryCycle(c: Cursor): Frequency | null {
  const from = c.at;
  if (c.take('halfYearly')) return onceIn(HALF_YEAR);
  if (c.take('yearly')) return onceIn(YEAR);
  if (!c.take('every')) return null;
  const cycle = takeCycle(c, true);
  if (cycle === null) {
    c.at = from;
    return null;
  }
  const afterCycle = c.at;
  c.takeSign(',');
  c.takeSign('/');
  const times = takeTimes(c);
  if (times === null) c.at = afterCycle;
  if (times === null && c.isSign('/') && c.isTerm('times', 1)) c.at += 2;
  return frequencyOf(times ?? ONCE, cycle);
}

/** Goes over what joins two cycles; nothing is taken where nothing does. */
function takeJoint(c: Cursor): boolean {
  const from = c.at;
  const token = c.peek();
  if (token.kind === 'sign' && (token.sign === ',' || token.sign === ';' || token.sign === '/'))
    c.at++;
  if (!c.take('and')) c.take('or');
  return c.at > from;
}

/** One that begins with the word here. */
function takeBegun(c: Cursor): Frequency | null {
  const { kind, term } = c.peek();
  if (kind === 'number') return takeTimesPerCycle(c) ?? takeCyclePerTimes(c);
  switch (term) {
    case '':
      return null;
    case 'atLeast':
      return takeTimesPerCycle(c);
    case 'every':
    case 'halfYearly':
    case 'yearly':
      return takeEveryCycle(c);
    default:
      return takeCyclePerTimes(c);
  }
}

/** Any of the three, with "ít nhất" before or "trở lên" behind. */
function takeOne(c: Cursor): Frequency | null {
  const from = c.at;
  const leastSaid = c.take('atLeast');
  const found = takeBegun(c);
  if (found === null) {
    c.at = from;
    return null;
  }
  const atLeast = c.take('atLeast') || leastSaid || found.atLeast;
  return atLeast ? { ...found, atLeast } : found;
}

function takeBareCycle(c: Cursor): Frequency | null {
  const cycle = takeCycle(c, false);
  return cycle === null ? null : onceIn(cycle);
}

/** After a joint the word "báo cáo" may come again. */
function takeNext(c: Cursor): Frequency | null {
  c.take('report');
  return takeOne(c) ?? takeBareCycle(c);
}

/** What stands here can begin one: to miss fast, since it is asked of every word. */
function couldBegin(c: Cursor): boolean {
  const { kind, term } = c.peek();
  if (kind === 'number') return c.peek(1).term !== '' || c.isSign('-', 1);
  if (term === '') return false;
  if (!MONTHS_OF.has(term) && term !== 'week') return BEGINNINGS.has(term);
  return (c.numeralAt(1) === null && c.yearAt(1) === null) || c.isOneOf(TIMES, 2);
}

/**
 * Takes how often something returns, one or several at once: "hằng tháng", "02 lần/năm", "định kỳ
 * 06 tháng", "tháng, quý, 6 tháng, năm". A cycle without any such word is one only in a list of
 * them. Empty, and nothing taken, where none begins here.
 */
export function takeFrequencies(c: Cursor): readonly Frequency[] {
  if (!couldBegin(c)) return NONE;
  const from = c.at;
  for (let heads = 0; heads < MAX_HEADS && c.isOneOf(HEADS); heads++) c.at++;
  const headed = c.at > from;
  const one = takeOne(c);
  const first = one ?? takeBareCycle(c);
  if (first !== null) {
    const found = [first];
    for (let end = c.at; ; end = c.at) {
      const next = takeJoint(c) ? takeNext(c) : null;
      if (next === null) {
        c.at = end;
        break;
      }
      found.push(next);
    }
    if (found.length > 1 || headed || one !== null) return found;
  }
  c.at = from;
  return NONE;
}
