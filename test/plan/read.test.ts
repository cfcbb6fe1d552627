import { readPlans } from '../../src/plan/read';
import type { Plan } from '../../src/plan/plan';
import { areaName } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';
import { dateCell, snapshotOf } from '../support/snapshot-of';

const OPTIONS = { year: null, fallbackYear: 2026 };
const HEADER = ['Stt', 'Nội dung công việc', 'Thời gian thực hiện', 'Đơn vị thực hiện', 'Ghi chú'];

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows, extras: Parameters<typeof snapshotOf>[1] = {}) {
  return readPlans(snapshotOf(rows, extras), OPTIONS);
}

function onlyPlan(rows: Rows, extras: Parameters<typeof snapshotOf>[1] = {}): Plan {
  const { plans } = read(rows, extras);
  const [plan] = plans;
  if (!plan || plans.length > 1) throw new Error(`${plans.length} plans`);
  return plan;
}

const rowsOf = (plan: Plan) => plan.activities.map((activity) => activity.row);

describe('a table on a sheet', () => {
  test('is found below its heading, and ends before the signatures', () => {
    const plan = onlyPlan(
      [
        [
          'ỦY BAN NHÂN DÂN\nHUYỆN MỘ ĐỨC',
          '',
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
        ],
        ['Số:    /KH-UBND', '', 'Mộ Đức, ngày   tháng   năm 2023'],
        ['KẾ HOẠCH'],
        ['Áp dụng TCVN ISO 9001-2015 tại UBND huyện năm 2024'],
        [],
        HEADER,
        [1, 'Xây dựng kế hoạch', 'Tháng 4', 'BCĐ ISO huyện', ''],
        [2, 'Đánh giá nội bộ', 'Quý III/2024', 'BCĐ ISO huyện', ''],
        [],
        ['Nơi nhận:\n- Lưu VT', '', 'TM. ỦY BAN NHÂN DÂN'],
        ['', 'Võ Lâm'],
      ],
      { merges: ['A1:B1', 'C1:E1', 'A3:E3', 'A4:E4'] },
    );
    expect(areaName(plan.area)).toBe('A6:E8');
    expect(plan.title).toBe('KẾ HOẠCH Áp dụng TCVN ISO 9001-2015 tại UBND huyện năm 2024');
    expect(plan.titleCell).toBe('A4');
    expect(plan.agency).toBe('ỦY BAN NHÂN DÂN HUYỆN MỘ ĐỨC');
    expect([plan.year, plan.yearFrom]).toEqual([2024, 'title']);
    expect(rowsOf(plan)).toEqual([7, 8]);
    expect(plan.activities[0]?.timeline.occurrences).toEqual([
      { from: '2024-04-01', due: '2024-04-30' },
    ]);
  });

  test('has the agency below the one that it belongs to, each beside a line of the motto', () => {
    const plan = onlyPlan([
      ['UBND TỈNH QUẢNG NGÃI', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Mẫu 01'],
      ['SỞ Y TẾ', '', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 12/KH-SYT', '', 'Quảng Ngãi, ngày 05 tháng 01 năm 2024'],
      ['KẾ HOẠCH ISO NĂM 2024'],
      HEADER,
      [1, 'Đánh giá nội bộ', 'Quý III/2024', 'Văn phòng Sở', ''],
    ]);
    expect(plan.agency).toBe('UBND TỈNH QUẢNG NGÃI SỞ Y TẾ');
    expect(plan.title).toBe('KẾ HOẠCH ISO NĂM 2024');
  });

  test('stands anywhere, without numbers and under other words', () => {
    const plan = onlyPlan([
      ['', '', 'Nhiệm vụ', 'Đơn vị', 'Thời hạn'],
      ['', '', 'Họp xem xét của lãnh đạo', 'Văn phòng', '15/12'],
    ]);
    expect(areaName(plan.area)).toBe('C1:E2');
    expect(plan.columns).toEqual({ content: 3, unit: 4, timeline: 5 });
    expect(plan.activities[0]?.number).toBe('');
  });

  test('may be one of several', () => {
    const { plans } = read([
      ['KẾ HOẠCH NĂM 2024'],
      HEADER,
      [1, 'Việc một', 'Quý I', 'Phòng A', ''],
      [],
      ['KẾ HOẠCH NĂM 2025'],
      HEADER,
      [1, 'Việc hai', 'Quý I', 'Phòng A', ''],
      [2, 'Việc ba', 'Quý II', 'Phòng A', ''],
    ]);
    expect(plans.map((plan) => [areaName(plan.area), plan.year])).toEqual([
      ['A2:E3', 2024],
      ['A6:E8', 2025],
    ]);
  });

  test('takes its year from most of its dates where no heading says one', () => {
    const plan = onlyPlan([
      HEADER,
      [1, 'Việc một', 'Quý I/2025', 'Phòng A', ''],
      [2, 'Việc hai', '15/6/2025', 'Phòng A', ''],
      [3, 'Việc ba', 'Tháng 1/2026', 'Phòng A', ''],
    ]);
    expect([plan.year, plan.yearFrom]).toEqual([2025, 'table']);
  });
});

describe('rows', () => {
  test('of sections, repeated headers, column numbers and totals are no activities', () => {
    const plan = onlyPlan([
      HEADER,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['I', 'CÔNG TÁC CHỈ ĐẠO', '', '', ''],
      [1, 'Việc một', 'Quý I', 'Phòng A', ''],
      HEADER,
      ['', 'Nhóm việc khác', '', '', ''],
      [2, 'Việc hai', 'Quý II', 'Phòng B', ''],
      ['III. PHẦN BA', '', '', '', ''],
      [3, 'Việc ba', 'Quý III', 'Phòng B', ''],
      ['Tổng cộng', '', '', '', ''],
    ]);
    expect(plan.activities.map(({ row, section }) => [row, section])).toEqual([
      [4, 'CÔNG TÁC CHỈ ĐẠO'],
      [7, 'Nhóm việc khác'],
      [9, 'III. PHẦN BA'],
    ]);
    expect(plan.sectionRows).toEqual([3, 6, 8]);
  });

  test('a number over its parts is a title; a numbered row that says nothing more is an activity', () => {
    const plan = onlyPlan([
      HEADER,
      ['1', 'Đào tạo', '', '', ''],
      ['1.1', 'Tập huấn nhận thức', 'Quý I', 'Phòng A', ''],
      ['2', 'Báo cáo', '', '', ''],
      ['3', '', 'Quý II', 'Phòng A', ''],
    ]);
    expect(plan.activities.map(({ row, content }) => [row, content])).toEqual([
      [3, 'Tập huấn nhận thức'],
      [4, 'Báo cáo'],
      [5, ''],
    ]);
  });

  test('numbered in advance at the end are none', () => {
    const plan = onlyPlan([HEADER, [1, 'Việc một', 'Quý I', 'Phòng A', ''], [2], [3]]);
    expect(rowsOf(plan)).toEqual([2]);
  });

  test('are done by all who stand below each other, each in a row of their own', () => {
    const plan = onlyPlan(
      [
        HEADER,
        [1, 'Việc một', 'Quý I', 'Phòng A', ''],
        ['', '', '', 'Chánh Văn phòng', ''],
        ['', '', '', 'Phòng C', ''],
        [2, 'Việc hai', 'Quý II', 'Phòng A', ''],
        [null, null, null, 'Phòng B', null],
        ['', '', '', '', ''],
        ['', '', '', 'Phòng D', ''],
        ['', '', '', 'GIÁM ĐỐC', ''],
      ],
      {
        merges: ['A5:A6', 'B5:B6', 'C5:C6'],
      },
    );
    expect(plan.activities.map(({ row, units }) => [row, units.map(({ name }) => name)])).toEqual([
      [2, ['Phòng A', 'Chánh Văn phòng', 'Phòng C']],
      [5, ['Phòng A', 'Phòng B']],
    ]);
  });

  test('share a cell that is merged downwards', () => {
    const plan = onlyPlan(
      [
        HEADER,
        [1, 'Việc một', 'Quý I', 'Phòng A', 'Chung'],
        ['', 'Việc một, phần hai', '', '', ''],
        [2, 'Việc hai', 'Quý II', 'Phòng B', ''],
      ],
      { merges: ['A2:A3', 'C2:C3', 'D2:D3'] },
    );
    expect(
      plan.activities.map(({ row, number, timeline, timelineRow, units }) => [
        row,
        number,
        timeline.text,
        timelineRow,
        units[0]?.name,
      ]),
    ).toEqual([
      [2, '1', 'Quý I', 2, 'Phòng A'],
      [3, '1', 'Quý I', 2, 'Phòng A'],
      [4, '2', 'Quý II', 4, 'Phòng B'],
    ]);
  });

  test('say "-nt-" for what the row above says', () => {
    const plan = onlyPlan([
      HEADER,
      [1, 'Việc một', 'Quý I', 'Phòng A', ''],
      [2, 'Việc hai', '-nt-', 'như trên', ''],
      [3, 'Việc ba', '-nt-', '-nt-', ''],
    ]);
    expect(
      plan.activities.map(({ timeline, timelineRow, units }) => [
        timeline.text,
        timelineRow,
        units.length,
      ]),
    ).toEqual([
      ['Quý I', 2, 1],
      ['Quý I', 2, 1],
      ['Quý I', 2, 1],
    ]);
  });

  test('hold dates, years and text', () => {
    const plan = onlyPlan([
      ['KẾ HOẠCH NĂM 2025'],
      HEADER,
      [1, 'Việc một', dateCell('2025-06-15'), 'Phòng A', ''],
      [2, 'Việc hai', 2025, 'Phòng A', ''],
      [3, 'Việc ba', '15/6', 'Phòng A', ''],
    ]);
    expect(plan.activities.map(({ timeline }) => timeline.occurrences.at(-1)?.due)).toEqual([
      '2025-06-15',
      '2025-12-31',
      '2025-06-15',
    ]);
  });

  test('begin and end in columns of their own', () => {
    const plan = onlyPlan([
      ['Stt', 'Nội dung', 'Bắt đầu', 'Kết thúc', 'Đơn vị'],
      [1, 'Việc một', dateCell('2025-03-01'), dateCell('2025-06-15'), 'Phòng A'],
      [2, 'Việc hai', '', 'Tháng 9/2025', 'Phòng A'],
    ]);
    expect(plan.activities.map(({ timeline }) => timeline.occurrences)).toEqual([
      [{ from: '2025-03-01', due: '2025-06-15' }],
      [{ from: '2025-09-01', due: '2025-09-30' }],
    ]);
  });
});

describe('a header', () => {
  test('over two rows, its groups split below', () => {
    const plan = onlyPlan(
      [
        ['TT', 'Nội dung', 'Đơn vị thực hiện', '', 'Thời gian'],
        ['', '', 'Chủ trì', 'Phối hợp', ''],
        [1, 'Việc một', 'Phòng A', 'Phòng B', 'Quý I/2025'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] },
    );
    expect(plan.columns).toEqual({ number: 1, content: 2, unit: 3, support: 4, timeline: 5 });
    expect(plan.activities[0]?.units.map(({ name, role }) => [name, role])).toEqual([
      ['Phòng A', 'lead'],
      ['Phòng B', 'support'],
    ]);
    expect(plan.headerRow).toBe(2);
  });
});

describe('what is no plan', () => {
  test('a procedure, by the spans of work in its time cells', () => {
    const { plans, refused } = read([
      ['TT', 'Đơn vị thực hiện', 'Nội dung công việc', 'Thời gian thực hiện'],
      ['Bước 1', 'Công chức', 'Tiếp nhận hồ sơ', '04 giờ làm việc'],
      ['Bước 2', 'Lãnh đạo phòng', 'Phân công xử lý', '0,5 ngày'],
      ['Bước 3', 'Văn thư', 'Lấy số', 'Không tính thời gian'],
    ]);
    expect(plans).toEqual([]);
    expect(refused).toEqual([{ kind: 'not-a-plan', sheet: 'Kế hoạch', cell: 'A1' }]);
  });

  test('a calendar, by two of its headers; one alone is no reason', () => {
    const row = [1, 'Họp xem xét', 'Tháng 6/2025', 'Văn phòng', 'Phòng họp 1', '8h'];
    const head = ['TT', 'Nội dung công việc', 'Thời gian', 'Đơn vị thực hiện', 'Địa điểm'];
    expect(read([[...head, 'Giờ'], row]).refused).toHaveLength(1);
    expect(read([head, row.slice(0, 5)]).plans).toHaveLength(1);
  });

  test('a table that says who and not when', () => {
    const { plans, refused } = read([
      ['Stt', 'Nội dung công việc', 'Đơn vị thực hiện'],
      [1, 'Việc một', 'Phòng A'],
    ]);
    expect(plans).toEqual([]);
    expect(refused).toEqual([
      { kind: 'column-missing', sheet: 'Kế hoạch', cell: 'A1', missing: ['timeline'] },
    ]);
  });

  test('an empty sheet, and one of prose', () => {
    expect(readPlans({ ...snapshotOf([]), area: null, rows: [] }, OPTIONS).plans).toEqual([]);
    expect(
      read([
        ['Căn cứ pháp lý'],
        ['Căn cứ Quyết định số 19/2014/QĐ-TTg'],
        ['Thực hiện theo Thông tư'],
      ]),
    ).toEqual({
      plans: [],
      refused: [],
    });
  });
});
