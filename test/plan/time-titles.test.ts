import { readPlans } from '../../src/plan/read';
import { saysWhen } from '../../src/plan/time-titles';
import { timelineCellOf } from '../../src/rules/cell-of';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf } from '../support/snapshot-of';

type Rows = readonly (readonly CellValue[])[];

const HEADER = ['Stt', 'Nội dung công việc', 'Đơn vị thực hiện', 'Ghi chú'];
const row = (number: number, content: string): CellValue[] => [number, content, 'Văn phòng', ''];

function read(rows: Rows, merges: readonly string[] = []) {
  return readPlans(snapshotOf(rows, { merges }), { year: null, fallbackYear: 2024 });
}

/** "7 2024-03-31 A6": each activity's row, when it is due and the cell that says so. */
function dues(rows: Rows, merges: readonly string[] = []): string[] {
  const [plan] = read(rows, merges).plans;
  if (!plan) throw new Error('no plan');
  return plan.activities.map(({ row: at, timeline, timelineRow }) => {
    const due = timeline.occurrences.at(-1)?.due ?? timeline.kind;
    return `${at} ${due} ${timelineCellOf(plan, timelineRow)}`;
  });
}

describe('a table without a column for the time, whose titles say when', () => {
  test('sections in one cell, merged across', () => {
    const rows = [
      ['KẾ HOẠCH ÁP DỤNG ISO NĂM 2024'],
      HEADER,
      ['I. QUÝ I'],
      row(1, 'Xây dựng kế hoạch'),
      row(2, 'Ban hành mục tiêu chất lượng'),
      ['II. QUÝ II'],
      row(3, 'Đánh giá nội bộ'),
      ['III. THƯỜNG XUYÊN'],
      row(4, 'Rà soát quy trình'),
    ];
    expect(dues(rows, ['A3:D3', 'A6:D6', 'A8:D8'])).toEqual([
      '4 2024-03-31 A3',
      '5 2024-03-31 A3',
      '7 2024-06-30 A6',
      '9 ongoing A8',
    ]);
    const [plan] = read(rows, ['A3:D3', 'A6:D6', 'A8:D8']).plans;
    expect(plan).toMatchObject({ year: 2024, sectionRows: [3, 6, 8] });
    expect(plan?.activities.map(({ section }) => section)).toEqual([
      'I. QUÝ I',
      'I. QUÝ I',
      'II. QUÝ II',
      'III. THƯỜNG XUYÊN',
    ]);
    expect(plan?.columns).not.toHaveProperty('timeline');
  });

  test('the number in its own column, the words in that of the content', () => {
    expect(
      dues([
        HEADER,
        ['I', 'Tháng 4/2024', '', ''],
        row(1, 'Tập huấn'),
        ['II', 'Tháng 5/2024', '', ''],
        row(2, 'Đánh giá nội bộ'),
        row(3, 'Họp xem xét của lãnh đạo'),
      ]),
    ).toEqual(['3 2024-04-30 B2', '5 2024-05-31 B4', '6 2024-05-31 B4']);
  });

  test('words in the first cell, not merged', () => {
    expect(
      dues([
        HEADER,
        ['Công việc Quý II', '', '', ''],
        row(1, 'Tập huấn'),
        ['Công việc Quý III', '', '', ''],
        row(2, 'Đánh giá nội bộ'),
      ]),
    ).toEqual(['3 2024-06-30 A2', '5 2024-09-30 A4']);
  });

  test('a title over each header that stands there again', () => {
    expect(
      dues([
        ['KẾ HOẠCH CÔNG TÁC NĂM 2024'],
        ['Tháng 1/2024'],
        HEADER,
        row(1, 'Xây dựng kế hoạch'),
        ['Tháng 2/2024'],
        HEADER,
        row(1, 'Tập huấn'),
        row(2, 'Ban hành chính sách chất lượng'),
      ]),
    ).toEqual(['4 2024-01-31 A2', '7 2024-02-29 A5', '8 2024-02-29 A5']);
  });

  test('titles within a title keep its time; one of its own level that says none ends it', () => {
    expect(
      dues([
        HEADER,
        ['I', 'Quý I', '', ''],
        ['', 'Công tác văn thư', '', ''],
        row(1, 'Số hóa hồ sơ'),
        ['II', 'Quý II', '', ''],
        row(2, 'Đánh giá nội bộ'),
        row(3, 'Khắc phục'),
        ['III', 'Công tác khác', '', ''],
        row(4, 'Phối hợp khi có yêu cầu'),
      ]),
    ).toEqual(['4 2024-03-31 B2', '6 2024-06-30 B5', '7 2024-06-30 B5', '9 empty B9']);
  });

  test('the year of the titles is the plan’s where no title of the table says one', () => {
    const rows = [
      HEADER,
      ['I', 'Quý I/2023', '', ''],
      row(1, 'Tập huấn'),
      ['II', 'Quý II/2023', '', ''],
      row(2, 'Đánh giá nội bộ'),
    ];
    expect(read(rows).plans[0]).toMatchObject({ year: 2023, yearFrom: 'table' });
  });
});

describe('is refused as before', () => {
  test.each<[string, Rows]>([
    [
      'one title alone says when',
      [HEADER, ['I', 'Quý I', '', ''], row(1, 'Tập huấn'), row(2, 'Họp')],
    ],
    [
      'most rows stand under none',
      [
        HEADER,
        ['I', 'Công tác chung', '', ''],
        row(1, 'Tập huấn'),
        row(2, 'Họp'),
        row(3, 'Báo cáo'),
        ['II', 'Quý I', '', ''],
        row(4, 'Đánh giá'),
        ['III', 'Quý II', '', ''],
        row(5, 'Khắc phục'),
      ],
    ],
    [
      'titles of something else',
      [
        HEADER,
        ['I', 'Xây dựng hệ thống', '', ''],
        row(1, 'Tập huấn'),
        ['II', 'Đánh giá nội bộ năm 2024', '', ''],
        row(2, 'Đánh giá'),
      ],
    ],
  ])('%s', (_, rows) => {
    expect(read(rows)).toMatchObject({
      plans: [],
      refused: [{ kind: 'column-missing', missing: ['timeline'] }],
    });
  });
});

test('a column for the time goes before titles', () => {
  const [plan] = read([
    ['Stt', 'Nội dung công việc', 'Thời gian thực hiện', 'Đơn vị thực hiện'],
    ['I', 'Quý I', '', ''],
    [1, 'Tập huấn', 'Tháng 2', 'Văn phòng'],
    ['II', 'Quý II', '', ''],
    [2, 'Đánh giá', '', 'Văn phòng'],
  ]).plans;
  expect(plan?.activities.map(({ timeline }) => timeline.text)).toEqual(['Tháng 2', '']);
  expect(plan).not.toHaveProperty('timeTitles');
});

test.each([
  ['QUÝ I', true],
  ['Nhiệm vụ 6 tháng cuối năm', true],
  ['Năm 2025', true],
  ['Kế hoạch năm 2024', false],
  ['Đánh giá nội bộ quý II', false],
  ['Tháng 13', false],
  ['', false],
])('"%s" says when by itself: %s', (title, expected) => expect(saysWhen(title)).toBe(expected));
