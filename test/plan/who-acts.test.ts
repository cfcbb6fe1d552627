import { readPlans } from '../../src/plan/read';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf } from '../support/snapshot-of';

type Rows = readonly (readonly CellValue[])[];

/** "+" supports; the units of each activity. */
function units(rows: Rows, extras: Parameters<typeof snapshotOf>[1] = {}) {
  const { plans } = readPlans(snapshotOf(rows, extras), { year: 2025, fallbackYear: 2020 });
  return plans.flatMap((plan) =>
    plan.activities.map((activity) =>
      activity.units.map(({ role, name }) => `${role === 'support' ? '+' : ''}${name}`),
    ),
  );
}

describe('columns of units of their own', () => {
  const HEADER: Rows = [
    ['Stt', 'Nội dung', 'Thời gian', 'Đơn vị thực hiện', '', ''],
    ['', '', '', 'Văn phòng', 'P. Nội vụ', 'Thanh tra'],
  ];

  test('name those that are marked', () => {
    const rows = [
      ...HEADER,
      [1, 'Soạn tài liệu', 'Tháng 1', 'x', '', ''],
      [2, 'Rà soát quy trình', 'Tháng 2', '', 'X', '✓'],
      [3, 'Họp', 'Tháng 3', '', '', ''],
    ];
    expect(units(rows, { merges: ['D1:F1'] })).toEqual([
      ['Văn phòng'],
      ['Phòng Nội vụ', 'Thanh tra'],
      [],
    ]);
  });

  test('and say who leads', () => {
    const rows = [...HEADER, [1, 'Soạn tài liệu', 'Tháng 1', 'PH', 'CT', 'PH']];
    expect(units(rows, { merges: ['D1:F1'] })).toEqual([
      ['+Văn phòng', 'Phòng Nội vụ', '+Thanh tra'],
    ]);
  });

  test('columns that hold words are none', () => {
    const rows: Rows = [
      ['Stt', 'Nội dung', 'Thời gian', 'Đơn vị thực hiện', ''],
      ['', '', '', 'Chủ trì', 'Phối hợp'],
      [1, 'Soạn tài liệu', 'Tháng 1', 'Văn phòng', 'Thanh tra'],
    ];
    expect(units(rows, { merges: ['D1:E1'] })).toEqual([['Văn phòng', '+Thanh tra']]);
  });
});

describe('a table without a column of units', () => {
  const HEADER = ['Stt', 'Nội dung', 'Thời gian', 'Sản phẩm'];

  test('has them in its titles', () => {
    expect(
      units([
        HEADER,
        ['I', 'VĂN PHÒNG SỞ'],
        [1, 'Soạn tài liệu', 'Tháng 1', 'Tài liệu'],
        ['II', 'CÁC PHÒNG'],
        [1, 'Rà soát quy trình', 'Tháng 2', 'Quy trình'],
      ]),
    ).toEqual([['VĂN PHÒNG SỞ'], ['CÁC PHÒNG']]);
  });

  test('or above it', () => {
    const rows: Rows = [
      ['KẾ HOẠCH ISO NĂM 2025'],
      ['Đơn vị: Phòng Nội vụ'],
      HEADER,
      [1, 'Soạn tài liệu', 'Tháng 1', 'Tài liệu'],
    ];
    expect(units(rows)).toEqual([['Phòng Nội vụ']]);
  });

  test('titles of other things name nobody', () => {
    expect(
      units([
        HEADER,
        ['I', 'XÂY DỰNG HỆ THỐNG'],
        [1, 'Soạn tài liệu', 'Tháng 1', 'Tài liệu'],
        ['II', 'ĐÁNH GIÁ NỘI BỘ'],
        [1, 'Đánh giá', 'Tháng 2', 'Biên bản'],
      ]),
    ).toEqual([[], []]);
  });

  test('nor does the unit of its figures', () => {
    const rows: Rows = [
      ['KẾ HOẠCH ISO NĂM 2025'],
      ['Đơn vị tính: triệu đồng'],
      HEADER,
      [1, 'Soạn tài liệu', 'Tháng 1', 'Tài liệu'],
    ];
    expect(units(rows)).toEqual([[]]);
  });
});
