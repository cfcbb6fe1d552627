import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expressionsPerSecond } from './expressions';
import { makeWorkbook } from './make-workbook';
import type { Measured } from './measure';

const SIZES = [1_000, 10_000, 100_000];
const RUNS = 3;
const EXPRESSIONS = join('test', 'fixtures', 'domain', 'timelines.tsv');

function isMeasured(value: unknown): value is Measured {
  return typeof value === 'object' && value !== null && 'milliseconds' in value && 'rows' in value;
}

/** The median of a few runs, each in a process of its own. */
function median(program: string, file: string, rows: number): Measured {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run++) {
    const measured: unknown = JSON.parse(
      execFileSync(process.execPath, [join(__dirname, program), file], { encoding: 'utf8' }),
    );
    if (!isMeasured(measured) || measured.rows !== rows) throw new Error(`${program} lost rows`);
    runs.push(measured);
  }
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[RUNS >> 1] ?? NaN;
  return {
    milliseconds: middle(runs.map((one) => one.milliseconds)),
    megabytes: middle(runs.map((one) => one.megabytes)),
    rows,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'iso-plan-bench-'));
try {
  console.log(`Median of ${RUNS} runs, each in a process of its own; node ${process.version}`);
  console.log('iso-plan opens and checks the plan; exceljs 4.4.0 only reads the file.\n');
  console.log(
    '   rows | iso-plan ms  µs/row    MB | exceljs ms    MB | times as fast  part of memory',
  );
  for (const rows of SIZES) {
    const file = join(folder, `${rows}.xlsx`);
    writeFileSync(file, makeWorkbook(rows));
    const ours = median('read-ours.js', file, rows);
    const peer = median('read-exceljs.js', file, rows);
    console.log(
      [
        String(rows).padStart(7),
        '|',
        ours.milliseconds.toFixed(0).padStart(11),
        ((ours.milliseconds * 1000) / rows).toFixed(1).padStart(7),
        ours.megabytes.toFixed(0).padStart(5),
        '|',
        peer.milliseconds.toFixed(0).padStart(10),
        peer.megabytes.toFixed(0).padStart(5),
        '|',
        (peer.milliseconds / ours.milliseconds).toFixed(1).padStart(13),
        (ours.megabytes / peer.megabytes).toFixed(2).padStart(15),
      ].join(' '),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const { ours, chrono, count } = expressionsPerSecond(EXPRESSIONS);
console.log(`\nTimelines read per second (${count} real expressions):`);
console.log(
  `  iso-plan ${ours}, chrono-node (vi) ${chrono}: ${(ours / chrono).toFixed(0)} times as fast`,
);
