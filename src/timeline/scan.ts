import { foldLetters } from '../text/fold';
import type { Cursor } from './cursor';
import { weekdayOf, type Term } from './lexicon';
import { takeClock } from './read-clock';
import { skipWords, takeEventPhrase } from './read-event';
import { takeFrequencies, type Frequency } from './read-frequency';
import { takeSpans, type Span } from './read-span';
import { isDeadline } from './reading';
import type { AfterEvent } from './timeline';

/** One statement about time. */
export type Phrase =
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'frequency'; readonly frequency: Frequency }
  | { readonly kind: 'event'; readonly after: AfterEvent | null }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | {
      readonly kind:
        'duration' | 'ongoing' | 'external' | 'tentative' | 'onward' | 'oneOf' | 'assumed';
    };

/** Words that may stand anywhere around a statement. */
const SKIPPED = new Set<Term>([
  'filler',
  'done',
  'ends',
  'moment',
  'day',
  'before',
  'of',
  'and',
  'or',
  'all',
  'report',
  'reportPeriod',
  'atLeast',
  'periodic',
  'until',
  'from',
  'latest',
  'within',
]);
const BREAKS = new Set([',', ';', ':', '.', '·', '•', '+', '-', '(']);
/** Between two words without a space they break nothing: "123/UBND-NC", "ISO 9001:2015". */
const INSIDE_WORDS = new Set(['-', ':', '.']);

/** A statement that a clause of unknown words cannot carry. */
const isFragile = (phrase: Phrase): boolean =>
  (phrase.kind === 'span' && !(isDeadline(phrase.span) && !phrase.span.figures)) ||
  phrase.kind === 'frequency' ||
  phrase.kind === 'duration';

class Scan {
  private readonly phrases: Phrase[] = [];
  private clause: Phrase[] = [];
  private known = 0;
  private unknown = 0;
  /** Unknown words came before the first statement: of the clause, of the text. */
  private unknownFirst = false;
  private unknownBefore = false;

  constructor(private readonly c: Cursor) {}

  run(): Phrase[] {
    while (this.c.peek().kind !== 'end') this.step();
    this.closeClause(false);
    return this.phrases;
  }

  private step(): void {
    const { c } = this;
    const token = c.peek();
    if (token.kind === 'sign') {
      const inWord = INSIDE_WORDS.has(token.sign) && c.isGlued(0) && c.isGlued(1);
      c.at++;
      if (BREAKS.has(token.sign) && !inWord) this.closeClause(token.sign === ':');
      return;
    }
    if (token.kind === 'word') {
      if (this.takeNumbering()) return;
      c.at++;
      this.meetUnknown();
      return;
    }
    if (takeClock(c) || this.takeNumbering() || this.takeLabel()) return;
    const from = c.at;
    const found = this.takePhrases();
    if (found.length > 0) {
      this.clause.push(...found);
      for (let at = from; at < c.at; at++) if (c.tokens[at]?.kind !== 'sign') this.known++;
      return;
    }
    c.at = from + 1;
    if (token.kind !== 'term') this.meetUnknown();
    else if (token.term === 'aside') skipWords(c);
    else if (!SKIPPED.has(token.term)) this.meetUnknown();
  }

  private meetUnknown(): void {
    this.unknown++;
    if (this.clause.length === 0) this.unknownFirst = true;
  }

  /** "1. ", "a) " where a clause begins: an item's number. */
  private takeNumbering(): boolean {
    const { c } = this;
    const token = c.peek();
    if (this.known + this.unknown > 0 || token.end - token.start > 2) return false;
    const isNumber = token.kind === 'number';
    if (!isNumber && (token.kind !== 'word' || token.end - token.start > 1)) return false;
    const isDot = c.isSign('.', 1) && isNumber && !c.isGlued(2) && !c.isSign('.', 3);
    if (!isDot && !c.isSign(')', 1)) return false;
    c.at += 2;
    return true;
  }

  /** "Đợt 1", "Lần 2": which one of several, not when. */
  private takeLabel(): boolean {
    const { c } = this;
    if (!c.isTerm('times') || c.numeralAt(1) === null) return false;
    c.at += 2;
    return true;
  }

  private takePhrases(): Phrase[] {
    const { c } = this;
    const frequencies = takeFrequencies(c);
    if (frequencies.length > 0)
      return frequencies.map((frequency) => ({ kind: 'frequency', frequency }));
    const spans = takeSpans(c);
    if (spans.length > 0) return spans.map((span) => ({ kind: 'span', span }));
    const event = takeEventPhrase(c);
    if (event !== null)
      return [event.bare ? { kind: 'duration' } : { kind: 'event', after: event.after }];
    const phrase = this.takeWord();
    return phrase === null ? [] : [phrase];
  }

  private takeWord(): Phrase | null {
    const { c } = this;
    const token = c.peek();
    if (token.kind !== 'term') return null;
    c.at++;
    switch (token.term) {
      case 'ongoing':
      case 'tentative':
      case 'onward':
      case 'oneOf':
      case 'assumed':
        return { kind: token.term };
      case 'weekday':
        return {
          kind: 'weekday',
          weekday: weekdayOf(foldLetters(c.text.slice(token.start, token.end))),
        };
      case 'occasional':
        skipWords(c);
        return { kind: 'event', after: null };
      case 'accordingTo':
      case 'elsewhere':
        skipWords(c);
        return { kind: 'external' };
      default:
        return null;
    }
  }

  private closeClause(isLabel: boolean): void {
    const doubtful =
      this.unknown > this.known || (this.unknownFirst && this.unknown === this.known);
    const strange = this.unknownBefore || this.unknown > 0;
    for (const phrase of this.clause) {
      const dropped = isFragile(phrase) && doubtful;
      if (!dropped && !(strange && phrase.kind === 'span' && phrase.span.figures)) {
        this.phrases.push(phrase);
      }
    }
    if (!(isLabel && this.clause.length === 0)) this.unknownBefore ||= this.unknown > 0;
    this.clause = [];
    this.known = 0;
    this.unknown = 0;
    this.unknownFirst = false;
  }
}

/**
 * What the tokens say about time, in order, in one pass. A clause ends at a comma, a colon, a full
 * stop, a dash; one that is mostly words unknown to the grammar says nothing, whatever numbers stand
 * in it, and bare figures ("6/2025") say something only where every word is known.
 */
export const scan = (c: Cursor): Phrase[] => new Scan(c).run();
