import { foldCode } from '../text/fold';

const LETTERS = 26;
const DIGITS = 10;
/** The letters a–z, the digits, a space. */
const COLUMNS = LETTERS + DIGITS + 1;
const SPACE = LETTERS + DIGITS;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether the folded code unit is part of a word: any letter, of Vietnamese or not. */
export function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (code === 0xd7 || code === 0xf7) return false;
  return (code >= 0xc0 && code < 0x2000) || (code >= 0x2c00 && code < 0x3000) || code >= 0x3040;
}

function columnOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (isDigit(code)) return LETTERS + code - 48;
  return code === 32 ? SPACE : -1;
}

/** Phrases to be found where they begin in a text, whatever its accents and case. */
export class PhraseTree<T> {
  /** For each step and column the next step; 0 where no phrase goes on. */
  private readonly next: Uint16Array;
  private readonly values: (T | null)[] = [null];

  /** `phrases`: folded, of the letters a–z, digits and single spaces. */
  constructor(phrases: ReadonlyMap<string, T>) {
    let letters = 0;
    for (const phrase of phrases.keys()) letters += phrase.length;
    this.next = new Uint16Array((letters + 1) * COLUMNS);
    for (const [phrase, value] of phrases) this.add(phrase, value);
  }

  private add(phrase: string, value: T): void {
    let step = 0;
    for (let at = 0; at < phrase.length; at++) {
      const place = step * COLUMNS + columnOf(phrase.charCodeAt(at));
      step = this.next[place] ?? 0;
      if (step === 0) {
        step = this.values.push(null) - 1;
        this.next[place] = step;
      }
    }
    this.values[step] = value;
  }

  /**
   * The longest phrase that begins at this place of the text and ends where a word or a number does,
   * and the place after it; null where none begins.
   */
  longest(text: string, start: number): { readonly value: T; readonly end: number } | null {
    let found: T | null = null;
    let end = start;
    let step = 0;
    let before = 0;
    for (let at = start; ; at++) {
      const code = at < text.length ? foldCode(text.charCodeAt(at)) : 0;
      const value = this.values[step] ?? null;
      if (value !== null && !(isDigit(before) ? isDigit(code) : isLetter(code))) {
        found = value;
        end = at;
      }
      const column = columnOf(code);
      step = column < 0 ? 0 : (this.next[step * COLUMNS + column] ?? 0);
      if (step === 0) break;
      before = code;
    }
    return found === null ? null : { value: found, end };
  }
}
