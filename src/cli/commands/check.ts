import { check, type Check } from '../../jobs/check';
import { putFindings } from '../../jobs/findings-sheet';
import type { JobResult } from '../../jobs/job';
import { jsonText, valueOf, type Command } from '../command';
import { badUsage, CommandFailed, type Failure } from '../failure';
import { checkOut, openFile, replaceFile } from '../files';
import { checkJson } from '../json';
import type { Options } from '../options';
import { sayCheck } from '../say-check';
import { sayFailure } from '../say-failure';

interface Checked {
  readonly file: string;
  readonly check: Check;
}

/** `check FILE… [--out OUT]` */
export const checkCommand: Command = async (options, words) => {
  const { rest: files, out, format, language, asOf } = options;
  if (files.length === 0) throw badUsage({ code: 'file-needed' });
  if (out !== null && files.length > 1) throw badUsage({ code: 'one-file' });

  const checks: Checked[] = [];
  const failures: Failure[] = [];
  for (const file of files) {
    try {
      checks.push({ file, check: await checkFile(file, options) });
    } catch (error) {
      if (!(error instanceof CommandFailed) || files.length === 1) throw error;
      failures.push(error.failure);
    }
  }

  const output =
    format === 'json'
      ? jsonText(checkJson(asOf, checks, language))
      : checks.map(({ file, check }) => sayCheck(file, check, asOf, language)).join('\n\n');
  const written = out === null || format === 'json' ? '' : `\n${words.written(out)}`;
  const hasErrors = checks.some(({ check }) =>
    check.findings.some(({ rule }) => rule.severity === 'error'),
  );
  return {
    output: output + written,
    errors: failures.map((failure) => sayFailure(failure, words)),
    exitCode: failures.length > 0 ? 2 : hasErrors ? 1 : 0,
  };
};

async function checkFile(file: string, options: Options): Promise<Check> {
  const { out, inPlace, language, asOf } = options;
  const workbook = openFile(file);
  if (out !== null) checkOut(out, file, inPlace);
  const result: JobResult<Check> = await check(workbook, { ...options, dueSoonDays: null });
  const found = valueOf(file, result);
  if (out !== null) {
    valueOf(file, await putFindings(workbook, found, asOf, language));
    replaceFile(out, workbook.toBytes());
  }
  return found;
}
