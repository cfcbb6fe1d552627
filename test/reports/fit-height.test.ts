import { fitHeight } from '../../src/reports/fit-height';

const WIDTH = 20;
const LETTERING = { size: 12, bold: false };
const LINE = 15;

describe('fitHeight', () => {
  test('one line is a little higher than its letters', () => {
    expect(fitHeight('Đánh giá', WIDTH, LETTERING)).toBeGreaterThan(LINE);
    expect(fitHeight('Đánh giá', WIDTH, LETTERING)).toBeLessThan(2 * LINE);
  });
  test('line breaks in the text count', () => {
    expect(fitHeight('a\nb\nc', WIDTH, LETTERING)).toBeGreaterThan(3 * LINE);
  });
  test('a blank line counts, also as the last; a space at the end does not', () => {
    const lines = (count: number): number =>
      fitHeight(Array.from({ length: count }, () => 'a').join('\n'), WIDTH, LETTERING);
    expect(fitHeight('a\n\nb', WIDTH, LETTERING)).toBe(lines(3));
    expect(fitHeight('a\n', WIDTH, LETTERING)).toBe(lines(2));
    expect(fitHeight('a ', WIDTH, LETTERING)).toBe(lines(1));
  });
  test('more text, a narrower column, bigger or bold letters never need less', () => {
    const text = 'Rà soát, chỉnh sửa, bổ sung các quy trình giải quyết thủ tục hành chính';
    const height = fitHeight(text, WIDTH, LETTERING);
    expect(fitHeight(`${text} khi có sửa đổi hoặc ban hành mới`, WIDTH, LETTERING)).toBeGreaterThan(
      height,
    );
    expect(fitHeight(text, 10, LETTERING)).toBeGreaterThan(height);
    expect(fitHeight(text, WIDTH, { ...LETTERING, size: 14 })).toBeGreaterThan(height);
    expect(fitHeight(text, WIDTH, { ...LETTERING, bold: true })).toBeGreaterThanOrEqual(height);
    expect(fitHeight(text.toUpperCase(), WIDTH, LETTERING)).toBeGreaterThan(height);
  });
  test('a word longer than the column is broken over lines', () => {
    expect(fitHeight('x'.repeat(100), WIDTH, LETTERING)).toBeGreaterThan(4 * LINE);
  });
  test('no row is higher than Excel allows, however long the text', () => {
    expect(fitHeight('từ '.repeat(50_000), WIDTH, LETTERING)).toBe(409);
    expect(fitHeight('x'.repeat(100_000), 0, LETTERING)).toBe(409);
  });
});
