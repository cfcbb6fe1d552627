import { parseDay } from '../../src/timeline/day';
import { readTimeline, timelineOfDay } from '../../src/timeline/read';
import { told, windows } from './told';

const june30 = 'dated 2024-06-30';

describe('one window', () => {
  test.each([
    'Quý II/2024',
    'quý 2 năm 2024',
    'QUÍ II-2024',
    'Quý Ⅱ/2024',
    'Quý ll/2024',
    'QII/2024',
    'Q.2/2024',
    'quy ii nam 2024',
    'Trong Quý II năm 2024.',
    'Hoàn thành trong quý II',
    'Xong trong Quý II;',
    'Tháng 6',
    'T6/2024',
    'T6/24',
    'Th6.2024',
    'tháng 06 - 2024',
    'tháng VI năm 2024',
    'Tháng Sáu',
    '6/2024',
    '30/6',
    '30.6.2024',
    '30-06-24',
    '2024-06-30',
    'ngày 30 tháng 6 năm 2024',
    'Thứ Sáu, ngày 30/6/2024',
    '08h00 ngày 30/6/2024',
    '6 tháng đầu năm',
    'sáu tháng đầu năm 2024',
    'nửa đầu năm',
    'ngày cuối cùng của quý II',
    'tháng cuối quý II',
    'tuần cuối tháng 6',
  ])('%s is due on 30 June', (text) => {
    expect(told(text)).toBe(june30);
  });

  test('begins with the first day that the words cover', () => {
    expect(windows('Quý II/2024')).toEqual(['2024-04-01..2024-06-30']);
    expect(windows('Tháng 2')).toEqual(['2024-02-01..2024-02-29']);
    expect(windows('15/6')).toEqual(['2024-06-15..2024-06-15']);
    expect(windows('Năm 2025')).toEqual(['2025-01-01..2025-12-31']);
    expect(windows('6 tháng cuối năm')).toEqual(['2024-07-01..2024-12-31']);
    expect(windows('10 ngày đầu tháng 6')).toEqual(['2024-06-01..2024-06-10']);
  });

  test('has the year of the plan, or of the next where the words say so', () => {
    expect(told('Tháng 6', 2031)).toBe('dated 2031-06-30');
    expect(told('Trong năm', 2031)).toBe('dated 2031-12-31');
    expect(told('Quý I năm sau', 2031)).toBe('dated 2032-03-31');
  });

  test('of a week is seven days of the month, the fifth what is left of it, or an ISO week', () => {
    expect(windows('Tuần 2 tháng 5')).toEqual(['2024-05-08..2024-05-14']);
    expect(windows('tuần 5 tháng 5')).toEqual(['2024-05-29..2024-05-31']);
    expect(windows('Tuần 1/2026')).toEqual(['2025-12-29..2026-01-04']);
    expect(windows('Tuần 53/2026')).toEqual(['2026-12-28..2027-01-03']);
  });

  test('of a cell with a date is that day', () => {
    const day = parseDay('2024-06-15');
    if (day === null) throw new Error('a day');
    const timeline = timelineOfDay(day, '15/06/2024', 2024);
    expect(timeline).toMatchObject({
      kind: 'dated',
      text: '15/06/2024',
      year: 2024,
      certain: true,
    });
    expect(timeline.occurrences).toEqual([{ from: day, due: day }]);
  });
});

describe('a deadline', () => {
  test.each([
    ['Trước ngày 30/6', 'dated 2024-06-30'],
    ['Xong trước 30/6', 'dated 2024-06-30'],
    ['trước 17 giờ 00, ngày 30/6', 'dated 2024-06-30'],
    ['Chậm nhất là ngày 30 tháng 6', 'dated 2024-06-30'],
    ['đến hết Quý II', 'dated 2024-06-30'],
    ['từ nay đến 30/6', 'dated 2024-06-30'],
    ['Đến hết năm', 'dated 2024-12-31'],
    ['Trước tháng 11', 'dated 2024-10-31'],
    ['trước quý III', 'dated 2024-06-30'],
    ['Trước năm 2026', 'dated 2025-12-31'],
    ['Xong trước tuần 3 tháng 01/2026.', 'dated 2026-01-14'],
    ['Trước cuối năm', 'dated 2024-12-31'],
  ])('%s → %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test('runs from the first day of its year', () => {
    expect(windows('trước ngày 30/6/2025')).toEqual(['2025-01-01..2025-06-30']);
  });

  test('in brackets, or behind a comma, ends the window that it explains', () => {
    expect(windows('Tháng 6 (trước ngày 20/6)')).toEqual(['2024-06-01..2024-06-20']);
    expect(windows('Quý III/2025, chậm nhất ngày 15/9/2025')).toEqual(['2025-07-01..2025-09-15']);
    expect(windows('Từ tháng 6, hoàn thành trước 31/12')).toEqual(['2024-06-01..2024-12-31']);
    expect(
      windows('Dự kiến ngày 05/12/2025 (Chậm nhất ngày 10/12/2025 - 95 ngày trước bầu cử).'),
    ).toEqual(['2025-12-05..2025-12-10']);
    expect(windows('Tháng 6 (trước ngày 20/6), tháng 12 (trước ngày 20/12)')).toEqual([
      '2024-06-01..2024-06-20',
      '2024-12-01..2024-12-20',
    ]);
  });
});

describe('a range is one occurrence', () => {
  test.each([
    ['Tháng 3 - 4', '2024-03-01..2024-04-30'],
    ['Tháng 3-4/2024', '2024-03-01..2024-04-30'],
    ['T3-T5/2025', '2025-03-01..2025-05-31'],
    ['Quý II – III/2024', '2024-04-01..2024-09-30'],
    ['Quý IV/2026 đến hết Quý II/2027', '2026-10-01..2027-06-30'],
    ['từ tháng 6 đến tháng 8/2022', '2022-06-01..2022-08-31'],
    ['Từ 10 đến 15/6', '2024-06-10..2024-06-15'],
    ['10-15/6/2025', '2025-06-10..2025-06-15'],
    ['từ ngày 10 đến ngày 15 tháng 6 năm 2025', '2025-06-10..2025-06-15'],
    ['01/12-14/12/2025', '2025-12-01..2025-12-14'],
    ['Từ 8h00 ngày 5/6 đến 17h00 ngày 6/6/2025', '2025-06-05..2025-06-06'],
    ['Tuần 1-2 tháng 5', '2024-05-01..2024-05-14'],
    ['2025-2026', '2025-01-01..2026-12-31'],
    ['Giai đoạn 2026 – 2030', '2026-01-01..2030-12-31'],
    ['Từ tháng 12/2025 đến quý I/2026.', '2025-12-01..2026-03-31'],
  ])('%s', (text, expected) => {
    expect(windows(text)).toEqual([expected]);
  });

  test('said backwards keeps its stated end and says so', () => {
    const timeline = readTimeline('Từ tháng 9/2025 đến tháng 6/2025', 2024);
    expect(timeline.kind).toBe('dated');
    expect(timeline.occurrences).toEqual([{ from: '2025-06-30', due: '2025-06-30' }]);
    expect(timeline.problems).toEqual([
      { code: 'range-reversed', text: 'Từ tháng 9/2025 đến tháng 6/2025' },
    ]);
  });
});

describe('a list is several occurrences', () => {
  test.each([
    ['Tháng 6, 12', 'dated 2024-06-30 2024-12-31'],
    ['Tháng 6;12', 'dated 2024-06-30 2024-12-31'],
    ['T6, T12', 'dated 2024-06-30 2024-12-31'],
    ['tháng 6 và 12/2025', 'dated 2025-06-30 2025-12-31'],
    ['Quý I và Quý II', 'dated 2024-03-31 2024-06-30'],
    ['Quý I, II, III', 'dated 2024-03-31 2024-06-30 2024-09-30'],
    ['Quý I+II', 'dated 2024-03-31 2024-06-30'],
    ['ngày 15 của tháng 6 và tháng 12', 'dated 2024-06-15 2024-12-15'],
    ['Ngày 15 các tháng 3, 6, 9, 12', 'dated 2024-03-15 2024-06-15 2024-09-15 2024-12-15'],
    ['ngày 5, 6/12/2025', 'dated 2025-12-05 2025-12-06'],
    ['trước ngày 15/6 và 15/12', 'dated 2024-06-15 2024-12-15'],
    ['Đợt 1: tháng 6; đợt 2: tháng 12', 'dated 2024-06-30 2024-12-31'],
    ['Cấp tỉnh: tháng 6; cấp xã: tháng 9', 'dated 2024-06-30 2024-09-30'],
    ['Năm 2025: Quý II, Quý IV', 'dated 2025-06-30 2025-12-31'],
    ['Tháng 6\nTháng 12', 'dated 2024-06-30 2024-12-31'],
    ['Tháng 12, tháng 6', 'dated 2024-06-30 2024-12-31'],
    ['T6, T6', 'dated 2024-06-30'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test('of alternatives is one, due at the end of the last', () => {
    for (const text of ['Quý III hoặc Quý IV năm 2024.', 'quý III hoặc IV']) {
      expect(readTimeline(text, 2024).anyOf).toBe(true);
      expect(windows(text)).toEqual(['2024-07-01..2024-12-31']);
    }
  });
});

describe('beside the dates', () => {
  test('"dự kiến" makes them tentative, in brackets too', () => {
    for (const text of ['Dự kiến tháng 9', 'Tháng 9 (dự kiến)']) {
      expect(readTimeline(text, 2024)).toMatchObject({ kind: 'dated', tentative: true });
      expect(told(text)).toBe('dated 2024-09-30');
    }
    expect(readTimeline('Tháng 9', 2024).tentative).toBe(false);
  });

  test.each([
    'Quý IV năm 2025 và các năm tiếp theo.',
    'Từ 01/10/2025.',
    'Từ tháng 10/2025 trở đi',
    'Tháng 10/2025 - Hiện tại',
    'Từ tháng 10/2025 đến khi hoàn thành',
  ])('%s has no end', (text) => {
    expect(readTimeline(text, 2024)).toMatchObject({ kind: 'dated', openEnded: true });
  });

  test('a convention of ours is marked as one', () => {
    const conventions: readonly (readonly [string, string])[] = [
      ['đầu năm', '2024-01-01..2024-03-31'],
      ['giữa năm', '2024-04-01..2024-06-30'],
      ['cuối năm 2025', '2025-10-01..2025-12-31'],
      ['đầu tháng 3', '2024-03-01..2024-03-10'],
      ['giữa tháng 9', '2024-09-11..2024-09-20'],
      ['Cuối tháng 3', '2024-03-21..2024-03-31'],
      ['đầu quý III', '2024-07-01..2024-07-31'],
      ['Giữa quý III', '2024-08-01..2024-08-31'],
      ['Cuối quý IV', '2024-12-01..2024-12-31'],
      ['9 tháng', '2024-01-01..2024-09-30'],
      ['Năm học 2025-2026', '2025-09-01..2026-05-31'],
      ['Học kỳ I năm học 2025-2026', '2025-09-01..2026-01-31'],
      ['HK II năm học 2025 - 2026', '2026-01-01..2026-05-31'],
      ['HKII', '2025-01-01..2025-05-31'],
      ['Học kỳ I và II', '2024-09-01..2025-05-31'],
      ['Đầu năm học', '2024-09-01..2024-09-30'],
      ['Giữa năm học 2025-2026', '2026-01-01..2026-01-31'],
      ['Cuối học kỳ I', '2025-01-01..2025-01-31'],
      ['Hết học kỳ II', '2025-01-01..2025-05-31'],
    ];
    for (const [text, window] of conventions) {
      expect(windows(text)).toEqual([window]);
      expect(readTimeline(text, 2024)).toMatchObject({ kind: 'dated', certain: false });
    }
    expect(readTimeline('9 tháng đầu năm', 2024).certain).toBe(true);
  });

  test('after the end of something is after it', () => {
    for (const [text, from] of [
      ['Sau khi kết thúc quý I', '2024-04-01'],
      ['Sau khi kết thúc học kỳ I', '2025-02-01'],
    ]) {
      const { occurrences, openEnded } = readTimeline(text ?? '', 2024);
      expect([occurrences.map((one) => one.from), openEnded]).toEqual([[from], true]);
    }
  });

  test('a school year in brackets explains a date, and says none', () => {
    expect(windows('Tháng 5/2024 (cuối năm học)')).toEqual(['2024-05-01..2024-05-31']);
  });

  test('the same day of several months goes on to one with its year', () => {
    const told14 = 'dated 2025-03-14 2025-06-14 2025-09-14 2025-12-14';
    expect(told('Trước ngày 14 các tháng 3, 6, 9 và 12/2025')).toBe(told14);
    expect(told('Ngày 14 của tháng 3, 6, 9, 12/2025')).toBe(told14);
  });

  test('before a colon a period says what the next deadline is of', () => {
    expect(told('Quý I: trước 15/3; Quý II: trước 15/6; Quý III: trước 15/9')).toBe(
      'dated 2024-03-15 2024-06-15 2024-09-15',
    );
    expect(told('6 tháng đầu năm: trước 05/6; cả năm: trước 05/12')).toBe(
      'dated 2024-06-05 2024-12-05',
    );
  });

  test('what explains them is left aside', () => {
    expect(
      told('Trong tháng 9/2025 đối với cấp tỉnh, cấp xã sẽ triển khai khi hạ tầng đáp ứng.'),
    ).toBe('dated 2025-09-30');
    expect(told('Chậm nhất ngày 10/12/2025 (trước ngày bầu cử 95 ngày theo Điều 39)')).toBe(
      'dated 2025-12-10',
    );
    expect(told('Sau khi có hướng dẫn (dự kiến tháng 11/2025)')).toBe('dated 2025-11-30');
    expect(told('Theo kế hoạch, trước ngày 30/6')).toBe('dated 2024-06-30');
    expect(told('Quý II/2025 tại Hà Nội')).toBe('dated 2025-06-30');
    expect(told('60 ngày, bắt đầu từ 01/11/2025 đến 30/12/2025.')).toBe('dated 2025-12-30');
  });
});
