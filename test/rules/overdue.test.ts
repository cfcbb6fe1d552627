import { overdue } from '../../src/rules/overdue';
import { day } from '../support/day';
import { planOf, saidOfPlan, type Row } from './plan-of';

const late: Row = { standing: 'overdue', due: day('2024-06-30'), daysOverdue: 15 };

describe('overdue', () => {
  test.each<[string, Row[], string[]]>([
    ['past its due day', [late], ['C7 overdue']],
    ['each row', [late, { standing: 'notDue' }, late], ['C7 overdue', 'C9 overdue']],
    ['done', [{ ...late, standing: 'late', daysOverdue: 0 }], []],
    ['due soon', [{ ...late, standing: 'dueSoon', daysOverdue: 0 }], []],
  ])('%s', (_, rows, expected) => {
    expect(saidOfPlan(overdue, planOf(rows))).toEqual(expected);
  });

  test('tells the days and the due day', () => {
    expect(overdue.check(planOf([late]))[0]?.data).toEqual({ row: 7, days: 15, due: '30/06/2024' });
  });
});
