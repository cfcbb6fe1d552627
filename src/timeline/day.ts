declare const calendarDay: unique symbol;

/** A plain calendar day, "YYYY-MM-DD": no time, no time zone. Two days compare as strings do. */
export type Day = string & { readonly [calendarDay]: true };

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;
/** "-01" to "-31" */
const TWO_DIGITS = Array.from({ length: 32 }, (_, n) => `-${n < 10 ? '0' : ''}${n}`);

const exists = (year: number, month: number, day: number): boolean =>
  year >= FIRST_YEAR &&
  year <= LAST_YEAR &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month);

/** The text is that of a day that exists: asked of the numbers that it was made from. */
const isDay = (text: string, year: number, month: number, day: number): text is Day =>
  text !== '' && exists(year, month, day);

/** How many days the month (1–12) has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of this year (1000–9999), month (1–12) and day of the month; null where there is none, never rolled over. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const text = `${year}${TWO_DIGITS[month] ?? ''}${TWO_DIGITS[day] ?? ''}`;
  return isDay(text, year, month, day) ? text : null;
}

/** Reads "YYYY-MM-DD"; null for anything else. */
export function parseDay(text: string): Day | null {
  if (!ISO_DAY.test(text)) return null;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return isDay(text, year, month, day) ? text : null;
}

const digitAt = (day: Day, at: number): number => day.charCodeAt(at) - 48;
const twoDigitsAt = (day: Day, at: number): number => digitAt(day, at) * 10 + digitAt(day, at + 1);

export const yearOf = (day: Day): number => twoDigitsAt(day, 0) * 100 + twoDigitsAt(day, 2);
/** 1–12 */
export const monthOf = (day: Day): number => twoDigitsAt(day, 5);
/** 1–31 */
export const dayOfMonth = (day: Day): number => twoDigitsAt(day, 8);

function known(day: Day | null): Day {
  if (day === null) throw new RangeError('a day outside the years 1000 to 9999');
  return day;
}

const toUtc = (day: Day): number => Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day));

function fromUtc(time: number): Day {
  const date = new Date(time);
  return known(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));
}

/** The first day of the month (1–12). */
export const firstOfMonth = (year: number, month: number): Day => known(dayOf(year, month, 1));

/** The last day of the month (1–12). */
export const lastOfMonth = (year: number, month: number): Day =>
  known(dayOf(year, month, daysInMonth(year, month)));

/** The day so many days later (earlier where negative). */
export const addDays = (day: Day, days: number): Day => fromUtc(toUtc(day) + days * MS_PER_DAY);

/** Whole days from one day to another; negative where `to` comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((toUtc(to) - toUtc(from)) / MS_PER_DAY);

/** dd/mm/yyyy, as Vietnamese offices write it. */
export const sayDay = (day: Day): string =>
  `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_RIGHT_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

/**
 * The day of an Excel serial number, its time of day left out; null where Excel shows no date.
 * Serial 60 is the 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1): before 61 the
 * 1900 system is one day off.
 */
export function dayOfSerial(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial);
  if (date1904)
    return whole >= 0 && whole <= LAST_SERIAL - 1462
      ? fromUtc(EPOCH_1904 + whole * MS_PER_DAY)
      : null;
  if (whole < 1 || whole > LAST_SERIAL || whole === 60) return null;
  return fromUtc(EPOCH_1900 + (whole < FIRST_RIGHT_SERIAL ? whole + 1 : whole) * MS_PER_DAY);
}

/** The Excel serial number of a day from 1 March 1900 on. */
export function serialOfDay(day: Day, date1904: boolean): number {
  return Math.round((toUtc(day) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MS_PER_DAY);
}
