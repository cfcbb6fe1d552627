import { serialOfDay } from '../../../src/timeline/day';
import { typeIn } from './typed';
import { day } from '../../support/day';

const typed = (text: string) => typeIn(text, { today: day('2024-07-15'), date1904: false });

test.each([
  ['15/6/2024', '2024-06-15', 'dd/mm/yyyy'],
  ['6/2025', '2025-06-01', 'mmm-yy'],
  ['3-4', '2024-04-03', 'd-mmm'],
  ['1/2', '2024-02-01', 'd-mmm'],
  ['30/6', '2024-06-30', 'd-mmm'],
  ['2024-06-15', '2024-06-15', 'dd/mm/yyyy'],
  ['1-2-24', '2024-02-01', 'dd/mm/yyyy'],
  ['4-Mar', '2024-03-04', 'd-mmm'],
  ['Mar-24', '2024-03-24', 'd-mmm'],
])('%s becomes the date %s', (text, expected, format) => {
  expect(typed(text)).toEqual({
    kind: 'constant',
    value: serialOfDay(day(expected), false),
    format,
  });
});

test.each([
  ['01', 1],
  ['2025', 2025],
  [' 7 ', 7],
  ['+5', 5],
  ['-3', -3],
  ['50%', 0.5],
  ['1,5', 1.5],
  ['1.1', 1.1],
  ['1.000.000', 1_000_000],
  ['1.234,5', 1234.5],
  ['1e3', 1000],
  ['(5)', -5],
  ['5.000đ', 5000],
  ['10:30', 0.4375],
  ['TRUE', true],
  ['false', false],
])('%s becomes %p', (text, value) => {
  expect(typed(text)).toMatchObject({ kind: 'constant', value });
});

test.each([
  ['=1+1', '=1+1'],
  ['+A1', '=+A1'],
  ['-nt-', '=-nt-'],
  ['@abc', '=abc'],
])('%s becomes the formula %s', (text, formula) => {
  expect(typed(text)).toEqual({ kind: 'formula', formula });
});

test.each([
  '31/2/2024',
  '6/15/2024',
  'Quý II/2024',
  'Tháng 6, 12',
  '-',
  '=',
  '02 lần/năm',
  '13.1.2.3',
  '32/2024',
])('%s stays text', (text) => {
  expect(typed(text)).toEqual({ kind: 'constant', value: text, format: null });
});

test('an apostrophe makes text, and is no part of it', () => {
  expect(typed("'01")).toEqual({ kind: 'constant', value: '01', format: null });
});

test('#N/A is an error', () => {
  expect(typed('#n/a')).toMatchObject({ value: { kind: 'error', code: '#N/A' } });
});
