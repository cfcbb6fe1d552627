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

describe('columns of weeks', () => {
  const header = (weeks: readonly string[]): Rows => [
    ['Stt', 'Nội dung', 'Đơn vị', 'Tháng 1', '', '', '', 'Tháng 2', '', '', ''],
    ['', '', '', ...weeks, ...weeks],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1', 'H1:K1'];

  test.each([
    { weeks: ['Tuần 1', 'Tuần 2', 'Tuần 3', 'Tuần 4'] },
    { weeks: ['T1', 'T2', 'T3', 'T4'] },
    { weeks: ['I', 'II', 'III', 'IV'] },
  ])('$weeks under months are weeks of each', ({ weeks }) => {
    const marked = [1, 'Soạn tài liệu', 'Phòng A', '', '', '', 'x', 'x', '', '', ''];
    expect(dues([...header(weeks), marked], { merges })).toEqual([['2025-02-07']]);
  });

  test('under none they are of the month that the title says', () => {
    const rows: Rows = [
      ['KẾ HOẠCH CÔNG TÁC THÁNG 3 NĂM 2025'],
      ['Stt', 'Nội dung', 'Đơn vị', 'Tuần 1', 'Tuần 2', 'Tuần 3', 'Tuần 4'],
      [1, 'Soạn tài liệu', 'Phòng A', '', 'x', '', ''],
    ];
    expect(dues(rows)).toEqual([['2025-03-14']]);
    expect(dues(rows.slice(1))).toEqual([[]]);
  });
});

describe('bars drawn by merging', () => {
  const row = [1, 'Soạn tài liệu', 'Phòng A', '', '', '', ''];

  test('go over the quarters that they cover', () => {
    expect(dues([QUARTERS, row], { merges: ['E2:F2'] })).toEqual([['2025-09-30']]);
  });

  test('all of them merged tell nothing', () => {
    expect(dues([QUARTERS, row], { merges: ['D2:G2'] })).toEqual([[]]);
  });
});
