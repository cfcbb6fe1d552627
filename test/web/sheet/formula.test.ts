import { readFormula } from '../../../src/web/sheet/formula';
import type { Place } from '../../../src/web/sheet/formula-result';
import { columnNumber } from '../../../src/workbook/address';
import { dateCell } from '../../support/snapshot-of';
import type { CellValue } from '../../../src/workbook/snapshot';

/** 15 July 2024. */
const TODAY = 45488;

function place(cells: Record<string, CellValue>, down = 0, across = 0): Place {
  const values = new Map(
    Object.entries(cells).map(([name, value]) => {
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
      return [`${Number(digits)} ${columnNumber(letters)}`, value];
    }),
  );
  return {
    down,
    across,
    today: TODAY,
    value: (row, column) => values.get(`${row} ${column}`) ?? null,
  };
}

const result = (formula: string, at: Place = place({})): unknown => readFormula(formula)?.(at);

test.each<[string, unknown]>([
  ['1+2-4', -1],
  ['"a"&"b"&1', 'ab1'],
  ['"Quý II"="quý ii"', true],
  ['"a"<>"b"', true],
  ['2>=2', true],
  ['1<2', true],
  ['"9"=9', false],
  // Numbers come before texts.
  ['"a">5', true],
  ['DATE(2024,6,30)', 45473],
  ['TODAY()>DATE(2024,6,30)', true],
  ['N("_kehoachiso")=0', true],
  ['LEFT("hoàn thành",4)', 'hoàn'],
  ['LEN("hoàn")', 4],
  ['"a"&CHAR(10)&"b"', 'a\nb'],
  ['ISERROR(SEARCH("hoàn thành","Đã HOÀN THÀNH 3/4"))', false],
  ['ISERROR(SEARCH("hoàn thành","chưa"))', true],
  ['AND(TRUE,1=1,2)', true],
  ['AND(TRUE,FALSE)', false],
  ['("a""b")="a""b"', true],
])('%s is %p', (formula, expected) => {
  expect(result(formula)).toEqual(expected);
});

test('cells: fixed ones stay, the others move with the place', () => {
  const cells = { C7: 'Quý I', C9: 'Quý II', D9: 5 };
  expect(result('$C7="Quý II"', place(cells, 2))).toBe(true);
  expect(result('$C$7="Quý I"', place(cells, 2, 1))).toBe(true);
  expect(result('C7=5', place(cells, 2, 1))).toBe(true);
});

test('blank cells, dates and errors', () => {
  const cells: Record<string, CellValue> = {
    A1: null,
    B1: dateCell('2024-06-30'),
    C1: { kind: 'error', code: '#N/A' },
  };
  expect(result('A1=""', place(cells))).toBe(true);
  expect(result('A1=0', place(cells))).toBe(true);
  expect(result('B1=45473', place(cells))).toBe(true);
  expect(result('ISERROR(C1)', place(cells))).toBe(true);
  expect(result('C1="x"', place(cells))).toEqual({ kind: 'error', code: '#N/A' });
});

test.each([
  'SUM(A1:A3)',
  'A1:A3',
  'Sheet1!A1',
  '1+',
  '(1',
  'AND(1',
  '{1}',
  '"open',
  'name',
  '',
  '('.repeat(100_000),
  `${'AND('.repeat(1000)}1${')'.repeat(1000)}`,
])('what ours never say is not read: %.20s', (formula) => {
  expect(readFormula(formula)).toBeNull();
});
