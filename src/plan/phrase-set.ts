/** The folded words of a clause. */
export type Words = readonly string[];

/** Whether these words stand in the clause from a place on. */
export function standsAt(clause: Words, at: number, words: Words): boolean {
  if (at < 0) return false;
  for (let i = 0; i < words.length; i++) if (clause[at + i] !== words[i]) return false;
  return true;
}

/** Lists what is found by a word under that word. */
export function listBy<T>(items: readonly T[], wordOf: (item: T) => string): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) {
    const list = lists.get(wordOf(item));
    if (list) list.push(item);
    else lists.set(wordOf(item), [item]);
  }
  return lists;
}

/** Phrases of folded words, to be looked for at a place of a clause. */
export class PhraseSet {
  private readonly byFirst: ReadonlyMap<string, readonly Words[]>;
  private readonly byLast: ReadonlyMap<string, readonly Words[]>;

  constructor(phrases: readonly string[]) {
    const split = phrases.map((phrase) => phrase.split(' '));
    this.byFirst = listBy(split, (words) => words[0] ?? '');
    this.byLast = listBy(split, (words) => words.at(-1) ?? '');
  }

  /** Whether one starts at this place. */
  startsAt(clause: Words, at: number): boolean {
    const phrases = this.byFirst.get(clause[at] ?? '');
    return phrases?.some((words) => standsAt(clause, at, words)) ?? false;
  }

  /** Whether one ends right before this place. */
  endsBefore(clause: Words, at: number): boolean {
    const phrases = this.byLast.get(clause[at - 1] ?? '');
    return phrases?.some((words) => standsAt(clause, at - words.length, words)) ?? false;
  }

  /** Whether one starts at a place from `from` on and before `to`. */
  startsWithin(clause: Words, from: number, to: number): boolean {
    const last = Math.min(to, clause.length);
    for (let at = Math.max(from, 0); at < last; at++) if (this.startsAt(clause, at)) return true;
    return false;
  }
}
