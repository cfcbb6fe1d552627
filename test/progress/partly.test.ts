import { readStatus } from '../../src/progress/status';
import { PLAIN } from './plain-status';

describe('a part of what is to be done', () => {
  test.each([
    ['Đã thực hiện 3/5 nội dung', {}],
    ['Đã tổ chức 01 lớp/02 lớp', {}],
    ['Đã kiểm tra 5/10 đơn vị', {}],
    ['12/15 quy trình', {}],
    ['Đã thực hiện một số nội dung', {}],
    ['Đã hoàn thành 1/2 nội dung, ngày 5/6/2025', { completedOn: ['2025-06-05'] }],
    ['Đã nghiệm thu đợt 1/2', { times: 1 }],
    ['Đã báo cáo quý I, II', { through: '2025-06-30' }],
    ['Đã báo cáo tháng 1, 2 và 3', { through: '2025-03-31' }],
  ])('%s', (text, told) => {
    expect(readStatus(text, 2025)).toEqual({ ...PLAIN, state: 'inProgress', ...told });
  });

  test.each(['Đã khắc phục 02/02 điểm', '15/15 quy trình', 'Đã kiểm tra 10/10 đơn vị'])(
    '%s: all of it',
    (text) => {
      expect(readStatus(text, 2025)).toEqual({ ...PLAIN, state: 'done' });
    },
  );

  test('a date is no part, nor is the number of a document', () => {
    expect(readStatus('Hoàn thành 15/6', 2025)).toMatchObject({ completedOn: ['2025-06-15'] });
    expect(readStatus('Đã họp ngày 5/6 tại hội trường', 2025)).toMatchObject({ state: 'done' });
    expect(readStatus('Báo cáo số 12/15 của phòng', 2025)).toEqual({ kind: 'nothing' });
  });
});

test('what took several days was done on the last', () => {
  expect(readStatus('Đã đánh giá từ ngày 10/6 đến ngày 12/6/2025', 2025)).toMatchObject({
    state: 'done',
    completedOn: ['2025-06-12'],
  });
});

test('the date of what the work goes by is not when it was done', () => {
  const text = 'Đã thực hiện theo Kế hoạch số 15/KH-UBND ngày 10/01/2025';
  expect(readStatus(text, 2025)).toEqual({ ...PLAIN, state: 'done' });
});

test('a tick with a day beside it', () => {
  const done = { ...PLAIN, state: 'done', completedOn: ['2025-06-15'] };
  for (const text of ['x (15/6)', 'X - 15/6/2025', '✓ 15/6', 'v 15/6/2025']) {
    expect(readStatus(text, 2025)).toEqual(done);
  }
  expect(readStatus('Xã Đức Tân 15/6', 2025)).toEqual({ kind: 'nothing' });
});

describe('what speaks of the time, or how well, is no state', () => {
  test.each(['Đang quá hạn', 'Chưa rõ', 'Chưa tốt', 'Đã qua hạn'])('%s', (text) => {
    expect(readStatus(text, 2025)).toMatchObject({ kind: 'status', state: 'unknown' });
  });
});

test.each(['1/2 ', '1 a/2 b ', 'quý i, ', 'tháng 1, ', 'x ('])(
  'a very long cell of %s',
  (part) => {
    const text = `Đã báo cáo ${part.repeat(100_000 / part.length)}`;
    expect(readStatus(text, 2025).kind).toBe('status');
  },
  20_000,
);
