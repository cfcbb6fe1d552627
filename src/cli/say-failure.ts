import type { JobProblem } from '../jobs/job';
import type { Words } from '../locales/vi';
import type { Failure, UsageProblem } from './failure';

/** The one line that a failure is said in. */
export function sayFailure(failure: Failure, words: Words): string {
  switch (failure.code) {
    case 'usage':
      return sayUsage(failure.detail, words);
    case 'workbook':
      return words.workbooks[failure.refusal.code](failure.file);
    case 'job':
      return `${failure.file}: ${sayProblem(failure.problem, words)}`;
    case 'out-other-type':
      return words.files[failure.code](failure.file, failure.wanted);
    default:
      return words.files[failure.code](failure.file);
  }
}

function sayUsage(problem: UsageProblem, { usage }: Words): string {
  switch (problem.code) {
    case 'command-unknown':
      return usage[problem.code](problem.command);
    case 'option-unknown':
    case 'option-needs-value':
    case 'option-missing':
      return usage[problem.code](problem.option);
    case 'bad-day':
      return usage[problem.code](problem.option, problem.value);
    case 'bad-year':
    case 'bad-period':
      return usage[problem.code](problem.value);
    case 'bad-choice':
      return usage[problem.code](problem.option, problem.value, problem.choices);
    default:
      return usage[problem.code]();
  }
}

function sayProblem(problem: JobProblem, { jobs }: Words): string {
  switch (problem.code) {
    case 'no-plan':
    case 'cancelled':
    case 'structure-protected':
    case 'access-denied':
    case 'edit-mode':
    case 'session-lost':
    case 'busy':
    case 'too-large':
      return jobs[problem.code]();
    case 'several-plans':
      return jobs[problem.code](problem.sheets.join(', '));
    case 'interrupted':
      return jobs[problem.code](problem.left.map((sheet) => `“${sheet}”`).join(', '));
    case 'cell-changed':
    case 'cell-not-writable':
    case 'no-room':
    case 'not-recordable':
      return jobs[problem.code](problem.sheet, problem.cell);
    case 'activity-missing':
      return jobs[problem.code](problem.sheet, problem.row);
    default:
      return jobs[problem.code](problem.sheet);
  }
}
