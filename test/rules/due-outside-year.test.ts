import { dueOutsideYear } from '../../src/rules/due-outside-year';
import { planYearMismatch } from '../../src/rules/plan-year-mismatch';
import { dated, planOf, saidOfPlan, type Row } from './plan-of';
import { timeline } from '../support/timeline';

const open = timeline('dated', {
  openEnded: true,
  occurrences: dated('2025-01-01..2025-12-31').occurrences,
});

const inYear: Row = { timeline: dated('2024-06-30') };

describe('due-outside-year, in a plan of 2024', () => {
  test.each<[string, Row, string[]]>([
    ['the next year', { timeline: dated('2025-06-30') }, ['C7 outside']],
    ['the last day of the year', { timeline: dated('2024-12-31') }, []],
    ['the first day of the next', { timeline: dated('2025-01-01') }, ['C7 outside']],
    ['the year before is another rule’s', { timeline: dated('2023-06-30') }, []],
    ['years of which this is one', { timeline: dated('2024-01-01..2028-12-31') }, []],
    ['from this year into the next', { timeline: dated('2024-11-01..2025-03-31') }, []],
    ['several, the last outside', { timeline: dated('2024-06-30', '2025-06-30') }, ['C7 outside']],
    ['without an end', { timeline: open }, []],
    ['a report in January', { timeline: dated('2025-01-31'), types: ['report'] }, []],
    ['a review in January', { timeline: dated('2025-01-15'), types: ['review'] }, []],
    ['a report in February', { timeline: dated('2025-02-01'), types: ['report'] }, ['C7 outside']],
    ['training in January', { timeline: dated('2025-01-15'), types: ['training'] }, ['C7 outside']],
    ['no date', { timeline: timeline('ongoing') }, []],
  ])('%s', (_, row, expected) => {
    expect(saidOfPlan(dueOutsideYear, planOf([row, inYear]))).toEqual(expected);
  });

  test('most of the plan in the next year: plan-year-mismatch says it once, the rows nothing', () => {
    const plan = planOf([
      { timeline: dated('2025-06-30') },
      { timeline: dated('2025-09-30') },
      inYear,
    ]);
    expect(saidOfPlan(dueOutsideYear, plan)).toEqual([]);
    expect(saidOfPlan(planYearMismatch, plan)).toEqual(['A4 title']);
  });

  test('says the day as Vietnamese offices write it', () => {
    const [finding] = dueOutsideYear.check(planOf([{ timeline: dated('2025-06-30') }, inYear]));
    expect(finding?.data).toEqual({ cell: 'C7', due: '30/06/2025', year: 2024 });
  });
});
