import { readPlans } from '../../src/plan/read';
import { judgePlan } from '../../src/progress/judge';
import { marksOf } from '../../src/progress/marks';
import type { PlanProgress } from '../../src/progress/progress';
import { addWorkingDays } from '../../src/progress/working-days';
import type { Day } from '../../src/timeline/day';
import { dateCell, snapshotOf } from '../support/snapshot-of';
import { day } from '../support/day';

type Row = readonly [content: string, timeline: string, status?: string, completedOn?: string];

const snapshotFor = (rows: readonly Row[]) =>
  snapshotOf([
    ['KẾ HOẠCH NĂM 2024'],
    ['Stt', 'Nội dung', 'Thời gian', 'Đơn vị', 'Tình trạng', 'Ngày hoàn thành'],
    ...rows.map(([content, timeline, status = '', completedOn], index) => [
      index + 1,
      content,
      timeline,
      'Văn phòng',
      status,
      completedOn === undefined ? '' : dateCell(completedOn),
    ]),
  ]);

function judged(rows: readonly Row[], asOf = '2024-11-15'): PlanProgress {
  const [plan] = readPlans(snapshotFor(rows), { year: null, fallbackYear: 2024 }).plans;
  if (!plan) throw new Error('no plan');
  return judgePlan(plan, { asOf: day(asOf), doneBy: day(asOf), dueSoonDays: 15 });
}

/** The last row's standing and due day. */
function last(rows: readonly Row[], asOf?: string) {
  const activity = judged(rows, asOf).activities.at(-1);
  return [activity?.standing, activity?.due];
}

const REVIEW = 'Họp xem xét của lãnh đạo';
const AFTER_AUDIT: Row = [REVIEW, 'Thực hiện sau thời gian kết thúc đánh giá nội bộ'];

describe('an activity that waits for another', () => {
  test.each<[string, Row[], string, Day | null]>([
    [
      'is undated until every occurrence of it is done',
      [['Đánh giá nội bộ', '02 lần/năm', 'Đã thực hiện lần 1', '2024-06-20'], AFTER_AUDIT],
      'undated',
      null,
    ],
    [
      'is then due by the end of the year where no days are said',
      [['Đánh giá nội bộ', 'Tháng 5', 'Hoàn thành', '2024-05-20'], AFTER_AUDIT],
      'notDue',
      day('2024-12-31'),
    ],
    [
      'or so many days after the last of them',
      [
        ['Đánh giá nội bộ', '02 lần/năm', 'Hoàn thành; 20/6/2024; 10/10/2024', '2024-10-10'],
        [REVIEW, 'Trong vòng 15 ngày sau khi kết thúc đánh giá nội bộ'],
      ],
      'overdue',
      day('2024-10-25'),
    ],
    [
      'or so many working days',
      [
        // A Thursday; two week-ends lie between.
        ['Đánh giá nội bộ', 'Quý IV', 'Hoàn thành', '2024-10-31'],
        [REVIEW, 'Sau khi đánh giá nội bộ 10 ngày làm việc'],
      ],
      'dueSoon',
      day('2024-11-14'),
    ],
  ])('%s', (_, rows, standing, due) => {
    expect(last(rows, '2024-11-14')).toEqual([standing, due]);
  });

  test('is met by its own completion', () => {
    const audit: Row = ['Đánh giá nội bộ', 'Tháng 5', 'Hoàn thành', '2024-05-20'];
    const within = 'Trong vòng 15 ngày sau khi kết thúc đánh giá nội bộ';
    expect(last([audit, [REVIEW, within, 'Hoàn thành', '2024-06-01']])).toEqual([
      'onTime',
      '2024-06-04',
    ]);
    expect(last([audit, [REVIEW, within, 'Hoàn thành', '2024-06-05']])).toEqual([
      'late',
      '2024-06-04',
    ]);
  });

  test('stays as it was where the event lies outside the plan, or before it', () => {
    const audit: Row = ['Đánh giá nội bộ', 'Tháng 5', 'Hoàn thành', '2024-05-20'];
    expect(last([audit, ['Công bố lại', 'Sau khi Nghị định được ban hành']])).toEqual([
      'undated',
      null,
    ]);
    expect(last([audit, ['Tập huấn', 'Trước khi đánh giá nội bộ']])).toEqual(['undated', null]);
  });

  test('is tied by its words, or by the number that it names', () => {
    const rows: Row[] = [
      ['Lắp đặt bảng điện tử tại bộ phận một cửa', 'Tháng 3', 'Hoàn thành', '2024-03-10'],
      ['Mua sắm tủ hồ sơ', 'Tháng 4'],
    ];
    expect(last([...rows, ['Nghiệm thu', 'Sau khi lắp đặt bảng điện tử 05 ngày']])).toEqual([
      'overdue',
      '2024-03-15',
    ]);
    expect(last([...rows, ['Nghiệm thu', '05 ngày sau khi hoàn thành nội dung 1']])).toEqual([
      'overdue',
      '2024-03-15',
    ]);
    expect(last([...rows, ['Nghiệm thu', '05 ngày sau khi hoàn thành nội dung 2']])).toEqual([
      'undated',
      null,
    ]);
  });

  test('waits for one that waits itself, wherever this stands', () => {
    const rows: Row[] = [
      [REVIEW, 'Trong vòng 10 ngày sau khi khắc phục sự không phù hợp'],
      ['Khắc phục sự không phù hợp', 'Sau khi đánh giá nội bộ 10 ngày', 'Hoàn thành', '2024-05-28'],
      ['Đánh giá nội bộ', 'Tháng 5', 'Hoàn thành', '2024-05-20'],
    ];
    const [review, correction] = judged(rows).activities;
    expect([correction?.standing, correction?.due]).toEqual(['onTime', '2024-05-30']);
    expect([review?.standing, review?.due]).toEqual(['overdue', '2024-06-07']);
  });

  test('waits for all that the event may be, but never for itself', () => {
    const first: Row = ['Đánh giá nội bộ đợt 1', 'Tháng 5', 'Hoàn thành', '2024-05-20'];
    const second: Row = ['Đánh giá nội bộ đợt 2', 'Tháng 10'];
    expect(last([first, second, AFTER_AUDIT])).toEqual(['undated', null]);
    expect(
      last([first, second, [REVIEW, 'Sau khi kết thúc đánh giá nội bộ đợt 1 15 ngày']])[1],
    ).not.toBeNull();
    expect(last([first, ['Đánh giá nội bộ đợt 2', '30 ngày sau khi đánh giá nội bộ']])).toEqual([
      'overdue',
      '2024-06-19',
    ]);
  });

  test('its mark goes when the cells that dated it are edited', () => {
    const rows: Row[] = [
      ['Đánh giá nội bộ', 'Tháng 5', 'Hoàn thành', '2024-05-20'],
      [REVIEW, 'Trong vòng 15 ngày sau khi kết thúc đánh giá nội bộ'],
    ];
    const marks = marksOf(judged(rows), snapshotFor(rows), 'fixed');
    expect(marks.map(({ kind }) => kind)).toEqual(['overdue']);
    expect(marks[0]?.formula).toContain('$E$3="Hoàn thành"');
  });
});

describe('working days', () => {
  test.each([
    ['2024-10-31', 1, '2024-11-01'],
    ['2024-11-01', 1, '2024-11-04'],
    ['2024-11-01', 5, '2024-11-08'],
    ['2024-11-02', 1, '2024-11-04'],
    ['2024-11-02', 5, '2024-11-08'],
    ['2024-11-03', 7, '2024-11-12'],
    ['2024-10-31', 10, '2024-11-14'],
  ])('%s and %i more are %s', (from, days, expected) => {
    expect(addWorkingDays(day(from), days)).toBe(expected);
  });
});
