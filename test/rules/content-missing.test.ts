import { contentMissing } from '../../src/rules/content-missing';
import { planOf, saidOfPlan, type Row } from './plan-of';

describe('content-missing', () => {
  test.each<[string, Row, string[]]>([
    ['a number alone', { number: '1', content: '' }, ['B7 empty']],
    ['a number and content', { number: '1', content: 'Họp' }, []],
    ['neither', { number: '', content: '' }, []],
  ])('%s', (_, row, expected) => {
    expect(saidOfPlan(contentMissing, planOf([row]))).toEqual(expected);
  });
});
