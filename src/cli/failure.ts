import type { JobProblem } from '../jobs/job';
import type { XlsxRefusal } from '../workbook/xlsx/refusal';

/** Why a command could not do its work: one line on standard error, exit code 2, nothing written. */
export type Failure =
  | { readonly code: 'usage'; readonly detail: UsageProblem }
  | { readonly code: 'file-missing' | 'file-is-folder' | 'file-unreadable'; readonly file: string }
  | {
      readonly code: 'out-folder-missing' | 'out-not-writable' | 'out-is-folder';
      readonly file: string;
    }
  | { readonly code: 'out-is-input'; readonly file: string }
  | { readonly code: 'out-other-type'; readonly file: string; readonly wanted: string }
  | { readonly code: 'workbook'; readonly file: string; readonly refusal: XlsxRefusal }
  | { readonly code: 'job'; readonly file: string; readonly problem: JobProblem };

export type UsageProblem =
  | { readonly code: 'command-missing' }
  | { readonly code: 'command-unknown'; readonly command: string }
  | { readonly code: 'option-unknown'; readonly option: string }
  | { readonly code: 'option-needs-value'; readonly option: string }
  | { readonly code: 'option-missing'; readonly option: string }
  | { readonly code: 'bad-day'; readonly option: string; readonly value: string }
  | { readonly code: 'bad-year'; readonly value: string }
  | { readonly code: 'bad-period'; readonly value: string }
  | {
      readonly code: 'bad-choice';
      readonly option: string;
      readonly value: string;
      readonly choices: string;
    }
  | { readonly code: 'file-needed' }
  | { readonly code: 'one-file' }
  | { readonly code: 'text-needed' };

/** Thrown from anywhere in a command; `main` says it and ends with exit code 2. */
export class CommandFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

export const badUsage = (detail: UsageProblem): CommandFailed =>
  new CommandFailed({ code: 'usage', detail });
