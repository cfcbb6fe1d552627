import { readFileSync } from 'node:fs';
import { badUsage } from '../failure';
import type { Options } from '../options';

const STANDARD_INPUT = 0;

/** The texts to read: the arguments, or with "-" the lines of standard input, blank ones too. */
export function textsOf({ rest }: Options): readonly string[] {
  if (rest.length === 0) throw badUsage({ code: 'text-needed' });
  if (rest.length > 1 || rest[0] !== '-') return rest;
  const lines = readFileSync(STANDARD_INPUT, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
