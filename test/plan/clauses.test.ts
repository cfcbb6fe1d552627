import { clausesOf } from '../../src/plan/clauses';

describe('clauses', () => {
  test.each([
    ['', [[]]],
    [
      'khac phuc su khong phu hop; hop xem xet',
      [
        ['khac', 'phuc', 'su', 'khong', 'phu', 'hop'],
        ['hop', 'xem', 'xet'],
      ],
    ],
    [
      'iso 9001:2015 (neu co), v1.2',
      [
        ['iso', '9001'],
        ['2015', '(', 'neu', 'co', ')', ',', 'v1', '2'],
      ],
    ],
    ['xong. het.', [['xong'], ['het'], []]],
    ['a•b', [['a'], ['b']]],
  ])('%j', (text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });
});
