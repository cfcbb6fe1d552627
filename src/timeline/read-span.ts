import type { Cursor } from './cursor';
import type { Term } from './lexicon';
import { daysOf, type Days, type Months, type Point } from './point';
import { takeClock } from './read-clock';
import { takeMonth, takeYearOrBare, quarterOf } from './read-month';
import { takeDays, takeRestOfWeek } from './read-day';
import { oneMonth } from './read-number-date';
import { takePoint } from './read-point';
import { takeSchoolTime, type SchoolTime } from './read-school-year';
import { takeYear } from './read-year';

/**
 * How a span of time holds to what is due: within it, before it begins, by its end,
 * from it on, or after it. */
export type Bound = 'in' | 'before' | 'by' | 'from' | 'after';

/** "và", "hoặc", a comma or the like; or it stood in brackets behind. */
export type Joint = 'and' | 'or' | 'sign' | 'bracket';

/** One place in the calendar, or all from one to another. */
export interface Span {
  readonly bound: Bound;
  /** "chậm nhất": the last word on when something is due. */
  readonly latest: boolean;
  readonly first: Point;
  readonly last: Point | null;
  /** What joins it to the span before; null where nothing but other words does. */
  readonly joint: Joint | null;
  /** It goes on without an end: "đến nay", "đến khi …". */
  readonly openEnded: boolean;
  /** Nothing but figures that may mean something else: "6/2025", "2025", "15/6". */
  readonly figures: boolean;
  readonly start: number;
  readonly end: number;
}

const BOUND_OF = new Map<Term, Bound>([
  ['before', 'before'],
  ['latest', 'by'],
  ['until', 'by'],
  ['ends', 'by'],
  ['from', 'from'],
  ['after', 'after'],
]);
const BETWEEN_BOUND_AND_POINT = new Set<Term>([
  'filler',
  'of',
  'or',
  'moment',
  'done',
  'all',
  'weekday',
]);
const UNITS = new Set<Term>([
  'day',
  'week',
  'month',
  'quarter',
  'hour',
  'session',
  'times',
  'working',
]);
const MAX_BOUND_WORDS = 6;
const NONE: readonly Span[] = [];
/** After a slash a smaller number is a month: "6/24" is June 2024, "6/12" a day of December. */
const FIRST_SHORT_YEAR = 20;

interface Bounds {
  readonly bound: Bound;
  readonly latest: boolean;
  /** The last bound word was "đến", "hết": a year needs no number after it. */
  readonly until: boolean;
}

function takeBounds(c: Cursor): Bounds {
  let bound: Bound = 'in';
  let latest = false;
  let until = false;
  for (let words = 0; words < MAX_BOUND_WORDS; words++) {
    const token = c.peek();
    if (token.kind === 'number') {
      if (!takeClock(c)) break;
      continue;
    }
    if (token.kind === 'sign' && token.sign === ':' && bound !== 'in') {
      c.at++;
      continue;
    }
    if (token.kind !== 'term') break;
    const untilEnd = token.term === 'beforeWhen' && c.isTerm('until', 1);
    const next = untilEnd ? 'by' : BOUND_OF.get(token.term);
    if (next === undefined && (bound === 'in' || !BETWEEN_BOUND_AND_POINT.has(token.term))) break;
    if (next !== undefined) {
      // "sau khi kết thúc quý I" is after it, "trước khi hết quý I" before its end
      const stays = bound === 'before' || (bound === 'after' && token.term === 'ends');
      if (!stays) bound = next;
      latest ||= token.term === 'latest';
      until = token.term === 'until' || token.term === 'ends';
    }
    c.at++;
  }
  return { bound, latest, until };
}

const sameDays = ({ first, last, certain }: Days, month: Months): Days =>
  daysOf('days', first, last, month.first, month.year, month.start, month.end, certain);

/** A number that is a month, quarter, week or day as the point before it is: "Tháng 6, 12". */
function takeContinuation(c: Cursor, previous: Point): Point | null {
  const { start } = c.peek();
  const number = c.numeralAt();
  const isWeek = previous.unit === 'week' && c.isTerm('month', 1) && c.numeralAt(2) !== null;
  if (number === null || (c.isOneOf(UNITS, 1) && !isWeek)) return null;
  const slash = c.isSign('/', 1) ? c.numberAt(2) : null;
  if (slash !== null && slash < FIRST_SHORT_YEAR) return null;
  switch (previous.unit) {
    case 'quarter':
      c.at++;
      return quarterOf(c, start, number);
    case 'month':
      c.at++;
      return oneMonth(c, start, number, takeYear(c));
    case 'week':
      c.at++;
      return takeRestOfWeek(c, start, number);
    case 'days':
      if (slash !== null && previous.month === null) return null;
      c.at++;
      if (previous.month === null) return takeDays(c, start, number);
      if (number > 12) {
        c.at--;
        return null;
      }
      return sameDays(previous, oneMonth(c, start, number, takeYear(c)));
    default:
      return null;
  }
}

/** "ngày 15 của tháng 6" and then "tháng 12": what follows may be the same day of another month. */
const orSameDays = (previous: Point, month: Months): Point =>
  previous.unit === 'days' && previous.month !== null && month.unit === 'month'
    ? sameDays(previous, month)
    : month;

/** "6 tháng, 9 tháng, năm": the whole year, at the end of a list of its parts. */
function takeBareYear(c: Cursor, previous: Point): Point | null {
  if (previous.unit !== 'quarter' && previous.unit !== 'months') return null;
  const { kind } = c.peek(1);
  if (!c.isTerm('year') || (kind !== 'end' && kind !== 'sign')) return null;
  return takeYearOrBare(c, c.peek().start);
}

function takeNextPoint(c: Cursor, previous: Point): Point | null {
  const year = takeBareYear(c, previous);
  if (year !== null) return year;
  const numberFirst =
    previous.unit === 'quarter' || previous.unit === 'month' || previous.unit === 'week';
  if (numberFirst) return takeContinuation(c, previous) ?? takePoint(c);
  const month = takeMonth(c);
  if (month !== null) return month.unit === 'pattern' ? month : orSameDays(previous, month);
  // "ngày 14 các tháng 6, 9 và 12/2025"
  const ofDays = previous.unit === 'days' && c.isSign('/', 1) && c.yearAt(2) !== null;
  return (
    (ofDays ? takeContinuation(c, previous) : null) ?? takePoint(c) ?? takeContinuation(c, previous)
  );
}

interface RangeEnd {
  readonly last: Point | null;
  readonly openEnded: boolean;
}

const NO_RANGE: RangeEnd = { last: null, openEnded: false };

/** "-", "đến (hết)" and the other end of a range. */
function takeRangeEnd(c: Cursor, first: Point): RangeEnd {
  const start = c.at;
  if (!c.takeSign('-') && !c.isTerm('until')) return NO_RANGE;
  const { until } = takeBounds(c);
  if (c.take('now') || (until && c.isTerm('when'))) return { last: null, openEnded: true };
  const bareFrom = c.peek().start;
  const last =
    (until ? takeContinuation(c, first) : null) ??
    (first.unit === 'days' ? takePoint(c) : null) ??
    takeNextPoint(c, first) ??
    (until ? takeYearOrBare(c, bareFrom) : null);
  if (last === null) c.at = start;
  return { last, openEnded: false };
}

function hasOnlyFigures(c: Cursor, from: number, point: Point): boolean {
  if (point.unit === 'day' && point.year !== null) return false;
  for (let at = from; at < c.at; at++) if (c.tokens[at]?.kind === 'term') return false;
  return true;
}

/** What a bound holds to: "trước học kỳ II" to its first month, "hết học kỳ I" to its last. */
function endsOf({ first, last }: SchoolTime, bound: Bound): Pick<Span, 'first' | 'last'> {
  if (bound === 'in') return { first, last };
  return { first: bound === 'before' || bound === 'from' ? first : last, last: null };
}

function takeSpan(c: Cursor, joint: Joint | null): Span | null {
  const from = c.at;
  const { start } = c.peek();
  const { bound, latest, until } = takeBounds(c);
  const school = takeSchoolTime(c, joint === 'bracket');
  if (school !== null) {
    const { first, last } = endsOf(school, bound);
    const openEnded = bound === 'from' || bound === 'after';
    const figures = false;
    return { bound, latest, first, last, joint, openEnded, figures, start, end: c.lastEnd };
  }
  const bareFrom = c.peek().start;
  const first = takePoint(c) ?? (until ? takeYearOrBare(c, bareFrom) : null);
  if (first === null) {
    c.at = from;
    return null;
  }
  const figures = hasOnlyFigures(c, from, first);
  const range = bound === 'in' || bound === 'from' ? takeRangeEnd(c, first) : NO_RANGE;
  const { last } = range;
  const openEnded = range.openEnded || bound === 'after' || (bound === 'from' && last === null);
  const end = c.lastEnd;
  return { bound, latest, first, last, joint, openEnded, figures, start, end };
}

/** Takes what joins two spans of a list; null, and nothing taken, where nothing does. */
function takeJoint(c: Cursor): Joint | null {
  if (c.take('or')) return 'or';
  if (c.take('and')) {
    if (c.takeSign('/')) c.take('or');
    return 'and';
  }
  const token = c.peek();
  if (
    token.kind !== 'sign' ||
    !(token.sign === ',' || token.sign === ';' || token.sign === '+' || token.sign === '&')
  ) {
    return null;
  }
  c.at++;
  if (c.take('and')) return 'and';
  return c.take('or') ? 'or' : 'sign';
}

function takeNextSpan(c: Cursor, previous: Span): Span | null {
  const from = c.at;
  const joint = takeJoint(c);
  if (joint === null) return null;
  const point = previous.last ?? previous.first;
  c.take('all');
  const { start } = c.peek();
  const first = takeNextPoint(c, point);
  if (first !== null) {
    // "Quý I: trước 15/3; quý II: trước 15/6": before a colon it is what the next date is of.
    const inherits = (previous.bound === 'before' || previous.bound === 'by') && !c.isSign(':');
    const { last, openEnded } = inherits ? NO_RANGE : takeRangeEnd(c, first);
    const { latest, figures } = previous;
    const bound = inherits ? previous.bound : 'in';
    return { bound, latest, first, last, joint, openEnded, figures, start, end: c.lastEnd };
  }
  const span = takeSpan(c, joint);
  if (span === null) c.at = from;
  return span;
}

/**
 * Takes a list of spans: "Tháng 6, 12", "từ ngày 1/6 đến ngày 15/6", "quý III hoặc quý IV năm 2024",
 * "trước ngày 15/6 và 15/12". Empty, and nothing taken, where none begins here.
 */
export function takeSpans(c: Cursor): readonly Span[] {
  c.take('all');
  const first = takeSpan(c, null);
  if (first === null) return NONE;
  const spans = [first];
  for (let span = takeNextSpan(c, first); span !== null; span = takeNextSpan(c, span)) {
    spans.push(span);
  }
  return spans;
}
