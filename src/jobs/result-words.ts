import type { OccurrenceProgress } from '../progress/progress';
import { sayDay, type Day } from '../timeline/day';

/** What became of an occurrence; one that is done may not tell the day. */
export type Became =
  | { readonly kind: 'done'; readonly day: Day | null }
  | { readonly kind: 'inProgress' }
  | { readonly kind: 'notDone' };

/** One way to say a result, in words for the status column or the notes and days for the column of days. */
export interface Saying {
  readonly words: string;
  readonly days: readonly Day[];
}

const DONE = 'Hoàn thành';
const OPEN_WORDS = { inProgress: 'Đang thực hiện', notDone: 'Chưa thực hiện' } as const;

const inWords = (became: Became): string => {
  if (became.kind !== 'done') return OPEN_WORDS[became.kind];
  return became.day === null ? DONE : `${DONE} ngày ${sayDay(became.day)}`;
};

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** What became of each occurrence, once she says it of one of them, or of all. */
export function becameOf(
  occurrences: readonly OccurrenceProgress[],
  index: number | null,
  result: Became,
): readonly Became[] {
  return occurrences.map(({ met, completedOn }, n) => {
    if (index === null || n === index) return result;
    return met ? { kind: 'done', day: completedOn } : { kind: 'notDone' };
  });
}

/**
 * The ways to say it, the plainest first: in a word with the days beside it, in words alone, or as a
 * list of the occurrences ("Lần 1: hoàn thành ngày 14/6/2024"). None says too little in itself, but a
 * reader may not tell which occurrence a day belongs to: whoever takes one reads it back first.
 *
 * @param all one for each occurrence, or one where the activity has none
 * @param extendedTo a due day that was moved, and stays so
 */
export function sayings(all: readonly Became[], extendedTo: Day | null): readonly Saying[] {
  const days = all.flatMap((became) =>
    became.kind === 'done' && became.day !== null ? [became.day] : [],
  );
  const tail = extendedTo === null ? '' : `, gia hạn đến ${sayDay(extendedTo)}`;
  const [only] = all;
  const plain: Saying[] = [{ words: inOneWord(all) + tail, days }];
  if (all.length === 1 && only) return [...plain, { words: inWords(only) + tail, days: [] }];
  return [...plain, { words: list(all) + tail, days: [] }];
}

function inOneWord(all: readonly Became[]): string {
  if (all.every(({ kind }) => kind === 'done')) return DONE;
  return all.every(({ kind }) => kind === 'notDone') ? OPEN_WORDS.notDone : OPEN_WORDS.inProgress;
}

/** All occurrences but the last ones of which there is nothing to say. */
function list(all: readonly Became[]): string {
  const count = all.reduce((last, { kind }, index) => (kind === 'notDone' ? last : index + 1), 1);
  const said = all
    .slice(0, count)
    .map((became, index) => `lần ${index + 1}: ${lower(inWords(became))}`)
    .join('; ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Pieces of the notes that `sayings` made. */
const OURS =
  /(?:^|; ?)(?:(?:hoàn thành(?: ngày \d{1,2}\/\d{1,2}\/\d{4})?|đang thực hiện|chưa thực hiện|lần \d{1,2}: (?:hoàn thành(?: ngày \d{1,2}\/\d{1,2}\/\d{4})?|đang thực hiện|chưa thực hiện))(?:, gia hạn đến \d{1,2}\/\d{1,2}\/\d{4})?)(?=;|\s*$)/giu;

/** Her notes with these words at their end, in place of words of ours that stand there. */
export function noted(notes: string, words: string): string {
  const hers = notes.replace(OURS, '').replace(/^; ?/, '');
  if (words === '') return hers;
  if (hers.trim() === '') return words;
  if (/\s$/.test(hers)) return hers + words;
  return /[.!?]$/.test(hers) ? `${hers} ${words}` : `${hers.replace(/;$/, '')}; ${lower(words)}`;
}
