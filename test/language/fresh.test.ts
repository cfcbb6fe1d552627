import { headerMeanings } from '../../src/plan/header-meaning';
import { isPeriod } from '../../src/plan/period-columns';
import { readNotes } from '../../src/progress/notes';
import { readStatus } from '../../src/progress/status';
import { readTimeline } from '../../src/timeline/read';
import { readUnits } from '../../src/units/read';
import { unitKey } from '../../src/units/unit-key';
import { domainRows, isTold } from '../support/domain';

/** What a cell of the list says, what was wanted and what was read; empty where they agree. */
type Miss = readonly string[];
type Reader = (cells: readonly string[]) => Miss;

const timeline: Reader = ([text = '', year = '', kinds = '', due = '']) => {
  const read = readTimeline(text, Number(year));
  if (isTold(read, kinds, due)) return [];
  const dues = read.occurrences.map((each) => each.due).join(';');
  return [text, `${kinds} ${due}`, `${read.kind} ${dues}`];
};

/** The list: `+` one that supports, `*` a group. */
const units: Reader = ([text = '', listed = '']) => {
  const read = readUnits(text, 'unit').units;
  const say = (name: (unit: string) => string): string =>
    read
      .map(
        (unit) => `${unit.role === 'support' ? '+' : ''}${unit.group ? '*' : ''}${name(unit.name)}`,
      )
      .join('; ');
  const wanted = listed
    .split('; ')
    .filter((each) => each !== '')
    .map((each) => each.replace(/[^+*].*/, unitKey));
  return say(unitKey) === wanted.join('; ') ? [] : [text, listed, say((name) => name)];
};

const header: Reader = ([text = '', roles = '']) => {
  const [strongest] = [...headerMeanings(text)].sort((a, b) => b.strength - a.strength);
  const read = isPeriod(text) ? 'period' : (strongest?.role ?? 'none');
  return roles.split('|').includes(read) ? [] : [text, roles, read];
};

/** Empty: none; `*`: not pinned; the last cell says so of what stands in the notes. */
const status: Reader = ([
  text = '',
  states = '',
  manner = '',
  done = '',
  extended = '',
  column,
]) => {
  const read = column === 'notes' ? readNotes(text, 2025) : readStatus(text, 2025);
  const told =
    read.kind === 'nothing'
      ? ['nothing', '', '', '']
      : [read.state, read.manner ?? '', read.completedOn.join(';'), read.extendedTo ?? ''];
  const agree = [states, manner, done, extended].every(
    (wanted, index) => wanted === '*' || wanted.split('|').includes(told[index] ?? ''),
  );
  return agree ? [] : [text, [states, manner, done, extended].join(' '), told.join(' ')];
};

/** How many there are; prints them where asked to: `MISSES=1 npx jest test/language/fresh`. */
function missesOf(file: string, rows: readonly (readonly string[])[], read: Reader): number {
  const misses = rows.map(read).filter((miss) => miss.length > 0);
  if (process.env.MISSES !== undefined) {
    process.stdout.write(`\n${file}: ${rows.length - misses.length} of ${rows.length}\n`);
    for (const miss of misses) {
      process.stdout.write(`  ${miss.join(' | ').replaceAll('\n', '⏎')}\n`);
    }
  }
  return misses.length;
}

test.each([
  { file: 'timelines-fresh.tsv', read: timeline, atLeast: 380, share: 0.98 },
  { file: 'units-fresh.tsv', read: units, atLeast: 255, share: 0.95 },
  { file: 'units-short.tsv', read: units, atLeast: 355, share: 0.95 },
  { file: 'headers-fresh.tsv', read: header, atLeast: 340, share: 0.97 },
  { file: 'statuses-fresh.tsv', read: status, atLeast: 245, share: 0.97 },
  { file: 'statuses-blind.tsv', read: status, atLeast: 120, share: 0.97 },
  { file: 'statuses-blind-more.tsv', read: status, atLeast: 120, share: 0.97 },
  { file: 'statuses-blind-last.tsv', read: status, atLeast: 110, share: 0.97 },
])('$file is read', ({ file, read, atLeast, share }) => {
  const rows = domainRows(file);
  expect(rows.length).toBeGreaterThanOrEqual(atLeast);
  expect(1 - missesOf(file, rows, read) / rows.length).toBeGreaterThanOrEqual(share);
});
