import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const PROGRAM = join(ROOT, 'dist', 'cli', 'iso-plan.js');

export const workbook = (name: string): string => join(ROOT, 'test', 'fixtures', 'workbooks', name);

/** Runs the built command line. */
export function runCli(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

/** What it prints with `--format json`. */
export function runJson(args: readonly string[]): unknown {
  const { stdout, stderr } = runCli([...args, '--format', 'json']);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
