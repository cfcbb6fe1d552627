import { dateInvalid } from '../../src/rules/date-invalid';
import type { TimelineProblem } from '../../src/timeline/timeline';
import { dated, planOf, saidOfPlan, type Row } from './plan-of';
import { timeline } from '../support/timeline';

const noSuch = (text: string): TimelineProblem => ({ code: 'no-such-date', text });
const invalid = (...texts: string[]) => timeline('invalid', { problems: texts.map(noSuch) });

describe('date-invalid', () => {
  test.each<[string, Row[], string[]]>([
    ['31/11', [{ timeline: invalid('31/11/2024') }], ['C7 no-such-date']],
    [
      'each date that does not exist',
      [{ timeline: invalid('30/02', 'Quý V') }],
      ['C7 no-such-date', 'C7 no-such-date'],
    ],
    ['a date that does', [{ timeline: dated('2024-11-30') }], []],
    [
      'a range the wrong way round is no such problem',
      [{ timeline: timeline('dated', { problems: [{ code: 'range-reversed', text: 'x' }] }) }],
      [],
    ],
    [
      'a merged cell, once',
      [{ timeline: invalid('31/6') }, { timeline: invalid('31/6'), timelineRow: 7 }],
      ['C7 no-such-date'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(saidOfPlan(dateInvalid, planOf(rows))).toEqual(expected);
  });
});
