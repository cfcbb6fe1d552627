import fc from 'fast-check';
import type { Plan } from '../../src/plan/plan';
import { readPlans } from '../../src/plan/read';
import { areaName, columnName } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';
import { dateCell, snapshotOf } from '../support/snapshot-of';

type Rows = readonly (readonly CellValue[])[];
interface Given {
  readonly merges?: readonly string[];
  readonly hiddenColumns?: readonly number[];
  readonly font?: string;
}

function plansOf(rows: Rows, { merges = [], hiddenColumns = [], font }: Given = {}) {
  const snapshot = snapshotOf(rows, { merges });
  const fonts = rows.flatMap((row, y) =>
    row.map((_, x): [string, string] => [`${columnName(x + 1)}${y + 1}`, font ?? '']),
  );
  return readPlans(
    {
      ...snapshot,
      hiddenColumns: new Set(hiddenColumns),
      legacyFonts: new Map(font === undefined ? [] : fonts),
    },
    { year: null, fallbackYear: 2025 },
  );
}

function planOf(rows: Rows, given: Given = {}): Plan {
  const { plans } = plansOf(rows, given);
  const [plan] = plans;
  if (!plan || plans.length !== 1) throw new Error(`${plans.length} plans`);
  return plan;
}

/** "timeline C, unit D", in the order of the columns. */
const columnsSaid = ({ columns }: Plan): string =>
  Object.entries(columns)
    .sort(([, a], [, b]) => a - b)
    .map(([role, column]) => `${role} ${columnName(column)}`)
    .join(', ');
/** "2025-04-01..2025-06-30", an activity a line. */
const windows = ({ activities }: Plan): string[] =>
  activities.map(({ timeline }) =>
    timeline.occurrences.length === 0
      ? timeline.kind
      : timeline.occurrences.map(({ from, due }) => `${from}..${due}`).join('; '),
  );
const rowsOf = ({ activities }: Plan): number[] => activities.map(({ row }) => row);

const MONTHS = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12'];
const marked = (...months: number[]): string[] =>
  MONTHS.map((_, index) => (months.includes(index + 1) ? 'x' : ''));

describe('month and quarter columns', () => {
  test('say when by their marks, under a heading of their own', () => {
    const plan = planOf(
      [
        ['KẾ HOẠCH NĂM 2025'],
        [],
        [
          'TT',
          'Nội dung công việc',
          'Thời gian thực hiện',
          ...Array<string>(11).fill(''),
          'Phụ trách',
        ],
        ['', '', ...MONTHS, ''],
        [1, 'Xây dựng kế hoạch', ...marked(1), 'Phòng A'],
        [2, 'Rà soát quy trình', ...marked(3, 4, 5), 'Phòng A'],
        [3, 'Đánh giá nội bộ', ...marked(5, 11), 'Phòng A'],
        [4, 'Báo cáo', ...marked(3, 6, 9, 12), 'Văn phòng'],
        [5, 'Duy trì hệ thống', ...MONTHS.map(() => '✓'), 'Phòng B'],
        [6, 'Khảo sát sự hài lòng', ...marked(), 'Phòng B'],
      ],
      { merges: ['A3:A4', 'B3:B4', 'C3:N3', 'O3:O4'] },
    );
    expect(areaName(plan.area)).toBe('A3:O10');
    expect(columnsSaid(plan)).toBe('number A, content B, unit O');
    expect(
      plan.periods.map(({ column, per, index }) => `${columnName(column)} ${per} ${index}`),
    ).toEqual(MONTHS.map((_, index) => `${columnName(index + 3)} month ${index + 1}`));
    expect(windows(plan)).toEqual([
      '2025-01-01..2025-01-31',
      '2025-03-01..2025-05-31',
      '2025-05-01..2025-05-31; 2025-11-01..2025-11-30',
      '2025-03-01..2025-03-31; 2025-06-01..2025-06-30; 2025-09-01..2025-09-30; 2025-12-01..2025-12-31',
      'ongoing',
      'empty',
    ]);
    // A bar over several months is one window by a convention of ours.
    expect(plan.activities.map(({ timeline }) => timeline.certain)).toEqual([
      true,
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  test('of quarters, three header rows deep', () => {
    const plan = planOf(
      [
        ['TT', 'Nội dung', 'Năm 2025', '', '', '', 'Chủ trì'],
        ['', '', 'Quý', '', '', '', ''],
        ['', '', 'I', 'II', 'III', 'IV', ''],
        [1, 'Đánh giá nội bộ', '', '●', '', '●', 'Phòng A'],
        [2, 'Báo cáo quý', 'X', 'X', 'X', 'X', 'Phòng A'],
      ],
      { merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:F2', 'G1:G3'] },
    );
    expect(plan.headerRow).toBe(3);
    expect(windows(plan)).toEqual([
      '2025-04-01..2025-06-30; 2025-10-01..2025-12-31',
      '2025-01-01..2025-03-31; 2025-04-01..2025-06-30; 2025-07-01..2025-09-30; 2025-10-01..2025-12-31',
    ]);
  });

  test('marked by a bar of merged cells, and across the turn of the year', () => {
    const plan = planOf(
      [
        ['TT', 'Nội dung', 'T11/2025', 'T12/2025', 'T1/2026', 'Đơn vị'],
        [1, 'Rà soát', 'Rà soát', '', '', 'Phòng A'],
      ],
      { merges: ['C2:E2'] },
    );
    expect(windows(plan)).toEqual(['2025-11-01..2026-01-31']);
  });

  test('give way to words in a column for them', () => {
    const plan = planOf([
      ['TT', 'Nội dung', 'Thời gian', 'T1', 'T2', 'T3', 'Đơn vị'],
      [1, 'Việc một', 'Quý I/2025', 'x', 'x', '', 'Phòng A'],
      [2, 'Việc hai', '', '', '', 'x', 'Phòng A'],
    ]);
    expect(windows(plan)).toEqual(['2025-01-01..2025-03-31', '2025-03-01..2025-03-31']);
  });

  test('are no days of the week', () => {
    const { plans, refused } = plansOf([
      ['TT', 'Nội dung', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN', 'Đơn vị'],
      [1, 'Trực cơ quan', 'x', '', '', '', '', '', '', 'Phòng A'],
    ]);
    expect(plans).toEqual([]);
    expect(refused.map(({ kind }) => kind)).toEqual(['column-missing']);
  });
});

describe('headers', () => {
  test('over two rows without merged cells', () => {
    const plan = planOf([
      ['TT', 'Tên nhiệm vụ', 'Thời gian', '', 'Đơn vị', '', 'Ghi chú'],
      ['', '', 'Bắt đầu', 'Kết thúc', 'Chủ trì', 'Phối hợp', ''],
      [1, 'Việc một', dateCell('2025-01-05'), dateCell('2025-03-31'), 'Phòng A', 'Phòng B', ''],
      [2, 'Việc hai', 'Tháng 4', 'Tháng 6', 'Phòng A', '', ''],
      [3, 'Việc ba', 'Từ tháng 7', 'Đến tháng 9', 'Phòng A', '', ''],
    ]);
    expect(columnsSaid(plan)).toBe('number A, content B, from C, to D, unit E, support F, notes G');
    expect(windows(plan)).toEqual([
      '2025-01-05..2025-03-31',
      '2025-04-01..2025-06-30',
      '2025-07-01..2025-09-30',
    ]);
  });

  test('that list the columns that they stand over', () => {
    const plan = planOf(
      [
        ['TT', 'Nội dung', 'Đơn vị thực hiện (Chủ trì/ Phối hợp)', '', 'Bắt đầu - Kết thúc', ''],
        [1, 'Việc một', 'Phòng A', 'Phòng B', 'Quý I/2025', 'Quý II/2025'],
      ],
      { merges: ['C1:D1', 'E1:F1'] },
    );
    expect(columnsSaid(plan)).toBe('number A, content B, unit C, support D, from E, to F');
  });

  test('said again in a second language, in a row below or in the same cell', () => {
    const below = planOf([
      ['STT', 'Nội dung công việc', 'Thời hạn', 'Đơn vị chủ trì', 'Trạng thái'],
      ['No.', 'Activity', 'Deadline', 'Responsible unit', 'Status'],
      [1, 'Xây dựng mục tiêu', '30/3/2025', 'Phòng A', 'Hoàn thành'],
    ]);
    expect([below.headerRow, rowsOf(below)]).toEqual([2, [3]]);
    const inside = planOf([
      ['STT\n(No.)', 'Nội dung công việc\n(Activities)', 'Thời gian\n(Time)', 'Đơn vị\n(Unit)'],
      [1, 'Xây dựng mục tiêu', '30/3/2025', 'Phòng A'],
    ]);
    expect(columnsSaid(inside)).toBe('number A, content B, timeline C, unit D');
    const english = planOf([
      ['No.', 'Task', 'Owner', 'Due date', 'Status', 'Remarks'],
      [1, 'Internal audit', 'Phòng A', dateCell('2025-09-30'), 'Hoàn thành', ''],
    ]);
    expect(columnsSaid(english)).toBe('number A, content B, unit C, timeline D, status E, notes F');
  });

  test('repeated in the body, also over two rows and in capitals', () => {
    const plan = planOf(
      [
        ['TT', 'Nội dung', 'Đơn vị thực hiện', '', 'Thời gian'],
        ['', '', 'Chủ trì', 'Phối hợp', ''],
        [1, 'Việc một', 'Phòng A', 'Phòng B', 'Quý I/2025'],
        ['TT', 'NỘI DUNG', 'ĐƠN VỊ THỰC HIỆN', '', 'THỜI GIAN'],
        ['', '', 'Chủ trì', 'Phối hợp', ''],
        [2, 'Việc hai', 'Phòng A', 'Phòng B', 'Quý I/2025'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:E5'] },
    );
    expect(rowsOf(plan)).toEqual([3, 6]);
  });

  test('below a line that only looks like one', () => {
    const plan = planOf([
      ['Đơn vị: Sở Khoa học và Công nghệ', '', 'Thời gian: năm 2025', '', ''],
      ['TT', 'Nội dung', 'Thời gian', 'Đơn vị', 'Ghi chú'],
      [1, 'Việc một', 'Quý I', 'Phòng A', ''],
    ]);
    expect(areaName(plan.area)).toBe('A2:E3');
  });
});

describe('what columns hold decides', () => {
  const tracked = (header: string, ...cells: CellValue[]): Plan =>
    planOf([
      ['TT', 'Nội dung', 'Đơn vị', 'Thời hạn', header],
      ...cells.map((cell, index): CellValue[] => [
        index + 1,
        'Việc',
        'Phòng A',
        'Quý I/2025',
        cell,
      ]),
    ]);

  test.each<[string, CellValue[], string]>([
    ['Tiến độ', ['Đang thực hiện', 'Hoàn thành'], 'status E'],
    ['Tiến độ (%)', [0.5, 1], 'percent E'],
    ['Hoàn thành', ['x', 'x'], 'status E'],
    ['Hoàn thành', [dateCell('2025-03-01'), dateCell('2025-03-05')], 'completedOn E'],
    ['Ngày hoàn thành', [dateCell('2025-03-01'), ''], 'completedOn E'],
    ['Kết quả thực hiện', ['Đã hoàn thành', 'Đang thực hiện'], 'status E'],
    ['Kết quả thực hiện', ['Kế hoạch số 12/KH-UBND', 'Đã hoàn thành'], 'result E'],
  ])('%s over %j beside a deadline', (header, cells, expected) => {
    const plan = tracked(header, ...cells);
    expect(columnsSaid(plan)).toBe(`number A, content B, unit C, timeline D, ${expected}`);
    expect(plan.doubts).toEqual([]);
  });

  test.each<[string, CellValue[], string]>([
    ['Tiến độ', ['Quý II', 'Tháng 6'], 'timeline D'],
    ['Ngày hoàn thành', [dateCell('2025-03-01'), dateCell('2025-06-30')], 'timeline D'],
    ['Ngày thực hiện', ['15/6', 'Trước 30/9'], 'timeline D'],
  ])('%s over %j is the deadline where there is no other', (header, cells, expected) => {
    const plan = planOf([
      ['TT', 'Nội dung', 'Đơn vị', header],
      ...cells.map((cell, index): CellValue[] => [index + 1, 'Việc', 'Phòng A', cell]),
    ]);
    expect(columnsSaid(plan)).toBe(`number A, content B, unit C, ${expected}`);
    expect(plan.sure).toBe(true);
  });

  test('a day of finishing beside one of beginning is the end', () => {
    const plan = planOf([
      ['TT', 'Nội dung', 'Ngày bắt đầu', 'Ngày hoàn thành', 'Người thực hiện'],
      [1, 'Việc một', dateCell('2025-01-01'), dateCell('2025-02-01'), 'Nguyễn Văn A'],
    ]);
    expect(columnsSaid(plan)).toBe('number A, content B, from C, to D, unit E');
  });

  test('planned and actual days under one heading', () => {
    const plan = planOf(
      [
        ['TT', 'Nội dung', 'Đơn vị', 'Thời gian hoàn thành', ''],
        ['', '', '', 'Kế hoạch', 'Thực tế'],
        [1, 'Việc một', 'Phòng A', dateCell('2025-01-05'), dateCell('2025-03-31')],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
    );
    expect(columnsSaid(plan)).toBe('number A, content B, unit C, timeline D, completedOn E');
  });

  test('a hidden column gives way to one that is seen', () => {
    const rows = [
      ['TT', 'Nội dung', 'Thời gian', 'Thời gian thực hiện', 'Đơn vị'],
      [1, 'Việc một', 'Quý I/2024', 'Quý II/2025', 'Phòng A'],
      [2, 'Việc hai', 'Quý I/2024', 'Quý III/2025', 'Phòng A'],
    ];
    expect(columnsSaid(planOf(rows, { hiddenColumns: [3] }))).toBe(
      'number A, content B, timeline D, unit E',
    );
  });
});

describe('asks where two readings are close', () => {
  test('two columns that say when', () => {
    const plan = planOf([
      ['TT', 'Nội dung', 'Thời gian thực hiện', 'Thời điểm', 'Đơn vị'],
      [1, 'Việc một', 'Quý I/2025', 'Quý II/2025', 'Phòng A'],
      [2, 'Việc hai', 'Quý I/2025', 'Quý III/2025', 'Phòng A'],
    ]);
    expect([plan.sure, plan.doubts]).toEqual([false, [{ role: 'timeline', columns: [3, 4] }]]);
  });

  test('a day of finishing, blank where it is not finished', () => {
    const plan = planOf([
      ['TT', 'Nội dung', 'Đơn vị', 'Ngày hoàn thành', 'Tình trạng'],
      [1, 'Việc một', 'Phòng A', dateCell('2025-02-01'), 'Đã xong'],
      [2, 'Việc hai', 'Phòng A', '', 'Chưa thực hiện'],
    ]);
    expect(plan.doubts).toEqual([{ role: 'timeline', columns: [4] }]);
  });

  test('columns that no header names', () => {
    const time = planOf([
      ['STT', 'Nội dung công việc', 'Bộ phận', 'Kế hoạch', 'Đánh giá'],
      [1, 'Việc một', 'Phòng A', dateCell('2025-01-05'), 'Đạt'],
      [2, 'Việc hai', 'Phòng A', dateCell('2025-02-05'), 'Chưa'],
    ]);
    expect(time.columns.timeline).toBe(4);
    expect(time.doubts).toEqual([{ role: 'timeline', columns: [4] }]);
    const content = planOf([
      ['TT', 'Diễn giải', 'Đơn vị', 'Thời hạn'],
      [1, 'Xây dựng kế hoạch năm của Sở', 'Phòng A', 'Quý I/2025'],
      [2, 'Đánh giá nội bộ hệ thống', 'Phòng B', 'Quý II/2025'],
    ]);
    expect(content.columns.content).toBe(2);
    expect(content.doubts).toEqual([{ role: 'content', columns: [2] }]);
  });

  test('and is sure of the plain ones', () => {
    const plan = planOf([
      ['TT', 'Nội dung', 'Thời hạn', 'Đơn vị'],
      [1, 'Việc một', 'Quý I/2025', 'Phòng A'],
    ]);
    expect([plan.sure, plan.doubts]).toEqual([true, []]);
  });
});

describe('rows', () => {
  test('of sections at several levels, sub-rows and numbering that begins again', () => {
    const plan = planOf([
      ['TT', 'Nội dung', 'Thời gian', 'Đơn vị'],
      ['A', 'CÔNG TÁC LÃNH ĐẠO', '', ''],
      ['I', 'Chỉ đạo', '', ''],
      [1, 'Việc một dài', 'Quý I/2025', 'Phòng A'],
      ['II', 'Triển khai', '', 'Phòng B'],
      [1, 'Việc hai dài', 'Quý II/2025', 'Phòng B'],
      ['2', 'Việc ba dài', '', ''],
      ['', '- Bước một', 'Quý III/2025', 'Phòng B'],
      ['', '+ Bước hai', 'Quý IV/2025', 'Phòng B'],
      ['B', 'CÔNG TÁC KHÁC', '', ''],
      [1, 'Thực hiện các nội dung sau', 'Quý I/2025', 'Phòng C'],
      ['', '- Đánh giá nội bộ', '', ''],
      ['', '- Khắc phục sự không phù hợp', '', ''],
      ['Tổng cộng', '5 nhiệm vụ', '', ''],
      ['[1] Gồm các xã, phường', '', '', ''],
      ['Nơi nhận:', '', '', 'CHỦ TỊCH'],
    ]);
    expect(plan.activities.map(({ row, section }) => [row, section])).toEqual([
      [4, 'Chỉ đạo'],
      [6, 'Triển khai'],
      [8, 'Việc ba dài'],
      [9, 'Việc ba dài'],
      [11, 'CÔNG TÁC KHÁC'],
    ]);
    expect(plan.sectionRows).toEqual([2, 3, 5, 7, 10]);
    expect(plan.activities.at(-1)?.types).toEqual(['audit', 'correction']);
  });

  test('that begin like a total or a signature are activities where they say when', () => {
    const plan = planOf([
      ['Nhiệm vụ', 'Đơn vị', 'Thời hạn'],
      ['Tổng kết công tác ISO', 'Phòng A', 'Tháng 12/2025'],
      ['Công bố lại hệ thống', 'Phòng A', 'Tháng 11/2025'],
      ['Nhóm II', '', ''],
      ['Tổng hợp báo cáo', 'Văn phòng', 'Tháng 12/2025'],
      ['Tổng cộng: 4', '', ''],
    ]);
    expect(rowsOf(plan)).toEqual([2, 3, 5]);
  });

  test('of signatures end the table', () => {
    const plan = planOf([
      ['TT', 'Nội dung', 'Thời gian', 'Đơn vị'],
      [1, 'Việc một', 'Quý I/2025', 'Phòng A'],
      ['', 'KẾ TOÁN', '', 'THỦ TRƯỞNG'],
      ['', 'Trần A', '', 'Lê B'],
    ]);
    expect(rowsOf(plan)).toEqual([2]);
  });
});

describe('several tables on a sheet', () => {
  test('one below the other, one of them of another kind', () => {
    const { plans, refused } = plansOf([
      ['PHỤ LỤC I. KẾ HOẠCH ISO NĂM 2025'],
      ['TT', 'Nội dung', 'Thời gian', 'Đơn vị'],
      [1, 'Việc một', 'Quý I', 'Phòng A'],
      [],
      ['PHỤ LỤC II. DANH MỤC QUY TRÌNH'],
      ['TT', 'Tên quy trình', 'Mã số', 'Đơn vị'],
      [1, 'Quy trình A', 'QT-01', 'Phòng A'],
      [],
      ['PHỤ LỤC III. KẾ HOẠCH TẬP HUẤN NĂM 2025'],
      ['STT', 'Nội dung', 'Thời hạn', 'Phụ trách'],
      [1, 'Tập huấn', 'Tháng 5', 'Phòng B'],
    ]);
    expect(plans.map(({ area }) => areaName(area))).toEqual(['A2:D3', 'A10:D11']);
    expect(refused.map(({ cell }) => cell)).toEqual(['A6']);
  });

  test('side by side', () => {
    const { plans } = plansOf([
      ['TT', 'Nội dung', 'Thời gian', 'Đơn vị', '', 'TT', 'Nội dung', 'Thời gian', 'Đơn vị'],
      [1, 'Việc một', 'Quý I/2025', 'Phòng A', '', 1, 'Việc hai', 'Quý II/2025', 'Phòng B'],
      [2, 'Việc ba', 'Quý I/2025', 'Phòng A', '', '', '', '', ''],
    ]);
    expect(plans.map(({ area }) => areaName(area))).toEqual(['A1:D3', 'F1:I2']);
  });
});

describe('numbers where dates were', () => {
  test.each<[CellValue, string]>([
    [2025, '2025-01-01..2025-12-31'],
    [45458, '2024-06-15..2024-06-15'],
    [dateCell('2024-06-15'), '2024-06-15..2024-06-15'],
    [6.12, '2025-06-01..2025-06-30; 2025-12-01..2025-12-31'],
    [9.1, '2025-09-01..2025-09-30; 2025-10-01..2025-10-31'],
    ['6,12', '2025-06-01..2025-06-30; 2025-12-01..2025-12-31'],
    ['3-4/2024', '2024-03-01..2024-04-30'],
    ['06-10 ngày làm việc', 'conditional'],
    [0.5, 'unreadable'],
  ])('%j', (cell, expected) => {
    const plan = planOf([
      ['KẾ HOẠCH NĂM 2025'],
      ['TT', 'Nội dung', 'Thời gian', 'Đơn vị'],
      [1, 'Việc một', 'Quý I', 'Phòng A'],
      [2, 'Việc hai', 'Quý I', 'Phòng A'],
      [3, 'Việc ba', cell, 'Phòng A'],
    ]);
    expect(windows(plan).at(-1)).toBe(expected);
  });

  test('a date that shows its month only is the month', () => {
    const june = dateCell('2025-06-01');
    const shown =
      typeof june === 'object' && june?.kind === 'date' ? { ...june, format: 'mm/yyyy' } : june;
    const plan = planOf([
      ['TT', 'Nội dung', 'Thời gian', 'Đơn vị'],
      [1, 'Việc một', shown, 'Phòng A'],
    ]);
    expect(windows(plan)).toEqual(['2025-06-01..2025-06-30']);
  });
});

test('a table typed in a font of before Unicode', () => {
  const plan = planOf(
    [
      ['Stt', 'Néi dung c«ng viÖc', 'Thêi gian thùc hiÖn', '§¬n vÞ thùc hiÖn'],
      [1, '§¸nh gi¸ néi bé', 'Th¸ng 4/2025', 'Phßng Néi vô'],
    ],
    { font: '.VnTime' },
  );
  expect(columnsSaid(plan)).toBe('number A, content B, timeline C, unit D');
  expect(plan.activities[0]?.content).toBe('Đánh giá nội bộ');
  expect(windows(plan)).toEqual(['2025-04-01..2025-04-30']);
  expect(plan.activities[0]?.units[0]?.name).toBe('Phòng Nội vụ');
});

describe('any cells', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      'Stt',
      'Nội dung',
      'Thời gian',
      'Đơn vị',
      'T1',
      'T2',
      'T3',
      'Quý I',
      '-',
      'I',
      'a)',
    ),
    fc.integer({ min: -5, max: 50_000 }),
    fc.boolean(),
    fc.constant(null),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

  test('are read or left, and each row is read at most once', () => {
    fc.assert(
      fc.property(rows, (given) => {
        for (const plan of plansOf(given).plans) {
          expect(new Set(rowsOf(plan)).size).toBe(plan.activities.length);
        }
      }),
    );
  });

  test.each(['a(', 'Chủ trì/', '1.', 'tháng ', '- ', '(1) ', 'TT '])(
    'of a hundred thousand letters: %s',
    (part) => {
      const long = part.repeat(100_000 / part.length);
      const { plans } = plansOf(
        [
          [long, long, long],
          ['TT', 'Nội dung', 'Thời gian'],
          [1, long, long],
          [long, long, ''],
          ['', long, 'Quý I'],
        ],
        { merges: ['A1:B1'] },
      );
      expect(plans.length).toBeLessThanOrEqual(1);
    },
    20_000,
  );
});
