import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expressionsPerSecond, unitCellsPerSecond } from './expressions';
import { makeWorkbook } from './make-workbook';
import type { Measured } from './measure';
import { reportLines } from './report';

const SIZES = [1_000, 10_000, 100_000];
const RUNS = 5;
const domain = (file: string): string => join('test', 'fixtures', 'domain', file);
const EXPRESSIONS = [domain('timelines.tsv'), domain('timelines-more.tsv')];
const UNIT_CELLS = domain('units-more.tsv');

function isMeasured(value: unknown): value is Measured {
  return typeof value === 'object' && value !== null && 'milliseconds' in value && 'rows' in value;
}

function runOnce(program: string, file: string, rows: number): Measured {
  const output = execFileSync(process.execPath, [join(__dirname, program), file], {
    encoding: 'utf8',
  });
  const measured: unknown = JSON.parse(output);
  if (!isMeasured(measured) || measured.rows !== rows) throw new Error(`${program} lost rows`);
  return measured;
}

/** The median of each figure over the runs. */
function median(runs: readonly Measured[]): Measured {
  const middle = (figure: keyof Measured): number =>
    runs.map((run) => run[figure]).sort((a, b) => a - b)[runs.length >> 1] ?? NaN;
  return {
    milliseconds: middle('milliseconds'),
    readingMilliseconds: middle('readingMilliseconds'),
    megabytes: middle('megabytes'),
    rows: middle('rows'),
  };
}

const HEAD = [
  `Median of ${RUNS} runs in turn, each in a process of its own; node ${process.version}.`,
  'A follow-up table of twenty columns, as a task-tracking system exports one. iso-plan opens and',
  'checks it; exceljs 4.4.0 only reads it.',
  'MB: the most that the process held, Node.js itself included.',
  '',
  '        | iso-plan                         | exceljs       | times as fast  | part of',
  '   rows | reads ms  checks ms  µs/row   MB | reads ms   MB | reads   checks | memory',
];

function line(ours: Measured, peer: Measured): string {
  const { rows } = ours;
  const cells: readonly (readonly [figure: number, width: number, decimals: number])[] = [
    [rows, 7, 0],
    [ours.readingMilliseconds, 10, 0],
    [ours.milliseconds, 10, 0],
    [(ours.milliseconds * 1000) / rows, 7, 1],
    [ours.megabytes, 4, 0],
    [peer.milliseconds, 10, 0],
    [peer.megabytes, 4, 0],
    [peer.milliseconds / ours.readingMilliseconds, 7, 1],
    [peer.milliseconds / ours.milliseconds, 8, 1],
    [ours.megabytes / peer.megabytes, 8, 2],
  ];
  return cells
    .map(([figure, width, decimals]) => figure.toFixed(decimals).padStart(width))
    .join(' ');
}

console.log(HEAD.join('\n'));
const folder = mkdtempSync(join(tmpdir(), 'iso-plan-bench-'));
try {
  for (const rows of SIZES) {
    const file = join(folder, `${rows}.xlsx`);
    writeFileSync(file, makeWorkbook(rows));
    const ours: Measured[] = [];
    const peer: Measured[] = [];
    for (let run = 0; run < RUNS; run++) {
      ours.push(runOnce('read-ours.js', file, rows));
      peer.push(runOnce('read-exceljs.js', file, rows));
    }
    console.log(line(median(ours), median(peer)));
  }
  console.log(`\n${reportLines(folder).join('\n')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const { ours, chrono, count } = expressionsPerSecond(EXPRESSIONS);
console.log(`\nTimelines read per second (${count} different expressions):`);
console.log(
  `  iso-plan ${ours}, chrono-node (vi) ${chrono}: ${(ours / chrono).toFixed(1)} times as fast`,
);
const cells = unitCellsPerSecond(UNIT_CELLS);
console.log(`Cells of units read per second (${cells.count} different cells): ${cells.ours}`);
