import { addDays, daysBetween, parseDay, type Day } from '../timeline/day';

/** A Monday, to count weekdays from. */
const A_MONDAY = parseDay('2024-01-01');

/** 0 Monday … 6 Sunday */
function weekdayOf(day: Day): number {
  const days = A_MONDAY === null ? 0 : daysBetween(A_MONDAY, day);
  return ((days % 7) + 7) % 7;
}

/**
 * The day so many working days later, Monday to Friday. Public holidays, Tết and the Saturdays that
 * make up for a long week-end are not counted out or in: they are fixed each year by decision.
 */
export function addWorkingDays(day: Day, days: number): Day {
  const weeks = Math.floor(days / 5);
  let reached = addDays(day, weeks * 7);
  let rest = days - weeks * 5;
  if (weeks > 0 && rest === 0) reached = lastWorkingDay(reached);
  while (rest > 0) {
    reached = addDays(reached, 1);
    if (weekdayOf(reached) < 5) rest--;
  }
  return reached;
}

/** The day itself, or the Friday before a Saturday or Sunday. */
function lastWorkingDay(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday < 5 ? day : addDays(day, 4 - weekday);
}
