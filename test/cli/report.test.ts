import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJson, workbook } from './run-cli';

const MID_YEAR = workbook('mo-duc-2024-mid-year.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'iso-plan-'));
const OUT = join(folder, 'r.xlsx');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('report on the plan of 2024, half a year on', () => {
  test('with the books closed by decree', () => {
    expect(
      runJson(['report', MID_YEAR, '--period', '2024-H1', '--out', OUT, '--as-of', '2024-07-15']),
    ).toMatchObject({
      period: { id: '2024-H1', from: '2023-12-15', to: '2024-06-14', cutOff: 'decree' },
      totals: {
        activities: 9,
        withDue: 1,
        due: 1,
        onTime: 1,
        late: 0,
        overdue: 0,
        notDue: 5,
        earlier: 0,
        ongoing: 2,
        undated: 1,
        cancelled: 0,
        early: 1,
        carriedOverdue: 0,
        rate: 1,
      },
    });
  });

  test('by the calendar', () => {
    const args = ['report', MID_YEAR, '--period', '2024-H1', '--cut-off', 'calendar', '--out', OUT];
    expect(runJson([...args, '--as-of', '2024-07-15'])).toMatchObject({
      period: { from: '2024-01-01', to: '2024-06-30' },
      totals: { activities: 9, due: 5, onTime: 3, late: 0, overdue: 2, notDue: 1, rate: 0.6 },
    });
  });

  test('check reads the plan alone, not the report', () => {
    runJson(['report', MID_YEAR, '--period', '2024-H1', '--out', OUT]);
    const printed = runJson(['check', OUT, '--as-of', '2024-07-15']);
    const before = runJson(['check', MID_YEAR, '--as-of', '2024-07-15']);
    const withoutFile = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replaceAll(JSON.stringify(OUT), JSON.stringify(MID_YEAR)));
    expect(withoutFile(printed)).toEqual(before);
  });

  test('made again, it takes the place of the first', () => {
    const args = ['report', MID_YEAR, '--period', '2024-H1', '--out', OUT];
    const first = runJson(args);
    const again = ['report', OUT, '--period', '2024-H1', '--out', OUT, '--in-place'];
    expect(runJson(again)).toEqual(first);
  });

  test('says what changed since it was made before', () => {
    const args = ['report', MID_YEAR, '--period', '2024', '--out', OUT, '--as-of', '2024-05-10'];
    expect(runJson(args)).toMatchObject({ changes: { figures: [], activities: [] } });
    const again = ['report', OUT, '--period', '2024', '--out', OUT, '--in-place'];
    expect(runJson([...again, '--as-of', '2024-07-15'])).toMatchObject({
      sheets: ['BC năm 2024', 'PL1 năm 2024', 'PL2 năm 2024'],
      changes: {
        figures: expect.arrayContaining([{ figure: 'overdue', before: 0, after: 1 }]),
        activities: expect.arrayContaining([
          expect.objectContaining({
            number: '2',
            before: 'Chưa đến hạn',
            after: 'Đã hoàn thành quá hạn',
          }),
        ]),
      },
    });
  });
});
