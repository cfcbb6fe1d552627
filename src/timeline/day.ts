declare const calendarDay: unique symbol;

/** A plain calendar day, "YYYY-MM-DD": no time, no time zone. Two days compare as strings do. */
export type Day = string & { readonly [calendarDay]: true };

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;
const WEEK_DAYS = 7;
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

const DAYS_IN_400_YEARS = 146_097;
/** Of those with a year divisible by 4 or not; the last of a century, and of four of them, differ. */
const DAYS_IN_4_YEARS = 1_461;
const DAYS_IN_100_YEARS = 36_524;

/**
 * Days since 1 March of the year 0. Years are counted from March on, so that a leap day is the last
 * of its year, and the days before a month follow one formula: 0, 31, 61, 92, 122 …
 */
function numberOf(day: Day): number {
  const month = monthOf(day);
  const year = month > 2 ? yearOf(day) : yearOf(day) - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const before = Math.floor((153 * monthFromMarch + 2) / 5);
  return 365 * year + leapDays + before + dayOfMonth(day) - 1;
}

/** The day with this number (see `numberOf`). */
function dayNumbered(number: number): Day {
  const era = Math.floor(number / DAYS_IN_400_YEARS);
  const ofEra = number - era * DAYS_IN_400_YEARS;
  const withoutLeapDays =
    ofEra -
    Math.floor(ofEra / (DAYS_IN_4_YEARS - 1)) +
    Math.floor(ofEra / DAYS_IN_100_YEARS) -
    Math.floor(ofEra / (DAYS_IN_400_YEARS - 1));
  const yearOfEra = Math.floor(withoutLeapDays / 365);
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const ofYear = ofEra - 365 * yearOfEra - leapDays;
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return known(dayOf(400 * era + yearOfEra + (month > 2 ? 0 : 1), month, day));
}

/** The first day of the month (1–12). */
export const firstOfMonth = (year: number, month: number): Day => known(dayOf(year, month, 1));

/** The last day of the month (1–12). */
export const lastOfMonth = (year: number, month: number): Day =>
  known(dayOf(year, month, daysInMonth(year, month)));

/** The day so many days later (earlier where negative); of a broken number its whole days. */
export function addDays(day: Day, days: number): Day {
  const whole = Math.floor(days);
  const inMonth = dayOfMonth(day) + whole;
  // Every month has 28 days: most steps stay in one.
  if (inMonth >= 1 && inMonth <= 28) return known(dayOf(yearOf(day), monthOf(day), inMonth));
  return dayNumbered(numberOf(day) + whole);
}

/** Whole days from one day to another; negative where `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** Monday 1 to Sunday 7 (ISO 8601). 1 March of the year 0 was a Wednesday. */
export const weekdayOf = (day: Day): number => ((numberOf(day) + 2) % WEEK_DAYS) + 1;

/** dd/mm/yyyy, as Vietnamese offices write it. */
export const sayDay = (day: Day): string =>
  `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

const EPOCH_1900 = known(dayOf(1899, 12, 30));
const EPOCH_1904 = firstOfMonth(1904, 1);
const FIRST_RIGHT_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

/**
 * The day of an Excel serial number, its time of day left out; null where Excel shows no date.
 * Serial 60 is the 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1): before 61 the
 * 1900 system is one day off.
 */
export function dayOfSerial(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial);
  if (date1904) {
    return whole >= 0 && whole <= LAST_SERIAL - 1462 ? addDays(EPOCH_1904, whole) : null;
  }
  if (whole < 1 || whole > LAST_SERIAL || whole === 60) return null;
  return addDays(EPOCH_1900, whole < FIRST_RIGHT_SERIAL ? whole + 1 : whole);
}

/** The Excel serial number of a day from 1 March 1900 on. */
export const serialOfDay = (day: Day, date1904: boolean): number =>
  daysBetween(date1904 ? EPOCH_1904 : EPOCH_1900, day);
