import { axisOf } from '../../../src/web/sheet/axis';
import { scrollFor, windowOf } from '../../../src/web/sheet/window';

/** 100,000 rows of 20 pixels. */
const ROWS = axisOf(new Array<number>(100_000).fill(20));
const COLUMNS = axisOf(new Array<number>(50).fill(100));

test('only what is seen is drawn, and a little more', () => {
  const window = windowOf(
    { rows: ROWS, columns: COLUMNS },
    { top: 20_000, left: 1_000, height: 600, width: 800 },
  );
  expect(window).toEqual({ top: 995, bottom: 1037, left: 9, right: 21 });
});

test('at the edges nothing beyond them', () => {
  const seen = { top: 0, left: 0, height: 600, width: 800 };
  expect(windowOf({ rows: ROWS, columns: COLUMNS }, seen)).toMatchObject({ top: 1, left: 1 });
  const end = { top: 2_000_000 - 600, left: 4_200, height: 600, width: 800 };
  expect(windowOf({ rows: ROWS, columns: COLUMNS }, end)).toMatchObject({
    bottom: 100_000,
    right: 50,
  });
});

describe('scrolling to lines', () => {
  const scroll = (first: number, start: number, last = first): number =>
    scrollFor(ROWS, { first, last }, { start, size: 600 });

  test('stays where they are in sight', () => {
    expect(scroll(10, 0)).toBe(0);
    expect(scroll(30, 0)).toBe(0);
  });

  test('brings them into sight', () => {
    const inSight = (row: number, start: number): boolean => {
      const at = scroll(row, start);
      return (row - 1) * 20 >= at && row * 20 <= at + 600;
    };
    for (const row of [1, 31, 500, 99_999, 100_000]) {
      for (const start of [0, 5_000, 1_900_000])
        expect([row, start, inSight(row, start)]).toEqual([row, start, true]);
    }
  });

  test('what is higher than the view is shown from its beginning', () => {
    expect(scroll(200, 0, 900)).toBe(199 * 20 - 24);
  });
});
