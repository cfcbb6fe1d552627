import { readPlans } from '../../src/plan/read';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf } from '../support/snapshot-of';

/** The due days of one activity at this time, in a plan of this title. */
function dues(title: string, time: CellValue) {
  const rows = [
    [title],
    ['Stt', 'Nội dung', 'Thời gian', 'Đơn vị'],
    [1, 'Soạn tài liệu', time, 'Phòng A'],
  ];
  const { plans } = readPlans(snapshotOf(rows), { year: null, fallbackYear: 2020 });
  return plans[0]?.activities[0]?.timeline.occurrences.map(({ due }) => due);
}

const MARCH = 'KẾ HOẠCH CÔNG TÁC THÁNG 3/2025';

test.each([
  ['Trước ngày 10', '2025-03-10'],
  ['Ngày 15', '2025-03-15'],
  ['Tuần 4', '2025-03-28'],
  [20, '2025-03-20'],
])('%s in the plan of a month is in that month', (time, due) => {
  expect(dues(MARCH, time)).toEqual([due]);
});

test.each([
  ['12/4', '2025-04-12'],
  ['Tháng 5', '2025-05-31'],
  ['Ngày 2/4/2025', '2025-04-02'],
])('%s says its month itself', (time, due) => {
  expect(dues(MARCH, time)).toEqual([due]);
});

test('a plan of several months, or of none, lends none', () => {
  expect(dues('KẾ HOẠCH TỪ THÁNG 3 ĐẾN THÁNG 5 NĂM 2025', 'Ngày 15')).toEqual([]);
  expect(dues('KẾ HOẠCH NĂM 2025', 'Ngày 15')).toEqual([]);
});
