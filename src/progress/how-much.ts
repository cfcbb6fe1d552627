import { foldLetters } from '../text/fold';
import { withNumerals } from './numerals';
import type { State } from './progress';
import type { Manner } from './said-term';
import type { Statement } from './statement';
import { daysIn, hasLimit, periodDone, shareDone, timesDone } from './status-days';
import { UNKNOWN, type Status } from './status-reading';
import { outcomeOf } from './weigh';

const DAYS_BEFORE = /(?<![a-z])truoc \d{1,3} ngay(?! \d)/;
const FINISHED_IN = /(?:hoan thanh|hoan tat|xong) (?:trong |vao |tu )?(?:thang|quy|qui) /;

/** The folded words that tell more of a statement. */
const wordsOf = ({ pieces }: Statement, line: string): string =>
  withNumerals(foldLetters(pieces.map(([from, to]) => line.slice(from, to)).join('')));

/** "Hoàn thành trước 30/6": what is to be done, not what was. */
export const isInstruction = (statement: Statement, line: string): boolean =>
  statement.aspect === null &&
  (statement.verb === 'finish' || statement.verb === 'hand') &&
  (statement.wished || hasLimit(wordsOf(statement, line)));

/** Whether it tells of something that was done, of the work or of a part of it. */
function tellsDone(statement: Statement): boolean {
  const { aspect, verb } = statement;
  const outcome = outcomeOf(statement);
  const wasDone = aspect === 'did' || (aspect === null && (verb === 'finish' || verb === 'hand'));
  return wasDone && (outcome === 'done' || outcome === 'open');
}

/**
 * What of it is done, as the said statements of a line tell: so many times, up to a period, on which
 * days; all of it where nothing is told. What is partly done is in progress.
 */
export function howMuch(
  said: readonly Statement[],
  line: string,
  year: number,
  state: State,
): Status {
  const done = said.filter(tellsDone);
  const isCountedOnly = state === 'done' && done.length === 0;
  const told = isCountedOnly
    ? withNumerals(foldLetters(line))
    : done.map((each) => wordsOf(each, line)).join('; ');
  const times = timesDone(told);
  const isWhole = times !== null && times.done === times.of;
  const through = periodDone(told, year);
  const share = shareDone(told);
  // What is finished in a period is done; what was done of it is a part ("Đã báo cáo quý I").
  const isPartly =
    (times !== null && !isWhole) ||
    (through !== null && !FINISHED_IN.test(told)) ||
    (times === null && share !== null && share !== 'all');
  const isDone = state === 'done' && !isPartly;
  return {
    ...UNKNOWN,
    state: state === 'done' && isPartly ? (share === 'none' ? 'notStarted' : 'inProgress') : state,
    manner: isDone ? mannerOf(said, told) : null,
    completedOn: isDone || isPartly ? daysIn(told, year) : [],
    times: times === null || isWhole ? null : times.done,
    through,
  };
}

function mannerOf(said: readonly Statement[], told: string): Manner | null {
  const manners = new Set(said.flatMap(({ manner }) => (manner === null ? [] : [manner])));
  if (DAYS_BEFORE.test(told)) manners.add('early');
  const [manner] = manners;
  return manner !== undefined && manners.size === 1 ? manner : null;
}
