import type { Meaning, Rest, Verb } from './said-term';

const SILENT: ReadonlySet<Verb> = new Set<Verb>([
  'act',
  'make',
  'hand',
  'prepare',
  'grant',
  'reach',
  'other',
]);

/** Whether a verb says nothing of progress by itself, without an aspect or an adverb: "thực hiện". */
export const isSilent = (verb: Verb): boolean => SILENT.has(verb);

/** What stands around a verb; null where the clause begins or ends. */
interface Place {
  readonly before: Meaning | Rest | null;
  readonly after: Meaning | Rest | null;
  /** It is the first of the text. */
  readonly isFirst: boolean;
}

/** Whether a verb without an aspect, and not a silent one, says something of progress at its place. */
export function saysByItself(verb: Verb, { before, after, isFirst }: Place): boolean {
  switch (verb) {
    case 'finish':
      // "Chậm hoàn thành".
      return before?.kind !== 'time' || before.manner !== 'late';
    case 'remain':
      // "Còn chậm", "còn đang": nothing remains.
      return after?.kind !== 'time' && after?.kind !== 'aspect';
    case 'begin':
      // "Bắt đầu thực hiện"; "bắt đầu từ tháng 3" is when it is to begin.
      return after?.kind === 'verb';
    case 'keep':
      // "Áp dụng, duy trì và cải tiến": the name of the work.
      return isFirst;
    case 'always':
      return isFirst || before?.kind === 'verb';
    default:
      return true;
  }
}
