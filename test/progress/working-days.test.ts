import fc from 'fast-check';
import { OFFICE_YEARS } from '../../src/progress/holidays';
import { addWorkingDays } from '../../src/progress/working-days';
import { addDays } from '../../src/timeline/day';
import { day } from '../support/day';

/** 0 Sunday … 6 Saturday, by the platform's own calendar. */
const weekday = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

describe('working days', () => {
  test.each([
    ['over a week-end', '2024-10-31', 10, '2024-11-14'],
    ['over Tết 2024', '2024-02-07', 1, '2024-02-15'],
    ['over Tết 2025', '2025-01-24', 1, '2025-02-03'],
    ['over Tết 2026', '2026-02-13', 1, '2026-02-23'],
    ['over the Hùng Kings’ day, a Thursday', '2024-04-17', 1, '2024-04-19'],
    ['over one in the stead of a Sunday', '2026-04-24', 1, '2026-04-28'],
    ['over a day exchanged', '2024-04-26', 1, '2024-05-02'],
    ['with the Saturday that is worked for it', '2024-05-03', 1, '2024-05-04'],
    ['over 2 September and the day beside it', '2025-08-29', 1, '2025-09-03'],
    ['of a year without data: week-ends alone', '2027-02-04', 2, '2027-02-08'],
    ['from a known year into one without data', '2026-12-31', 2, '2027-01-04'],
    ['before the data', '2019-12-31', 1, '2020-01-01'],
  ])('%s: from %s, %i more are %s', (_, from, days, expected) => {
    expect(addWorkingDays(day(from), days)).toBe(expected);
  });

  test('so many and so many more are as many as both', () => {
    const from = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2021-06-01'), days));
    const count = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(from, count, count, (start, some, more) => {
        expect(addWorkingDays(addWorkingDays(start, some), more)).toBe(
          addWorkingDays(start, some + more),
        );
      }),
    );
  });

  test('any number is fast', () => {
    expect(addWorkingDays(day('1990-01-01'), 100_000) > '2300-01-01').toBe(true);
  });
});

describe('the office years', () => {
  test.each(OFFICE_YEARS.map((of) => [of.year, of] as const))('%i', (year, { closed, open }) => {
    for (const each of closed) {
      const iso = day(`${year}-${each}`);
      expect([1, 2, 3, 4, 5]).toContain(weekday(iso));
    }
    for (const each of open) expect(weekday(day(`${year}-${each}`))).toBe(6);
    expect([...closed].sort()).toEqual(closed);
  });

  test.each(OFFICE_YEARS.filter(({ year }) => year < 2026).map((of) => [of.year, of] as const))(
    '%i has the eleven holidays of the Labour Code, and a day for each Saturday worked',
    (_, { closed, open }) => expect(closed).toHaveLength(11 + open.length),
  );
});
