import { readFileSync } from 'node:fs';
import { vi as chronoVietnamese } from 'chrono-node';
import { readTimeline } from '../src/timeline/read';

const ROUNDS = 60;
const TIME = { hour: 9 };

/** Real expressions, one a line. */
function samples(file: string): readonly string[] {
  const [, ...lines] = readFileSync(file, 'utf8').split('\n');
  return lines.map((line) => line.split('\t')[0] ?? '').filter((text) => text !== '');
}

function perSecond(
  texts: readonly string[],
  rounds: number,
  read: (text: string) => unknown,
): number {
  for (const text of texts) read(text);
  const start = performance.now();
  for (let round = 0; round < rounds; round++) for (const text of texts) read(text);
  return Math.round((texts.length * rounds * 1000) / (performance.now() - start));
}

/** Expressions read per second, ours beside chrono-node's Vietnamese. */
export function expressionsPerSecond(file: string): {
  ours: number;
  chrono: number;
  count: number;
} {
  const texts = samples(file);
  const reference = new Date(2024, 0, 1, TIME.hour);
  return {
    count: texts.length,
    ours: perSecond(texts, ROUNDS, (text) => readTimeline(text, 2024)),
    chrono: perSecond(texts, 3, (text) => chronoVietnamese.parse(text, reference)),
  };
}
