import type { Cursor } from './cursor';
import type { Term } from './lexicon';
import { takeClock } from './read-clock';
import { takePoint } from './read-point';
import type { AfterEvent } from './timeline';

/** A length of time. */
interface Duration {
  /** 0 for hours; a month counts 30 days. */
  readonly days: number;
  readonly workingDays: boolean;
}

const DAYS_IN = new Map<Term, number>([
  ['day', 1],
  ['week', 7],
  ['month', 30],
  ['year', 365],
  ['hour', 0],
  ['session', 0],
  ['minute', 0],
]);
/** May stand before a length of time or an event; `day` is the "ngay" of "ngay sau khi" too. */
const LIMITS = new Set<Term>(['latest', 'within', 'atLeast', 'until', 'day']);
const MAX_LIMITS = 4;
const MOST_DIGITS = 7;
/** Words that only lead to the event's name: "sau thời gian kết thúc …", "kể từ ngày ban hành …". */
const LEADS = new Set<Term>(['day', 'moment', 'when', 'from', 'following']);
const MAX_LEADS = 3;
/** After a comma, these begin something new; anything else goes on with the event's words. */
const NEW_STATEMENTS = new Set<Term>([
  'before',
  'latest',
  'until',
  'from',
  'tentative',
  'done',
  'periodic',
  'ongoing',
  'month',
  'quarter',
]);
const DEADLINES = new Set<Term>(['before', 'latest', 'until', 'from']);

/** "15 ngày", "05 ngày làm việc", "3,5 ngày", "06-10 ngày", "2 tuần": the longest where it is a range. */
function takeDuration(c: Cursor): Duration | null {
  const from = c.at;
  let amount = c.numberAt(0, MOST_DIGITS);
  while (amount !== null) {
    c.at++;
    const joint = c.peek();
    if (joint.kind !== 'sign') break;
    const next = c.numberAt(1, MOST_DIGITS);
    if (next === null || c.at > from + 4) break;
    const decimals = (joint.sign === ',' || joint.sign === '.') && c.isGlued(1);
    if (!decimals && joint.sign !== '-') break;
    const digits = c.peek(1).end - c.peek(1).start;
    amount = decimals ? amount + next / 10 ** digits : next;
    c.at++;
  }
  const unit = c.peek();
  const days = unit.kind === 'term' ? DAYS_IN.get(unit.term) : undefined;
  if (amount === null || days === undefined) {
    c.at = from;
    return null;
  }
  c.at++;
  const beginsDate = c.isTerm('day', -1) && c.peek().kind === 'number';
  if (beginsDate || c.isTerm('first') || c.isTerm('last')) {
    c.at = from;
    return null;
  }
  const workingDays = c.take('working');
  return { days: Math.round(amount * days * 100) / 100, workingDays };
}

/** "15/12" */
const isDateAt = (c: Cursor, ahead: number): boolean =>
  c.numberAt(ahead) !== null && c.isSign('/', ahead + 1) && c.numberAt(ahead + 2) !== null;

/** The words end here: the sentence does, or a deadline of its own begins. */
function wordsEnd(c: Cursor): boolean {
  const token = c.peek();
  if (token.kind === 'end') return true;
  if (token.kind === 'sign') {
    if (token.sign === ';' || token.sign === ':') return true;
    if (token.sign === '.') return c.peek(1).kind === 'end' || !c.isGlued(1);
    return token.sign === ',' && (c.isOneOf(NEW_STATEMENTS, 1) || isDateAt(c, 1));
  }
  if (!c.isOneOf(DEADLINES)) return false;
  const from = c.at;
  while (c.at < from + 2 && c.isOneOf(DEADLINES)) c.at++;
  const deadline = takePoint(c) !== null;
  c.at = from;
  return deadline;
}

/** Goes over the words of an event or a document to their end. */
export function skipWords(c: Cursor): void {
  while (!wordsEnd(c)) c.at++;
}

/** The event's own words from here, and a length of time that they end in ("ĐGNB 15 ngày"). */
function takeEvent(c: Cursor): { event: string; duration: Duration | null } {
  for (let leads = 0; leads < MAX_LEADS && c.isOneOf(LEADS); leads++) c.at++;
  const { start } = c.peek();
  const from = c.at;
  skipWords(c);
  while (c.at > from && c.peek(-1).kind === 'sign') c.at--;
  const to = c.at;
  c.at = c.isTerm('working', -1) ? to - 3 : to - 2;
  if (c.at > from) {
    const { lastEnd } = c;
    const duration = takeDuration(c);
    if (duration !== null && c.at === to) return { event: c.text.slice(start, lastEnd), duration };
  }
  c.at = to;
  return { event: to > from ? c.text.slice(start, c.lastEnd) : '', duration: null };
}

/** "trước 17h ngày thứ Sáu (hằng tuần)": no event. */
function isWeekdayNext(c: Cursor): boolean {
  const from = c.at;
  takeClock(c);
  c.take('day');
  const found = c.isTerm('weekday');
  c.at = from;
  return found;
}

/** An event in quotation marks that end the sentence: “kết thúc đánh giá nội bộ”. */
function takeQuoted(c: Cursor): string | null {
  const from = c.at;
  if (!c.takeSign('“')) return null;
  const { start } = c.peek();
  while (c.peek().kind !== 'end' && !c.isSign('”') && !c.isSign('“')) c.at++;
  const event = c.text.slice(start, c.lastEnd);
  if (c.takeSign('”') && c.peek().kind === 'end') return event;
  c.at = from;
  return null;
}

/** The side of an event that the words here put something on; null where they name none. */
function sideAt(c: Cursor): 'before' | 'after' | null {
  if (c.isTerm('before') || c.isTerm('beforeWhen')) return 'before';
  if (c.isTerm('after') || c.isTerm('when')) return 'after';
  return c.isTerm('from') && (c.isOneOf(LEADS, 1) || c.isTerm('after', 1)) ? 'after' : null;
}

function after(
  event: string,
  duration: Duration | null,
  side: 'before' | 'after',
): AfterEvent | null {
  if (event === '') return null;
  const { days, workingDays } = duration ?? { days: 0, workingDays: false };
  return { event, days, workingDays, before: side === 'before' };
}

/** What hangs on an event: on one that is named, or on none ("trong vòng 15 ngày"). */
export interface EventPhrase {
  readonly after: AfterEvent | null;
  /** Nothing but a length of time. */
  readonly bare: boolean;
}

/**
 * Takes what an event decides: "sau khi …", "khi có yêu cầu", "chậm nhất 15 ngày trước ngày …",
 * "trong vòng 05 ngày làm việc". Null, and nothing taken, where no such thing begins here.
 */
export function takeEventPhrase(c: Cursor): EventPhrase | null {
  const from = c.at;
  for (let limits = 0; limits < MAX_LIMITS && c.isOneOf(LIMITS); limits++) c.at++;
  let duration = takeDuration(c);
  const side = sideAt(c);
  if (side === null) {
    if (duration === null) c.at = from;
    return duration === null ? null : { after: null, bare: true };
  }
  c.at++;
  if (isWeekdayNext(c)) {
    c.at = from;
    return null;
  }
  if (c.isTerm('after') || c.isTerm('when')) c.at++;
  const quoted = takeQuoted(c);
  if (quoted !== null) return { after: after(quoted, duration, side), bare: false };
  duration ??= takeDuration(c);
  const named = takeEvent(c);
  return { after: after(named.event, duration ?? named.duration, side), bare: false };
}
