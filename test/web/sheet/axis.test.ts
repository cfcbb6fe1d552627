import {
  axisOf,
  countOf,
  lineAt,
  scaled,
  sizeOf,
  startOf,
  stepFrom,
  totalOf,
} from '../../../src/web/sheet/axis';

/** Lines of 10, 0 (hidden), 20 and 30 pixels. */
const AXIS = axisOf([10, 0, 20, 30]);

test('where lines start and how big they are', () => {
  expect([1, 2, 3, 4, 5].map((line) => startOf(AXIS, line))).toEqual([0, 10, 10, 30, 60]);
  expect([1, 2, 3, 4].map((line) => sizeOf(AXIS, line))).toEqual([10, 0, 20, 30]);
  expect(countOf(AXIS)).toBe(4);
  expect(totalOf(AXIS)).toBe(60);
});

test('which line covers a pixel; never a hidden one', () => {
  expect([0, 9, 10, 29, 30, 59].map((pixel) => lineAt(AXIS, pixel))).toEqual([1, 1, 3, 3, 4, 4]);
  expect([-5, 60, 1000].map((pixel) => lineAt(AXIS, pixel))).toEqual([1, 4, 4]);
});

test('steps over hidden lines, and stays where there is none', () => {
  expect(stepFrom(AXIS, 1, 1)).toBe(3);
  expect(stepFrom(AXIS, 3, -1)).toBe(1);
  expect(stepFrom(AXIS, 4, 1)).toBe(4);
  expect(stepFrom(AXIS, 1, -1)).toBe(1);
});

test('drawn smaller, hidden lines stay hidden', () => {
  const small = scaled(AXIS, 0.5);
  expect([1, 2, 3, 4].map((line) => sizeOf(small, line))).toEqual([5, 0, 10, 15]);
});

test('an axis of no lines', () => {
  const none = axisOf([]);
  expect([countOf(none), totalOf(none), lineAt(none, 5)]).toEqual([0, 0, 1]);
});
