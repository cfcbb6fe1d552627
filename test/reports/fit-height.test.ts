import { fitHeight } from '../../src/reports/fit-height';

const SETTING = { width: 20, size: 12, bold: false };
const LINE = 15;

describe('fitHeight', () => {
  test('one line is a little higher than its letters', () => {
    expect(fitHeight('Đánh giá', SETTING)).toBeGreaterThan(LINE);
    expect(fitHeight('Đánh giá', SETTING)).toBeLessThan(2 * LINE);
  });
  test('line breaks in the text count', () => {
    expect(fitHeight('a\nb\nc', SETTING)).toBeGreaterThan(3 * LINE);
  });
  test('more text, a narrower column, bigger or bold letters never need less', () => {
    const text = 'Rà soát, chỉnh sửa, bổ sung các quy trình giải quyết thủ tục hành chính';
    const height = fitHeight(text, SETTING);
    expect(fitHeight(`${text} khi có sửa đổi hoặc ban hành mới`, SETTING)).toBeGreaterThan(height);
    expect(fitHeight(text, { ...SETTING, width: 10 })).toBeGreaterThan(height);
    expect(fitHeight(text, { ...SETTING, size: 14 })).toBeGreaterThan(height);
    expect(fitHeight(text, { ...SETTING, bold: true })).toBeGreaterThanOrEqual(height);
    expect(fitHeight(text.toUpperCase(), SETTING)).toBeGreaterThan(height);
  });
  test('a word longer than the column is broken over lines', () => {
    expect(fitHeight('x'.repeat(100), SETTING)).toBeGreaterThan(4 * LINE);
  });
  test('no row is higher than Excel allows, however long the text', () => {
    expect(fitHeight('từ '.repeat(50_000), SETTING)).toBe(409);
    expect(fitHeight('x'.repeat(100_000), { ...SETTING, width: 0 })).toBe(409);
  });
});
