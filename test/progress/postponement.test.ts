import { readNotes } from '../../src/progress/notes';
import { readStatus } from '../../src/progress/status';

/** To which day both columns say that the due day is put off. */
const movedTo = (text: string): (string | null)[] =>
  [readStatus(text, 2025), readNotes(text, 2025)].map((reading) =>
    reading.kind === 'nothing' ? null : reading.extendedTo,
  );

describe('granted: the due day moves, whichever column says so', () => {
  test.each([
    ['Gia hạn đến 30/9/2025', '2025-09-30'],
    ['Được gia hạn đến 30/9', '2025-09-30'],
    ['BCĐ đã đồng ý gia hạn đến 30/9/2025 theo đề nghị của Phòng Tư pháp', '2025-09-30'],
    ['UBND tỉnh gia hạn đến hết 31/10/2025 tại Công văn số 2210 ngày 5/6/2025', '2025-10-31'],
    ['Lùi sang quý IV', '2025-12-31'],
    ['Gia hạn lần 2: 30/11/2025', '2025-11-30'],
  ])('%s', (text, day) => {
    expect(movedTo(text)).toEqual([day, day]);
  });
});

describe('asked for, refused, or not decided: nothing moves in either', () => {
  test.each([
    'Đề nghị gia hạn đến 30/9/2025',
    'Xin lùi đến tháng 10',
    'Đề xuất chuyển sang quý IV',
    'Đã có văn bản xin gia hạn đến 30/9',
    'Đang trình gia hạn đến 30/9',
    'Chờ ý kiến gia hạn đến 30/9',
    'Không đồng ý gia hạn đến 30/9',
    'Chưa được chấp thuận gia hạn đến 30/8',
    'Nếu được gia hạn đến 30/9',
  ])('%s', (text) => {
    expect(movedTo(text)).toEqual([null, null]);
  });
});

test('a request that was granted afterwards moves the due day', () => {
  expect(readStatus('Đề nghị gia hạn đến 30/9, đã được đồng ý', 2025)).toMatchObject({
    state: 'unknown',
    extendedTo: '2025-09-30',
  });
});

test('what is moved, but to somebody else, is not put off', () => {
  expect(readStatus('Chuyển nhiệm vụ sang Phòng Văn hóa thực hiện', 2025).kind).toBe('nothing');
  expect(readStatus('Đã chuyển hồ sơ sang Sở Tư pháp', 2025)).toMatchObject({ state: 'done' });
});

test('what is adjusted or prolonged, but no time, is work', () => {
  expect(readStatus('Đã điều chỉnh quy trình', 2025)).toMatchObject({ state: 'done' });
  expect(readStatus('Đã gia hạn bản quyền đến 30/9/2026', 2025)).toMatchObject({
    state: 'done',
    extendedTo: null,
  });
});

test('the state stays beside it', () => {
  expect(readStatus('Đạt 60%, gia hạn đến 30/9', 2025)).toMatchObject({
    state: 'inProgress',
    extendedTo: '2025-09-30',
  });
  expect(readStatus('Đã đánh giá đợt 1, đợt 2 dời sang tháng 12', 2025)).toMatchObject({
    state: 'inProgress',
    times: 1,
    extendedTo: '2025-12-31',
  });
});
