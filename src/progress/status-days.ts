import { dayOf, type Day } from '../timeline/day';
import { readTimeline } from '../timeline/read';

const DATE =
  /(?<![\d/.\-])(?:(\d{1,2})([/.\-])(\d{1,2})(?:\2(\d{4}|\d{2}))?|ngay (\d{1,2}) thang (\d{1,2})(?: nam (\d{4}))?)(?![\d/\-]|\.\d| ?(?:lan|cuoc|dot|ky|bao cao)(?![a-z]))/g;
/** Before a date they make it a limit, not the day it was done. */
const LIMIT = /(?:truoc|han|den|toi|cham nhat|het)(?: ngay)?:? ?$/;
const PERIOD_DONE =
  /(?:bao cao|bc|thuc hien|hoan thanh|trien khai|tong hop|gui)(?: (?:dinh ky|ket qua|bao cao|bc|xong))* (\d{1,2} thang(?: (?:dau|cuoi) nam)?|(?:quy|qui) (?:iv|i{1,3}|[1-4])(?: ?(?:,|va|den|-) ?(?:quy |qui )?(?:iv|i{1,3}|[1-4])){0,3}(?:[/ ]\d{4})?|thang \d{1,2}(?: ?(?:,|va|den|-) ?(?:thang )?\d{1,2}){0,11}(?:\/\d{4})?|nam(?: \d{4})?)(?![a-z\d/])/;
const OF_A_TOTAL =
  /(?<!\d)(\d{1,3})\s*\/\s*(\d{1,3}) (?:lan|cuoc|dot|ky|bao cao)(?![a-z])|(?<![a-z])(?:lan|dot|ky) (\d{1,2})\/(\d{1,2})(?![\d/])/;
/** "3/5 nội dung", "01 lớp/02 lớp"; not of a date with a year, nor of a document's number. */
const PART = /(?<![\d/.]|ngay |so )(\d{1,3})(?: [a-z]{1,12}){0,2} ?\/ ?(\d{1,3})(?= [a-z])/g;
const ORDINAL = /(?:lan|dot|ky) (?:thu )?(\d{1,2}|nhat|mot|hai|ba|tu|bon)(?![a-z\d/])/g;
const COUNT = /(\d{1,2}) (?:lan|cuoc|dot|ky)(?![a-z\d])(?!\s*\/)/;
const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  nhat: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
};

/** "từ [ngày 10/6] đến [ngày 12/6]": between the days of a range. */
const TO_THE_END = /^ ?(?:den|toi)(?: het)?(?: ngay)? $/;
const FROM = /(?<![a-z])tu (?:ngay )?$/;

/**
 * The days that folded words name as days, not as limits, of a range the last; one without a year is
 * of the given year.
 */
export function daysIn(folded: string, year: number): readonly Day[] {
  const days: Day[] = [];
  let rangeFrom: number | null = null;
  for (const match of folded.matchAll(DATE)) {
    const before = folded.slice(Math.max(0, match.index - 16), match.index);
    const endsRange: boolean =
      rangeFrom !== null && TO_THE_END.test(folded.slice(rangeFrom, match.index));
    rangeFrom = FROM.test(before) ? match.index + match[0].length : null;
    if (endsRange) days.pop();
    else if (LIMIT.test(before) || isFraction(match, before, folded)) continue;
    const written = match[4] ?? match[7];
    const ofYear =
      written === undefined ? year : Number(written) + (written.length === 2 ? 2000 : 0);
    const day = dayOf(ofYear, Number(match[3] ?? match[6]), Number(match[1] ?? match[5]));
    if (day !== null) days.push(day);
  }
  return days;
}

/** "2/3 điểm", "đợt 1/2": a part of a whole, and no 2 March. */
function isFraction(match: RegExpExecArray, before: string, folded: string): boolean {
  const [whole, part, , of, year] = match;
  if (part === undefined || year !== undefined || before.endsWith('ngay ')) return false;
  if (/(?<![a-z])(?:lan|dot|ky) $/.test(before)) return true;
  const after = folded.slice(match.index + whole.length);
  return Number(part) <= Number(of) && /^ [a-z]/.test(after);
}

/** "Trước tháng 6". */
const LIMIT_OF_PERIOD = /(?<![a-z])truoc (?:cuoi |het )?(?:thang|quy|qui|nam) (?!truoc)/;

/** Whether folded words hold a time that is a limit: "trước ngày 30/6". */
export function hasLimit(folded: string): boolean {
  if (LIMIT_OF_PERIOD.test(folded)) return true;
  for (const match of folded.matchAll(DATE)) {
    if (LIMIT.test(folded.slice(Math.max(0, match.index - 16), match.index))) return true;
  }
  return false;
}

/** The last day of the last window that the words give; null where they give none. */
export function endOf(words: string, year: number): Day | null {
  return readTimeline(words, year).occurrences.at(-1)?.due ?? null;
}

/** "đã báo cáo 6 tháng": the end of the period that folded words say is done; null where they say none. */
export function periodDone(folded: string, year: number): Day | null {
  const period = PERIOD_DONE.exec(folded)?.[1];
  if (period === undefined) return null;
  return endOf(/^\d+ thang$/.test(period) ? `${period} dau nam` : period, year);
}

/** How many times folded words say that it was done, and of how many; null where they do not say. */
export function timesDone(
  folded: string,
): { readonly done: number; readonly of: number | null } | null {
  const part = OF_A_TOTAL.exec(folded);
  if (part) return { done: Number(part[1] ?? part[3]), of: Number(part[2] ?? part[4]) };
  const ordinals = [...folded.matchAll(ORDINAL)].map(
    ([, n]) => ORDINAL_WORDS[n ?? ''] ?? Number(n),
  );
  if (ordinals.length > 0) return { done: Math.max(...ordinals), of: null };
  const count = COUNT.exec(folded);
  return count ? { done: Number(count[1]), of: null } : null;
}

/** Whether all, a part or none of so many things is done: "3/5 nội dung"; null where nothing counts them ("15/6" is a day). */
export function shareDone(folded: string): 'all' | 'part' | 'none' | null {
  let share: 'all' | null = null;
  for (const [, done, of] of folded.matchAll(PART)) {
    if (Number(done) < Number(of)) return Number(done) > 0 ? 'part' : 'none';
    if (done === of) share = 'all';
  }
  return share;
}
