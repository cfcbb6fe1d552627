import { sizeOf, countOf } from '../../../src/web/sheet/axis';
import { measure } from '../../../src/web/sheet/measure';
import type { SheetLooks } from '../../../src/workbook/xlsx/looks';
import { PLAIN_LOOK } from '../../../src/workbook/xlsx/cell-looks';
import { snapshotOf } from '../../support/snapshot-of';

const NO_CELLS = { rows: new Uint32Array(), starts: new Uint32Array(1), cells: new Uint32Array() };
const LOOKS: SheetLooks = {
  defaultWidth: 10,
  widths: [],
  defaultHeight: 15,
  heights: new Map(),
  gridLines: true,
  drawings: false,
  styles: [],
  cells: NO_CELLS,
  marks: [],
};
/** Style 1 wraps, in A1. */
const WRAPPED: SheetLooks = {
  ...LOOKS,
  styles: [PLAIN_LOOK, { ...PLAIN_LOOK, wrap: true }],
  cells: {
    rows: Uint32Array.of(1),
    starts: Uint32Array.of(0, 1),
    cells: Uint32Array.of(0x10000 + 1),
  },
};
const LONG = 'Xây dựng Kế hoạch duy trì, cải tiến Hệ thống quản lý chất lượng';

test('widths and heights as the file says them', () => {
  const looks = {
    ...LOOKS,
    widths: [{ from: 2, to: 3, width: 20 }],
    heights: new Map([[2, { height: 30, fixed: true }]]),
  };
  const { rows, columns } = measure(snapshotOf([['a'], ['b'], ['c']]), looks);
  expect([1, 2, 3, 4].map((column) => sizeOf(columns, column))).toEqual([70, 140, 140, 70]);
  expect([1, 2, 3].map((row) => sizeOf(rows, row))).toEqual([20, 40, 20]);
});

test('hidden rows and columns take no room', () => {
  const snapshot = {
    ...snapshotOf([
      ['a', 'b'],
      ['c', 'd'],
    ]),
    hiddenRows: new Set([1]),
    hiddenColumns: new Set([2]),
  };
  const { rows, columns } = measure(snapshot, LOOKS);
  expect(sizeOf(rows, 1)).toBe(0);
  expect(sizeOf(columns, 2)).toBe(0);
  expect(sizeOf(rows, 2)).toBeGreaterThan(0);
});

test('a row is made high enough for its text, unless she set its height', () => {
  const high = sizeOf(measure(snapshotOf([[LONG]]), WRAPPED).rows, 1);
  expect(high).toBeGreaterThan(100);
  const set = { ...WRAPPED, heights: new Map([[1, { height: 15, fixed: true }]]) };
  expect(sizeOf(measure(snapshotOf([[LONG]]), set).rows, 1)).toBe(20);
  const told = { ...WRAPPED, heights: new Map([[1, { height: 15, fixed: false }]]) };
  expect(sizeOf(measure(snapshotOf([[LONG]]), told).rows, 1)).toBe(high);
});

test('a merged cell has the room of all of its columns; one merged downwards asks for nothing', () => {
  const alone = sizeOf(measure(snapshotOf([[LONG]]), WRAPPED).rows, 1);
  const wide = sizeOf(measure(snapshotOf([[LONG]], { merges: ['A1:F1'] }), WRAPPED).rows, 1);
  const deep = sizeOf(measure(snapshotOf([[LONG]], { merges: ['A1:A9'] }), WRAPPED).rows, 1);
  expect(wide).toBeLessThan(alone / 3);
  expect(deep).toBeLessThan(wide);
});

test('an empty sheet still has cells to look at', () => {
  const { rows, columns } = measure({ ...snapshotOf([]), area: null }, LOOKS);
  expect(countOf(rows)).toBe(30);
  expect(countOf(columns)).toBe(8);
});
