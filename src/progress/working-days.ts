import { addDays, weekdayOf, type Day } from '../timeline/day';
import { OFFICE_YEARS } from './holidays';

const FRIDAY = 5;

const isWeekday = (day: Day): boolean => weekdayOf(day) <= FRIDAY;

const daysIn = (kind: 'closed' | 'open'): ReadonlySet<string> =>
  new Set(OFFICE_YEARS.flatMap((of) => of[kind].map((day) => `${of.year}-${day}`)));
const CLOSED = daysIn('closed');
const OPEN = daysIn('open');
const LAST_KNOWN = `${Math.max(...OFFICE_YEARS.map(({ year }) => year))}-12-31`;

const isWorked = (day: Day): boolean => OPEN.has(day) || (isWeekday(day) && !CLOSED.has(day));

/**
 * The day so many working days later: Monday to Friday without public holidays, with the Saturdays that
 * are worked for a day exchanged. Of years whose holidays are not known here (see `OFFICE_YEARS`) only
 * the week-ends are left out.
 */
export function addWorkingDays(day: Day, days: number): Day {
  let reached = day;
  let rest = days;
  while (rest > 0 && reached < LAST_KNOWN) {
    reached = addDays(reached, 1);
    if (isWorked(reached)) rest--;
  }
  return rest > 0 ? addWeekdays(reached, rest) : reached;
}

/** So many days later that are neither Saturday nor Sunday. */
function addWeekdays(day: Day, days: number): Day {
  const weeks = Math.floor(days / 5);
  let reached = addDays(day, weeks * 7);
  let rest = days - weeks * 5;
  if (weeks > 0 && rest === 0) reached = lastWeekday(reached);
  while (rest > 0) {
    reached = addDays(reached, 1);
    if (isWeekday(reached)) rest--;
  }
  return reached;
}

/** The day itself, or the Friday before a Saturday or Sunday. */
function lastWeekday(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday <= FRIDAY ? day : addDays(day, FRIDAY - weekday);
}
