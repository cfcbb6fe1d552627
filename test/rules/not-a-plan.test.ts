import type { RefusedTable } from '../../src/plan/plan';
import { notAPlan } from '../../src/rules/not-a-plan';
import type { CheckedWorkbook } from '../../src/rules/rule';
import { planOf, saidOfWorkbook, workbookOf } from './plan-of';

const procedure: RefusedTable = { kind: 'not-a-plan', sheet: 'Quy trình', cell: 'A4' };
const partial: RefusedTable = {
  kind: 'column-missing',
  sheet: 'S',
  cell: 'A4',
  missing: ['timeline'],
};

describe('not-a-plan', () => {
  test.each<[string, Partial<CheckedWorkbook>, string[]]>([
    ['nothing at all', {}, ['A1 no-table']],
    ['a procedure', { refused: [procedure] }, ['A4 looks-like-procedure']],
    ['a table that lacks a column', { refused: [partial] }, []],
    ['a plan', { plans: [planOf([{}])] }, []],
  ])('%s', (_, workbook, expected) => {
    expect(saidOfWorkbook(notAPlan, workbookOf(workbook))).toEqual(expected);
  });

  test('points at the first sheet where there is no table', () => {
    expect(notAPlan.check(workbookOf({ firstSheet: 'Trang 1' }))[0]?.sheet).toBe('Trang 1');
  });
});
