import type { State } from './progress';
import type { Statement } from './statement';

/**
 * What a statement makes of the work. `step`: done, and now another must decide, or it has only begun;
 * `toCome`: promised; `notDone`: that it was not, which beside what was done is a result ("đã rà soát, không
 * cập nhật"); `time`: says only how it stands with the time.
 */
export type Outcome =
  'done' | 'step' | 'open' | 'toCome' | 'notBegun' | 'notDone' | 'suspended' | 'cancelled' | 'time';

/** What a statement makes of the work; null where it says nothing of it. */
export function outcomeOf(statement: Statement): Outcome | null {
  const { aspect, verb, partly } = statement;
  const isDenied = aspect === 'not' || aspect === 'notYet';
  switch (verb) {
    case 'time':
      return 'time';
    case 'stop':
    case 'defer':
      return isDenied ? null : 'suspended';
    case 'drop':
      if (aspect === 'did' && statement.ofDocuments) return 'done';
      return isDenied ? null : 'cancelled';
    case 'move':
    case 'extend':
      return null;
    case 'keep':
    case 'always':
      return aspect === 'not' ? 'cancelled' : goesOn(aspect, 'open');
    case 'remain':
      return aspect === 'not' ? null : 'open';
    case 'wait':
      return isDenied ? null : 'open';
    case 'finish':
    case 'reach':
      return aspect === null || aspect === 'did'
        ? partly
          ? 'open'
          : 'done'
        : goesOn(aspect, 'open');
    case 'begin':
      return aspect === 'not' ? null : goesOn(aspect, aspect === 'notYet' ? 'notBegun' : 'open');
    case 'grant':
      if (aspect === 'not') return 'time';
      return aspect === 'did' ? 'done' : goesOn(aspect, 'open');
    default:
      return outcomeOfActing(statement);
  }
}

const goesOn = (aspect: Statement['aspect'], else_: Outcome): Outcome =>
  aspect === 'will' ? 'toCome' : else_;

function outcomeOfActing({ aspect, verb, partly, tried }: Statement): Outcome | null {
  switch (aspect) {
    case null:
      if (partly) return 'open';
      if (verb === 'submit') return 'step';
      // Made of it only where it tells when or how: "nộp đúng hạn".
      return verb === 'hand' ? 'done' : null;
    case 'did':
      if (partly) return 'open';
      return verb === 'submit' || verb === 'prepare' ? 'step' : 'done';
    case 'doing':
      return 'open';
    case 'will':
      return 'toCome';
    case 'notYet':
      return partly ? 'open' : 'notBegun';
    case 'not':
      if (verb === 'act' && !tried) return 'cancelled';
      return verb === 'act' || verb === 'make' || verb === 'hand' ? 'notDone' : null;
  }
}

/**
 * What the outcomes, in the order told, come to; null where they tell no state. What is dropped or
 * stopped is so whatever else was done; a step is over when something is done after it.
 */
export function weigh(outcomes: readonly (Outcome | null)[]): State | null {
  if (outcomes.includes('cancelled')) return 'cancelled';
  const isDone = outcomes.includes('done');
  const isStepLast = outcomes.lastIndexOf('step') > outcomes.lastIndexOf('done');
  if (outcomes.includes('suspended')) return 'suspended';
  if (outcomes.includes('open')) return 'inProgress';
  const isBegun = isDone || isStepLast;
  if (outcomes.includes('notBegun')) return isBegun ? 'inProgress' : 'notStarted';
  if (outcomes.includes('toCome') || isStepLast) return 'inProgress';
  if (isDone) return 'done';
  if (outcomes.includes('notDone')) return 'notStarted';
  return outcomes.includes('time') ? 'unknown' : null;
}
