import { readTimeline } from '../../src/timeline/read';
import { told, windows } from './told';

const quarters = 'recurring 2024-03-31 2024-06-30 2024-09-30 2024-12-31';
const halves = 'recurring 2024-06-30 2024-12-31';
const recurrence = (text: string) => readTimeline(text, 2024).recurrence;
const dues = (text: string): string[] =>
  readTimeline(text, 2024).occurrences.map(({ due }) => String(due));

describe('a period that returns', () => {
  test.each([
    'Hằng quý',
    'hàng quí',
    'hang quy',
    'Mỗi quý một lần',
    '01 lần/quý',
    '1 lần/1 quý',
    'quý/lần',
    'Định kỳ 03 tháng',
    '3 tháng một lần',
    'Định kỳ hằng quý',
    'theo quý',
    'Báo cáo quý',
    'Các quý trong năm',
  ])('%s is due at the end of each quarter', (text) => {
    expect(told(text)).toBe(quarters);
    expect(recurrence(text)).toEqual({ times: 1, per: 'quarter', atLeast: false });
    expect(readTimeline(text, 2024).certain).toBe(true);
  });

  test.each([
    'Định kỳ 06 tháng',
    '6 tháng/lần',
    'Sáu tháng một lần',
    'mỗi 6 tháng',
    '01 lần/6 tháng',
    'nửa năm một lần',
  ])('%s is due at the end of each half', (text) => {
    expect(told(text)).toBe(halves);
    expect(recurrence(text)).toEqual({ times: 1, per: 'half', atLeast: false });
  });

  test('of a year or a month', () => {
    expect(told('Hằng năm.')).toBe('recurring 2024-12-31');
    expect(recurrence('hàng năm')).toEqual({ times: 1, per: 'year', atLeast: false });
    expect(dues('Hằng tháng')).toHaveLength(12);
    expect(dues('Hằng tháng')[1]).toBe('2024-02-29');
    expect(told('Hằng quý', 2025)).toContain('2025-03-31');
    expect(told('Hằng quý năm 2025')).toContain('2025-03-31');
  });

  test('of a week ends on Sunday, or on the weekday that is named', () => {
    expect(recurrence('Hằng tuần')).toEqual({ times: 1, per: 'week', atLeast: false });
    expect(dues('Hằng tuần')).toHaveLength(52);
    expect(dues('Hằng tuần').slice(0, 2)).toEqual(['2024-01-07', '2024-01-14']);
    expect(dues('Thứ Sáu hằng tuần').slice(0, 2)).toEqual(['2024-01-05', '2024-01-12']);
  });

  test('of more than a year has no unit of ours', () => {
    expect(readTimeline('02 năm/lần', 2024)).toMatchObject({
      kind: 'recurring',
      recurrence: null,
      certain: false,
    });
  });

  test('several at once: the most frequent, and all due dates', () => {
    expect(told('Định kỳ (6 tháng, 01 năm)')).toBe(halves);
    expect(told('Báo cáo 6 tháng, 9 tháng, năm')).toBe(
      'recurring 2024-06-30 2024-09-30 2024-12-31',
    );
    expect(recurrence('Báo cáo tháng, quý, 6 tháng, năm')).toEqual({
      times: 1,
      per: 'month',
      atLeast: false,
    });
    expect(dues('Báo cáo tháng, quý, 6 tháng, năm')).toHaveLength(12);
    expect(told('Định kỳ 06 tháng và hằng năm')).toBe(halves);
  });

  test('within a window, only there', () => {
    expect(dues('Hằng tháng, từ tháng 3 đến tháng 11')).toHaveLength(9);
    expect(told('Từ tháng 3 đến tháng 11 hằng năm')).toBe('recurring 2024-11-30');
  });
});

describe('so many times', () => {
  test.each([
    'Thực hiện 02 lần/năm',
    '2 lần trong năm',
    'hai lần một năm',
    'Mỗi năm 2 lần',
    '1 năm 2 lần',
    '02 cuộc/năm',
  ])('%s is spread evenly, by our convention', (text) => {
    expect(windows(text)).toEqual(['2024-01-01..2024-06-30', '2024-07-01..2024-12-31']);
    expect(readTimeline(text, 2024)).toMatchObject({
      kind: 'recurring',
      certain: false,
      recurrence: { times: 2, per: 'year', atLeast: false },
    });
  });

  test('once needs no convention', () => {
    expect(readTimeline('01 lần/năm', 2024).certain).toBe(true);
  });

  test('in parts that are no whole months', () => {
    expect(dues('5 lần/năm')).toEqual([
      '2024-03-13',
      '2024-05-25',
      '2024-08-07',
      '2024-10-19',
      '2024-12-31',
    ]);
    expect(dues('02 lần/tháng')).toHaveLength(24);
  });

  test('or more', () => {
    for (const text of [
      'ít nhất 01 lần/năm',
      'Tối thiểu mỗi năm 01 lần',
      'mỗi năm ít nhất 1 lần',
      '01 lần/năm trở lên',
    ]) {
      expect(recurrence(text)).toEqual({ times: 1, per: 'year', atLeast: true });
    }
  });

  test('with dates takes the dates', () => {
    for (const text of [
      '2 lần/năm: trước ngày 15/6 và trước ngày 15/12',
      '02 lần/năm (trước ngày 15/6, trước ngày 15/12)',
      'Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12',
      'Báo cáo 6 tháng đầu năm (trước 15/6), báo cáo năm (trước 15/12)',
      'Chậm nhất 15/6 và 15/12 hằng năm',
    ]) {
      expect(told(text)).toBe('recurring 2024-06-15 2024-12-15');
      expect(readTimeline(text, 2024).certain).toBe(true);
    }
    expect(told('02 lần/năm (tháng 6, tháng 12)')).toBe(halves);
  });
});

describe('days that return', () => {
  test('every month', () => {
    for (const text of [
      'ngày 25 hằng tháng',
      'Trước ngày 25 hàng tháng',
      'ngày 25 của mỗi tháng',
      'hằng tháng (chậm nhất ngày 25)',
    ]) {
      expect(dues(text)).toHaveLength(12);
      expect(dues(text).slice(0, 2)).toEqual(['2024-01-25', '2024-02-25']);
    }
    expect(windows('từ ngày 01 đến ngày 05 hằng tháng')[2]).toBe('2024-03-01..2024-03-05');
    expect(dues('ngày 15, 30 hằng tháng')).toHaveLength(24);
  });

  test('where a month is shorter, on its last day, by our convention', () => {
    expect(dues('ngày 31 hằng tháng')[1]).toBe('2024-02-29');
    expect(readTimeline('ngày 31 hằng tháng', 2024).certain).toBe(false);
  });

  test('every quarter', () => {
    const marchJune = ['2024-03-15', '2024-06-15', '2024-09-15', '2024-12-15'];
    expect(dues('trước ngày 15 của tháng cuối quý')).toEqual(marchJune);
    expect(dues('ngày 15 tháng cuối mỗi quý')).toEqual(marchJune);
    expect(dues('Hằng quý (trước ngày 15 tháng cuối quý)')).toEqual(marchJune);
    expect(dues('ngày cuối cùng của tháng đầu mỗi quý')).toEqual([
      '2024-01-31',
      '2024-04-30',
      '2024-07-31',
      '2024-10-31',
    ]);
  });

  test('every year', () => {
    expect(told('trước ngày 31/12 hằng năm')).toBe('recurring 2024-12-31');
    expect(told('Tháng 6, tháng 12 hàng năm')).toBe(halves);
    expect(recurrence('Tháng 6, tháng 12 hàng năm')).toEqual({
      times: 2,
      per: 'year',
      atLeast: false,
    });
  });

  test('as often as the words say, whatever dates stand beside them', () => {
    expect(recurrence('01 lần/năm: tháng 6, tháng 12')?.times).toBe(1);
  });
});
