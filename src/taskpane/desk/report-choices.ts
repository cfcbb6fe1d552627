import { readPeriod } from '../../reports/period';
import type { Period } from '../../reports/report';
import type { Day } from '../../timeline/day';
import type { ReportChoice } from './state';

/** The parts of a year that are reported on, as `Period.id` writes them; "" is the whole year. */
export const REPORT_PARTS = {
  halves: ['H1', 'H2', '9M', ''],
  quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
  months: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'],
} as const;

/** Six months' reports are made until the end of September; then the year's is next. */
export function suggestedReport(year: number, today: Day): ReportChoice {
  return { year, part: today <= `${year}-09-30` ? 'H1' : '', cutOff: 'decree' };
}

export function periodOf({ year, part, cutOff }: ReportChoice): Period {
  const period = readPeriod(part === '' ? String(year) : `${year}-${part}`, cutOff);
  if (!period) throw new RangeError(`no period: ${year} ${part}`);
  return period;
}
