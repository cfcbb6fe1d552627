import { choiceWordsOf } from '../locales/choice-words';
import type { Language } from '../locales/language';
import { timelineWordsOf } from '../locales/timeline-words';
import type { PlanChoice } from '../plan/choices';
import { sayTimeline } from '../timeline/say';

/** How words that leave a choice are read now: "tạm hiểu là: …, hạn 30/06/2024", "hiểu là: sau khi … (dòng 9)". */
export function sayChoice(choice: PlanChoice, language: Language): string {
  const words = choiceWordsOf(language);
  if (choice.kind === 'unit') {
    return choice.said === null ? words.oneUnit : words.units(choice.said);
  }
  const { timeline, after } = choice;
  const said = sayTimeline(timeline, timelineWordsOf(language));
  if (timeline.kind !== 'conditional') return said;
  return `${said} (${after.length === 0 ? words.noRow : words.rows(after)})`;
}
