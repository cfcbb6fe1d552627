import { unitMissing } from '../../src/rules/unit-missing';
import { planOf, saidOfPlan, unit, type Row } from './plan-of';

const nobody: Row = { units: [] };
const helped: Row = { units: [unit('Sở Nội vụ', { role: 'support' })] };
const led: Row = { units: [unit('Văn phòng Sở')] };

describe('unit-missing', () => {
  test.each<[string, Row[], string[]]>([
    ['nobody', [nobody], ['D7 empty']],
    ['somebody', [led], []],
    ['only a co-operating unit', [helped], ['D7 empty']],
    ['a row without content', [{ ...nobody, content: '' }], []],
    ['a merged cell, once', [nobody, { ...nobody, unitRow: 7 }, nobody], ['D7 empty', 'D9 empty']],
    [
      'a sub-item goes by its item',
      [
        { number: '2', ...led },
        { number: '2.1', ...nobody },
      ],
      [],
    ],
    [
      'an item whose sub-items say who',
      [
        { number: '2', ...nobody },
        { number: 'a', ...led },
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(saidOfPlan(unitMissing, planOf(rows))).toEqual(expected);
  });

  test.each([
    ['no such column', { content: 2, timeline: 3 }, []],
    ['only co-operating units', { content: 2, timeline: 3, support: 4 }, []],
    ['persons in place of units', { content: 2, timeline: 3, person: 6 }, ['F7 empty']],
  ])('a table with %s', (_, columns, expected) => {
    expect(saidOfPlan(unitMissing, planOf([nobody], { columns }))).toEqual(expected);
  });
});
