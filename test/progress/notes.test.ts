import { readNotes } from '../../src/progress/notes';

const stateOf = (text: string): string => {
  const reading = readNotes(text, 2025);
  return reading.kind === 'nothing' ? 'nothing' : reading.state;
};

describe('a clear statement about this work', () => {
  test.each([
    ['Đã gửi báo cáo ngày 14/6', 'done'],
    ['Kết quả: đã hoàn thành, có báo cáo kèm theo', 'done'],
    ['Đang chờ hướng dẫn của Sở KH&CN', 'inProgress'],
    ['Văn phòng đang tổng hợp', 'inProgress'],
    ['Đã trình Chủ tịch, chờ ký', 'inProgress'],
    ['Hủy theo Thông báo số 12/TB-UBND', 'cancelled'],
    ['Không thực hiện (đã sáp nhập)', 'cancelled'],
    ['Tạm dừng từ 01/7/2025 do sắp xếp đơn vị hành chính', 'suspended'],
  ])('%s: %s', (text, state) => {
    expect(stateOf(text)).toBe(state);
  });
});

describe('about something else, an instruction, a condition', () => {
  test.each([
    'UBND tỉnh đã ban hành Kế hoạch số 12/KH-UBND',
    'Sở đã có hướng dẫn tại CV số 45',
    'Kinh phí đã bố trí trong dự toán',
    'Rà soát các quy trình đã ban hành',
    'Các phòng đã hoàn thành thì báo cáo về Văn phòng',
    'Mỗi đơn vị đang áp dụng phải có sổ theo dõi',
    'Thực hiện sau khi đã ban hành kế hoạch',
    'Không tổ chức ăn uống',
    'Bắt đầu: tháng 3; kết thúc: tháng 6',
    'Thời gian bắt đầu - kết thúc',
    'Hoàn thành chậm nhất trong quý III',
    'Sẽ hoàn thành trong tháng 9',
  ])('%s', (text) => {
    expect(stateOf(text)).toBe('nothing');
  });
});
