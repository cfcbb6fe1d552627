import type { PaneWords } from '../locales/pane-vi';
import { sayDay } from '../timeline/day';
import type { DeskState, Notice, Problem } from './desk/state';

const quoted = (sheets: readonly string[]): string =>
  sheets.map((sheet) => `“${sheet}”`).join(', ');

/** That sheets of ours were edited by hand and so left alone. */
export const sayKept = (sheets: readonly string[], { report }: PaneWords): string =>
  report.keptEdited(quoted(sheets));

/** What is in the way, and what to do. */
export function sayProblem(problem: Problem, { problems }: PaneWords): string {
  switch (problem.code) {
    case 'structure-protected':
    case 'access-denied':
    case 'edit-mode':
    case 'session-lost':
    case 'busy':
    case 'too-large':
    case 'no-plan':
    case 'unexpected':
      return problems[problem.code];
    case 'cancelled':
      return '';
    case 'interrupted':
      return problems.interrupted(quoted(problem.left));
    case 'several-plans':
      return problems[problem.code]([...new Set(problem.sheets)].join(', '));
    case 'cell-changed':
    case 'cell-not-writable':
    case 'no-room':
    case 'not-recordable':
      return problems[problem.code](problem.sheet, problem.cell);
    case 'activity-missing':
      return problems[problem.code](problem.sheet, problem.row);
    default:
      return problems[problem.code](problem.sheet);
  }
}

/** What the last job did. */
export function sayNotice(notice: Notice, checked: DeskState['checked'], words: PaneWords): string {
  const { notices } = words;
  switch (notice.kind) {
    case 'checked': {
      const { plans = [], findings = [] } = checked?.check ?? {};
      return words.check.announce(plans.length, findings.length);
    }
    case 'highlighted':
      return notices.highlighted(notice.made.overdue, notice.made.dueSoon);
    case 'cleared':
      return notices.cleared(notice.marks);
    case 'reported': {
      const { sheets, keptEdited } = notice.made;
      const [first = '', ...appendices] = sheets;
      const made = notices.reported(first, quoted(appendices));
      return keptEdited.length === 0 ? made : `${made} ${sayKept(keptEdited, words)}`;
    }
    case 'recorded': {
      const { result } = notice;
      return result.kind === 'done'
        ? notices.recorded.done(notice.content, sayDay(result.day))
        : notices.recorded[result.kind](notice.content);
    }
    default:
      return notices[notice.kind];
  }
}
