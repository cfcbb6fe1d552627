import { timelineUnreadable } from '../../src/rules/timeline-unreadable';
import { dated, planOf, saidOfPlan, type Row } from './plan-of';
import { timeline } from '../support/timeline';

const unreadable = timeline('unreadable', { text: 'khi thuận tiện' });

describe('timeline-unreadable', () => {
  test.each<[string, Row[], string[]]>([
    ['words without a reading', [{ timeline: unreadable }], ['C7 unreadable']],
    ['a date', [{ timeline: dated('2024-03-31') }], []],
    ['an empty cell', [{ timeline: timeline('empty') }], []],
    [
      'a merged cell, once',
      [{ timeline: unreadable }, { timeline: unreadable, timelineRow: 7 }],
      ['C7 unreadable'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(saidOfPlan(timelineUnreadable, planOf(rows))).toEqual(expected);
  });

  test('quotes long words in part', () => {
    const long = timeline('unreadable', { text: 'abc '.repeat(25_000) });
    const [finding] = timelineUnreadable.check(planOf([{ timeline: long }]));
    expect(String(finding?.data['text']).length).toBeLessThan(200);
  });
});
