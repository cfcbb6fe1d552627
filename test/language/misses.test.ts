import { readTimeline } from '../../src/timeline/read';
import type { Unit } from '../../src/units/unit';
import { readUnits } from '../../src/units/read';
import { unitKey } from '../../src/units/unit-key';
import annotated from '../fixtures/domain/units-annotated.json';
import { domainRows, isTold } from '../support/domain';

interface Table {
  readonly name: string;
  readonly count: number;
  readonly misses: readonly string[];
}

function timelinesOf(file: string): Table {
  const rows = domainRows(file);
  const misses = rows.flatMap(([text = '', year = '', kinds = '', due = '']) => {
    const timeline = readTimeline(text, Number(year));
    if (isTold(timeline, kinds, due)) return [];
    const dues = timeline.occurrences.map((each) => each.due).join(';');
    return [`${text} | ${kinds} ${due} | ${timeline.kind} ${dues}`];
  });
  return { name: file, count: rows.length, misses };
}

type Named = Pick<Unit, 'name' | 'role' | 'group'>;

const sayUnits = (units: readonly Named[], say: (name: string) => string): string =>
  units
    .map(
      ({ name, role, group }) => `${role === 'support' ? '+' : ''}${group ? '*' : ''}${say(name)}`,
    )
    .join('; ');

function annotatedUnits(): Table {
  const misses = annotated.cells.flatMap(({ text, column, units }) => {
    const read = readUnits(text, column === 'support' ? 'support' : 'unit').units;
    const wanted = units.map(({ name, role, group }) => `${role} ${group} ${unitKey(name)}`);
    const found = read.map(({ name, role, group }) => `${role} ${group} ${unitKey(name)}`);
    return found.join() === wanted.join() ? [] : [`${text} | ${sayUnits(read, (name) => name)}`];
  });
  return { name: 'units-annotated.json', count: annotated.cells.length, misses };
}

/** The list: `+` one that supports, `*` a group. */
function listedUnits(): Table {
  const rows = domainRows('units-more.tsv');
  const misses = rows.flatMap(([text = '', listed = '']) => {
    const { units } = readUnits(text, 'unit');
    const wanted = listed
      .split('; ')
      .filter((each) => each !== '')
      .map((each) => each.replace(/[^+*].*/, unitKey));
    if (sayUnits(units, unitKey) === wanted.join('; ')) return [];
    return [`${text} | ${listed} | ${sayUnits(units, (name) => name)}`];
  });
  return { name: 'units-more.tsv', count: rows.length, misses };
}

/** Prints the misses where asked to: `MISSES=1 npx jest test/language`. */
function report({ name, count, misses }: Table): void {
  if (process.env.MISSES === undefined) return;
  process.stdout.write(`\n${name}: ${count - misses.length} of ${count}\n`);
  for (const miss of misses) process.stdout.write(`  ${miss.replaceAll('\n', '⏎')}\n`);
}

test.each([
  { table: timelinesOf('timelines.tsv'), atLeast: 248, share: 0.98 },
  { table: timelinesOf('timelines-more.tsv'), atLeast: 900, share: 0.98 },
  { table: annotatedUnits(), atLeast: 220, share: 0.95 },
  { table: listedUnits(), atLeast: 250, share: 0.95 },
])('$table.name is read', ({ table, atLeast, share }) => {
  report(table);
  expect(table.count).toBeGreaterThanOrEqual(atLeast);
  expect(1 - table.misses.length / table.count).toBeGreaterThanOrEqual(share);
});
