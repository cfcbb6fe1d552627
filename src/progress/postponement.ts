import { extensionIn, type Extension } from './extension';
import type { Statement } from './statement';

/** What a text says of another time for the work. */
export interface Postponement extends Extension {
  /** Moved, not prolonged: what is moved out of its year has left the year's plan. */
  readonly isMoved: boolean;
  /** It stands: neither refused nor only asked for. */
  readonly isGranted: boolean;
  /** The statements that tell of it, and nothing of the work. */
  readonly about: ReadonlySet<Statement>;
}

/**
 * What the statements of a line say of another time; null where they say nothing of it. Who set a time
 * limit is who can prolong it, so a request moves nothing until it is granted: until then the work is
 * due when it was, and she follows it up.
 */
export function postponementIn(
  statements: readonly Statement[],
  line: string,
  year: number,
): Postponement | null {
  const moves = statements.filter(isMove);
  const move = moves.at(-1);
  if (move === undefined) return null;
  const index = statements.lastIndexOf(move);
  const before = statements[index - 1];
  const source = before?.part === move.part && isAbout(before) ? before : null;
  const after = statements.slice(index + 1);
  const isGranted = answerOf(after) ?? (!isOpen(move) && (source === null || grants(source)));
  const about = statements.filter(
    (each) =>
      each === source ||
      each.verb === 'grant' ||
      (isMove(each) && !(isGranted && each.verb === 'defer')) ||
      (!isGranted && each.verb === 'wait'),
  );
  const { to, by } = extensionIn(line.slice(move.at, move.until), year);
  return { to, by, isMoved: move.verb !== 'extend', isGranted, about: new Set(about) };
}

/** Whether it is about another time. */
export const isMove = ({ verb }: Statement): boolean =>
  verb === 'extend' || verb === 'move' || verb === 'defer';

const isDenied = ({ aspect }: Statement): boolean => aspect === 'not' || aspect === 'notYet';

/** Refused, or a wish, or what would be if. */
const isOpen = (move: Statement): boolean =>
  isDenied(move) || move.voice === 'wish' || move.voice === 'condition';

/** What was decided on it afterwards. */
function answerOf(after: readonly Statement[]): boolean | null {
  const answer = after.filter(({ verb, voice }) => verb === 'grant' && voice === 'said').at(-1);
  return answer === undefined ? null : !isDenied(answer);
}

/** "Đã có văn bản [gia hạn]", "chờ ý kiến [gia hạn]", "chưa đồng ý [gia hạn]": it speaks of the postponement. */
const isAbout = ({ verb, aspect }: Statement): boolean =>
  verb === 'grant' ||
  verb === 'wait' ||
  verb === 'submit' ||
  (verb === 'other' && aspect !== 'doing');

const grants = (source: Statement): boolean =>
  (source.verb === 'grant' || source.verb === 'other') && !isDenied(source);
