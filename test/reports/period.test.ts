import { readPeriod } from '../../src/reports/period';
import type { CutOff } from '../../src/reports/report';

/** The closing dates of administrative reporting: TT 06/2025/TT-TTCP, Đ7; by the calendar, whole months. */
const PERIODS: readonly (readonly [string, CutOff, string, string, string])[] = [
  ['2024', 'decree', '2023-12-15', '2024-12-14', '2024-12-31'],
  ['2024-H1', 'decree', '2023-12-15', '2024-06-14', '2024-06-30'],
  ['2024-H2', 'decree', '2024-06-15', '2024-12-14', '2024-12-31'],
  ['2024-9M', 'decree', '2023-12-15', '2024-09-14', '2024-09-30'],
  ['2024-Q1', 'decree', '2023-12-15', '2024-03-14', '2024-03-31'],
  ['2024-Q2', 'decree', '2024-03-15', '2024-06-14', '2024-06-30'],
  ['2024-Q3', 'decree', '2024-06-15', '2024-09-14', '2024-09-30'],
  ['2024-Q4', 'decree', '2024-09-15', '2024-12-14', '2024-12-31'],
  ['2024-01', 'decree', '2023-12-15', '2024-01-14', '2024-01-31'],
  ['2024-02', 'decree', '2024-01-15', '2024-02-14', '2024-02-29'],
  ['2023-02', 'decree', '2023-01-15', '2023-02-14', '2023-02-28'],
  ['2024-05', 'decree', '2024-04-15', '2024-05-14', '2024-05-31'],
  ['2024-12', 'decree', '2024-11-15', '2024-12-14', '2024-12-31'],
  ['2024', 'calendar', '2024-01-01', '2024-12-31', '2024-12-31'],
  ['2024-H1', 'calendar', '2024-01-01', '2024-06-30', '2024-06-30'],
  ['2024-H2', 'calendar', '2024-07-01', '2024-12-31', '2024-12-31'],
  ['2024-9M', 'calendar', '2024-01-01', '2024-09-30', '2024-09-30'],
  ['2024-Q3', 'calendar', '2024-07-01', '2024-09-30', '2024-09-30'],
  ['2024-02', 'calendar', '2024-02-01', '2024-02-29', '2024-02-29'],
];

describe('readPeriod', () => {
  test.each(PERIODS)('%s by the %s: %s to %s', (id, cutOff, from, to, calendarEnd) => {
    expect(readPeriod(id, cutOff)).toEqual({
      id,
      year: Number(id.slice(0, 4)),
      from,
      to,
      calendarEnd,
      cutOff,
    });
  });

  test.each([
    '',
    '24',
    '2024-',
    '2024-H3',
    '2024-H0',
    '2024-Q5',
    '2024-Q0',
    '2024-13',
    '2024-00',
    '2024-5',
    '2024-6M',
    '2024-h1',
    ' 2024',
    '2024-05-01',
    'H1',
    '0000',
    '0999-H1',
    '1000',
  ])('is none: "%s"', (id) => {
    expect(readPeriod(id, 'decree')).toBeNull();
  });

  test.each(['decree', 'calendar'] as const)(
    'the parts of a year follow on one another by the %s',
    (cutOff) => {
      const months = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`);
      for (const parts of [
        ['2024-H1', '2024-H2'],
        ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'],
        months,
      ]) {
        const periods = parts.map((id) => readPeriod(id, cutOff));
        const year = readPeriod('2024', cutOff);
        expect(periods[0]?.from).toBe(year?.from);
        expect(periods.at(-1)?.to).toBe(year?.to);
        periods.slice(1).forEach((one, i) => {
          const before = periods[i];
          expect(Date.parse(one?.from ?? '') - Date.parse(before?.to ?? '')).toBe(86_400_000);
        });
      }
    },
  );
});
