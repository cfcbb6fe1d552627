import type { ChangeWords } from '../locales/changes-vi';
import type { ReportChanges } from './changes';
import { sayRate } from './wording';

/** A figure or an activity that is another than before, and both in words. */
export interface SaidChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The figures that changed: "Tỷ lệ hoàn thành", "75%", "80%". */
export const sayFigureChanges = (
  { figures }: ReportChanges,
  words: ChangeWords,
): readonly SaidChange[] =>
  figures.map(({ figure, before, after }) => {
    const say = (value: number | null): string =>
      figure === 'rate' ? sayRate(value) : String(value);
    return { name: words.figures[figure], before: say(before), after: say(after) };
  });

/** The activities that stand otherwise, by their numbers: "2. Họp xem xét của lãnh đạo". */
export const sayActivityChanges = (
  { activities }: ReportChanges,
  words: ChangeWords,
): readonly SaidChange[] =>
  activities.map(({ number, content, before, after }) => ({
    name: number === '' ? content : `${number}. ${content}`,
    before: before ?? words.notThere,
    after: after ?? words.gone,
  }));
