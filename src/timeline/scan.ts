import { Cursor } from './cursor';
import type { Term } from './lexicon';
import { takeClock } from './read-clock';
import { skipWords, takeEventPhrase } from './read-event';
import { takeFrequencies, type Frequency } from './read-frequency';
import { takeSpans, type Span } from './read-span';
import type { AfterEvent } from './timeline';
import type { Token } from './tokens';

/** One statement about time, in the order of the text. */
export type Phrase =
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'frequency'; readonly frequency: Frequency }
  | { readonly kind: 'event'; readonly after: AfterEvent | null }
  | { readonly kind: 'duration' }
  | { readonly kind: 'ongoing' | 'external' | 'tentative' | 'onward' | 'atLeast' };

const SKIPPED = new Set<Term>([
  'filler',
  'done',
  'moment',
  'of',
  'and',
  'or',
  'all',
  'report',
  'reportPeriod',
  'weekday',
  'periodic',
  'until',
  'from',
  'latest',
  'within',
]);
const BREAKS = new Set([',', ';', ':', '.', '·', '+', '-', '–', '•']);
/** What a doubtful clause must not say. */
const needsSureWords = (phrase: Phrase): boolean =>
  phrase.kind === 'span' || phrase.kind === 'frequency' || phrase.kind === 'duration';

/**
 * Goes over the tokens once and finds what they say about time. A clause ends at a comma, a colon,
 * a full stop or a dash; one that is mostly words the grammar does not know says nothing, whatever
 * numbers stand in it.
 */
class Scan {
  private readonly phrases: Phrase[] = [];
  private clauseStart = 0;
  private known = 0;
  private unknown = 0;
  private unknownFirst = false;
  private unknownBefore = false;

  constructor(private readonly c: Cursor) {}

  run(): Phrase[] {
    const { c } = this;
    while (c.peek().kind !== 'end') this.step();
    this.closeClause(false);
    return this.phrases;
  }

  private step(): void {
    const { c } = this;
    const from = c.at;
    const token = c.peek();
    if (token.kind === 'sign') {
      c.at++;
      if (BREAKS.has(token.sign)) this.closeClause(token.sign === ':');
      return;
    }
    if (takeClock(c)) return;
    if (this.takeLabel()) return;
    const found = this.takePhrases();
    if (c.at > from) {
      if (found) for (let at = from; at < c.at; at++) if (c.tokens[at]?.kind !== 'sign') this.known++;
      return;
    }
    c.at++;
    if (token.kind === 'term' && SKIPPED.has(token.term)) return;
    if (c.isTerm('day', -1) && c.isTerm('month')) return;
    this.unknown++;
    if (this.known === 0) this.unknownFirst = true;
  }

  /** "Đợt 1", "Lần 2": which one of several, not when. */
  private takeLabel(): boolean {
    const { c } = this;
    if (!c.isTerm('times') || c.numeralAt(1) === null) return false;
    c.at += 2;
    return true;
  }

  /** false where what was taken says nothing about time. */
  private takePhrases(): boolean {
    const { c } = this;
    const frequencies = takeFrequencies(c);
    for (const frequency of frequencies) this.phrases.push({ kind: 'frequency', frequency });
    if (frequencies.length > 0) return true;
    for (const span of takeSpans(c)) this.addSpan(span);
    if (this.c.at !== this.placeOfStep(c)) return true;
    return false;
  }
}
