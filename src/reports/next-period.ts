import { readPeriod } from './period';
import type { Period } from './report';

function nextId({ id, year }: Period): string {
  const part = id.slice(5);
  if (part === '') return String(year + 1);
  if (part === '9M') return `${year}-Q4`;
  const kind = /^[HQ]/.exec(part)?.[0] ?? '';
  const last = kind === 'H' ? 2 : kind === 'Q' ? 4 : 12;
  const number = Number(part.slice(kind.length));
  const next = number < last ? number + 1 : 1;
  const said = kind === '' ? String(next).padStart(2, '0') : String(next);
  return `${number < last ? year : year + 1}-${kind}${said}`;
}

/** The period after one, by the calendar: what is due in it begins where the one before ends by the calendar. */
export function nextPeriod(period: Period): Period {
  const next = readPeriod(nextId(period), 'calendar');
  if (!next) throw new RangeError(`no period comes after ${period.id}`);
  return next;
}
