import { periodicReportMissing } from '../../src/rules/periodic-report-missing';
import type { Recurrence, Timeline } from '../../src/timeline/timeline';
import { dated, planOf, saidOfPlan, twiceAYear } from './plan-of';
import { timeline } from '../support/timeline';

const every = (per: Recurrence['per']) =>
  timeline('recurring', { recurrence: { times: 1, per, atLeast: false } });

const reportOn = (when: Timeline, content = 'Báo cáo kết quả thực hiện') => ({
  types: ['report' as const],
  content,
  timeline: when,
});

describe('periodic-report-missing, in a plan of 2024', () => {
  test.each<[string, Timeline, string[]]>([
    ['the seed: June and December', dated('2024-06-30', '2024-12-31'), []],
    ['the closing days', dated('2024-06-14', '2024-12-14'), []],
    ['July and January', dated('2024-07-10', '2025-01-10'), []],
    ['only December', dated('2024-12-31'), ['A4 half']],
    ['only June', dated('2024-06-30'), ['A4 year']],
    ['March and September', dated('2024-03-31', '2024-09-30'), ['A4 both']],
    ['another year', dated('2023-06-30', '2023-12-31'), ['A4 both']],
    ['twice a year', twiceAYear, []],
    ['every month', every('month'), []],
    ['every quarter', every('quarter'), []],
    ['every half-year', every('half'), []],
    ['all the time', timeline('ongoing'), []],
    ['as another document says', timeline('external'), []],
    ['no timeline', timeline('empty'), ['A4 both']],
    ['words that are not understood', timeline('unreadable'), ['A4 both']],
  ])('a report: %s', (_, when, expected) => {
    expect(saidOfPlan(periodicReportMissing, planOf([reportOn(when)]))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['Báo cáo 6 tháng và năm', []],
    ['Báo cáo 6 tháng đầu năm 2024', []],
    ['Báo cáo kết quả năm 2024', ['A4 half']],
    ['Báo cáo 16 tháng', ['A4 half']],
  ])('a report within the year whose content says which: %s', (content, expected) => {
    const plan = planOf([reportOn(dated('2024-01-01..2024-12-31'), content)]);
    expect(saidOfPlan(periodicReportMissing, plan)).toEqual(expected);
  });

  test('"6 tháng đầu năm" is no report on the year', () => {
    const plan = planOf([reportOn(dated('2024-06-30'), 'Báo cáo 6 tháng đầu năm')]);
    expect(saidOfPlan(periodicReportMissing, plan)).toEqual(['A4 year']);
  });

  test('two rows, one for each', () => {
    const plan = planOf([reportOn(dated('2024-06-15')), reportOn(dated('2024-12-15'))]);
    expect(saidOfPlan(periodicReportMissing, plan)).toEqual([]);
  });

  test('no report', () => {
    expect(saidOfPlan(periodicReportMissing, planOf([{ types: ['audit'] }]))).toEqual(['A4 both']);
  });

  test('a plan of another field needs none', () => {
    const plan = planOf([{}], { title: 'Kế hoạch tuyển quân năm 2024' });
    expect(saidOfPlan(periodicReportMissing, plan)).toEqual([]);
  });
});
