import { readStatus } from '../../src/progress/status';
import { PLAIN } from './plain-status';

// Not of the list: how else agencies write it.
describe('other wordings of a state', () => {
  test.each<[string, string[]]>([
    [
      'done',
      [
        'Hoàn thành tốt',
        'Hoàn thành xuất sắc nhiệm vụ',
        'Thực hiện xong',
        'Đạt yêu cầu',
        'Đ.HT',
        'ĐHT',
        'Đã TH',
        'Yes',
        'Completed',
        'Đã gửi báo cáo',
        'Đã khắc phục 3/3 điểm',
      ],
    ],
    [
      'inProgress',
      [
        'Sắp hoàn thành',
        'Gần như hoàn thành',
        'Cơ bản đã hoàn thành',
        'Hoàn thành bước 1',
        'Hoàn thành một phần',
        'Không đạt yêu cầu',
        'Mới triển khai',
        'Bắt đầu thực hiện',
        'Chưa HT',
        'Đang chờ phê duyệt',
        'Đang thực hiện, đúng tiến độ',
        'Hoàn thành; sẽ ban hành trong tháng 7',
        'Hoàn thành, đang chờ ký',
        'In progress',
      ],
    ],
    [
      'notStarted',
      ['Chưa TH', 'CTH', 'Chưa ban hành', 'Quá hạn, chưa thực hiện', 'Không', 'Not started'],
    ],
    ['cancelled', ['Bỏ', 'Không áp dụng', 'Không còn phù hợp', 'Dừng thực hiện']],
    ['suspended', ['Tạm đình chỉ', 'Tạm ngưng thực hiện', 'Hoãn']],
    [
      'unknown',
      [
        'Đã quá hạn',
        'Đã hết hạn',
        'Quá hạn hoàn thành',
        'Đảm bảo tiến độ',
        'Chưa đến thời gian thực hiện',
        'Chưa phát sinh',
        'Overdue',
      ],
    ],
  ])('%s', (state, texts) => {
    const read = texts.map((text) => [text, readStatus(text, 2024)]);
    expect(read).toEqual(texts.map((text) => [text, { ...PLAIN, state }]));
  });

  test.each([
    'Cần hoàn thành trong tháng 6',
    'Phải hoàn thành',
    'Theo kế hoạch',
    'n/a',
    'Nếu có phát sinh',
  ])('%s says none', (text) => {
    expect(readStatus(text, 2024)).toEqual({ kind: 'nothing' });
  });
});

describe('when and how', () => {
  test.each([
    ['Hoàn thành không đúng hạn', { manner: 'late' }],
    ['Hoàn thành chậm 5 ngày', { manner: 'late' }],
    ['Hoàn thành trước 5 ngày', { manner: 'early' }],
    ['Hoàn thành vượt tiến độ', { manner: 'early' }],
    ['Hoàn thành ngày mười lăm tháng sáu', { completedOn: ['2024-06-15'] }],
    ['Đã xong ngày hai mươi mốt tháng mười hai năm 2023', { completedOn: ['2023-12-21'] }],
    ['Hoàn thành ngày mồng năm tháng giêng', { completedOn: ['2024-01-05'] }],
    ['Đã hoàn thành tháng 6/2024', { through: '2024-06-30', completedOn: [] }],
  ])('%s', (text, told) => {
    const read = readStatus(text, 2024);
    expect(read).toMatchObject({ kind: 'status', state: 'done', ...told });
  });
});

describe('the due day moves', () => {
  test.each([
    ['Điều chỉnh hạn đến 15/10', { state: 'unknown', extendedTo: '2024-10-15' }],
    ['Hoãn đến 30/9/2024', { extendedTo: '2024-09-30' }],
    ['Dời sang năm 2025', { state: 'carriedOver', extendedTo: '2025-12-31' }],
    ['Chuyển năm 2025', { state: 'carriedOver', extendedTo: '2025-12-31' }],
    ['Được gia hạn đến ngày 30 tháng 9 năm 2024', { state: 'unknown', extendedTo: '2024-09-30' }],
  ])('%s', (text, told) => {
    expect(readStatus(text, 2024)).toMatchObject(told);
  });
});
