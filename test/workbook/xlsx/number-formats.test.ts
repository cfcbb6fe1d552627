import { isDateFormat } from '../../../src/workbook/number-format';
import { builtInDateFormat } from '../../../src/workbook/xlsx/number-formats';

describe('formats that show a day, a month or a year', () => {
  test.each([
    'dd/mm/yyyy',
    'd/m',
    'mm/yyyy',
    'mmm-yy',
    'mmmm',
    'yyyy',
    '[$-42A]dd\\/mm\\/yyyy;@',
    '"Ngày "dd" tháng "mm" năm "yyyy',
    'dd/mm/yyyy hh:mm:ss.000',
    '[Red]dd/mm/yyyy',
    'DD/MM/YYYY',
  ])('%s', (code) => expect(isDateFormat(code)).toBe(true));
});

describe('formats that do not', () => {
  test.each([
    'General',
    '@',
    '0.00',
    '#,##0\\ "đồng"',
    '0" ngày"',
    '0\\d',
    '[h]:mm',
    '[mm]:ss',
    'h:mm',
    'mm:ss',
    'h:mm AM/PM',
    '[Red]0.00',
    '[$-42A]0.00',
    '0.00E+00',
    '0;"d"',
    '_d0',
    '',
  ])('%s', (code) => expect(isDateFormat(code)).toBe(false));
});

test('built-in ids', () => {
  expect([14, 15, 16, 17, 22, 27, 36, 50, 58].every((id) => builtInDateFormat(id) !== null)).toBe(
    true,
  );
  expect([0, 1, 13, 18, 21, 37, 45, 46, 47, 48, 49].map(builtInDateFormat)).toEqual(
    Array(11).fill(null),
  );
});

test('long formats take linear time', () => {
  const started = Date.now();
  isDateFormat('"'.repeat(100_001));
  isDateFormat('['.repeat(100_000));
  expect(Date.now() - started).toBeLessThan(1000);
});
