import { foldLetters } from '../text/fold';
import { Phrases, type SaidWords } from '../text/phrases';
import { tidy } from '../text/tidy';
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
import { LeadingWords } from './leading-words';
import { daysIn, endOf } from './status-days';
import * as words from './extension-words';
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

const NEITHER: Extension = { to: null, by: null };

const EXTENDED = new Phrases(words.EXTENDED);
const POSTPONED = new Phrases(words.POSTPONED);
const NOT_OF_TIME = new Phrases(words.NOT_OF_TIME);
const EXTENDED_TIME = new Phrases(words.EXTENDED_TIME);
const ALL = [...words.EXTENDED, ...words.POSTPONED];
const SPOKEN_OF = new Phrases(ALL);
const BECAME = new LeadingWords(words.BECAME_EXTENDED, ALL);
const BECAME_OR_GRANTED = new LeadingWords(words.BECAME_EXTENDED, [...ALL, ...words.GRANTED]);
const NOT_YET = new Phrases(words.NOT_YET);

const TARGET =
  /(?:den|toi|sang|qua|tiep|chuyen)(?: (?:het|thuc hien|trien khai|ke hoach|trong))* (?=ngay|thang|quy|qui|nam|het|\d|cuoi|dau|giua)/g;
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

/**
 * What words of progress say of putting the due day off: "Gia hạn đến 30/9/2024", "lùi 10 ngày", "gia
 * hạn thêm 01 tháng". Null where they say nothing of it; neither day nor length where it was not
 * granted. A day without a year is of the given year.
 */
export function extensionIn(text: string, said: SaidWords, year: number): Extension | null {
  if (!SPOKEN_OF.in(said)) return null;
  const told = NOT_OF_TIME.without(said);
  const isNamed = EXTENDED.in(told);
  if (!isNamed && !POSTPONED.in(told)) return null;
  const line = tidy(text).toLowerCase();
  const folded = foldLetters(line);
  const to = isNamed ? targetOf(withNumerals(folded), year) : null;
  const by = to === null ? lengthIn(line, folded, year) : null;
  if (!isNamed && by === null) return null;
  if (BECAME_OR_GRANTED.hold(told, NOT_YET)) return NEITHER;
  return by ?? { to, by: null };
}

/** The words without those about an extension, which tell nothing of the state: "đã gia hạn" is not done. */
export const besidesExtension = (said: SaidWords): SaidWords =>
  BECAME.without(EXTENDED_TIME.without(said));

/** The end of what comes after the last "đến" or "sang" of folded words; null where nothing does. */
export function targetOf(folded: string, year: number): Day | null {
  const last = [...folded.matchAll(TARGET)].at(-1);
  if (last === undefined) return null;
  const said = folded.slice(last.index + last[0].length);
  return said.startsWith('nam sau') ? endOf(`nam ${year + 1}`, year) : endOf(said, year);
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
