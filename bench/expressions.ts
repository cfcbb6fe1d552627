import { readFileSync } from 'node:fs';
import { vi as chronoVietnamese } from 'chrono-node';
import { readTimeline } from '../src/timeline/read';
import { readUnits } from '../src/units/read';

/** As many to warm up, and then as many that count. */
const ROUNDS = 60;

/** The first column of a table. */
function samples(file: string): readonly string[] {
  const [, ...lines] = readFileSync(file, 'utf8').split('\n');
  return lines.map((line) => line.split('\t')[0] ?? '').filter((text) => text !== '');
}

function perSecond(texts: readonly string[], read: (text: string) => unknown): number {
  const readAll = (): void => {
    for (let round = 0; round < ROUNDS; round++) for (const text of texts) read(text);
  };
  readAll();
  const start = performance.now();
  readAll();
  return Math.round((texts.length * ROUNDS * 1000) / (performance.now() - start));
}

/** Timelines read per second, ours beside chrono-node's Vietnamese; no reading is kept. */
export function expressionsPerSecond(files: readonly string[]): {
  ours: number;
  chrono: number;
  count: number;
} {
  const texts = files.flatMap(samples);
  const reference = new Date(2024, 0, 1);
  return {
    count: texts.length,
    ours: perSecond(texts, (text) => readTimeline(text, 2024)),
    chrono: perSecond(texts, (text) => chronoVietnamese.parse(text, reference)),
  };
}

/** Cells of units read per second. */
export function unitCellsPerSecond(file: string): { ours: number; count: number } {
  const texts = samples(file);
  return { count: texts.length, ours: perSecond(texts, (text) => readUnits(text, 'unit')) };
}
