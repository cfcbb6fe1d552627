import { foldLetters } from '../text/fold';
import {
  addDays,
  dayOf,
  dayOfMonth,
  lastOfMonth,
  monthOf,
  yearOf,
  type Day,
} from '../timeline/day';
import { withNumerals } from './numerals';
import { daysIn, endOf } from './status-days';
import { addWorkingDays } from './working-days';

/** By how much a due day is put off: so many months, or so many days. */
export interface Length {
  readonly months: number;
  readonly days: number;
  readonly workingDays: boolean;
}

/** The day that a due day is put off to, or by how much; both null where words speak of it and tell neither. */
export interface Extension {
  readonly to: Day | null;
  readonly by: Length | null;
}

const WHEN =
  'ngay|thang|quy|qui|nam|ky|het|cuoi|dau|giua|\\d{1,2}[/.-]\\d|\\d{1,2} (?:thang|-)|20\\d\\d(?!\\d)';
const BEFORE_WHEN = '(?: (?:het|thuc hien|trien khai|ke hoach|kh|trong))*';
/** "Chuyển thời gian thực hiện sang quý III", "để lại năm sau", "chuyển 2026", from the verb on. */
const MOVED = new RegExp(
  `^(?:(?:[a-z]+(?: [^\\s,;.:()]+){0,8}? (?:sang|qua|den|toi|tiep|vao(?= ke hoach| kh| nam))|chuyen|de|(?:de|chuyen) (?:lai|tiep))${BEFORE_WHEN} (?:${WHEN})|chuyen tiep(?= ?(?:[,;.]|$)))`,
);
/** What is adjusted is a time: "điều chỉnh thời hạn", not "điều chỉnh quy trình". */
const ADJUSTED = /^dieu chinh (?!(?:lai )?(?:thoi|tien do|han|lich|ngay|tu|sang|den) )/;
/** What is prolonged is a time: what may follow then is a closed class, unlike the things that can be renewed. */
const EXTENDED =
  /^gia han(?= ?(?:[,;.:()–-]|$)| (?:\d|(?:den|toi|sang|qua|them|thoi|han|tien do|lan|tiep|cho|theo|viec|nhiem vu|trong|duoc|va|ke tu|do|vi|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|nua|nop|gui|bao cao|thuc hien|trien khai|hoan thanh|ban hanh|to chuc|danh gia|cong bo)(?![a-z])))/;
const TARGET = new RegExp(
  `(?<![a-z])(?:gia han(?: lan \\d+)?:?|den|toi|sang|qua|tiep|chuyen|de|lai|vao)${BEFORE_WHEN} (?=${WHEN})`,
  'g',
);
/** Here the day is told, and something else begins. */
const AFTER_TARGET = /[,;()]| (?:tai|theo|do|vi|nhung|va|de) /;
const LENGTH =
  /((?<![a-z])(?:gia han|keo dai(?=[^\d;]{0,40} them )|lui|doi|hoan(?! thanh| tat| thien))(?![a-z])(?:[^\d;]|lan \d(?!\d)){0,60}?(?<![a-z\d]))(\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi(?: lam)?|nua)(?: ?\([a-z ]{1,20}\))? (ngay lam viec|ngay|tuan|thang|quy|qui|nam)(?! ?\d|[a-z])/;
const COUNTED_FROM = /^[ ,(]*(?:ke |tinh )*tu /;
/** With their accents: "năm tháng" is five months, "sau tháng 9" not six. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười lăm', 15],
]);
/** Civil Code 2015, art. 146: half a month is 15 days. */
const HALF_A_MONTH = 15;

/** So much from a verb on can tell where to. */
const LONGEST_MOVE = 200;

/** Whether a verb of moving or prolonging at this place of a line is about a time. */
export function movesInTime(line: string, verb: 'move' | 'defer' | 'extend', at: number): boolean {
  const folded = foldLetters(line.slice(at, at + LONGEST_MOVE));
  if (verb === 'extend') return EXTENDED.test(folded);
  if (ADJUSTED.test(folded)) return false;
  return MOVED.test(folded) || LENGTH.exec(folded)?.index === 0;
}

/**
 * How far a statement puts a due day off, from its verb on: "Gia hạn đến 30/9/2024", "lùi 10 ngày". A day without a year is of the
 * given year.
 */
export function extensionIn(line: string, year: number): Extension {
  const lower = line.toLowerCase();
  const folded = foldLetters(lower);
  const to = targetOf(withNumerals(folded), year);
  return (to === null ? lengthIn(lower, folded, year) : null) ?? { to, by: null };
}

/** The end of what comes after the last "đến" or "sang" of folded words; null where nothing does. */
function targetOf(folded: string, year: number): Day | null {
  const last = [...folded.matchAll(TARGET)].at(-1);
  if (last === undefined) return null;
  const [said = ''] = folded.slice(last.index + last[0].length).split(AFTER_TARGET, 1);
  return /^nam (?:sau|toi)/.test(said) ? endOf(`nam ${year + 1}`, year) : endOf(said, year);
}

/** "15 ngày làm việc": a length, or the day on which it ends where a day is told from which it runs. */
function lengthIn(line: string, folded: string, year: number): Extension | null {
  const found = LENGTH.exec(folded);
  if (found === null) return null;
  const [whole, before = '', count = '', unit = ''] = found;
  const at = found.index + before.length;
  const by = lengthOf(line.slice(at, at + count.length), unit);
  if (by === null) return null;
  const rest = folded.slice(found.index + whole.length);
  const [from] = COUNTED_FROM.test(rest) ? daysIn(rest, year) : [];
  return from === undefined ? { to: null, by } : { to: putOff(from, by), by: null };
}

function lengthOf(count: string, unit: string): Length | null {
  const ofDays = (days: number): Length => ({ months: 0, days, workingDays: false });
  const ofMonths = (months: number): Length => ({ months, days: 0, workingDays: false });
  const isHalf = count.normalize('NFC') === 'nửa';
  const number = /^\d/.test(count) ? Number(count) : (COUNTS.get(count.normalize('NFC')) ?? 0);
  if (isHalf) return unit === 'thang' ? ofDays(HALF_A_MONTH) : unit === 'nam' ? ofMonths(6) : null;
  if (number === 0) return null;
  switch (unit) {
    case 'ngay':
      return ofDays(number);
    case 'ngay lam viec':
      return { ...ofDays(number), workingDays: true };
    case 'tuan':
      return ofDays(number * 7);
    case 'thang':
      return ofMonths(number);
    case 'nam':
      return ofMonths(number * 12);
    default:
      return ofMonths(number * 3);
  }
}

/**
 * A due day put off by a length. So many months later is the same day of that month, or its last where
 * it has no such day (Civil Code 2015, art. 148).
 */
export function putOff(due: Day, { months, days, workingDays }: Length): Day {
  if (months === 0) return workingDays ? addWorkingDays(due, days) : addDays(due, days);
  const month = monthOf(due) - 1 + months;
  const [year, ofYear] = [yearOf(due) + Math.floor(month / 12), (month % 12) + 1];
  return dayOf(year, ofYear, dayOfMonth(due)) ?? lastOfMonth(year, ofYear);
}
