import fc from 'fast-check';
import { fold, foldLetters } from '../../src/text/fold';
import { tidy } from '../../src/text/tidy';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(...'Quý ƯƣĐÐðⅡⅳ\u00a0\u200b\ufeff\n\u0301\u0323ủyỷ．１'),
    maxLength: 40,
  }),
);

test('tidying and folding once more change nothing', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(tidy(tidy(text))).toBe(tidy(text));
      expect(fold(fold(text))).toBe(fold(text));
      expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
      expect(foldLetters(text)).toHaveLength(text.length);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['Quý Ⅱ', 'Quý II'],
  ['Ðánh giá', 'Đánh giá'],
  ['CHẤT LƢỢNG', 'CHẤT LƯỢNG'],
  ['Quý\u00a0II\u200b', 'Quý II'],
  ['Quy\u0301 II', 'Quý II'],
  [' a \r\n b ', 'a b'],
])('%s', (text, clean) => expect(tidy(text)).toBe(clean));

test('both placements of a tone are one word', () => {
  expect(fold('Ủy ban, hòa, khóa, thúy')).toBe(fold('Uỷ ban, hoà, khoá, thuý'));
});
