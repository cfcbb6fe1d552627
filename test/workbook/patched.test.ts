import { patched } from '../../src/workbook/patched';
import type { CellPatch } from '../../src/workbook/port';
import { valueAt, type Snapshot } from '../../src/workbook/snapshot';
import { day } from '../support/day';
import { snapshotOf } from '../support/snapshot-of';

const put = (row: number, column: number, after: CellPatch['after'], sheet: string): CellPatch => ({
  sheet,
  row,
  column,
  before: null,
  after,
});

const base = snapshotOf([
  ['a', 'b'],
  ['c', 5],
]);

describe('a sheet as it will be read', () => {
  test('holds what was written, and all the rest', () => {
    const { sheet } = base;
    const now = patched(base, [put(1, 2, 'x', sheet), put(2, 1, null, sheet)]);
    expect(now.rows).toEqual([
      ['a', 'x'],
      [null, 5],
    ]);
    expect(base.rows[0]).toEqual(['a', 'b']);
  });

  test('grows to all sides', () => {
    const inside: Snapshot = {
      ...base,
      area: { top: 3, left: 3, bottom: 4, right: 4 },
    };
    const { sheet } = base;
    const date = { kind: 'date', day: day('2024-06-30') } as const;
    const now = patched(inside, [put(1, 1, 'x', sheet), put(6, 7, date, sheet)]);
    expect(now.area).toEqual({ top: 1, left: 1, bottom: 6, right: 7 });
    expect(valueAt(now, 1, 1)).toBe('x');
    expect(valueAt(now, 3, 3)).toBe('a');
    expect(valueAt(now, 4, 4)).toBe(5);
    expect(valueAt(now, 6, 7)).toMatchObject({ kind: 'date', day: '2024-06-30' });
  });

  test('of a sheet that held nothing', () => {
    const empty: Snapshot = { ...base, area: null, rows: [] };
    const now = patched(empty, [put(4, 2, true, base.sheet)]);
    expect([now.area, now.rows]).toEqual([{ top: 4, left: 2, bottom: 4, right: 2 }, [[true]]]);
  });

  test('is the same where another sheet was written to', () => {
    expect(patched(base, [put(1, 1, 'x', 'Trang khác')])).toBe(base);
  });
});
