import { foldCode } from '../text/fold';

/** What a letter is to a phrase, whatever its accents and case: a–z 1 to 26, digits 27 to 36 … */
const LAST_OF_ALPHABET = 26;
const LAST_DIGIT = LAST_OF_ALPHABET + 10;
/** … a space, a letter of another alphabet, and any sign. */
export const SPACE = LAST_DIGIT + 1;
const OTHER_LETTER = SPACE + 1;
const SIGN = OTHER_LETTER + 1;

/** Of a phrase, and so of a tree's steps: the letters a–z, the digits, a space. */
const COLUMNS = SPACE + 1;

function classOfFolded(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return LAST_OF_ALPHABET + 1 + code - 48;
  if (code === 32) return SPACE;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return SIGN;
  const isSign = (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040);
  return isSign ? SIGN : OTHER_LETTER;
}

/** By code unit; 0 where it is not known yet. */
const CLASS_OF = new Uint8Array(0x10000);

/** The class of a code unit: see `isLetter`, `isDigit`, `SPACE`; any other is a sign. */
export const classOf = (code: number): number =>
  CLASS_OF[code] || (CLASS_OF[code] = classOfFolded(foldCode(code)));

/** Whether the class is that of a part of a word: any letter, of Vietnamese or not. */
export const isLetter = (letter: number): boolean =>
  letter <= LAST_OF_ALPHABET || letter === OTHER_LETTER;

export const isDigit = (letter: number): boolean =>
  letter > LAST_OF_ALPHABET && letter <= LAST_DIGIT;

/** Phrases to be found where they begin in a text, whatever its accents and case. */
export class PhraseTree<T> {
  /** For each step and class the next step; 0 where no phrase goes on. */
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
      const place = step * COLUMNS + classOf(phrase.charCodeAt(at));
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
    let before = SIGN;
    for (let at = start; ; at++) {
      const letter = at < text.length ? classOf(text.charCodeAt(at)) : SIGN;
      const goesOn = isDigit(before) ? isDigit(letter) : isLetter(letter);
      const value = goesOn ? null : (this.values[step] ?? null);
      if (value !== null) {
        found = value;
        end = at;
      }
      if (letter > SPACE) break;
      step = this.next[step * COLUMNS + letter] ?? 0;
      if (step === 0) break;
      before = letter;
    }
    return found === null ? null : { value: found, end };
  }
}
