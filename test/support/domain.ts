import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Timeline } from '../../src/timeline/timeline';

/** The rows of a table of the fixtures, its heading left out; ⏎ stands for a line break in a cell. */
export const domainRows = (file: string): readonly (readonly string[])[] =>
  readFileSync(join(__dirname, '../fixtures/domain', file), 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t').map((cell) => cell.replaceAll('⏎', '\n')));

/** `a;b` all of them, `last=a` the last one, `times=n`, `*` not pinned, empty none. */
function duesAgree(timeline: Timeline, due: string): boolean {
  const dues = timeline.occurrences.map((occurrence) => String(occurrence.due));
  if (due === '*') return true;
  if (due.startsWith('last=')) return dues.at(-1) === due.slice('last='.length);
  if (due.startsWith('times=')) {
    return timeline.recurrence?.times === Number(due.slice('times='.length));
  }
  return dues.join(';') === due;
}

/** Whether a reading has one of the kinds (joined by a bar, `*` any), and the due dates. */
export const isTold = (timeline: Timeline, kinds: string, due: string): boolean =>
  (kinds === '*' || kinds.split('|').includes(timeline.kind)) && duesAgree(timeline, due);
