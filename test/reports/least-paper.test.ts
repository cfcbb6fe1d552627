import { leastPaper } from '../../src/reports/least-paper';
import { lead, occurrence, period, reportOn, support } from './hand-made';
import { sheetsOf } from './sheets-of';
import { BLANK_CELLS } from '../support/blank-cells';

const LONG = 'Rà soát, chỉnh sửa, bổ sung các quy trình giải quyết thủ tục hành chính '.repeat(3);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

describe('widths of columns', () => {
  test('are as given where there is nothing to set, the rest going to one of them', () => {
    expect(sum(leastPaper([], [5, 30, 12], 60))).toBe(60);
    expect(leastPaper([['1', '', '']], [5, 30, 12], 60)).toEqual([5, 43, 12]);
  });

  test('give most room to where most is said, and no column less than its least', () => {
    const rows = [
      ['1', 'Báo cáo', LONG, ''],
      ['2', 'Tập huấn', LONG.repeat(4), ''],
    ];
    const least = [5, 20, 12, 9];
    const widths = leastPaper(rows, least, 120);
    expect(sum(widths)).toBe(120);
    expect(widths[2]).toBeGreaterThan(70);
    widths.forEach((width, column) => expect(width).toBeGreaterThanOrEqual(least[column] ?? 0));
  });

  test('share the room alike where as much is said here as there', () => {
    const [, one = 0, other = 0] = leastPaper([['1', LONG, LONG]], [5, 10, 10], 105);
    expect(Math.abs(one - other)).toBeLessThanOrEqual(1);
  });

  test('do not break a word that there is room for', () => {
    // 27 letters of half an em, 12 points: 162 points, at 5.25 points a character 31 characters.
    const [, narrow = 0] = leastPaper([['1', '0'.repeat(27), LONG]], [5, 10, 10], 105);
    expect(narrow).toBeGreaterThanOrEqual(31);
    const endless = Array.from({ length: 3 }, () => ['1', '0'.repeat(30_000), 'a '.repeat(15_000)]);
    expect(sum(leastPaper(endless, [5, 10, 10], 105))).toBe(105);
  });
});

describe('the appendix of activities', () => {
  test('is wide where the plan says much, and full across the page with co-operating units or not', () => {
    const widthsWith = (units: Parameters<typeof support>[0][], result: string) => {
      const row = {
        units: [lead('Văn phòng'), ...units.map(support)],
        occurrences: [occurrence('2024-03-31')],
        cells: { ...BLANK_CELLS, result },
      };
      const { columnWidths, print } = sheetsOf(
        reportOn([row], period('2024-H1', 'decree')),
      ).activities;
      return columnWidths.slice(0, print.lastColumn);
    };
    const plain = widthsWith([], '');
    const told = widthsWith([], LONG.repeat(3));
    const RESULT = 5;
    expect(told[RESULT]).toBeGreaterThan(2 * (plain[RESULT] ?? 0));
    // 252 mm between the margins are 714 points, 952 pixels.
    for (const widths of [plain, told, widthsWith(['Thanh tra'], '')]) {
      const pixels = sum(widths.map((each) => each * 7 + 5));
      expect(pixels).toBeGreaterThan(900);
      expect(pixels).toBeLessThanOrEqual(952);
    }
  });
});
