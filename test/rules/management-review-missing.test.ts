import { managementReviewMissing } from '../../src/rules/management-review-missing';
import { planOf, saidOfPlan, type Row } from './plan-of';

describe('management-review-missing', () => {
  test.each<[string, Row[], string[]]>([
    ['no review', [{ types: ['audit'] }], ['A4 missing']],
    ['a review', [{ types: ['audit'] }, { types: ['review'] }], []],
    ['a review in a row with corrective action', [{ types: ['correction', 'review'] }], []],
  ])('%s', (_, rows, expected) => {
    expect(saidOfPlan(managementReviewMissing, planOf(rows))).toEqual(expected);
  });

  test('points at the header of a plan without a title', () => {
    const plan = planOf([{ types: ['audit'] }, { types: ['objectives'] }], {
      title: '',
      titleCell: '',
    });
    expect(saidOfPlan(managementReviewMissing, plan)).toEqual(['B6 missing']);
  });

  test('a plan of another field needs none', () => {
    const plan = planOf([{}], { title: 'Kế hoạch tuyển quân năm 2024' });
    expect(saidOfPlan(managementReviewMissing, plan)).toEqual([]);
  });
});
