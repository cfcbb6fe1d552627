import { Vocabulary, type Word } from './vocabulary';

/** The words of a clause or of a phrase. */
export type Words = readonly Word[];

/** The words that the types of activities are told by. */
export const VOCABULARY = new Vocabulary();

/** Whether these words stand in the clause from a place on. */
export function standsAt(clause: Words, at: number, words: Words): boolean {
  if (at < 0) return false;
  for (let i = 0; i < words.length; i++) if (clause[at + i] !== words[i]) return false;
  return true;
}

/** Lists items by a word of theirs: `lists[word]`. */
export function listBy<T>(
  items: readonly T[],
  wordOf: (item: T) => Word,
): readonly (T[] | undefined)[] {
  const lists: (T[] | undefined)[] = [];
  for (const item of items) (lists[wordOf(item)] ??= []).push(item);
  return lists;
}

/** Phrases of folded words, to be looked for at a place of a clause. */
export class PhraseSet {
  private readonly byFirst: readonly (Words[] | undefined)[];
  private readonly byLast: readonly (Words[] | undefined)[];

  constructor(phrases: readonly string[]) {
    const split = phrases.map((phrase) => VOCABULARY.wordsOf(phrase));
    this.byFirst = listBy(split, (words) => words[0] ?? 0);
    this.byLast = listBy(split, (words) => words.at(-1) ?? 0);
  }

  /** Whether one starts at this place. */
  startsAt(clause: Words, at: number): boolean {
    const phrases = this.byFirst[clause[at] ?? 0];
    return phrases !== undefined && phrases.some((words) => standsAt(clause, at, words));
  }

  /** Whether one ends right before this place. */
  endsBefore(clause: Words, at: number): boolean {
    const phrases = this.byLast[clause[at - 1] ?? 0];
    return (
      phrases !== undefined && phrases.some((words) => standsAt(clause, at - words.length, words))
    );
  }

  /** Whether one starts at a place from `from` on and before `to`. */
  startsWithin(clause: Words, from: number, to: number): boolean {
    const last = Math.min(to, clause.length);
    for (let at = Math.max(from, 0); at < last; at++) if (this.startsAt(clause, at)) return true;
    return false;
  }
}
