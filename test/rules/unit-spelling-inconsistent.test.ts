import { unitSpellingInconsistent } from '../../src/rules/unit-spelling-inconsistent';
import type { Unit } from '../../src/units/unit';
import { planOf, saidOfPlan, unit } from './plan-of';

const committee = 'Ban Chỉ đạo ISO huyện';
const inFull = unit(committee);
const short = unit(committee, { text: 'BCĐ ISO huyện' });
const elliptical = unit(committee, { text: 'BCĐ' });
const secretaries = unit('Tổ thư ký ISO huyện');

describe('unit-spelling-inconsistent', () => {
  test.each<[string, Unit[][], string[]]>([
    ['in full and abbreviated', [[inFull], [short]], ['D8 spellings']],
    ['once for each unit', [[inFull], [short], [short], [inFull]], ['D8 spellings']],
    ['always the same', [[short], [short]], []],
    ['different units', [[inFull], [secretaries]], []],
    ['a name that shares its neighbour’s end', [[inFull], [elliptical, secretaries]], []],
    ['only the case differs', [[inFull], [unit(committee, { text: committee.toUpperCase() })]], []],
    ['only a mark at the end', [[inFull], [unit(committee, { text: `${committee}.;` })]], []],
    [
      'two spellings in one cell, beside another unit',
      [[secretaries, inFull, short]],
      ['D7 spellings'],
    ],
  ])('%s', (_, rows, expected) => {
    const plan = planOf(rows.map((units) => ({ units })));
    expect(saidOfPlan(unitSpellingInconsistent, plan)).toEqual(expected);
  });

  test('tells both spellings and every cell of the other', () => {
    const plan = planOf([[inFull], [short], [inFull], [short]].map((units) => ({ units })));
    expect(unitSpellingInconsistent.check(plan)[0]?.data).toEqual({
      name: committee,
      first: 'D7',
      other: 'BCĐ ISO huyện',
      cells: 'D8, D10',
    });
  });

  test('a merged cell is one cell', () => {
    const plan = planOf([{ units: [inFull] }, { units: [short] }, { units: [short], unitRow: 8 }]);
    expect(unitSpellingInconsistent.check(plan)[0]?.data['cells']).toBe('D8');
  });

  test('points at the column of co-operating units', () => {
    const rows = [{ units: [inFull] }, { units: [{ ...short, role: 'support' as const }] }];
    const columns = { content: 2, timeline: 3, unit: 4, support: 5 };
    expect(saidOfPlan(unitSpellingInconsistent, planOf(rows, { columns }))).toEqual([
      'E8 spellings',
    ]);
  });
});
