import { comparedPeriods, figuresOf } from '../../src/reports/earlier-report';
import { nextPeriod } from '../../src/reports/next-period';
import { period } from './hand-made';

describe('comparedPeriods', () => {
  test.each([
    ['2024', ['2023']],
    ['2024-H1', ['2023-H1', '2023-H2']],
    ['2024-H2', ['2023-H2', '2024-H1']],
    ['2024-9M', ['2023-9M']],
    ['2024-Q1', ['2023-Q1', '2023-Q4']],
    ['2024-Q3', ['2023-Q3', '2024-Q2']],
    ['2024-01', ['2023-01', '2023-12']],
    ['2024-10', ['2023-10', '2024-09']],
  ])('%s: %p', (id, periods) => {
    expect(comparedPeriods(period(id, 'decree'))).toEqual(periods);
  });
});

describe('nextPeriod', () => {
  test.each([
    ['2024', '2025', '2025-01-01', '2025-12-31'],
    ['2024-H1', '2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-H2', '2025-H1', '2025-01-01', '2025-06-30'],
    ['2024-9M', '2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-Q4', '2025-Q1', '2025-01-01', '2025-03-31'],
    ['2024-01', '2024-02', '2024-02-01', '2024-02-29'],
    ['2024-12', '2025-01', '2025-01-01', '2025-01-31'],
  ])('%s: %s', (id, next, from, to) => {
    expect(nextPeriod(period(id, 'decree'))).toMatchObject({ id: next, from, to });
  });
});

describe('figuresOf', () => {
  test('reads each figure beside its words, also one that she corrected, and leaves out what is none', () => {
    const figures = figuresOf({
      rows: [
        ['BÁO CÁO'],
        ['Tổng số nhiệm vụ', null, 9, 8, 1],
        ['- Hoàn thành đúng hạn', null, 'ba'],
        ['Tỷ lệ hoàn thành (đã hoàn thành/đến hạn trong kỳ)', null, '87,5%'],
        ['Tổng số nhiệm vụ', 4],
      ],
    });
    expect([...figures]).toEqual([
      ['activities', 9],
      ['rate', 0.875],
    ]);
  });

  test('a rate that there was none of is none', () => {
    const label = 'Tỷ lệ hoàn thành (đã hoàn thành/đến hạn trong kỳ)';
    expect(figuresOf({ rows: [[label, '–']] }).get('rate')).toBeNull();
  });
});
