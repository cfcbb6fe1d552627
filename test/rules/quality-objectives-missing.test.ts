import { qualityObjectivesMissing } from '../../src/rules/quality-objectives-missing';
import { planOf, saidOfPlan } from './plan-of';

const saying = (content: string) => ({ types: ['objectives' as const], content });

describe('quality-objectives-missing, in a plan of 2024', () => {
  test.each([
    ['Xây dựng Mục tiêu chất lượng năm 2024', []],
    ['Xây dựng mục tiêu chất lượng', []],
    ['Xây dựng Mục tiêu chất lượng năm 2023', ['A4 other-year']],
    ['Đánh giá MTCL năm 2023, xây dựng MTCL năm 2024', []],
    ['Mục tiêu chất lượng các năm 2023, 2024', []],
    ['Mục tiêu chất lượng năm 2023 - 2025', []],
    ['Mục tiêu chất lượng năm 2021-2023', ['A4 other-year']],
  ])('%s', (content, expected) => {
    expect(saidOfPlan(qualityObjectivesMissing, planOf([saying(content)]))).toEqual(expected);
  });

  test('no objectives', () => {
    const plan = planOf([{ types: ['plan'] }, { types: ['policy'] }]);
    expect(saidOfPlan(qualityObjectivesMissing, plan)).toEqual(['A4 missing']);
  });

  test('one row of the year is enough', () => {
    const plan = planOf([saying('Tổng kết MTCL năm 2023'), saying('MTCL năm 2024')]);
    expect(saidOfPlan(qualityObjectivesMissing, plan)).toEqual([]);
  });

  test('a plan of another field needs none', () => {
    const plan = planOf([{}], { title: 'Kế hoạch tuyển quân năm 2024' });
    expect(saidOfPlan(qualityObjectivesMissing, plan)).toEqual([]);
  });
});
