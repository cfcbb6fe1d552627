import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePlan } from './make-plan';
import type { ReportMade } from './report-made';

const ACTIVITIES = 10_000;
const RUNS = 3;
const WANTED = 2_000;

function isMade(value: unknown): value is ReportMade {
  return typeof value === 'object' && value !== null && 'whole' in value && 'activities' in value;
}

function runOnce(program: string, file: string): ReportMade {
  const output = execFileSync(process.execPath, [join(__dirname, program), file], {
    encoding: 'utf8',
  });
  const made: unknown = JSON.parse(output);
  if (!isMade(made) || made.activities !== ACTIVITIES) throw new Error(`${program} lost rows`);
  return made;
}

const figure = (runs: readonly ReportMade[], of: (made: ReportMade) => number): number =>
  runs.map(of).sort((a, b) => a - b)[runs.length >> 1] ?? NaN;

/**
 * What it takes to make the half year's report on a file, beside exceljs, which is handed the sheets
 * that we laid out and writes them into the same file. A line for each, the median of each figure.
 *
 * @param folder where the sample is written
 */
export function reportLines(folder: string): readonly string[] {
  const file = join(folder, 'plan.xlsx');
  writeFileSync(file, makePlan(ACTIVITIES));
  const ours: ReportMade[] = [];
  const peer: ReportMade[] = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(runOnce('report-ours.js', file));
    peer.push(runOnce('report-exceljs.js', file));
  }
  const cells = (...figures: readonly (number | string)[]): string =>
    figures.map((each) => (typeof each === 'number' ? each.toFixed(0) : each).padStart(8)).join('');
  const line = (runs: readonly ReportMade[], make: string, whole: string): string =>
    cells(
      figure(runs, ({ open }) => open),
      make,
      figure(runs, ({ write }) => write),
      figure(runs, ({ save }) => save),
      whole,
      figure(runs, ({ megabytes }) => megabytes),
      figure(runs, ({ bytes }) => bytes / 1000),
    );
  const inAll = (runs: readonly ReportMade[]): number =>
    figure(runs, ({ open, write, save }) => open + write + save);
  const made = figure(ours, ({ make }) => make).toFixed(0);
  const whole = figure(ours, (each) => each.whole);
  return [
    `The half year's report of ${ACTIVITIES} activities in 40 units, on a file; milliseconds.`,
    'Whole: the process, Node.js itself included. exceljs is handed the sheets as laid out (its MB',
    'hold them), and writes neither links nor charts nor merged cells.',
    `            ${cells('opens', 'makes', 'writes', 'saves', 'whole', 'MB', 'file KB')}`,
    `  iso-plan  ${line(ours, made, whole.toFixed(0))}   (wanted: under ${WANTED} ms whole)`,
    `  exceljs   ${line(peer, '–', '–')}`,
    `  opening, writing and saving: ${(inAll(peer) / inAll(ours)).toFixed(1)} times as fast`,
  ];
}
