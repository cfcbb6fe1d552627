import { sayProblem } from '../jobs/say-problem';
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
      return `${failure.file}: ${sayProblem(failure.problem, words.jobs)}`;
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
