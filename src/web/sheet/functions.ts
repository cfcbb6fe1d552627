import { dayOf, serialOfDay } from '../../timeline/day';
import { FAILED, isError, textOf, type Formula, type Result } from './formula-result';

/** A call of a function that the marks of ours use; null for any other. */
export function callFunction(name: string, values: readonly Formula[]): Formula | null {
  if (name === 'AND') return and(values);
  const work = FUNCTIONS.get(name);
  if (!work) return null;
  return (place) =>
    work(
      values.map((value) => value(place)),
      place.today,
    );
}

/** Stops at the first that is not so: nearly every row is told by the first cell that differs. */
const and =
  (values: readonly Formula[]): Formula =>
  (place) => {
    for (const value of values) {
      const result = value(place);
      if (isError(result)) return result;
      if (result === false || result === 0) return false;
    }
    return true;
  };

const text = (value: Result | undefined): string =>
  value === undefined || isError(value) ? '' : textOf(value);

type Work = (values: readonly Result[], today: number) => Result;

const FUNCTIONS: ReadonlyMap<string, Work> = new Map<string, Work>([
  ['TODAY', (_, today) => today],
  ['N', ([value = null]) => (typeof value === 'number' ? value : 0)],
  ['ISERROR', ([value = null]) => isError(value)],
  ['LEN', ([value]) => text(value).length],
  ['LEFT', ([value, length]) => text(value).slice(0, Number(text(length)))],
  ['CHAR', ([code]) => String.fromCharCode(Number(text(code)))],
  [
    'SEARCH',
    ([wanted, value]) => {
      const at = text(value).toLowerCase().indexOf(text(wanted).toLowerCase());
      return at < 0 ? FAILED : at + 1;
    },
  ],
  [
    'DATE',
    ([year, month, day]) => {
      const found = dayOf(Number(text(year)), Number(text(month)), Number(text(day)));
      return found === null ? FAILED : serialOfDay(found, false);
    },
  ],
]);
