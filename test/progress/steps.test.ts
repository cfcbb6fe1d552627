import { readStatus } from '../../src/progress/status';

const stateOf = (text: string): string => {
  const reading = readStatus(text, 2025);
  return reading.kind === 'nothing' ? 'nothing' : reading.state;
};

describe('the last thing that was done decides', () => {
  test.each([
    ['Đã trình UBND tỉnh', 'inProgress'],
    ['Đã họp và đã trình UBND tỉnh', 'inProgress'],
    ['Đã lấy ý kiến và đã ban hành', 'done'],
    ['Da trinh, da ban hanh', 'done'],
    ['Đã lấy ý kiến, đang tổng hợp', 'inProgress'],
    ['Đã ban hành quy trình mới', 'done'],
    ['Trong quá trình thực hiện', 'inProgress'],
    ['Vướng mắc trong quá trình thực hiện, đã xử lý xong', 'done'],
    ['Xây dựng được 2 quy trình', 'inProgress'],
    ['Không xây dựng được', 'notStarted'],
    ['Đã rà soát, không xây dựng mới', 'done'],
    ['Bỏ nhiệm vụ này', 'cancelled'],
    ['Da xay dung, su dung', 'done'],
    ['Dung thuc hien nhiem vu', 'cancelled'],
  ])('%s: %s', (text, expected) => {
    expect(stateOf(text)).toBe(expected);
  });
});

test.each([
  ['Hoàn thành trước kỳ hạn', 'early'],
  ['Hoàn thành đúng kỳ hạn', 'onTime'],
  ['Hoàn thành sau kỳ hạn', 'late'],
  ['Hoan thanh dung thoi han', 'onTime'],
  ['Đã gửi báo cáo, đúng thời gian quy định', 'onTime'],
])('%s: %s', (text, manner) => {
  expect(readStatus(text, 2025)).toMatchObject({ state: 'done', manner });
});

test.each([
  ['Chuyển thời điểm tổ chức sang tháng 11', 'unknown', '2025-11-30'],
  ['Lùi thời gian đánh giá sang năm 2026', 'carriedOver', '2026-12-31'],
  ['Chuyển 2027', 'carriedOver', '2027-12-31'],
])('%s: %s until %s', (text, state, extendedTo) => {
  expect(readStatus(text, 2025)).toMatchObject({ state, extendedTo });
});
