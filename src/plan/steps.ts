/** How far a long piece of work is: so many rows of so many. */
export interface HowFar {
  readonly done: number;
  readonly of: number;
}

/** Long work that pauses every so many rows: whoever has it done may see to something else there, or leave it. */
export type Steps<T> = Generator<HowFar, T, undefined>;

/** Rows between two pauses: a few milliseconds' work. */
const ROWS_AT_ONCE = 100;

/** Whether it is time for a pause before this row. */
export const isPause = (row: number): boolean => row > 0 && row % ROWS_AT_ONCE === 0;

/** Does the work without a pause. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Makes something of each row, in order, with pauses. */
export function* mapInSteps<Row, T>(
  rows: readonly Row[],
  make: (row: Row, index: number) => T,
): Steps<T[]> {
  const made: T[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    if (from > 0) yield { done: from, of: rows.length };
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    some.forEach((row, i) => made.push(make(row, from + i)));
  }
  return made;
}
