import { readPlans } from '../../src/plan/read';
import { judgePlan } from '../../src/progress/judge';
import type { ActivityProgress } from '../../src/progress/progress';
import type { CellValue } from '../../src/workbook/snapshot';
import { dateCell, snapshotOf } from '../support/snapshot-of';
import { day } from '../support/day';

const HEADER = [
  'Stt',
  'Nội dung',
  'Thời gian',
  'Đơn vị',
  'Tình trạng',
  'Ngày hoàn thành',
  'Ghi chú',
];

interface Row {
  readonly timeline: CellValue;
  readonly status?: CellValue;
  readonly completedOn?: CellValue;
  readonly notes?: string;
  readonly asOf?: string;
  readonly doneBy?: string;
}

/** One activity of a plan for 2024, judged. */
function judge({
  timeline,
  status = '',
  completedOn = '',
  notes = '',
  asOf = '2024-07-15',
  doneBy = asOf,
}: Row): ActivityProgress {
  const snapshot = snapshotOf([
    ['KẾ HOẠCH NĂM 2024'],
    HEADER,
    [1, 'Rà soát quy trình', timeline, 'Văn phòng', status, completedOn, notes],
  ]);
  const [plan] = readPlans(snapshot, { year: null, fallbackYear: 2024 }).plans;
  if (!plan) throw new Error('no plan');
  const judging = { asOf: day(asOf), doneBy: day(doneBy), dueSoonDays: 15 };
  const [judged] = judgePlan(plan, judging).activities;
  if (!judged) throw new Error('no activity');
  return judged;
}

describe('the standing of an activity that says nothing of progress', () => {
  test.each([
    ['Tháng 4 năm 2024', '2024-04-30', 'notDue', '2024-04-14'],
    ['Tháng 4 năm 2024', '2024-04-30', 'dueSoon', '2024-04-15'],
    ['Tháng 4 năm 2024', '2024-04-30', 'dueSoon', '2024-04-30'],
    ['Tháng 4 năm 2024', '2024-04-30', 'overdue', '2024-05-01'],
    ['Tháng 6, 12', '2024-06-30', 'overdue', '2024-07-15'],
    ['Thực hiện 02 lần/năm', '2024-06-30', 'overdue', '2024-07-15'],
    ['Thường xuyên', null, 'ongoing', '2024-12-31'],
    ['Sau khi kết thúc đánh giá nội bộ', null, 'undated', '2024-12-31'],
    ['Theo kế hoạch của Sở', null, 'undated', '2024-12-31'],
    ['31/11/2024', null, 'undated', '2024-12-31'],
    ['', null, 'undated', '2024-12-31'],
  ])('%j, due %s, is %s on %s', (timeline, due, standing, asOf) => {
    expect(judge({ timeline, asOf })).toMatchObject({ due, standing, state: 'unknown' });
  });

  test('counts whole days overdue', () => {
    expect(judge({ timeline: 'Tháng 4 năm 2024' }).daysOverdue).toBe(76);
    expect(judge({ timeline: 'Quý III/2024' }).daysOverdue).toBe(0);
  });
});

describe('what is done', () => {
  test.each([
    ['on its last day', 'Hoàn thành', '2024-06-30', 'onTime'],
    ['a day later', 'Hoàn thành', '2024-07-01', 'late'],
    ['by its date alone', '', '2024-06-20', 'onTime'],
    ['with no date', 'Hoàn thành', null, 'onTime'],
    ['with no date, late by the words', 'Hoàn thành trễ hạn', null, 'late'],
  ])('%s', (_, status, completedOn, standing) => {
    const judged = judge({
      timeline: 'Quý II/2024',
      status,
      completedOn: completedOn === null ? '' : dateCell(completedOn),
    });
    expect(judged).toMatchObject({ standing, state: 'done', due: '2024-06-30' });
  });

  test('after the day it is judged by is not done yet', () => {
    const judged = judge({
      timeline: 'Quý II/2024',
      status: 'Hoàn thành',
      completedOn: dateCell('2024-07-05'),
      asOf: '2024-07-01',
      doneBy: '2024-06-30',
    });
    expect(judged).toMatchObject({
      standing: 'overdue',
      daysOverdue: 1,
      state: 'unknown',
      completedOn: [],
    });
  });

  test('without a due day is on time; "thường xuyên" stays so', () => {
    expect(judge({ timeline: 'Khi có yêu cầu', status: 'Hoàn thành' }).standing).toBe('onTime');
    expect(judge({ timeline: 'Thường xuyên', status: 'Đang thực hiện' }).standing).toBe('ongoing');
  });

  test('words that deny it stand above a date', () => {
    const judged = judge({
      timeline: 'Quý II/2024',
      status: 'Đang thực hiện',
      completedOn: dateCell('2024-06-20'),
    });
    expect(judged).toMatchObject({ standing: 'overdue', state: 'inProgress' });
  });
});

describe('an activity of several occurrences', () => {
  const met = (judged: ActivityProgress) => judged.occurrences.map((occurrence) => occurrence.met);

  test.each([
    ['Đã thực hiện lần 1', '20/06/2024', [true, false]],
    ['Đã thực hiện lần 1', '', [true, false]],
    ['Đã báo cáo 6 tháng', '14/06/2024', [true, false]],
    ['Đã báo cáo 6 tháng', '', [true, false]],
    ['', '14/06/2024', [true, false]],
    ['Hoàn thành', '14/06/2024', [true, false]],
    ['Hoàn thành', '14/06/2024; 10/12/2024', [true, true]],
    ['Hoàn thành', '', [true, true]],
    ['Đang thực hiện', '', [false, false]],
  ])('%j, %j meets %j', (status, completedOn, expected) => {
    expect(
      met(judge({ timeline: 'Tháng 6, 12', status, completedOn, asOf: '2024-12-31' })),
    ).toEqual(expected);
  });

  test('is due when the first open one is', () => {
    const judged = judge({ timeline: 'Tháng 6, 12', completedOn: '14/06/2024' });
    expect(judged).toMatchObject({ due: '2024-12-31', standing: 'notDue', state: 'inProgress' });
  });
});

describe('other words', () => {
  test('an extension moves the due day', () => {
    expect(judge({ timeline: 'Quý II/2024', status: 'Gia hạn đến 30/9/2024' })).toMatchObject({
      due: '2024-09-30',
      standing: 'notDue',
    });
  });

  test.each([
    ['Gia hạn 15 ngày', '2024-07-15'],
    ['Đang thực hiện, gia hạn thêm 01 tháng', '2024-07-30'],
    ['Lùi 10 ngày làm việc', '2024-07-12'],
  ])('%s from the end of June is due on %s', (status, due) => {
    expect(judge({ timeline: 'Quý II/2024', status, asOf: '2024-07-05' })).toMatchObject({
      due,
      daysOverdue: 0,
      occurrences: [{ plannedDue: '2024-06-30', due }],
    });
  });

  test('an extension by a length puts off what is open next', () => {
    const judged = judge({ timeline: 'Tháng 6, 12', status: 'Gia hạn 15 ngày' });
    expect(judged.occurrences.map(({ due }) => due)).toEqual(['2024-07-15', '2024-12-31']);
    const later = judge({ timeline: 'Tháng 6, 12', status: 'Đã thực hiện 1 lần', notes: '' });
    expect(later.occurrences.map(({ due }) => due)).toEqual(['2024-06-30', '2024-12-31']);
  });

  test('what was done within an extension is on time', () => {
    const judged = judge({
      timeline: 'Quý II/2024',
      status: 'Hoàn thành ngày 10/7/2024 (được gia hạn 15 ngày)',
    });
    expect(judged).toMatchObject({ standing: 'onTime', completedOn: ['2024-07-10'] });
  });

  test('what will not be done is not overdue', () => {
    expect(judge({ timeline: 'Quý II/2024', status: 'Không thực hiện' })).toMatchObject({
      standing: 'cancelled',
      state: 'cancelled',
    });
  });

  test('what goes over to next year is not overdue in this one', () => {
    expect(judge({ timeline: 'Quý II/2024', status: 'Chuyển sang năm 2025' })).toMatchObject({
      standing: 'notDue',
      state: 'carriedOver',
    });
  });

  test('the notes tell where the columns do not', () => {
    expect(judge({ timeline: 'Quý II/2024', notes: 'Hoàn thành ngày 15/6/2024' })).toMatchObject({
      standing: 'onTime',
      fromNotes: true,
      completedOn: ['2024-06-15'],
    });
    expect(
      judge({ timeline: 'Quý II/2024', notes: 'Thực hiện theo hướng dẫn đánh giá nội bộ' }),
    ).toMatchObject({
      standing: 'overdue',
      fromNotes: false,
    });
  });

  test('a number in the status column is the part that is done', () => {
    expect(judge({ timeline: 'Quý II/2024', status: 1 }).state).toBe('done');
    expect(judge({ timeline: 'Quý II/2024', status: 0.8 }).state).toBe('inProgress');
    expect(judge({ timeline: 'Quý II/2024', status: true }).state).toBe('done');
  });
});
