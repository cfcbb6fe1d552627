import type { RefusedTable } from '../../src/plan/plan';
import { columnMissing } from '../../src/rules/column-missing';
import { areaName } from '../../src/workbook/address';
import { planOf, saidOfWorkbook, workbookOf } from './plan-of';

describe('column-missing', () => {
  test.each<[string, RefusedTable, string[]]>([
    [
      'one column',
      { kind: 'column-missing', sheet: 'S', cell: 'A4', missing: ['timeline'] },
      ['A4 timeline'],
    ],
    [
      'each column',
      { kind: 'column-missing', sheet: 'S', cell: 'B6', missing: ['content', 'timeline', 'unit'] },
      ['B6 content', 'B6 timeline', 'B6 unit'],
    ],
    ['a table of another kind', { kind: 'not-a-plan', sheet: 'S', cell: 'A4' }, []],
  ])('%s', (_, table, expected) => {
    expect(saidOfWorkbook(columnMissing, workbookOf({ refused: [table] }))).toEqual(expected);
  });

  test('a plan that was read, but names no units', () => {
    const { plan, ...progress } = planOf([{}]);
    const { number = 1, content = 2, timeline = 3 } = plan.columns;
    const plans = [{ ...progress, plan: { ...plan, columns: { number, content, timeline } } }];
    const [header] = areaName(plan.area).split(':');
    expect(saidOfWorkbook(columnMissing, workbookOf({ plans }))).toEqual([`${header} unit`]);
  });

  test('a plan that was read lacks none', () => {
    expect(saidOfWorkbook(columnMissing, workbookOf({ plans: [planOf([{}])] }))).toEqual([]);
  });
});
