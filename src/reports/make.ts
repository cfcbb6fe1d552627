import type { PlanProgress } from '../progress/progress';
import type { Day } from '../timeline/day';
import { byLeadingUnit } from './leading-units';
import type { Period, Report, UnitTally } from './report';
import { rateOf, tallyOf, type Books } from './tally';

/** The day at whose end the books close: the period's last, or the day to judge by where it is earlier. */
export const closingDay = (period: Period, asOf: Day): Day => (asOf < period.to ? asOf : period.to);

/**
 * Counts a plan's activities in a period.
 *
 * `progress` is the plan judged on the morning after `closedOn` by what was done up to that day
 * (see `closingDay`). The figures are those of the days from the period's first to `closedOn`.
 * An activity that names no unit is in the totals and on no unit's line; one that several units
 * lead is on the line of each.
 */
export function makeReport(progress: PlanProgress, period: Period, closedOn: Day): Report {
  const books: Books = { from: period.from, closedOn };
  const totals = tallyOf(progress.activities, books);
  const led = byLeadingUnit(progress.activities);
  const units: readonly UnitTally[] = led.map(({ name, activities }) => ({
    name,
    ...tallyOf(activities, books),
  }));
  return { period, closedOn, progress, totals: { ...totals, rate: rateOf(totals) }, units, led };
}
