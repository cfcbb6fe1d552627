import { ROMAN_NUMERALS } from '../../src/timeline/roman';

const valuesOf = (words: readonly string[]) => words.map((word) => ROMAN_NUMERALS.get(word));

test('Roman numerals up to twelve, a small L being an I', () => {
  expect(valuesOf(['i', 'ii', 'iv', 'v', 'ix', 'xii'])).toEqual([1, 2, 4, 5, 9, 12]);
  expect(valuesOf(['l', 'll', 'lil', 'lv', 'vil', 'lx', 'xl'])).toEqual([1, 2, 3, 4, 7, 9, 11]);
});

test('nothing else', () => {
  const none = ['', 'iiii', 'vx', 'xiii', 'ai', 'II'];
  expect(valuesOf(none)).toEqual(none.map(() => undefined));
});
