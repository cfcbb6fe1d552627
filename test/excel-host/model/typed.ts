import { dayOf, serialOfDay, yearOf, type Day } from '../../../src/timeline/day';
import type { Content } from './cell';

/** What Excel makes of a text typed into a cell that is not formatted as text. */
export type Typed =
  | { readonly kind: 'blank' }
  /** With the number format that a cell of format General gets. */
  | { readonly kind: 'constant'; readonly value: Content; readonly format: string | null }
  | { readonly kind: 'formula'; readonly formula: string };

/** Where it is typed: years left out are this day's year. */
export interface Typist {
  readonly today: Day;
  readonly date1904: boolean;
}

const constant = (value: Content, format: string | null = null): Typed => ({
  kind: 'constant',
  value,
  format,
});

const ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
];

/**
 * Reads a text as Excel reads typing, in Vietnam: day first; a comma or a point before decimals (an
 * Excel set to English takes the point, so that it is taken here too is the stricter reading). What
 * looks like a formula, a date, a time, a number, true or false becomes that.
 */
export function typeIn(text: string, typist: Typist): Typed {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return constant(text.slice(1));
  const word = text.trim();
  if (/^(true|false)$/i.test(word)) return constant(word.toLowerCase() === 'true');
  if (ERRORS.includes(word.toUpperCase())) {
    return constant({ kind: 'error', code: word.toUpperCase() });
  }
  const number = readNumber(word) ?? readDate(word, typist) ?? readTime(word);
  if (number) return number;
  if (/^=[^]/.test(text)) return { kind: 'formula', formula: text };
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: `=${text}` };
  if (/^@./.test(text)) return { kind: 'formula', formula: `=${text.slice(1)}` };
  return constant(text);
}

const PLAIN = /^([+-]?)\s?(\d+(?:[.,]\d*)?|[.,]\d+)(e[+-]?\d{1,3})?\s?(%?)$/i;
const GROUPED = /^([+-]?)(\d{1,3}(?:([.,])\d{3})(?:\3\d{3})*)([.,]\d*)?(%?)$/;
const IN_BRACKETS = /^\((\d+(?:[.,]\d+)?)\)$/;
const MONEY = /^([+-]?)([\d.,]+)\s?(?:đ|₫|vnđ|vnd)$/i;
const FRACTION = /^([+-]?\d+) (\d{1,5})\/(\d{1,5})$/;

const decimal = (text: string): number => Number(text.replace(',', '.'));

function readNumber(text: string): Typed | null {
  const grouped = GROUPED.exec(text);
  if (grouped) {
    const [, sign = '', whole = '', mark = '', rest = '', percent = ''] = grouped;
    if (!rest.startsWith(mark)) {
      return sized(sign, whole.replaceAll(mark, '') + rest.replace(',', '.'), percent, '#,##0');
    }
  }
  const plain = PLAIN.exec(text);
  if (plain) {
    const [, sign = '', digits = '', power = '', percent = ''] = plain;
    const format = power === '' ? null : '0.00E+00';
    return sized(sign, digits.replace(',', '.') + power, percent, format);
  }
  const negative = IN_BRACKETS.exec(text)?.[1];
  if (negative !== undefined) return constant(-decimal(negative));
  const money = MONEY.exec(text);
  if (money) {
    const amount = readNumber(`${money[1] ?? ''}${money[2] ?? ''}`);
    return amount?.kind === 'constant' ? { ...amount, format: '#,##0 "₫"' } : null;
  }
  const [, whole, part, of] = FRACTION.exec(text) ?? [];
  if (whole === undefined || Number(of) === 0) return null;
  const size = Number(part) / Number(of);
  return constant(Number(whole) + (whole.startsWith('-') ? -size : size), '# ?/?');
}

function sized(sign: string, digits: string, percent: string, format: string | null): Typed {
  const size = Number(digits) * (sign === '-' ? -1 : 1);
  if (percent === '') return constant(size, format);
  return constant(size / 100, Number.isInteger(size) ? '0%' : '0.00%');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MONTH_YEAR =
  /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?$/;
const YEAR_MONTH_DAY = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/;
const TWO_NUMBERS = /^(\d{1,4})\s?[/-]\s?(\d{1,4})$/;
const NAMED_MONTH = /^(?:(\d{1,2})[ -/])?([a-z]{3,9})(?:[ -/](\d{1,4}))?$/i;

/** Two digits: up to 29 they are of this century (Excel's own rule). */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

function readDate(text: string, { today, date1904 }: Typist): Typed | null {
  const dated = (year: number, month: number, day: number, format: string): Typed | null => {
    const found = year >= 1900 && year <= 9999 ? dayOf(year, month, day) : null;
    return found && constant(serialOfDay(found, date1904), format);
  };
  const [, day, , month, year, time] = DAY_MONTH_YEAR.exec(text) ?? [];
  if (day !== undefined && year !== undefined) {
    const date = dated(fullYear(year), Number(month), Number(day), 'dd/mm/yyyy');
    if (time === undefined || date?.kind !== 'constant') return date;
    const clock = readTime(time);
    if (clock?.kind !== 'constant') return null;
    return constant(Number(date.value) + Number(clock.value), 'dd/mm/yyyy h:mm');
  }
  const [, isoYear, , isoMonth, isoDay] = YEAR_MONTH_DAY.exec(text) ?? [];
  if (isoYear !== undefined) {
    return dated(Number(isoYear), Number(isoMonth), Number(isoDay), 'dd/mm/yyyy');
  }
  const [, left, right] = TWO_NUMBERS.exec(text) ?? [];
  if (left !== undefined && right !== undefined) {
    const known = dated(yearOf(today), Number(right), Number(left), 'd-mmm');
    return left.length <= 2 && right.length <= 2 && known
      ? known
      : dated(fullYear(right), Number(left), 1, 'mmm-yy');
  }
  return readNamedMonth(text, today, dated);
}

function readNamedMonth(
  text: string,
  today: Day,
  dated: (year: number, month: number, day: number, format: string) => Typed | null,
): Typed | null {
  const [, before, name = '', after] = NAMED_MONTH.exec(text) ?? [];
  const month = MONTHS.findIndex((each) => name.toLowerCase().startsWith(each)) + 1;
  if (month === 0 || (before === undefined && after === undefined)) return null;
  if (before !== undefined && after !== undefined) {
    return dated(fullYear(after), month, Number(before), 'd-mmm-yy');
  }
  if (before !== undefined) return dated(yearOf(today), month, Number(before), 'd-mmm');
  const number = Number(after);
  return number >= 1 && number <= 31
    ? dated(yearOf(today), month, number, 'd-mmm')
    : dated(fullYear(after ?? ''), month, 1, 'mmm-yy');
}

const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2}))?$/;

function readTime(text: string): Typed | null {
  const [, hours, minutes, seconds] = TIME.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  const format = Number(hours) > 23 ? '[h]:mm:ss' : seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return constant(total / 86_400, format);
}
