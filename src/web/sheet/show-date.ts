import type { Language } from '../../locales/language';
import { dayOfMonth, monthOf, yearOf, type Day } from '../../timeline/day';
import type { CodePiece } from './format-code';

const SECONDS_PER_DAY = 86_400;
const TIME = /^(h|s|\[)/;

/** Whether a section of a code shows a date or a time. */
export const showsTime = (section: readonly CodePiece[]): boolean =>
  section.some(({ kind, text }) => kind === 'code' && /^[ymdhs[]/.test(text));

/**
 * A date or a time by its format: "dd/mm/yyyy" → "15/06/2024".
 * @param day null where the serial number is a time only
 */
export function showDate(
  section: readonly CodePiece[],
  day: Day | null,
  serial: number,
  language: Language,
): string {
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS_PER_DAY);
  const moment = { day, seconds, elapsed: Math.round(serial * SECONDS_PER_DAY), language };
  const codes = section.filter(({ kind }) => kind === 'code').map(({ text }) => text);
  const halves = codes.some((code) => code === 'am/pm' || code === 'a/p');
  let place = -1;
  return section
    .map(({ kind, text }) => {
      if (kind === 'text') return text;
      place++;
      if (text.startsWith('m') && isMinutes(codes, place)) {
        return pad(Math.floor(seconds / 60) % 60, text.length);
      }
      return piece(text, moment, halves);
    })
    .join('');
}

/** "m" is minutes after hours and before seconds, else months. */
function isMinutes(codes: readonly string[], place: number): boolean {
  const units = (code: string): boolean => /^[ymdhs[]/.test(code);
  const before = codes.slice(0, place).filter(units).at(-1) ?? '';
  const after = codes.slice(place + 1).find(units) ?? '';
  return before.startsWith('h') || before.startsWith('[h') || after.startsWith('s');
}

interface Moment {
  readonly day: Day | null;
  readonly seconds: number;
  readonly elapsed: number;
  readonly language: Language;
}

const pad = (value: number, digits: number): string =>
  String(value).padStart(Math.min(digits, 2), '0');

function piece(code: string, moment: Moment, halves: boolean): string {
  const { day, seconds, elapsed, language } = moment;
  const hours = Math.floor(seconds / 3600);
  if (TIME.test(code)) {
    if (code.startsWith('[h')) return pad(Math.floor(elapsed / 3600), code.length - 2);
    if (code.startsWith('[m')) return pad(Math.floor(elapsed / 60), code.length - 2);
    if (code.startsWith('[s')) return pad(elapsed, code.length - 2);
    if (code.startsWith('h')) return pad(halves ? hours % 12 || 12 : hours, code.length);
    return pad(seconds % 60, code.length);
  }
  if (code === 'am/pm') return hours < 12 ? 'AM' : 'PM';
  if (code === 'a/p') return hours < 12 ? 'A' : 'P';
  if (day === null) return code;
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(day));
  if (code.startsWith('y')) return code.length > 2 ? String(yearOf(day)) : day.slice(2, 4);
  if (code.startsWith('m')) {
    if (code.length <= 2) return pad(monthOf(day), code.length);
    return named({ month: code.length === 3 ? 'short' : 'long' });
  }
  if (!code.startsWith('d')) return code;
  if (code.length <= 2) return pad(dayOfMonth(day), code.length);
  return named({ weekday: code.length === 3 ? 'short' : 'long' });
}
