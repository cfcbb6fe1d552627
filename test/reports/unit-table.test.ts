import { lead, occurrence, period, reportOn } from './hand-made';
import { ROWS } from './sample-rows';
import { rowTexts, sheetsOf, tableOf } from './sheets-of';

const H1 = period('2024-H1', 'decree');
const sheetOf = (...args: Parameters<typeof reportOn>) => sheetsOf(reportOn(...args)).units;

const unitsOf = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    units: [lead(`Phòng số ${n + 1}`)],
    occurrences: [occurrence('2024-03-31')],
  }));

describe('the appendix of units', () => {
  test('gives a line for each, and says that the lines may add up to more', () => {
    const lines = tableOf(sheetOf(ROWS, H1));
    expect(lines.slice(0, 2)).toEqual([
      // number, unit, activities, due, on time, late, overdue, in progress, not due, carried, rate
      ['1', 'Văn phòng Sở', '2', '2', '1', '0', '1', '0', '0', '0', '50%'],
      ['2', 'Thanh tra Sở', '2', '2', '0', '1', '1', '0', '0', '0', '50%'],
    ]);
    expect(lines[2]?.[0]).toMatch(/nhiều đơn vị/);
  });

  test('tells what is in progress apart from what is not begun, and what is owed from before', () => {
    const units = [lead('Văn phòng Sở')];
    const lines = tableOf(
      sheetOf(
        [
          { units, occurrences: [occurrence('2024-09-30')], state: 'inProgress' },
          { units, occurrences: [occurrence('2024-09-30')] },
          { units, occurrences: [occurrence('2023-11-30')] },
        ],
        H1,
      ),
    );
    expect(lines[0]).toEqual(['1', 'Văn phòng Sở', '3', '0', '0', '0', '0', '1', '1', '1', '–']);
  });

  test('says so where the plan names no unit', () => {
    const none = sheetOf([{ occurrences: [occurrence('2024-03-31')] }], H1);
    expect(rowTexts(none).flat()).toContain('Kế hoạch không ghi đơn vị thực hiện.');
    expect(none.charts).toEqual([]);
    expect(none.print.titleRows).toBeNull();
  });
});

describe('its chart', () => {
  test('shows what its table says, in greys that differ', () => {
    const sheet = sheetOf(ROWS, H1);
    const [chart] = sheet.charts ?? [];
    const first = sheet.print.titleRows?.first ?? 0;
    const column = (left: number) => ({ top: first + 1, left, bottom: first + 2, right: left });
    expect(chart?.categories).toEqual(column(2));
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
      ['Hoàn thành đúng hạn', column(5)],
      ['Hoàn thành quá hạn', column(6)],
      ['Chưa hoàn thành, quá hạn', column(7)],
      ['Đang thực hiện', column(8)],
      ['Chưa đến hạn', column(9)],
    ]);
    const greys = (chart?.series ?? []).map(({ fill }) => {
      expect(fill).toMatch(/^(..)\1\1$/);
      return parseInt(fill.slice(0, 2), 16);
    });
    greys.sort((a, b) => a - b);
    greys.slice(1).forEach((grey, n) => expect(grey - (greys[n] ?? 0)).toBeGreaterThan(30));
    for (const { fill, text } of chart?.series ?? []) {
      const contrast = Math.abs(parseInt(fill.slice(0, 2), 16) - parseInt(text.slice(0, 2), 16));
      expect(contrast).toBeGreaterThan(128);
    }
  });

  test('has no chart where no bar would stand in it', () => {
    const sheet = sheetOf([{ units: [lead('Văn phòng Sở')], standing: 'ongoing' }], H1);
    expect(sheet.charts).toEqual([]);
    expect(tableOf(sheet)[0]?.slice(0, 3)).toEqual(['1', 'Văn phòng Sở', '1']);
    expect(sheet.print.titleRows?.first).toBe(5);
  });

  test.each([1, 15, 16, 300])(
    '%i units: every one in one chart, over cells of its own',
    (count) => {
      const sheet = sheetOf(unitsOf(count), H1);
      const { charts = [] } = sheet;
      const first = (sheet.print.titleRows?.first ?? 0) + 1;
      let next = first;
      let below = 0;
      for (const { categories, place } of charts) {
        expect(categories.top).toBe(next);
        next = categories.bottom + 1;
        expect(place.top).toBeGreaterThan(below);
        below = place.bottom;
        for (let row = place.top; row <= place.bottom; row++) {
          expect(sheet.rows[row - 1]?.cells.every((cell) => cell === null)).toBe(true);
        }
        // No page ends within it.
        const rows = sheet.rows.slice(place.top, place.bottom);
        expect(rows.some(({ pageBreakBefore }) => pageBreakBefore)).toBe(false);
      }
      expect(next).toBe(first + count);
      expect(below).toBeLessThan(first);
    },
  );
});
