import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import type { Header } from './find-header';

const DURATION =
  /(?:^|\s)\d+(?:[.,]\d+)?(?:\s*-\s*\d+)? ?(?:gio|phut|ngay|buoi)(?: lam viec)?(?=$|[\s.,;(])/;
const A_DATE = /\d{1,2}[/.-]\d{1,2}|thang \d|quy |nam \d{4}/;
/** "15 ngày sau khi kết thúc đánh giá": a plan's way to say when. */
const AFTER_AN_EVENT = /(?:^|\s)sau [a-z]/;
const PROCEDURE_HEADERS = [
  'gio',
  'thanh phan',
  'dia diem',
  'muc do dich vu cong',
  'muc do dvc',
  'bieu mau',
];

function isSpan(text: string): boolean {
  const folded = fold(text);
  return DURATION.test(folded) && !A_DATE.test(folded) && !AFTER_AN_EVENT.test(folded);
}

/**
 * Whether the table is an administrative procedure or a calendar of meetings: half of its time
 * cells or more are spans of work ("04 giờ làm việc"), or two of its headers say so. One header
 * alone is no reason.
 * @param times the timeline cells
 */
export function looksLikeProcedure(header: Header, times: readonly string[]): boolean {
  const headers = [...header.texts.values()].map(fold);
  const telling = PROCEDURE_HEADERS.filter((words) =>
    headers.some((text) => text.startsWith(words)),
  );
  if (telling.length >= 2) return true;
  let [spans, others] = [0, 0];
  const isSpanOnce = remembered(isSpan);
  times.forEach((text) => {
    if (text.trim() === '') return;
    if (isSpanOnce(text)) spans++;
    else others++;
  });
  return spans > 0 && spans >= others;
}
