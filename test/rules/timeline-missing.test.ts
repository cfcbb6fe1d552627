import { timelineMissing } from '../../src/rules/timeline-missing';
import { dated, planOf, saidOfPlan, type Row } from './plan-of';
import { timeline } from '../support/timeline';

const empty = timeline('empty');
const march = dated('2024-03-31');

describe('timeline-missing', () => {
  test.each<[string, Row[], string[]]>([
    ['an empty cell', [{ timeline: empty }], ['C7 empty']],
    ['"-nt-" with nothing above it', [{ timeline: timeline('ditto') }], ['C7 empty']],
    ['a date', [{ timeline: march }], []],
    ['words that are not understood', [{ timeline: timeline('unreadable') }], []],
    ['a row without content', [{ timeline: empty, content: '' }], []],
    [
      'a merged cell, once',
      [{ timeline: empty }, { timeline: empty, timelineRow: 7 }, { timeline: empty }],
      ['C7 empty', 'C9 empty'],
    ],
    [
      'a sub-item goes by its item',
      [
        { number: '3', timeline: march },
        { number: 'a)', timeline: empty },
      ],
      [],
    ],
    [
      'an item whose sub-items say when',
      [
        { number: '3', timeline: empty },
        { number: '3.1', timeline: march },
      ],
      [],
    ],
    [
      'nor item nor sub-item says when',
      [
        { number: '3', timeline: empty },
        { number: '3.1', timeline: empty },
      ],
      ['C8 empty'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(saidOfPlan(timelineMissing, planOf(rows))).toEqual(expected);
  });

  test.each([
    ['the column of the last day', { content: 2, from: 3, to: 4 }, 'D7'],
    ['the column of the first day', { content: 2, from: 3 }, 'C7'],
  ])('points at %s where there is no other', (_, columns, cell) => {
    expect(saidOfPlan(timelineMissing, planOf([{ timeline: empty }], { columns }))).toEqual([
      `${cell} empty`,
    ]);
  });
});
