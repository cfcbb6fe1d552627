import fc from 'fast-check';
import { addDays } from '../../src/timeline/day';
import { readTimeline } from '../../src/timeline/read';
import type { Timeline } from '../../src/timeline/timeline';

const WORDS = [
  'Quý',
  'II',
  'IV/2025',
  'tháng',
  '6',
  '12',
  '31',
  '/',
  '-',
  ',',
  ';',
  '(',
  ')',
  '.',
  '…',
  ':',
  'năm',
  '2024',
  '2025',
  'ngày',
  '15/6',
  '31/11',
  'tuần',
  'trước',
  'đến hết',
  'từ',
  'sau',
  'khi',
  'hằng',
  'mỗi',
  'lần',
  '02',
  'định kỳ',
  'báo cáo',
  'thường xuyên',
  'theo',
  'kế hoạch',
  'đầu',
  'cuối',
  'của',
  'và',
  'hoặc',
  'chậm nhất',
  'dự kiến',
  'làm việc',
  'kể từ',
  'trong vòng',
  'các',
  'trở đi',
  'giờ',
  'UBND',
  'đối với',
  'thứ Sáu',
  'ít nhất',
  'nửa',
  'cả năm',
  'nt',
  '"',
];
const expressions = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 14 })
  .map((words) => words.join(' '));
const anyText = fc.oneof(expressions, fc.string({ unit: 'binary', maxLength: 60 }), fc.string());
const years = fc.integer({ min: 1900, max: 2100 });

function expectSound(timeline: Timeline): void {
  const dues = timeline.occurrences.map(({ due }) => due);
  expect([...new Set(dues)].sort()).toEqual(dues);
  for (const { from, due } of timeline.occurrences) {
    expect(from <= due).toBe(true);
    expect(addDays(from, 0)).toBe(from);
    expect(addDays(due, 0)).toBe(due);
  }
  const hasDates = timeline.kind === 'dated' || timeline.kind === 'recurring';
  if (!hasDates) expect(timeline.occurrences).toEqual([]);
  if (timeline.kind === 'dated') expect(timeline.occurrences.length).toBeGreaterThan(0);
  if (timeline.anyOf) expect(timeline.occurrences).toHaveLength(1);
  expect(timeline.kind === 'invalid').toBe(
    timeline.problems.some(({ code }) => code === 'no-such-date'),
  );
}

test('any text has a sound reading that keeps the text and the year', () => {
  fc.assert(
    fc.property(anyText, years, (text, year) => {
      const timeline = readTimeline(text, year);
      expect(timeline).toMatchObject({ text, year });
      expectSound(timeline);
    }),
    { numRuns: 3000 },
  );
});

test('every day of a year is read back, however it is written', () => {
  fc.assert(
    fc.property(years, fc.integer({ min: 0, max: 364 }), (year, days) => {
      const first = readTimeline(`1/1/${year}`, 2024).occurrences[0]?.due;
      if (first === undefined) throw new Error('1 January');
      const day = addDays(first, days);
      const [y, m, d] = day.split('-');
      for (const text of [
        `${d}/${m}/${y}`,
        `${Number(d)}.${Number(m)}.${y}`,
        `Ngày ${d} tháng ${m} năm ${y}`,
        `trước ngày ${d}-${m}-${y}`,
        day,
      ]) {
        expect(readTimeline(text, 2024).occurrences.map(({ due }) => due)).toEqual([day]);
      }
    }),
    { numRuns: 300 },
  );
});

test('a year that no plan has is not read in', () => {
  for (const year of [NaN, 0, 2024.5, 100_000]) {
    expect(readTimeline('Tháng 6', year).kind).toBe('unreadable');
  }
});

test.each([
  ['a', 'unreadable'],
  ['1', 'unreadable'],
  ['1/', 'dated'],
  ['(', 'empty'],
  ['. ', 'empty'],
  ['1.1.', 'unreadable'],
  ['tháng 6, ', 'dated'],
  ['Quý II - ', 'dated'],
  ['trước ', 'conditional'],
  ['theo và trước ', 'external'],
  ['sau khi trước từ ', 'conditional'],
  ['hằng tháng, ', 'recurring'],
  ['ngày 1, 2 hằng tháng, ', 'recurring'],
  ['năm 1900-2100 hằng tuần, ', 'recurring'],
  ['báo cáo định kỳ các ', 'unreadable'],
  ['để trước từ ', 'unreadable'],
  ['cuối của ', 'unreadable'],
])('100,000 characters of "%s" are read in one pass', (fragment, kind) => {
  const text = fragment.repeat(100_000 / fragment.length);
  expect(readTimeline(text, 2024).kind).toBe(kind);
});
