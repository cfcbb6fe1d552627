import { breakPages } from '../../src/reports/page-breaks';

interface Row {
  readonly height: number;
  readonly keep?: boolean;
}

/** The indexes of the rows that start a new page, pages being 100 points high. */
function breaksIn(...rows: readonly Row[]): number[] {
  const lines = rows.map(({ height, keep: keepWithNext = false }) => ({
    line: { spans: [], keepWithNext },
    height,
  }));
  return breakPages(lines, 100).flatMap(({ line }, index) => (line.pageBreakBefore ? [index] : []));
}

const keep = (height: number): Row => ({ height, keep: true });
const plain = (height: number): Row => ({ height });

describe('breakPages', () => {
  test('starts a page where the one before is full', () => {
    expect(breaksIn(plain(50), plain(50))).toEqual([]);
    expect(breaksIn(plain(60), plain(60), plain(40), plain(1))).toEqual([1, 3]);
  });
  test('moves a title with its header and the first row to the next page', () => {
    expect(breaksIn(plain(50), keep(20), keep(20), plain(20), plain(20))).toEqual([1]);
    expect(breaksIn(plain(50), keep(20), keep(20), plain(10), plain(20))).toEqual([4]);
  });
  test('what is higher than a page breaks where it must', () => {
    expect(breaksIn(keep(80), plain(80))).toEqual([1]);
    expect(breaksIn(plain(10), keep(80), plain(80))).toEqual([1, 2]);
    expect(breaksIn(plain(150), plain(150))).toEqual([1]);
  });
  test('a group left open at the end ends there', () => {
    expect(breaksIn(plain(50), keep(40), keep(40))).toEqual([1]);
  });
});
