import fc from 'fast-check';
import type { Standing } from '../../src/progress/progress';
import { addDays } from '../../src/timeline/day';
import { lead, occurrence, period } from './hand-made';
import { day } from '../support/day';

export const aDay = fc
  .integer({ min: 0, max: 800 })
  .map((days) => addDays(day('2023-06-01'), days));
const anOccurrence = fc
  .record({ due: aDay, done: fc.option(aDay), met: fc.boolean(), late: fc.boolean() })
  .map(({ due, done, met, late }) =>
    occurrence(due, done ? { completedOn: done } : { met, late: met && late }),
  );
const standing = fc.option(fc.constantFrom<Standing>('cancelled', 'ongoing', 'undated'), {
  nil: undefined,
  freq: 3,
});
const units = fc.uniqueArray(fc.constantFrom('Văn phòng Sở', 'Thanh tra Sở', 'Phòng Kế hoạch'));

/** An activity with up to four due days, however it stands. */
export const aRow = fc
  .record({
    standing,
    occurrences: fc.array(anOccurrence, { maxLength: 4 }),
    units: units.map((names) => names.map(lead)),
  })
  .map(({ standing: stands, ...row }) => ({
    ...row,
    occurrences: [...row.occurrences].sort((a, b) => (a.due < b.due ? -1 : 1)),
    ...(stands ? { standing: stands } : {}),
  }));
export const aPeriod = fc
  .tuple(
    fc.constantFrom('2024', '2024-H1', '2024-H2', '2024-9M', '2024-Q1', '2024-Q3', '2024-05'),
    fc.constantFrom('decree' as const, 'calendar' as const),
  )
  .map(([id, cutOff]) => period(id, cutOff));
