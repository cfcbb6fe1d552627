import { dayOf, parseDay, type Day } from '../../timeline/day';

const DAY_FIRST = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;

/** Reads a day as it is typed: day first ("15/7/2024", "15.07.2024"), or "2024-07-15"; null for anything else. */
export function readTypedDay(text: string): Day | null {
  const tidied = text.trim();
  const parts = DAY_FIRST.exec(tidied);
  if (!parts) return parseDay(tidied);
  return dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1]));
}
