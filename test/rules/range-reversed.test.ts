import { rangeReversed } from '../../src/rules/range-reversed';
import { dated, planOf, saidOfPlan, type Row } from './plan-of';
import { timeline } from '../support/timeline';

const reversed = timeline('dated', {
  problems: [{ code: 'range-reversed', text: 'từ tháng 8 đến tháng 6' }],
});

describe('range-reversed', () => {
  test.each<[string, Row[], string[]]>([
    ['from August to June', [{ timeline: reversed }], ['C7 range-reversed']],
    ['from June to August', [{ timeline: dated('2024-06-01..2024-08-31') }], []],
    [
      'a date that does not exist is no such problem',
      [{ timeline: timeline('invalid', { problems: [{ code: 'no-such-date', text: '31/6' }] }) }],
      [],
    ],
    [
      'a merged cell, once',
      [{ timeline: reversed }, { timeline: reversed, timelineRow: 7 }],
      ['C7 range-reversed'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(saidOfPlan(rangeReversed, planOf(rows))).toEqual(expected);
  });
});
