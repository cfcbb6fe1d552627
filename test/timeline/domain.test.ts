import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTimeline } from '../../src/timeline/read';
import type { Timeline } from '../../src/timeline/timeline';

/** Every expression of the domain's table; a change that loses one is a step back. */
const ALLOWED_MISSES = 0;

interface Row {
  readonly expression: string;
  readonly year: number;
  readonly kinds: readonly string[];
  readonly due: string;
}

const rows: Row[] = readFileSync(join(__dirname, '../fixtures/domain/timelines.tsv'), 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => {
    const [expression = '', year = '', kinds = '', due = ''] = line.split('\t');
    return { expression, year: Number(year), kinds: kinds.split('|'), due };
  });

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

const isRight = ({ expression, year, kinds, due }: Row): boolean => {
  const timeline = readTimeline(expression, year);
  return (kinds.includes('*') || kinds.includes(timeline.kind)) && duesAgree(timeline, due);
};

describe('the expressions of real plans', () => {
  test('are all there', () => {
    expect(rows.length).toBeGreaterThan(240);
  });

  test('are read to their kind and due dates', () => {
    const missed = rows.filter((row) => !isRight(row)).map(({ expression }) => expression);
    expect(missed.slice(ALLOWED_MISSES)).toEqual([]);
  });

  test('are read the same in capitals, with other spaces and in decomposed letters', () => {
    for (const { expression, year } of rows) {
      const { kind, occurrences } = readTimeline(expression, year);
      const variants = [
        expression.normalize('NFD'),
        `  ${expression.replaceAll(' ', '\u00a0\n')} `,
        expression.toUpperCase(),
      ];
      for (const variant of variants) {
        expect({ variant, ...readTimeline(variant, year) }).toMatchObject({ kind, occurrences });
      }
    }
  });
});
