import { readPlans } from '../../src/plan/read';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf } from '../support/snapshot-of';

type Rows = readonly (readonly CellValue[])[];

/** The due days of each activity; none where the table is no plan. */
function dues(rows: Rows, extras: Parameters<typeof snapshotOf>[1] = {}) {
  const { plans } = readPlans(snapshotOf(rows, extras), { year: 2025, fallbackYear: 2020 });
  return plans.flatMap((plan) =>
    plan.activities.map(({ timeline }) => timeline.occurrences.map(({ due }) => due)),
  );
}

const QUARTERS = ['Stt', 'Nội dung', 'Đơn vị', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'];

describe('columns of quarters', () => {
  test('the same mark goes on; other words are another step', () => {
    expect(
      dues([
        QUARTERS,
        [1, 'Soạn quy trình', 'Phòng A', 'x', 'X', '', ''],
        [2, 'Sửa quy trình', 'Phòng A', 'Dự thảo', 'Lấy ý kiến', '', 'Ban hành'],
      ]),
    ).toEqual([['2025-06-30'], ['2025-03-31', '2025-06-30', '2025-12-31']]);
  });

  test('words that say when say it better', () => {
    expect(dues([QUARTERS, [1, 'Ban hành mục tiêu', 'Phòng A', '20/02', '', 'x', '']])).toEqual([
      ['2025-02-20', '2025-09-30'],
    ]);
  });

  test('what was spent in each is no mark', () => {
    const rows: Rows = [
      ['Stt', 'Nội dung', 'Đơn vị', 'Kinh phí', '', '', ''],
      ['', '', '', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      [1, 'Thuê tư vấn', 'Phòng A', 10, 10, '', ''],
    ];
    expect(dues(rows, { merges: ['D1:G1'] })).toEqual([]);
  });
});

describe('columns of years', () => {
  const YEARS = ['Stt', 'Nội dung', 'Đơn vị', 2024, 2025, 2026];

  test('are marked as months are', () => {
    expect(
      dues([
        YEARS,
        [1, 'Soạn tài liệu', 'Phòng A', 'x', '', ''],
        [2, 'Áp dụng', 'Phòng A', '', 'x', 'x'],
        [3, 'Đánh giá', 'Phòng A', 'x', '', 'Quý II'],
      ]),
    ).toEqual([['2024-12-31'], ['2026-12-31'], ['2024-12-31', '2026-06-30']]);
  });

  test('figures in them are no marks', () => {
    expect(dues([YEARS, [1, 'Hồ sơ đúng hạn', 'Phòng A', 95, 97, 98]])).toEqual([]);
  });

  test('a year below a merged header is a due date', () => {
    const rows: Rows = [
      ['Stt', 'Nội dung', 'Đơn vị', 'Thời gian', ''],
      [1, 'Soạn tài liệu', 'Phòng A', 2025, ''],
      [2, 'Áp dụng', 'Phòng A', 2026, ''],
    ];
    expect(dues(rows, { merges: ['D1:E1'] })).toEqual([['2025-12-31'], ['2026-12-31']]);
  });
});
