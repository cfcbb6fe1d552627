import { occasionsIn } from './occasions';
import { readSentence } from './read-sentence';
import { UNKNOWN, type OccasionReading, type Status, type StatusReading } from './status-reading';

/** "A / B": a choice that was not made. Not the slash of a date or of a document's number. */
const CHOICE = /(?<=[^\d\s])\s*\/\s*(?=[^\d\s])/;

/**
 * Reads a cell of the status column: "Đã hoàn thành ngày 15/6/2024", "Đang TH", "80%". A day without
 * a year is of the given year. What is partly done (times or a period told) is in progress. An
 * extension alone says nothing of the state: unknown. What lists single occurrences ("Lần 1: …") says
 * nothing of the others. Never throws.
 */
export function readStatus(text: string, year: number): StatusReading {
  const listed = readOccasions(text, year);
  if (listed) return listed;
  const choices = text.split(CHOICE);
  if (choices.length === 1) return readSentence(text, year);
  const readings = choices.map((choice) => readSentence(choice, year));
  const statuses = readings.filter((reading) => reading.kind === 'status');
  const [first] = statuses;
  if (first === undefined || statuses.length < choices.length) return readSentence(text, year);
  const states = new Set(statuses.map(({ state }) => state));
  states.delete('unknown');
  const [state] = states;
  return { ...UNKNOWN, state: state !== undefined && states.size === 1 ? state : 'unknown' };
}

/** A list of occurrences; null where the text is none. */
function readOccasions(text: string, year: number): Status | null {
  const each = new Map<number, OccasionReading>();
  let begun = false;
  let extended: Pick<Status, 'extendedTo' | 'extendedBy'> = { extendedTo: null };
  for (const { index, words: said } of occasionsIn(text) ?? []) {
    const reading = readSentence(said, year);
    if (reading.kind === 'nothing') continue;
    const isDone = reading.state === 'done';
    begun ||= isDone || reading.state === 'inProgress';
    const { extendedTo, extendedBy } = reading;
    extended = { extendedTo, ...(extendedBy && { extendedBy }) };
    each.set(index, { done: isDone, on: isDone ? (reading.completedOn[0] ?? null) : null });
  }
  if (each.size === 0) return null;
  const done = [...each].filter(([, occasion]) => occasion.done);
  return {
    ...UNKNOWN,
    state: begun ? 'inProgress' : 'notStarted',
    completedOn: done.flatMap(([, { on }]) => (on === null ? [] : [on])),
    times: done.length === 0 ? null : Math.max(...done.map(([index]) => index + 1)),
    ...extended,
    each,
  };
}
