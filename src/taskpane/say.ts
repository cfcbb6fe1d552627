import type { PaneWords } from '../locales/pane-vi';
import { sayDay } from '../timeline/day';
import type { DeskState, Notice, Problem } from './desk/state';

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
      return problems.interrupted(problem.left.map((sheet) => `“${sheet}”`).join(', '));
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
      const kept = notice.keptEdited.join(', ');
      const made = notices.reported(notice.sheet);
      return kept === '' ? made : `${made} ${words.report.keptEdited(kept)}`;
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
