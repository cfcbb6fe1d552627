import type { Plan } from '../../src/plan/plan';
import { readPlans } from '../../src/plan/read';
import { columnName } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf } from '../support/snapshot-of';

type Rows = readonly (readonly CellValue[])[];

const plansOf = (rows: Rows): readonly Plan[] =>
  readPlans(snapshotOf([['KẾ HOẠCH NĂM 2025'], [], ...rows]), { year: null, fallbackYear: 2020 })
    .plans;

const [first, second] = [0, 1];
const duesOf = (plan: Plan | undefined) =>
  plan?.activities.map(({ timeline }) => timeline.occurrences.map(({ due }) => due).join('; '));

describe('a column headed by a unit of time', () => {
  test('"Quý" holds numbers, Roman or not', () => {
    const plans = plansOf([
      ['TT', 'Công việc', 'Quý', 'Đơn vị thực hiện'],
      [1, 'Lập kế hoạch', 'I', 'Văn phòng'],
      [2, 'Tập huấn', 2, 'Phòng Nội vụ'],
      [3, 'Đánh giá nội bộ', 'III, IV', 'Đoàn ĐGNB'],
    ]);
    expect(duesOf(plans[first])).toEqual(['2025-03-31', '2025-06-30', '2025-09-30; 2025-12-31']);
  });

  test('"Tháng" holds numbers that were typed as text', () => {
    const plans = plansOf([
      ['Tháng', 'Nội dung', 'Người thực hiện'],
      ['9', 'Đánh giá nội bộ', 'Đoàn ĐGNB'],
      ['10-11', 'Họp xem xét của lãnh đạo', 'Ban Chỉ đạo ISO'],
      [12, 'Báo cáo', 'Thư ký ISO'],
    ]);
    expect(duesOf(plans[first])).toEqual(['2025-09-30', '2025-11-30', '2025-12-31']);
  });

  test('"Quy trình" is no quarter', () => {
    const plans = plansOf([
      ['TT', 'Quy trình', 'Nội dung', 'Thời gian', 'Đơn vị'],
      [1, 'QT-01', 'Rà soát quy trình', 'Quý II', 'Văn phòng'],
      [2, 'QT-02', 'Ban hành lại quy trình', 'Quý III', 'Văn phòng'],
    ]);
    expect(duesOf(plans[first])).toEqual(['2025-06-30', '2025-09-30']);
  });
});

test('a start without an end has no due day', () => {
  const plans = plansOf([
    ['STT', 'Nội dung', 'Từ ngày', 'Đến ngày', 'Đơn vị thực hiện'],
    [1, 'Cài đặt phần mềm', '17/02/2025', '14/3/2025', 'Phòng Văn hóa - Xã hội'],
    [2, 'Vận hành chính thức', '01/6/2025', '', 'Các phòng'],
  ]);
  const [one, other] = plans[first]?.activities ?? [];
  expect(one?.timeline).toMatchObject({ openEnded: false, occurrences: [{ due: '2025-03-14' }] });
  expect(other?.timeline).toMatchObject({
    openEnded: true,
    occurrences: [{ from: '2025-06-01' }],
  });
});

test('"Hoàn thành" beside "Bắt đầu" is when it is to end', () => {
  const [plan] = plansOf([
    ['TT', 'Nội dung', 'Bắt đầu', 'Hoàn thành', 'Đơn vị'],
    [1, 'Cài đặt phần mềm', '15/4', '30/6', 'Văn phòng'],
    [2, 'Tập huấn', 'T7', 'T8', 'Văn phòng'],
  ]);
  expect(plan?.columns).toMatchObject({ from: 3, to: 4 });
  expect(duesOf(plan)).toEqual(['2025-06-30', '2025-08-31']);
});

test.each([
  ['KẾ HOẠCH ISO 2025', 2025],
  ['KẾ HOẠCH 2025', 2025],
  ['KẾ HOẠCH áp dụng TCVN ISO 9001:2015 năm 2024', 2024],
  ['KẾ HOẠCH áp dụng TCVN ISO 9001:2015', 2020],
  ['KẾ HOẠCH giai đoạn 2026 - 2030', 2020],
  ['KẾ HOẠCH giai đoạn 2026–2030', 2020],
  ['KẾ HOẠCH triển khai Luật Đất đai 2024', 2020],
  ['KẾ HOẠCH thực hiện Nghị quyết 57-NQ/TW', 2020],
])('%s: %i', (title, year) => {
  const rows: Rows = [
    [title],
    ['TT', 'Nội dung', 'Thời gian', 'Đơn vị'],
    [1, 'Lập kế hoạch', 'Tháng 1', 'Văn phòng'],
  ];
  const options = { year: null, fallbackYear: 2020 };
  expect(readPlans(snapshotOf(rows), options).plans[0]?.year).toBe(year);
});

test('a table takes the year of a title further up on its sheet', () => {
  const plans = plansOf([
    ['I. NHIỆM VỤ CỦA BAN CHỈ ĐẠO'],
    ['STT', 'Nội dung', 'Thời gian', 'Đơn vị chủ trì'],
    [1, 'Ban hành chính sách chất lượng', 'Trước 28/02', 'Ban Chỉ đạo ISO'],
    [],
    ['II. NHIỆM VỤ CỦA CÁC PHÒNG'],
    ['STT', 'Đơn vị thực hiện', 'Công việc', 'Thời hạn hoàn thành'],
    [1, 'Văn phòng Sở', 'Rà soát quy trình', 'Quý II'],
  ]);
  expect(plans.map(({ year, yearFrom }) => [year, yearFrom])).toEqual([
    [2025, 'title'],
    [2025, 'title'],
  ]);
  expect(duesOf(plans[second])).toEqual(['2025-06-30']);
});

test('a total is no activity, wherever its number stands; "Tổng hợp …" is one', () => {
  const plans = plansOf([
    ['TT', 'Nhiệm vụ', 'Thời hạn', 'Đơn vị'],
    [1, 'Đánh giá nội bộ', 'Quý III', 'Đoàn ĐGNB'],
    ['', 'Tổng hợp, báo cáo kết quả', '', 'Văn phòng'],
    ['', 'Tổng số nhiệm vụ', 4, ''],
    ['Tổng cộng', '', 4, ''],
  ]);
  expect(plans[first]?.activities.map(({ row }) => row)).toEqual([4, 5]);
});

test.each([
  {
    header: ['TT', 'Nội dung', 'Người thực hiện', 'Lãnh đạo phụ trách', 'Thời hạn'],
    roles: { unit: 'C', person: 'D' },
  },
  {
    header: ['TT', 'Nội dung', 'Lãnh đạo chỉ đạo', 'Cán bộ thực hiện', 'Thời hạn'],
    roles: { person: 'C', unit: 'D' },
  },
  {
    header: ['TT', 'Nội dung', 'ĐV thực hiện', 'ĐV PH', 'TG hoàn thành'],
    roles: { unit: 'C', support: 'D', timeline: 'E' },
  },
  {
    header: ['TT', 'Nội dung', 'Dự kiến hoàn thành', 'Thực tế hoàn thành', 'Chủ trì'],
    roles: { timeline: 'C', completedOn: 'D', unit: 'E' },
  },
])('$header', ({ header, roles }) => {
  const [plan] = plansOf([
    header,
    [1, 'Đánh giá nội bộ', '', '', 'Quý III'],
    [2, 'Họp xem xét của lãnh đạo', '', '', 'Quý IV'],
  ]);
  const read = Object.entries(plan?.columns ?? {}).map(([role, x]) => [role, columnName(x)]);
  expect(Object.fromEntries(read)).toMatchObject(roles);
});
