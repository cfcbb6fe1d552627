import fc from 'fast-check';
import {
  addDays,
  dayOf,
  dayOfSerial,
  daysBetween,
  lastOfMonth,
  parseDay,
  sayDay,
  serialOfDay,
  weekdayOf,
} from '../../src/timeline/day';
import { day } from '../support/day';

const anyDay = fc.integer({ min: 0, max: 200_000 }).map((days) => addDays(day('1905-01-01'), days));

describe('a calendar day', () => {
  test.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [2000, 2, 29, '2000-02-29'],
    [1900, 2, 29, null],
    [2025, 11, 31, null],
    [2025, 13, 1, null],
    [2025, 1, 0, null],
  ])('%i-%i-%i', (year, month, dayOfMonth, expected) => {
    expect(dayOf(year, month, dayOfMonth)).toBe(expected);
  });

  test.each(['2024-13-01', '2024-1-1', '2024-02-30', '', '2024-01-01T00:00', '24-01-01'])(
    '%j is none',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  test('counts the days between', () => {
    expect(daysBetween(day('2024-04-30'), day('2024-07-15'))).toBe(76);
    expect(daysBetween(day('2024-03-01'), day('2024-02-28'))).toBe(-2);
  });

  test('adding days and counting them back agree', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        return daysBetween(from, addDays(from, days)) === days;
      }),
    );
  });

  test('is as many days on as the calendar of the machine says', () => {
    const daysOn = (from: string, days: number): string => {
      const date = new Date(`${from}T00:00:00Z`);
      date.setUTCDate(date.getUTCDate() + days);
      return date.toISOString().slice(0, 10);
    };
    // Four hundred years: every kind of leap year, and both sides of it.
    for (let days = -60_000; days <= 90_000; days += 13) {
      expect(addDays(day('2000-02-28'), days)).toBe(daysOn('2000-02-28', days));
    }
    expect(addDays(day('2024-02-28'), 3.5)).toBe('2024-03-02');
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
  });

  // ISO 8601: Monday is 1
  test.each([
    ['2024-01-01', 1],
    ['2000-02-29', 2],
    ['1969-12-31', 3],
    ['2026-11-22', 7],
  ])('%s is weekday %i', (iso, weekday) => {
    expect(weekdayOf(day(iso))).toBe(weekday);
  });

  test('ends months and is said day first', () => {
    expect(lastOfMonth(2024, 2)).toBe('2024-02-29');
    expect(sayDay(day('2024-06-05'))).toBe('05/06/2024');
  });
});

describe('an Excel serial number', () => {
  // ECMA-376 part 1, 18.17.4.1
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [2025, '1905-07-17'],
    [45458, '2024-06-15'],
    [45458.75, '2024-06-15'],
    [0, null],
    [-1, null],
    [2958465, '9999-12-31'],
    [2958466, null],
  ])('%d in the 1900 system', (serial, expected) => {
    expect(dayOfSerial(serial, false)).toBe(expected);
  });

  test.each([
    [0, '1904-01-01'],
    [43996, '2024-06-15'],
  ])('%d in the 1904 system', (serial, expected) => {
    expect(dayOfSerial(serial, true)).toBe(expected);
  });

  test('there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (one, date1904) => {
        return dayOfSerial(serialOfDay(one, date1904), date1904) === one;
      }),
    );
  });
});
