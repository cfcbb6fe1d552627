import { planYearMismatch } from '../../src/rules/plan-year-mismatch';
import { dated, planOf, saidOfPlan } from './plan-of';
import { timeline } from '../support/timeline';

const in2022 = dated('2022-06-30');
const in2023 = dated('2023-06-30');
const in2024 = dated('2024-06-30');
const in2025 = dated('2025-06-30');
const ongoing = timeline('ongoing');
const since2022 = timeline('dated', { openEnded: true, occurrences: in2022.occurrences });

describe('plan-year-mismatch, in a plan of 2024', () => {
  test.each([
    ['all in the year', [in2024, in2024], []],
    ['most in the year before', [in2023, in2023, in2024], ['A4 title']],
    ['most in the year after', [in2025, in2025, in2024], ['A4 title']],
    ['half of them: no majority', [in2023, in2024], ['C7 row']],
    ['one of the year before', [in2024, in2024, in2023], ['C9 row']],
    ['one of the year after is another rule’s', [in2024, in2024, in2025], []],
    ['years of which this is one', [dated('2023-01-01..2025-12-31')], []],
    ['dates in both years', [dated('2023-12-31', '2024-06-30')], []],
    ['since 2022, without an end', [since2022], []],
    ['rows without a date do not count', [ongoing, ongoing, in2023], ['A4 title']],
  ])('%s', (_, timelines, expected) => {
    const plan = planOf(timelines.map((each) => ({ timeline: each })));
    expect(saidOfPlan(planYearMismatch, plan)).toEqual(expected);
  });

  test('a year that she gave, at odds with most of the rows', () => {
    const rows = [{ timeline: in2023 }, { timeline: in2023 }, { timeline: in2024 }];
    const plan = planOf(rows, { yearFrom: 'given' });
    expect(saidOfPlan(planYearMismatch, plan)).toEqual(['A4 given']);
  });

  test('tells the most frequent other year', () => {
    const rows = [in2022, in2023, in2023, in2024].map((each) => ({ timeline: each }));
    expect(planYearMismatch.check(planOf(rows))[0]?.data).toEqual({ year: 2024, other: 2023 });
  });

  test('a merged cell counts once', () => {
    const rows = [
      { timeline: in2023 },
      { timeline: in2023, timelineRow: 7 },
      { timeline: in2024 },
      { timeline: in2024 },
    ];
    expect(saidOfPlan(planYearMismatch, planOf(rows))).toEqual(['C7 row']);
  });
});
