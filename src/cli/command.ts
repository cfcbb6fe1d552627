import type { JobResult } from '../jobs/job';
import type { Words } from '../locales/vi';
import type { XlsxWorkbook } from '../workbook/xlsx/workbook';
import { badUsage, CommandFailed } from './failure';
import { checkOut, openFile, replaceFile } from './files';
import type { Options } from './options';

/** What a command prints, and how it ends. */
export interface CommandResult {
  readonly output: string;
  readonly exitCode: 0 | 1 | 2;
  /** Lines for standard error. */
  readonly errors?: readonly string[];
}

export type Command = (options: Options, words: Words) => Promise<CommandResult>;

/** The one file that the command works on. */
export function theFile({ rest }: Options): string {
  const [file, second] = rest;
  if (file === undefined) throw badUsage({ code: 'file-needed' });
  if (second !== undefined) throw badUsage({ code: 'one-file' });
  return file;
}

/**
 * Works on a file and writes the result to --out: the way of every command that changes a workbook.
 * Nothing is written where the work fails.
 */
export async function changeFile<T>(
  options: Options,
  work: (workbook: XlsxWorkbook) => Promise<JobResult<T>>,
): Promise<{ readonly value: T; readonly out: string }> {
  const file = theFile(options);
  const { out } = options;
  if (out === null) throw badUsage({ code: 'option-missing', option: '--out' });
  const workbook = openFile(file);
  checkOut(out, file, options.inPlace);
  const value = valueOf(file, await work(workbook));
  replaceFile(out, workbook.toBytes());
  return { value, out };
}

/** What a job gave. Throws `CommandFailed` where it failed. */
export function valueOf<T>(file: string, result: JobResult<T>): T {
  if (result.kind === 'failed') {
    throw new CommandFailed({ code: 'job', file, problem: result.problem });
  }
  return result.value;
}

export const jsonText = (value: unknown): string => JSON.stringify(value, null, 2);
