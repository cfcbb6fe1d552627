import type { Words } from '../locales/vi';
import type { JobProblem } from './job';

/** What a door says of each problem. */
export type ProblemWords = Words['jobs'];

/** Why a job could not do its work, and what to do, in a door's words. */
export function sayProblem(problem: JobProblem, words: ProblemWords): string {
  switch (problem.code) {
    case 'no-plan':
    case 'cancelled':
    case 'structure-protected':
    case 'access-denied':
    case 'edit-mode':
    case 'session-lost':
    case 'busy':
    case 'too-large':
      return words[problem.code];
    case 'several-plans':
      return words[problem.code]([...new Set(problem.sheets)].join(', '));
    case 'interrupted':
      return words[problem.code](quoted(problem.left));
    case 'cell-changed':
    case 'cell-not-writable':
    case 'no-room':
    case 'not-recordable':
      return words[problem.code](problem.sheet, problem.cell);
    case 'activity-missing':
      return words[problem.code](problem.sheet, problem.row);
    default:
      return words[problem.code](problem.sheet);
  }
}

/** Names of sheets, each in quotes: “a”, “b”. */
export const quoted = (sheets: readonly string[]): string =>
  sheets.map((sheet) => `“${sheet}”`).join(', ');
