import type { Language } from '../../../src/locales/language';
import { dayOf } from '../../../src/timeline/day';
import { showValue } from '../../../src/web/sheet/show-value';
import type { DateCell } from '../../../src/workbook/snapshot';

const date = (serial: number, format: string): DateCell => {
  const day = dayOf(2024, 6, 5);
  if (!day) throw new Error('no day');
  return { kind: 'date', day, serial, format };
};

/** 5 June 2024, a Wednesday, at 14:07:09. */
const SERIAL = 45448 + (14 * 3600 + 7 * 60 + 9) / 86_400;

test.each<[string, string, Language?]>([
  ['dd/mm/yyyy', '05/06/2024'],
  ['d/m/yy', '5/6/24'],
  ['yyyy\\-mm\\-dd', '2024-06-05'],
  ['[$-42A]dd/mm/yyyy;@', '05/06/2024'],
  ['"Ngày "dd" tháng "mm" năm "yyyy', 'Ngày 05 tháng 06 năm 2024'],
  ['dd/mm/yyyy hh:mm', '05/06/2024 14:07'],
  ['mm:ss', '07:09'],
  ['h:mm AM/PM', '2:07 PM'],
  ['[h]:mm', '1090766:07'],
  ['d-mmm-yy', '5-Jun-24', 'en'],
  ['dddd, mmmm d', 'Wednesday, June 5', 'en'],
])('a date by %s is %s', (format, shown, language = 'vi') => {
  expect(showValue(date(SERIAL, format), format, language)).toBe(shown);
});

test('a date in a cell whose look shows none keeps its own format', () => {
  expect(showValue(date(45448, 'dd/mm/yyyy'), 'General', 'vi')).toBe('05/06/2024');
});

test.each<[number, string, string, Language?]>([
  [1234.5, 'General', '1234,5'],
  [1234.5, 'General', '1234.5', 'en'],
  [0.1 + 0.2, 'General', '0,3'],
  [1e15, 'General', '1.00000E+15'],
  [1234567.891, '#,##0', '1.234.568'],
  [1234567.891, '#,##0.00', '1,234,567.89', 'en'],
  [0.4567, '0%', '46%'],
  [0.4567, '0.0%', '45,7%'],
  [7, '00', '07'],
  [5, '0" ngày"', '5 ngày'],
  [1500000, '#,##0 [$₫-42A]', '1.500.000 ₫'],
  [-3, '0;(0)', '(3)'],
  [-3, '0', '-3'],
  [0, '0;-0;"không"', 'không'],
  [0.5, 'h:mm', '12:00'],
  [1.5, '# ?/?', '1,5'],
  [12, '@', '12'],
])('the number %s by %s is %s', (value, format, shown, language = 'vi') => {
  expect(showValue(value, format, language)).toBe(shown);
});

test('other values are shown as they are', () => {
  expect(showValue('=1+1', '0', 'vi')).toBe('=1+1');
  expect(showValue(true, 'General', 'vi')).toBe('TRUE');
  expect(showValue(null, 'General', 'vi')).toBe('');
  expect(showValue({ kind: 'error', code: '#N/A' }, 'General', 'vi')).toBe('#N/A');
});

test('a long or odd format code is read in linear time', () => {
  const codes = ['['.repeat(50_000), '"'.repeat(50_001), '0'.repeat(50_000), '\\'.repeat(50_001)];
  const begun = performance.now();
  for (const code of codes) expect(typeof showValue(1, code, 'vi')).toBe('string');
  expect(performance.now() - begun).toBeLessThan(2_000);
});
