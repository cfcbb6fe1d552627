import { readPlans } from '../../src/plan/read';
import { judgePlan } from '../../src/progress/judge';
import { marksOf, type MarkMode } from '../../src/progress/marks';
import { parseDay } from '../../src/timeline/day';
import { areaName } from '../../src/workbook/address';
import { MARK_SIGNATURE } from '../../src/workbook/mark';
import type { CellValue } from '../../src/workbook/snapshot';
import { dateCell, snapshotOf } from '../support/snapshot-of';

const asOf = parseDay('2024-07-15');

function marks(rows: readonly (readonly CellValue[])[], mode: MarkMode) {
  const snapshot = snapshotOf(rows);
  const [plan] = readPlans(snapshot, { year: 2024, fallbackYear: 2024 }).plans;
  if (!plan || asOf === null) throw new Error('no plan');
  return marksOf(judgePlan(plan, { asOf, doneBy: asOf, dueSoonDays: 15 }), snapshot, mode);
}

const HEADER = ['Stt', 'Nội dung', 'Thời gian', 'Đơn vị', 'Tình trạng'];

describe('marks', () => {
  const rows = [
    HEADER,
    [1, 'Việc một', 'Quý II/2024', 'Phòng A', ''],
    [2, 'Việc hai', 'Quý II/2024', 'Phòng B', ''],
    [3, 'Việc ba', 'Quý II/2024', 'Phòng B', 'Hoàn thành'],
    [4, 'Việc bốn', dateCell('2024-07-20'), 'Phòng B', 'Đang thực hiện'],
    [5, 'Việc năm', 'Quý IV', 'Phòng B', ''],
    [6, 'Việc sáu', 'Thường xuyên', 'Phòng B', ''],
  ];

  test('of a fixed day: one for each distinct reading, over all of the data', () => {
    expect(
      marks(rows, 'fixed').map(({ area, kind, formula }) => [areaName(area), kind, formula]),
    ).toEqual([
      ['A2:E7', 'overdue', `AND(${MARK_SIGNATURE},$C2="Quý II/2024",$E2="")`],
      ['A2:E7', 'dueSoon', `AND(${MARK_SIGNATURE},$C2=45493,$E2="Đang thực hiện")`],
    ]);
  });

  test('of today: what is open now comes and goes by itself', () => {
    const formulas = marks(rows, 'today').map(({ kind, formula }) => `${kind}: ${formula}`);
    expect(formulas).toHaveLength(6);
    expect(formulas).toContain(
      `overdue: AND(${MARK_SIGNATURE},$C2="Quý IV",$E2="",TODAY()>DATE(2024,12,31))`,
    );
    expect(formulas).toContain(
      `dueSoon: AND(${MARK_SIGNATURE},$C2="Quý IV",$E2="",TODAY()<=DATE(2024,12,31),TODAY()>=DATE(2024,12,31)-15)`,
    );
  });

  test('a row dated by a title asks that the title still says so', () => {
    const titled = [
      ['Stt', 'Nội dung', 'Đơn vị', 'Tình trạng'],
      ['I', 'Quý I', '', ''],
      [1, 'Việc một', 'Phòng A', ''],
      ['II', 'Quý II', '', ''],
      [2, 'Việc hai', 'Phòng A', 'Hoàn thành'],
    ];
    expect(marks(titled, 'fixed').map(({ formula }) => formula)).toEqual([
      `AND(${MARK_SIGNATURE},$D2="",$B2="Việc một",$B$2="Quý I")`,
    ]);
  });

  test('quote what a formula cannot say plainly', () => {
    const long = `Quý II (${'x'.repeat(300)})`;
    const [first, second] = marks(
      [HEADER, [1, 'Một', 'Quý "II"\n/2024', 'A', ''], [2, 'Hai', 'Quý II,\n2024', 'A', '']],
      'fixed',
    );
    const quoted = [first, second].flatMap((mark) => (mark ? [mark.formula] : []));
    expect(quoted.join()).toContain('CHAR(10)');
    const [longMark] = marks([HEADER, [1, 'Một', long, 'A', '']], 'fixed');
    expect(longMark?.formula).toContain(`LEN($C2)=${long.length}`);
    for (const literal of longMark?.formula.match(/"[^"]*"/g) ?? []) {
      expect(literal.length).toBeLessThanOrEqual(257);
    }
  });

  test('of "-nt-" hang on the cell above too', () => {
    const [, inherited] = marks(
      [HEADER, [1, 'Một', 'Quý II', 'A', ''], [2, 'Hai', '-nt-', 'A', '']],
      'fixed',
    );
    expect(inherited?.formula).toBe(
      `AND(${MARK_SIGNATURE},$C2="-nt-",$E2="",$B2="Hai",$C$2="Quý II")`,
    );
  });

  test('without a status column go when the notes speak of completion', () => {
    const [mark] = marks(
      [
        ['Stt', 'Nội dung', 'Thời gian', 'Đơn vị', 'Ghi chú'],
        [1, 'Một', 'Quý II', 'A', 'Theo hướng dẫn'],
      ],
      'fixed',
    );
    expect(mark?.formula).toContain('ISERROR(SEARCH("hoàn thành",$E2))');
  });
});
