import { readNotes } from '../../src/progress/notes';
import { readStatus } from '../../src/progress/status';
import { putOff } from '../../src/progress/extension';
import { day } from '../support/day';

const days = (count: number) => ({ months: 0, days: count, workingDays: false });
const months = (count: number) => ({ months: count, days: 0, workingDays: false });

describe('an extension by a length, in the status column', () => {
  test.each([
    ['Gia hạn 15 ngày', days(15)],
    ['Gia hạn thêm 15 ngày', days(15)],
    ['Được gia hạn 15 ngày', days(15)],
    ['Gia hạn thời gian hoàn thành thêm 20 ngày', days(20)],
    ['Gia hạn 10 ngày làm việc', { ...days(10), workingDays: true }],
    ['gia hạn thêm 01 tháng', months(1)],
    ['Gia hạn 02 (hai) tháng', months(2)],
    ['Gia hạn một quý', months(3)],
    ['Gia hạn thêm 1 năm', months(12)],
    ['Gia hạn nửa tháng', days(15)],
    ['Gia hạn năm ngày', days(5)],
    ['lùi 10 ngày', days(10)],
    ['Lùi thời hạn 2 tuần', days(14)],
    ['Dời 01 tuần', days(7)],
    ['Kéo dài thêm 20 ngày', days(20)],
    ['đồng ý gia hạn 02 tuần', days(14)],
    ['Gia hạn lần 2: 15 ngày', days(15)],
    ['GIA HẠN THÊM 15 NGÀY', days(15)],
    ['Gia han them 15 ngay', days(15)],
  ])('%s', (text, extendedBy) => {
    expect(readStatus(text, 2024)).toMatchObject({
      state: 'unknown',
      extendedTo: null,
      extendedBy,
    });
  });

  test.each([
    ['Đang thực hiện, gia hạn 15 ngày', 'inProgress'],
    ['Chưa hoàn thành; gia hạn 15 ngày', 'inProgress'],
    ['Chưa thực hiện, được gia hạn 15 ngày', 'notStarted'],
    ['Hoàn thành (được gia hạn 15 ngày)', 'done'],
  ])('%s: the state stays', (text, state) => {
    expect(readStatus(text, 2024)).toMatchObject({ state, extendedBy: days(15) });
  });

  test.each([
    ['Gia hạn 15 ngày, đến 15/7/2024', '2024-07-15'],
    ['Gia hạn 15 ngày kể từ ngày 01/7/2024', '2024-07-16'],
    ['Gia hạn đến ngày 15 tháng 9', '2024-09-15'],
    ['Đã gia hạn đến 30/9/2024', '2024-09-30'],
    ['Đã được gia hạn đến 30/9/2024', '2024-09-30'],
  ])('%s: the day goes before', (text, extendedTo) => {
    const read = readStatus(text, 2024);
    expect(read).toMatchObject({ state: 'unknown', extendedTo, completedOn: [] });
    expect(read).not.toHaveProperty('extendedBy');
  });

  test.each([
    'Xin gia hạn 02 tuần',
    'Đề nghị gia hạn đến 30/9/2024',
    'Đề nghị lùi sang quý IV',
    'Đang xin gia hạn đến 30/9',
    'Không được gia hạn 15 ngày',
    'Chưa được gia hạn đến 30/9',
    'Xin gia hạn 02 tuần, chờ phê duyệt',
    'Đề nghị gia hạn đến 30/9, chưa được chấp thuận',
    'Không gia hạn',
  ])('%s: not granted, nothing moves', (text) => {
    const read = readStatus(text, 2024);
    expect(read).toMatchObject({ extendedTo: null });
    expect(read).not.toHaveProperty('extendedBy');
  });

  test.each([
    'Hoàn thành sau 10 ngày',
    'Hoàn thành trong 02 tuần',
    'Đối với 15 ngày còn lại: đang thực hiện',
    'Đã gia hạn chứng nhận 3 năm',
    'Lớp tập huấn kéo dài 3 ngày',
  ])('%s: no due day is put off', (text) => {
    expect(readStatus(text, 2024)).not.toHaveProperty('extendedBy');
  });

  test('what was prolonged is no due day: the work is done', () => {
    expect(readStatus('Đã gia hạn chứng nhận ISO 3 năm', 2024)).toMatchObject({ state: 'done' });
  });
});

describe('in the notes', () => {
  test.each([
    ['Gia hạn 15 ngày', days(15)],
    ['Được gia hạn thêm 01 tháng', months(1)],
    ['Theo công văn của Sở; lùi 10 ngày', days(10)],
    ['Đã được gia hạn 02 tuần theo ý kiến của BCĐ', days(14)],
  ])('%s', (text, extendedBy) => {
    expect(readNotes(text, 2024)).toMatchObject({ extendedBy });
  });

  test.each([
    'Đề nghị gia hạn 15 ngày',
    'Xin gia hạn đến 30/9',
    'Gia hạn hợp đồng tư vấn 02 năm',
    'Gia hạn theo quy định',
  ])('%s: only asked for, or about something else', (text) => {
    expect(readNotes(text, 2024)).toEqual({ kind: 'nothing' });
  });
});

describe('putOff', () => {
  test.each([
    ['2024-06-30', days(15), '2024-07-15'],
    ['2024-06-30', months(1), '2024-07-30'],
    ['2024-01-31', months(1), '2024-02-29'],
    ['2024-11-30', months(3), '2025-02-28'],
    ['2024-12-31', months(12), '2025-12-31'],
    ['2024-06-28', { ...days(10), workingDays: true }, '2024-07-12'],
  ])('%s by %j is %s', (due, by, expected) => {
    expect(putOff(day(due), by)).toBe(expected);
  });
});

test('reading is linear', () => {
  const long = 'gia hạn '.repeat(15_000) + 'lùi hoãn '.repeat(5_000);
  expect(readStatus(long, 2024)).toMatchObject({ extendedTo: null });
});
