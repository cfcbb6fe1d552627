import fc from 'fast-check';
import { readNotes } from '../../src/progress/notes';
import { readStatus } from '../../src/progress/status';
import annotated from '../fixtures/domain/statuses-annotated.json';
import { PLAIN } from './plain-status';

const NOTHING = { kind: 'nothing' };

test.each(annotated)('as plans write it: $text', ({ text, expected }) => {
  expect(readStatus(text, 2024)).toEqual(expected);
});

describe('states', () => {
  test.each([
    ['Hoàn thành', 'done'],
    ['hoàn thành.', 'done'],
    ['HOÀN THÀNH', 'done'],
    ['Hoan thanh', 'done'],
    ['Đã thực hiện', 'done'],
    ['Đã ban hành Kế hoạch năm 2024', 'done'],
    ['Xong', 'done'],
    ['Đã thực hiện quy trình 100%', 'done'],
    ['✓', 'done'],
    ['X', 'done'],
    ['100%', 'done'],
    ['80%', 'inProgress'],
    ['Đạt 80%', 'inProgress'],
    ['0%', 'notStarted'],
    ['Đang thực hiện', 'inProgress'],
    ['dang thuc hien', 'inProgress'],
    ['Đã hoàn thành dự thảo, đang trình UBND', 'inProgress'],
    ['Dự kiến hoàn thành 30/6/2024', 'inProgress'],
    ['Sẽ hoàn thành trong tháng 6', 'inProgress'],
    ['Hoàn thành dự thảo, chờ ý kiến', 'inProgress'],
    ['Đã bắt đầu', 'inProgress'],
    ['Thường xuyên', 'inProgress'],
    ['Chưa thực hiện', 'notStarted'],
    ['Chưa', 'notStarted'],
    ['Chưa bắt đầu', 'notStarted'],
    ['Tạm dừng', 'suspended'],
    ['Hoãn', 'suspended'],
    ['Huỷ', 'cancelled'],
    ['Hủy bỏ', 'cancelled'],
    ['Chưa đến hạn', 'unknown'],
    ['Quá hạn', 'unknown'],
    ['Chậm tiến độ', 'unknown'],
  ])('%s: %s', (text, state) => {
    expect(readStatus(text, 2024)).toEqual({ ...PLAIN, state });
  });
});

describe('how and when it was done', () => {
  test.each([
    ['Hoàn thành đúng hạn', { manner: 'onTime' }],
    ['Đã hoàn thành trước hạn', { manner: 'early' }],
    ['Hoàn thành chậm', { manner: 'late' }],
    ['Hoàn thành 15/6', { completedOn: ['2024-06-15'] }],
    ['Đã hoàn thành (12-04-2024)', { completedOn: ['2024-04-12'] }],
    ['Đã hoàn thành ngày 05 tháng 7 năm 2024', { completedOn: ['2024-07-05'] }],
    ['Hoàn thành muộn ngày 5/7/24', { manner: 'late', completedOn: ['2024-07-05'] }],
    ['Đã hoàn thành trước ngày 30/6', {}],
    ['Đã hoàn thành ngày 31/6/2024', {}],
  ])('%s', (text, told) => {
    expect(readStatus(text, 2024)).toEqual({ ...PLAIN, state: 'done', ...told });
  });
});

describe('partly done', () => {
  test.each([
    ['Đã thực hiện lần 1', { times: 1 }],
    ['Đã thực hiện 02 lần', { times: 2 }],
    ['1/2 lần', { times: 1 }],
    ['Đã thực hiện 1/2 lần', { times: 1 }],
    ['Đã thực hiện lần 1, chưa thực hiện lần 2', { times: 1 }],
    ['Đã thực hiện lần 1, đang thực hiện lần 2', { times: 1 }],
    ['Đã thực hiện lần 1 ngày 20/6/2024', { times: 1, completedOn: ['2024-06-20'] }],
    ['Đã báo cáo 6 tháng', { through: '2024-06-30' }],
    ['Đã báo cáo quý I', { through: '2024-03-31' }],
    ['Đã báo cáo tháng 5', { through: '2024-05-31' }],
    ['Đã thực hiện quý II/2024', { through: '2024-06-30' }],
  ])('%s', (text, told) => {
    expect(readStatus(text, 2024)).toEqual({ ...PLAIN, state: 'inProgress', ...told });
  });

  test('all of so many times is done', () => {
    expect(readStatus('Đã thực hiện 2/2 lần', 2024)).toEqual({ ...PLAIN, state: 'done' });
  });
});

describe('the due day moves', () => {
  test.each([
    ['Gia hạn đến 30/9', { state: 'unknown', extendedTo: '2024-09-30' }],
    ['Đang thực hiện, gia hạn đến hết Quý III', { state: 'inProgress', extendedTo: '2024-09-30' }],
    ['Chuyển sang năm sau', { state: 'carriedOver', extendedTo: '2025-12-31' }],
    ['Chuyển sang Quý IV/2024', { state: 'unknown', extendedTo: '2024-12-31' }],
    ['Chuyển tiếp sang năm 2025', { state: 'carriedOver', extendedTo: '2025-12-31' }],
  ])('%s', (text, told) => {
    expect(readStatus(text, 2024)).toEqual({ ...PLAIN, ...told });
  });
});

describe('notes', () => {
  test.each([
    ['Hoàn thành ngày 15/6/2024', { state: 'done', completedOn: ['2024-06-15'] }],
    ['Đã hoàn thành', { state: 'done' }],
    ['Kinh phí tự chủ; đã hoàn thành', { state: 'done' }],
    ['Đang thực hiện', { state: 'inProgress' }],
    ['Gia hạn đến 30/9/2024', { state: 'unknown', extendedTo: '2024-09-30' }],
    ['Đã hoàn thành (15/6/2024)', { state: 'done', completedOn: ['2024-06-15'] }],
    [
      'Văn phòng theo dõi, đã hoàn thành ngày 15/6/2024',
      { state: 'done', completedOn: ['2024-06-15'] },
    ],
  ])('%s', (text, told) => {
    expect(readNotes(text, 2024)).toEqual({ ...PLAIN, ...told });
  });

  test.each([
    'Thực hiện theo hướng dẫn  đánh giá nội bộ',
    'Chi thường xuyên hoặc nguồn vốn hợp pháp khác (nếu có)',
    'Cần hoàn thành trước 30/6',
    'Phấn đấu hoàn thành trong quý II',
    'Hoàn thành trước 30/6',
    'Hoàn thành báo cáo trước ngày 14/6',
    'Mục tiêu chất lượng đảm bảo các yêu cầu: cụ thể, số lượng đo lường được',
    'Thường xuyên',
    'Không',
    'x',
    '',
  ])('nothing in: %s', (text) => {
    expect(readNotes(text, 2024)).toEqual(NOTHING);
  });
});

describe('no status', () => {
  test.each([
    '',
    '   ',
    'Thực hiện theo hướng dẫn',
    '(nếu có)',
    'Báo cáo',
    'Đặt hàng',
    'Hoàn thành trước ngày 30/6/2024',
  ])('%s', (text) => {
    expect(readStatus(text, 2024)).toEqual(NOTHING);
  });
});

test('reads any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(['nothing', 'status']).toContain(readStatus(text, 2024).kind);
      expect(['nothing', 'status']).toContain(readNotes(text, 2024).kind);
    }),
  );
});

test.each(['đã ', '/ ', '1/', 'đến ', '1 lần ', 'quý ', ', ', 'a/', ' - ', 'ngày 1 ', '9', 'x/'])(
  'a very long cell of %s',
  (part) => {
    const text = `Đã hoàn thành ${part.repeat(100_000 / part.length)}`;
    expect(readStatus(text, 2024).kind).toBe('status');
    expect(readNotes(text, 2024).kind).toBe('status');
  },
  20_000,
);
