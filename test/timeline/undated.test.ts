import { readTimeline } from '../../src/timeline/read';
import { told } from './told';

const after = (text: string) => readTimeline(text, 2024).after;

describe('no due date of its own', () => {
  test.each([
    'Thường xuyên',
    'THƯỜNG XUYÊN',
    'thuong xuyen',
    'Thực hiện thường xuyên .',
    'Liên tục',
    'Cả năm',
    'quanh năm',
    'Hằng ngày',
    'Thường xuyên trong năm',
    'Thường xuyên, theo yêu cầu nhiệm vụ.',
    'Năm 2025 (thường xuyên)',
  ])('%s is ongoing', (text) => expect(told(text)).toBe('ongoing'));

  test.each([
    'Theo kế hoạch',
    'Theo Kế hoạch riêng',
    'theo quy định của Chính phủ.',
    'Theo lộ trình',
    'Theo kế hoạch công tác tư pháp hàng năm.',
    'Theo Kế hoạch bồi dưỡng công chức, viên chức hàng năm.',
    'Theo Quyết định số 12/QĐ-UBND ngày 15/3/2025',
    'Thực hiện theo chỉ đạo của BCĐ',
  ])('%s is dated elsewhere', (text) => expect(told(text)).toBe('external'));

  test.each([
    'Đột xuất',
    'Khi có yêu cầu',
    'theo yêu cầu của cấp có thẩm quyền',
    'trong vòng 05 ngày làm việc',
    '06-10 ngày làm việc',
    '04 giờ làm việc',
    'sau 15 ngày',
    'Kể từ ngày ký',
    'Trước Đại hội',
  ])('%s hangs on an event', (text) => expect(told(text)).toBe('conditional'));
});

describe('the event', () => {
  const plain = { days: 0, workingDays: false, before: false };

  test('is named in the words of the cell', () => {
    expect(after('Thực hiện sau thời gian kết thúc đánh giá nội bộ')).toEqual({
      ...plain,
      event: 'kết thúc đánh giá nội bộ',
    });
    expect(after('Thực hiện\nsau  thời gian\nkết thúc đánh giá nội bộ')).toEqual({
      ...plain,
      event: 'kết thúc đánh giá nội bộ',
    });
    expect(after('Sau khi tổ chức ĐGNB.')).toEqual({ ...plain, event: 'tổ chức ĐGNB' });
    expect(after('Ngay sau khi kết thúc ĐGNB')).toEqual({ ...plain, event: 'kết thúc ĐGNB' });
    expect(after('Khi có phát sinh.')).toEqual({ ...plain, event: 'có phát sinh' });
  });

  test('comes so many days earlier or later', () => {
    expect(after('Sau ĐGNB 15 ngày')).toEqual({ ...plain, event: 'ĐGNB', days: 15 });
    expect(after('Chậm nhất 07 ngày sau buổi thi')).toEqual({
      ...plain,
      event: 'buổi thi',
      days: 7,
    });
    expect(after('chậm nhất sau 30 ngày văn bản có hiệu lực')).toEqual({
      ...plain,
      event: 'văn bản có hiệu lực',
      days: 30,
    });
    expect(after('trong vòng 05 ngày làm việc kể từ ngày nhận hồ sơ')).toEqual({
      ...plain,
      event: 'nhận hồ sơ',
      days: 5,
      workingDays: true,
    });
    expect(after('Sau hội nghị 2 tuần')).toEqual({ ...plain, event: 'hội nghị', days: 14 });
    expect(after('chậm nhất là 15 ngày trước ngày tổ chức kiểm tra')).toEqual({
      ...plain,
      event: 'tổ chức kiểm tra',
      days: 15,
      before: true,
    });
    expect(after('3,5 ngày hoặc 5,5 ngày kể từ ngày nhận đủ giấy tờ.')).toEqual({
      ...plain,
      event: 'nhận đủ giấy tờ',
      days: 5.5,
    });
  });

  test('is none where none is named', () => {
    expect(after('trong vòng 05 ngày làm việc')).toBeNull();
    expect(after('Đột xuất')).toBeNull();
    expect(after('Tháng 11/2025 (sau khi ban hành Hướng dẫn)')).toBeNull();
  });
});

describe('nothing to read', () => {
  test.each([
    '',
    '   ',
    '-',
    '.',
    '…',
    '……',
    '…/…/2024',
    '   /   /2024',
    'ngày … tháng … năm 2024',
    'ngày    tháng    năm 2024',
    'Tháng …/2024',
    'Quý …',
  ])('"%s" is empty', (text) => expect(told(text)).toBe('empty'));

  test.each(['-nt-', 'nt', '- NT -', 'n.t', 'Như trên', '"', "''", '〃', '”', '//'])(
    '%s is ditto',
    (text) => expect(told(text)).toBe('ditto'),
  );

  test.each([
    'abc',
    '12',
    '45',
    '6,12',
    '15-6',
    '3-4',
    'UBND xã',
    'Trước ngày 15',
    'Trong quý',
    'Nghị định 30/2020',
    'Luật Đất đai năm 2024',
    'Phòng Nội vụ 12',
    'Tầng 6/12',
    'TCVN ISO 9001:2015',
    'Công văn số 123/UBND-NC ngày 15/3/2025',
    '15 triệu đồng',
    'Đạt 95%',
    'Hộp thư 2025 của ông Nguyễn Văn Nam',
  ])('%s is not guessed at', (text) => expect(told(text)).toBe('unreadable'));
});

describe('a date that does not exist', () => {
  test.each([
    ['31/11/2025', '31/11/2025'],
    ['31/11/2025 - 03/02/2026.', '31/11/2025'],
    ['Trước ngày 30/02', 'ngày 30/02'],
    ['29/02/2023', '29/02/2023'],
    ['12/13/2024', '12/13/2024'],
    ['Quý V', 'Quý V'],
    ['Quý 5/2025', 'Quý 5/2025'],
    ['Quý I, V', 'Quý I, V'],
    ['Tháng 13', 'Tháng 13'],
    ['tháng 6, 13', 'tháng 6, 13'],
    ['Tháng 0', 'Tháng 0'],
    ['ngày 32', 'ngày 32'],
    ['tuần 6 tháng 3', 'tuần 6 tháng 3'],
    ['ngày 32 hằng tháng', 'ngày 32 hằng tháng'],
  ])('%s is never rolled over', (text, wrong) => {
    const timeline = readTimeline(text, 2024);
    expect(timeline).toMatchObject({ kind: 'invalid', occurrences: [] });
    expect(timeline.problems).toEqual([{ code: 'no-such-date', text: wrong }]);
  });

  test('depends on the year', () => {
    expect(told('29/2', 2024)).toBe('dated 2024-02-29');
    expect(told('29/2', 2023)).toBe('invalid');
  });
});
