import { quoted, sayProblem } from '../jobs/say-problem';
import type { Language } from '../locales/language';
import type { PaneWords } from '../locales/pane-vi';
import { sayRate } from '../reports/wording';
import { sayDay } from '../timeline/day';
import type { DeskState, Notice, Trouble } from './desk/state';

/** That sheets of ours were edited by hand and so left alone. */
export const sayKept = (sheets: readonly string[], { report }: PaneWords): string =>
  report.keptEdited(quoted(sheets));

/** A rate as the report says it; in English with a point. */
export const sayShare = (rate: number | null, language: Language): string =>
  language === 'en' ? sayRate(rate).replace(',', '.') : sayRate(rate);

/** What is in the way, and what to do. */
export const sayTrouble = ({ problem }: Trouble, { problems }: PaneWords): string =>
  problem.code === 'unexpected' ? problems.unexpected : sayProblem(problem, problems);

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
    case 'converted': {
      const { sheet, patches, left } = notice.made;
      return notices.converted(sheet, patches.length, left);
    }
    case 'stopped':
      return words.problems.cancelled;
    default:
      return notices[notice.kind];
  }
}
