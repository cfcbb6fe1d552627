import fc from 'fast-check';
import { fold, foldLetters } from '../../src/text/fold';
import { tidy } from '../../src/text/tidy';

describe('tidy', () => {
  test.each([
    ['  Tháng 4 năm\r\n2024 ', 'Tháng 4 năm 2024'],
    ['Quý\u00a0Ⅱ/2024', 'Quý II/2024'],
    ['Ðơn vị', 'Đơn vị'],
    ['CHẤT LƢỢNG', 'CHẤT LƯỢNG'],
    ['Quy\u0301 II', 'Quý II'],
    ['\ufeffTháng\u200b 6', 'Tháng 6'],
    ['６/２０２５', '6/2025'],
  ])('%j reads %j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  test('a soft hyphen, the ư of TCVN3, stays', () => {
    expect(tidy('Th\u00adêng')).toBe('Th\u00adêng');
  });

  test('tidying twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => tidy(tidy(text)) === tidy(text)),
    );
  });
});

describe('fold', () => {
  test.each([
    ['Ủy ban', 'Uỷ ban'],
    ['hòa', 'hoà'],
    ['Đánh giá', 'đánh  giá'],
    ['QUÝ II', 'quý ii'],
    ['Ban Chỉ đạo\nISO', 'ban chỉ đạo ISO'],
  ])('%j and %j are the same words', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test('folds to plain letters', () => {
    expect(fold('Ưu tiên: Đổi mới, NGHIỆM thu')).toBe('uu tien: doi moi, nghiem thu');
  });

  test('each letter keeps its place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => foldLetters(text).length === text.length,
      ),
    );
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
    );
  });
});
