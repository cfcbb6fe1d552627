import { parseDay, type Day } from '../../src/timeline/day';

/** The day of "YYYY-MM-DD". */
export function day(iso: string): Day {
  const parsed = parseDay(iso);
  if (parsed === null) throw new Error(`no such day: ${iso}`);
  return parsed;
}
