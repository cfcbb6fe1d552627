import { dueSoon } from '../../src/rules/due-soon';
import { day } from '../support/day';
import { planOf, saidOfPlan, type Row } from './plan-of';

const soon: Row = { standing: 'dueSoon', due: day('2024-06-30') };

describe('due-soon', () => {
  test.each<[string, string, Row[], string[]]>([
    ['in five days', '2024-06-25', [soon], ['C7 due-soon']],
    ['on the very day', '2024-06-30', [soon], ['C7 today']],
    ['not yet', '2024-03-01', [{ ...soon, standing: 'notDue' }], []],
    ['overdue', '2024-07-01', [{ ...soon, standing: 'overdue', daysOverdue: 1 }], []],
  ])('%s', (_, asOf, rows, expected) => {
    expect(saidOfPlan(dueSoon, planOf(rows, {}, asOf))).toEqual(expected);
  });

  test('tells the days that are left and the due day', () => {
    const [finding] = dueSoon.check(planOf([soon], {}, '2024-06-25'));
    expect(finding?.data).toEqual({ row: 7, days: 5, due: '30/06/2024' });
  });
});
