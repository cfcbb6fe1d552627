import { dayOf, daysInMonth } from '../timeline/day';
import type { CutOff, Period } from './report';

/** A period's first and last month, 1–12. */
interface Months {
  readonly first: number;
  readonly last: number;
}

const PERIOD_ID = /^(\d{4})(?:-(H[12]|9M|Q[1-4]|0[1-9]|1[0-2]))?$/;
const LAST_DAY_OF_BOOKS = 14;

function monthsOf(part: string | undefined): Months {
  if (part === undefined) return { first: 1, last: 12 };
  if (part === 'H1') return { first: 1, last: 6 };
  if (part === 'H2') return { first: 7, last: 12 };
  if (part === '9M') return { first: 1, last: 9 };
  const number = Number(part.replace('Q', ''));
  return part.startsWith('Q')
    ? { first: 3 * number - 2, last: 3 * number }
    : { first: number, last: number };
}

/**
 * Reads "2024", "2024-H1", "2024-H2", "2024-9M", "2024-Q1" … "2024-Q4", "2024-01" … "2024-12";
 * null for anything else.
 *
 * The calendar's periods are whole months. The closing dates of administrative reporting run from
 * the 15th of the month before the period to the 14th of its last month: Circular 06/2025/TT-TTCP,
 * article 7, made under Decree 09/2019/NĐ-CP, for quarters, six and nine months and the year;
 * Decision 01/2023/QĐ-UBND Khánh Hòa, article 4, for months; the second half by the same rule.
 */
export function readPeriod(id: string, cutOff: CutOff): Period | null {
  const parts = PERIOD_ID.exec(id);
  if (!parts) return null;
  const year = Number(parts[1]);
  const { first, last } = monthsOf(parts[2]);
  const calendarEnd = dayOf(year, last, daysInMonth(year, last));
  const from =
    cutOff === 'calendar'
      ? dayOf(year, first, 1)
      : first === 1
        ? dayOf(year - 1, 12, LAST_DAY_OF_BOOKS + 1)
        : dayOf(year, first - 1, LAST_DAY_OF_BOOKS + 1);
  const to = cutOff === 'calendar' ? calendarEnd : dayOf(year, last, LAST_DAY_OF_BOOKS);
  if (!calendarEnd || !from || !to) return null;
  return { id, year, from, to, calendarEnd, cutOff };
}
