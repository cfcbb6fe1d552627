import type { Cursor } from './cursor';
import type { Term } from './lexicon';
import { takeClock } from './read-clock';
import { skipWords, takeEventPhrase } from './read-event';
import { takeFrequencies } from './read-frequency';
import { takeSpans } from './read-span';
import { isDeadline } from './reading';
import {
  eventPhrase,
  frequencyPhrase,
  spanPhrase,
  weekdayPhrase,
  wordPhrase,
  type Phrase,
} from './phrase';

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
    if ((token.kind === 'number' && takeClock(c)) || this.takeNumbering() || this.takeLabel()) {
      return;
    }
    const from = c.at;
    if (this.takePhrases()) {
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

  private takePhrases(): boolean {
    const { c, clause } = this;
    const before = clause.length;
    for (const frequency of takeFrequencies(c)) clause.push(frequencyPhrase(frequency));
    if (clause.length > before) return true;
    for (const span of takeSpans(c)) clause.push(spanPhrase(span));
    if (clause.length > before) return true;
    const event = takeEventPhrase(c);
    if (event !== null) {
      clause.push(event.bare ? wordPhrase('duration') : eventPhrase(event.after));
      return true;
    }
    const phrase = this.takeWord();
    if (phrase === null) return false;
    clause.push(phrase);
    return true;
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
        return wordPhrase(token.term);
      case 'weekday':
        return weekdayPhrase(token.value);
      case 'occasional':
        skipWords(c);
        return eventPhrase(null);
      case 'accordingTo':
      case 'elsewhere':
        skipWords(c);
        return wordPhrase('external');
      default:
        return null;
    }
  }

  private closeClause(isLabel: boolean): void {
    const { clause, known, unknown } = this;
    const doubtful = unknown > known || (this.unknownFirst && unknown === known);
    const strange = this.unknownBefore || unknown > 0;
    for (const phrase of clause) {
      const dropped = doubtful && isFragile(phrase);
      if (!dropped && !(strange && phrase.kind === 'span' && phrase.span.figures)) {
        this.phrases.push(phrase);
      }
    }
    if (!isLabel || clause.length > 0) this.unknownBefore ||= unknown > 0;
    if (clause.length > 0) this.clause = [];
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
