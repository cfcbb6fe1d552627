import { counted } from './counted';
import type { timelineVi } from './timeline-vi';

const PER = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'year',
} as const;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function sayTimes(times: number): string {
  if (times === 1) return 'once';
  return times === 2 ? 'twice' : `${times} times`;
}

/** To say a timeline in English. */
export const timelineEn: typeof timelineVi = {
  understood: (sentence, certain) => `${certain ? 'read as' : 'taken to mean'}: ${sentence}`,
  day: (due) => `on ${due}`,
  window: (from, due) => `from ${from} to ${due}`,
  due: (due) => `due ${due}`,
  tentative: (sentence) => `tentatively ${sentence}`,
  oneOf: (sentence) => `once in the periods ${sentence}`,
  andOn: (sentence) => `${sentence}, and on`,
  times: (recurrence) =>
    recurrence === null
      ? 'less than once a year'
      : `${recurrence.atLeast ? 'at least ' : ''}${sayTimes(recurrence.times)} a ${PER[recurrence.per]}`,
  weekday: (weekday) => WEEKDAYS[weekday - 1] ?? '',
  after: ({ event, days, workingDays, before }) => {
    const length = `${counted(days, workingDays ? 'working day' : 'day')} `;
    return `${days > 0 || workingDays ? length : ''}${before ? 'before' : 'after'} “${event}”`;
  },
  someEvent: 'when an event calls for it',
  ongoing: 'all the time',
  external: 'as another document says',
  empty: 'no time given',
  ditto: 'as in the row above',
  unreadable: 'not understood',
  noSuchDate: 'not in the calendar',
  reversed: (text) => `start after end: ${text}`,
};
