import { romanValue } from '../../src/timeline/roman';

test('Roman numerals up to twelve, a small L being an I', () => {
  expect(['i', 'ii', 'iv', 'v', 'ix', 'xii', 'll', 'lll', 'lv'].map(romanValue)).toEqual([
    1, 2, 4, 5, 9, 12, 2, 3, 4,
  ]);
});

test('nothing else', () => {
  expect(['', 'iiii', 'vx', 'xiii', 'ai', 'II'].map(romanValue)).toEqual(
    ['', '', '', '', '', ''].map(() => null),
  );
});
