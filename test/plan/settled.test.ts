import { anchorsOf } from '../../src/plan/anchors';
import { choicesIn } from '../../src/plan/choices';
import type { Plan } from '../../src/plan/plan';
import { readPlans } from '../../src/plan/read';
import { settling, type Settled } from '../../src/plan/settled';
import { snapshotOf } from '../support/snapshot-of';

const ROWS = [
  ['KẾ HOẠCH NĂM 2024'],
  ['STT', 'Nội dung công việc', 'Thời gian thực hiện', 'Đơn vị thực hiện', 'Ghi chú'],
  [1, 'Tổ chức đánh giá nội bộ', 'Quý II/2024', 'Vụ Kế hoạch, Tài chính', ''],
  [2, 'Báo cáo kết quả', 'Thực hiện 02 lần/năm', 'Văn phòng', ''],
  [3, 'Khắc phục các điểm không phù hợp', 'Sau khi kết thúc đánh giá nội bộ', 'TTK', ''],
  [4, 'Rà soát tài liệu', 'THỰC HIỆN 02 LẦN/NĂM', 'Văn phòng', ''],
  ['', 'Ghi chú: TTK: Tổ thư ký ISO huyện', '', '', ''],
];

function planOf(settled: readonly Settled[], rows = ROWS): Plan {
  const [plan] = readPlans(snapshotOf(rows), { year: null, fallbackYear: 2020, settled }).plans;
  if (!plan) throw new Error('no plan');
  return plan;
}

const timeline = (text: string, said: string): Settled => ({ kind: 'timeline', text, said });
const unit = (text: string, said: string): Settled => ({ kind: 'unit', text, said });
const dues = ({ activities }: Plan) =>
  activities.map((activity) => activity.timeline.occurrences.map(({ due }) => due));

test('all rows that say so have the months that she settled on, and are certain', () => {
  const plan = planOf([timeline('Thực hiện 02 lần/năm', 'Tháng 5, 11')]);
  expect(dues(plan)).toEqual([
    ['2024-06-30'],
    ['2024-05-31', '2024-11-30'],
    [],
    ['2024-05-31', '2024-11-30'],
  ]);
  expect(plan.activities.map((activity) => activity.timeline.certain)).toEqual([
    true,
    true,
    expect.any(Boolean),
    true,
  ]);
});

test('words that say nothing, or for what is plain, settle nothing', () => {
  const plain = planOf([]);
  const said = [
    timeline('Thực hiện 02 lần/năm', 'khi nào rảnh'),
    timeline('Quý II/2024', 'Quý III/2024'),
    unit('Văn phòng', 'Sở Nội vụ'),
  ];
  expect(planOf(said)).toEqual(plain);
});

describe('what comes after another row', () => {
  const waiting = (said: string) => {
    const plan = planOf([timeline('Sau khi kết thúc đánh giá nội bộ', said)]);
    const [activity] = plan.activities.filter(({ row }) => row === 5);
    if (!activity) throw new Error('no row 5');
    return { rows: anchorsOf(plan)(activity).map(({ row }) => row), ...activity.timeline };
  };
  test.each([
    'Sau nội dung 4',
    'Sau khi hoàn thành nội dung 4',
    'sau khi hoàn thành “Rà soát tài liệu”',
  ])('comes after the row that she names: %s', (said) => {
    expect(waiting(said)).toMatchObject({ rows: [6], kind: 'conditional', certain: true });
  });
  test('so many days after it', () => {
    const { rows, after } = waiting('sau nội dung 4 10 ngày');
    expect([rows, after?.days]).toEqual([[6], 10]);
  });
  test('or on a day', () => {
    expect(waiting('30/9/2024')).toMatchObject({
      kind: 'dated',
      occurrences: [{ due: '2024-09-30' }],
    });
  });
});

test('a unit that could be several is what she says; who leads is then open', () => {
  const before = planOf([]).activities[0];
  expect(before?.units.map(({ name }) => name)).toEqual(['Vụ Kế hoạch, Tài chính']);
  const after = planOf([unit('Vụ Kế hoạch, Tài chính', 'Vụ Kế hoạch; Vụ Tài chính')]).activities[0];
  expect(after?.units.map(({ name, role }) => [name, role])).toEqual([
    ['Vụ Kế hoạch', 'lead'],
    ['Vụ Tài chính', 'lead'],
  ]);
  expect([before?.leadSaid, after?.leadSaid]).toEqual([true, false]);
});

test("the sheet's own short names", () => {
  expect(planOf([]).activities[2]?.units.map(({ name }) => name)).toEqual(['Tổ thư ký ISO huyện']);
});

describe('all that is left to her', () => {
  const said = (settled: readonly Settled[]) =>
    choicesIn(planOf(settled), settled).map(({ kind, text, rows, said }) => [
      kind,
      text,
      rows,
      said,
    ]);

  test('in the order of the rows', () => {
    expect(said([])).toEqual([
      ['unit', 'Vụ Kế hoạch, Tài chính', [3], null],
      ['timeline', 'Thực hiện 02 lần/năm', [4, 6], null],
      ['timeline', 'Sau khi kết thúc đánh giá nội bộ', [5], null],
    ]);
  });
  test('with what she settled, until she takes it back', () => {
    const units = unit('Vụ Kế hoạch, Tài chính', 'Vụ Kế hoạch; Vụ Tài chính');
    const settled = settling(
      [units],
      { kind: 'timeline', text: 'thực hiện 02 lần/năm' },
      'Tháng 5',
    );
    expect(said(settled).map(([, , , words]) => words)).toEqual([
      'Vụ Kế hoạch; Vụ Tài chính',
      'Tháng 5',
      null,
    ]);
    expect(settling(settled, units, null)).toEqual([timeline('thực hiện 02 lần/năm', 'Tháng 5')]);
  });
  test('names the rows that one waits for by default', () => {
    const [, , waits] = choicesIn(planOf([]), []);
    expect(waits).toMatchObject({ after: [3], open: [{ kind: 'row' }, { kind: 'day' }] });
  });
});
