import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/jobs/check';
import { parseDay } from '../../src/timeline/day';
import { areaName } from '../../src/workbook/address';
import { openXlsx } from '../../src/workbook/xlsx/open';

const WORKBOOKS = join(__dirname, '..', 'fixtures', 'workbooks');
const asOf = parseDay('2025-11-07');

async function checked(file: string) {
  const opening = openXlsx(readFileSync(join(WORKBOOKS, file)));
  if (opening.kind === 'refused' || asOf === null) throw new Error(`${file} does not open`);
  const result = await check(opening.workbook, { asOf, year: null, sheet: null, dueSoonDays: 15 });
  if (result.kind === 'failed') throw new Error(result.problem.code);
  return result.value;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

// Counted by hand on the sheets.
describe('the plans of real agencies', () => {
  test.each([
    ['ba-cot-2025', 'A7:C18', 2025, range(8, 18), []],
    [
      'co-che-2026',
      'A4:E26',
      2026,
      [...range(6, 9), ...range(11, 15), ...range(17, 21), ...range(23, 26)],
      [5, 10, 16, 22],
    ],
    [
      'kinh-te-so-2026',
      'B4:G25',
      2026,
      [...range(5, 12), ...range(14, 16), ...range(18, 20), ...range(22, 25)],
      [13, 17, 21, 26],
    ],
    ['mo-duc-2024', 'A6:E15', 2024, range(7, 15), []],
    ['mo-duc-2024-mid-year', 'A6:G15', 2024, range(7, 15), []],
    ['nhiem-vu-2025', 'A4:G14', 2025, range(5, 14), []],
    [
      'theo-doi-tien-do-2025',
      'A4:F67',
      2025,
      [
        ...range(6, 14),
        ...range(16, 21),
        ...range(23, 26),
        ...range(28, 30),
        32,
        33,
        35,
        37,
        39,
        40,
        42,
        43,
        45,
        48,
        49,
        51,
        52,
        ...range(54, 57),
        ...range(59, 64),
        66,
        67,
      ],
      [5, 15, 22, 27, 31, 34, 38, 41, 44, 47, 50, 53, 58, 65],
    ],
    ['tieu-chuan-2025', 'A4:F13', 2025, range(8, 13), [6, 7, 14, 15]],
  ])('%s is read whole', async (name, area, year, rows, sectionRows) => {
    const { plans } = await checked(`${name}.xlsx`);
    expect(plans).toHaveLength(1);
    const plan = plans[0]?.plan;
    expect(plan && areaName(plan.area)).toBe(area);
    expect(plan?.year).toBe(year);
    expect(plan?.activities.map((activity) => activity.row)).toEqual(rows);
    expect(plan?.sectionRows).toEqual(sectionRows);
  });

  test('the internal procedure is refused', async () => {
    const { plans, findings } = await checked('khong-phai-ke-hoach-quy-trinh.xlsx');
    expect(plans).toEqual([]);
    expect(findings.map(({ rule, cell }) => [rule.id, cell])).toEqual([['not-a-plan', 'A4']]);
  });

  test('columns and what they hold, in a follow-up table', async () => {
    const { plans } = await checked('theo-doi-tien-do-2025.xlsx');
    const [first] = plans;
    expect(first?.plan.columns).toEqual({
      number: 1,
      content: 2,
      unit: 3,
      timeline: 4,
      result: 5,
      status: 6,
    });
    const standings = new Map(
      first?.activities.map(({ activity, standing, due }) => [activity.row, [standing, due]]),
    );
    expect(standings.get(6)).toEqual(['late', '2025-10-10']);
    expect(standings.get(7)).toEqual(['onTime', '2025-10-31']);
    expect(standings.get(8)).toEqual(['overdue', '2025-10-31']);
    expect(standings.get(12)).toEqual(['notDue', '2025-12-31']);
    expect(standings.get(16)).toEqual(['ongoing', null]);
    expect(first?.activities[0]?.activity.section).toBe(
      'Nhiệm vụ giao Bộ trưởng Bộ Khoa học và Công nghệ chỉ đạo',
    );
  });
});
