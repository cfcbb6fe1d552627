import { isAccented, spell, unaccented } from '../text/spell';
import { HEADS, QUALIFIERS, type Head } from './heads';
import type { Token } from './words';

/** How a stretch of words begins. */
export interface Opening {
  /** It begins with "các", "toàn thể", "mọi" … */
  readonly plural: boolean;
  readonly head: Head | null;
  /** The token after the head. */
  readonly after: number;
  /** The head is a noun of a list here, not the beginning of a name. */
  readonly asNoun: boolean;
  /** Nothing says which: a separator or the end follows right after the head. */
  readonly bare: boolean;
}

const PLURALS = [
  'các',
  'những',
  'toàn thể',
  'toàn bộ',
  'toàn',
  'tất cả',
  'mọi',
  'một số',
  'từng',
  'mỗi',
];
const LONGEST = 5;
/** "tất cả các"; and "các" may be typed twice */
const MOST_PLURALS = 3;

/** A qualifier with a capital is a name: "Phòng Hành chính". */
const NAME = /^\p{Lu}\p{Ll}/u;

type Speller = (word: string) => string;

/** Phrases by their words said, and the first words of all of them, to miss fast. */
class PhraseTable<T> {
  private readonly found = new Map<string, T>();
  private readonly firsts = new Set<string>();

  constructor(
    entries: readonly (readonly [string, T])[],
    private readonly say: Speller,
  ) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ').map((word) => say(spell(word)));
      this.found.set(words.join(' '), value);
      this.firsts.add(words[0] ?? '');
    }
  }

  /** The longest phrase that begins with this token, and the token after it. */
  at(tokens: readonly Token[], at: number): { readonly found: T; readonly after: number } | null {
    if (!this.firsts.has(this.say(tokens[at]?.said[0] ?? ''))) return null;
    let phrase = '';
    let words = 0;
    let best: { found: T; after: number } | null = null;
    for (let i = at; i < tokens.length && words < LONGEST; i++) {
      const token = tokens[i];
      const dotted = token?.text === '.' && tokens[i - 1]?.abbreviation != null;
      if (token === undefined || (token.kind === 'mark' && !dotted)) break;
      for (const said of token.said) {
        phrase = words === 0 ? this.say(said) : `${phrase} ${this.say(said)}`;
        words++;
        const found = this.found.get(phrase);
        if (found !== undefined) best = { found, after: i + 1 };
      }
    }
    return best;
  }
}

class Lexicon {
  readonly heads: PhraseTable<Head>;
  readonly plurals: PhraseTable<true>;
  readonly qualifiers: PhraseTable<true>;

  constructor(say: Speller) {
    this.heads = new PhraseTable(
      HEADS.map((head) => [head.words, head] as const),
      say,
    );
    this.plurals = new PhraseTable(
      PLURALS.map((words) => [words, true] as const),
      say,
    );
    this.qualifiers = new PhraseTable(
      QUALIFIERS.map((words) => [words, true] as const),
      say,
    );
  }
}

const SPELLED = new Lexicon((word) => word);
const FOLDED = new Lexicon(unaccented);

/** Reads how units begin. Text typed without any accent is matched without them. */
export function openings(tokens: readonly Token[]): (at: number, end: number) => Opening {
  const lexicon = tokens.some(({ text }) => isAccented(text)) ? SPELLED : FOLDED;
  return (at, end) => {
    let first = at;
    let plural = false;
    for (let times = 0; times < MOST_PLURALS; times++) {
      const next = lexicon.plurals.at(tokens, first)?.after ?? end;
      if (next >= end) break;
      plural = true;
      first = next;
    }
    const match = lexicon.heads.at(tokens, first);
    const head = match === null || match.found.kind === 'word' ? null : match.found;
    const after = match === null ? first : match.after;
    const bare = after >= end;
    const asNoun =
      head !== null &&
      (head.kind === 'noun' ||
        ((head.kind === 'dual' || head.kind === 'territory') &&
          (bare ||
            (lexicon.qualifiers.at(tokens, after) !== null &&
              (plural || !NAME.test(tokens[after]?.text ?? ''))))));
    return { plural, head, after, asNoun, bare };
  };
}
