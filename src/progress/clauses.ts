import type { Term, Voice } from './said-term';

/** A stretch of a text that speaks in one voice. */
export interface Clause {
  readonly voice: Exclude<Voice, 'relative'>;
  /** Neither stops nor the word that gives it its voice are among them. */
  readonly terms: readonly Term[];
  /** 0-based places in the text; `to` is not in it. */
  readonly from: number;
  readonly to: number;
  /** Where the part of the sentence begins that it belongs to: after a stop, or a "nhưng". */
  readonly part: number;
  /** The voice of the clause that follows in the same part. */
  readonly next: Voice | null;
}

/**
 * The clauses of a text of so many letters, in order. A word like "do", "theo" or "đề nghị" begins one
 * that lasts until the next stop, or until "và" begins another statement.
 */
export function clausesOf(terms: readonly Term[], length: number): readonly Clause[] {
  const clauses: Clause[] = [];
  let [voice, from, part]: [Clause['voice'], number, number] = ['said', 0, 0];
  let own: Term[] = [];
  const end = (to: number, next: Clause['voice'] | null): void => {
    if (to > from) clauses.push({ voice, terms: own, from, to, part, next });
    [voice, own, from] = [next ?? 'said', [], to];
  };
  terms.forEach((term, index) => {
    const { is } = term;
    if (is.kind === 'stop' || (is.kind === 'and' && is.isBut)) {
      end(term.to, null);
      part = term.to;
    } else if (is.kind === 'voice') {
      if (voice === 'said' || (is.voice === 'wish' && voice === 'condition'))
        end(term.from, is.voice);
    } else if (is.kind === 'and') {
      if (terms[index + 1]?.is.kind === 'aspect') end(term.from, 'said');
    } else own.push(term);
  });
  end(length, null);
  return clauses;
}
