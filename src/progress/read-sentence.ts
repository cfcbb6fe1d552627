import { foldLetters } from '../text/fold';
import { saidWords } from '../text/phrases';
import { tidy } from '../text/tidy';
import { movesInTime } from './extension';
import { howMuch, isInstruction } from './how-much';
import { withNumerals } from './numerals';
import { postponementIn, type Postponement } from './postponement';
import type { State } from './progress';
import type { Statement } from './statement';
import { statementsOf } from './statements';
import { daysIn, shareDone, timesDone } from './status-days';
import { DONE_MARKS, DONE_SIGNS, LONGEST_MARK, NOT_BEGUN_MARKS, TICKED } from './status-marks';
import { NOTHING, UNKNOWN, type Status, type StatusReading } from './status-reading';
import { termsOf } from './status-terms';
import { outcomeOf, weigh } from './weigh';

const PERCENT = /^\D{0,30}?(\d{1,3}(?:[.,]\d+)?)\s*%/;

/** The statements of a tidied line. */
export function statementsIn(line: string): readonly Statement[] {
  return statementsOf(termsOf(line), line.length, (verb, at) => movesInTime(line, verb, at));
}

/** Reads what a text says of the work as a whole: "Đã hoàn thành ngày 15/6/2024", "80%". */
export function readSentence(text: string, year: number): StatusReading {
  const line = tidy(text);
  const folded = withNumerals(foldLetters(line));
  if (folded === '') return NOTHING;
  const mark = readMark(line, folded, year);
  if (mark) return mark;

  const statements = statementsIn(line);
  const postponement = postponementIn(statements, line, year);
  const said = statements.filter((each) => each.voice === 'said' && !postponement?.about.has(each));
  const state = stateOf(statements, said, line);

  const status = tellsHowMuch(state, said, line, year);
  if (postponement) {
    const told = status ?? UNKNOWN;
    return postponement.isGranted ? putOff(told, postponement, year) : told;
  }
  return status ?? wished(statements);
}

/** What is told with the state, or for want of one by figures alone; null where nothing is. */
function tellsHowMuch(
  state: State | null,
  said: readonly Statement[],
  line: string,
  year: number,
): Status | null {
  if (state !== null && state !== 'done' && state !== 'unknown') {
    return howMuch(said, line, year, state);
  }
  const folded = withNumerals(foldLetters(line));
  const percent = PERCENT.exec(folded)?.[1];
  const share = percent === undefined ? null : Number(percent.replace(',', '.'));
  if (share !== null && share < 100) {
    return { ...UNKNOWN, state: share > 0 ? 'inProgress' : 'notStarted' };
  }
  const isTold =
    state === 'done' ||
    share !== null ||
    timesDone(folded)?.of != null ||
    shareDone(folded) !== null;
  return isTold ? howMuch(said, line, year, 'done') : state && { ...UNKNOWN, state };
}

/** A tick, or a word that needs no other. */
function readMark(line: string, folded: string, year: number): Status | null {
  if (DONE_SIGNS.test(folded)) return { ...UNKNOWN, state: 'done' };
  if (TICKED.test(folded)) return { ...UNKNOWN, state: 'done', completedOn: daysIn(folded, year) };
  if (line.length > LONGEST_MARK) return null;
  const words = saidWords(line);
  if (DONE_MARKS.are(words)) return { ...UNKNOWN, state: 'done' };
  return NOT_BEGUN_MARKS.are(words) ? { ...UNKNOWN, state: 'notStarted' } : null;
}

/** The state that is said; for want of it, whether a cause tells that the work goes on ("chậm do đang chờ …"). */
function stateOf(
  statements: readonly Statement[],
  said: readonly Statement[],
  line: string,
): State | null {
  const state = weigh(said.map((each) => (isInstruction(each, line) ? null : outcomeOf(each))));
  if (state !== null && state !== 'unknown') return state;
  const goesOn = statements.some((each) => each.voice === 'cause' && outcomeOf(each) === 'open');
  return goesOn ? 'inProgress' : state;
}

/** "Chuyển sang năm 2025" leaves this year's plan; "chuyển sang Quý III" only moves the due day. */
function putOff(status: Status, { to, by, isMoved }: Postponement, year: number): Status {
  const leaves = isMoved && by === null && (to === null || to > `${year}-12-31`);
  if (leaves) return { ...UNKNOWN, state: 'carriedOver', extendedTo: to };
  return { ...status, extendedTo: to, ...(by && { extendedBy: by }) };
}

/** That it be dropped or stopped is only wished: nobody knows yet. */
const wished = (statements: readonly Statement[]): StatusReading =>
  statements.some(({ voice, verb }) => voice === 'wish' && (verb === 'drop' || verb === 'stop'))
    ? UNKNOWN
    : NOTHING;
