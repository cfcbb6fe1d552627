import fc from 'fast-check';
import { aPeriod, aRow } from './any-plan';
import { lead, occurrence, period, reportOn } from './hand-made';
import { wrongResults } from './formulas';
import { ROWS } from './sample-rows';
import { sheetsOf } from './sheets-of';

const H1 = period('2024-H1', 'decree');

const wrongOf = (...args: Parameters<typeof reportOn>) =>
  wrongResults(Object.values(sheetsOf(reportOn(...args))));

describe('what the formulas tell is what they come to', () => {
  test('an activity of every kind', () => {
    expect(wrongOf(ROWS, H1)).toEqual([]);
  });

  test('no activity at all, and one', () => {
    expect(wrongOf([], H1)).toEqual([]);
    expect(wrongOf([{ occurrences: [occurrence('2024-03-31')] }], H1)).toEqual([]);
  });

  test('units whose names hold wildcards, quotes or one another', () => {
    const names = ['Phòng', 'Phòng *', '*', '?', '~', 'Phòng "A"', '=SUM(A1)', '<b>', ';1;'];
    const rows = names.map((name, n) => ({
      units: [lead(name), lead(names[(n + 1) % names.length] ?? '')],
      occurrences: [occurrence('2024-03-31', { met: n % 2 === 0 })],
    }));
    expect(wrongOf(rows, H1)).toEqual([]);
  });

  test('300 units', () => {
    const rows = Array.from({ length: 300 }, (_, n) => ({
      units: [lead(`Phòng số ${n + 1}`)],
      occurrences: [occurrence('2024-03-31', { met: n % 3 === 0, late: n % 6 === 0 })],
    }));
    expect(wrongOf(rows, H1)).toEqual([]);
  });

  test('any plan, in any period', () => {
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 10 }), aPeriod, (rows, of) => {
        expect(wrongOf(rows, of)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('beside an earlier report', () => {
    const figures = new Map([
      ['activities', 9] as const,
      ['onTime', 0] as const,
      ['rate', null] as const,
    ]);
    const sheets = sheetsOf(reportOn(ROWS, H1), { earlier: { period: 'năm 2023', figures } });
    expect(wrongResults(Object.values(sheets))).toEqual([]);
  });
});

describe('a standing that she corrects', () => {
  const sheets = sheetsOf(reportOn([{ occurrences: [occurrence('2024-03-31')] }], H1));
  const corrected = (words: string) => {
    const standing = { kind: 'text', text: words } as const;
    const rows = sheets.activities.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell?.value.kind === 'text' && cell.value.text.startsWith('Chưa hoàn thành')
          ? { ...cell, value: standing }
          : cell,
      ),
    }));
    return wrongResults([{ ...sheets.activities, rows }]);
  };

  test('corrects what the totals are counted from', () => {
    expect(corrected('Chưa hoàn thành (quá hạn 75 ngày)')).toEqual([]);
    // Done: one more on time, one less overdue.
    expect(corrected('Đã hoàn thành')).toEqual([
      expect.objectContaining({ told: 0, result: 1 }),
      expect.objectContaining({ told: 1, result: 0 }),
    ]);
    // Not to be done any more: due no longer.
    expect(corrected('Không thực hiện')).toEqual([
      expect.objectContaining({ told: 'Đến hạn trong kỳ', result: 'Không thực hiện' }),
      expect.objectContaining({ told: 1, result: 0 }),
    ]);
  });
});
