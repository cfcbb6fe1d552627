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

const PLURALS = ['các', 'những', 'toàn thể', 'toàn bộ', 'tất cả', 'mọi', 'một số', 'từng', 'mỗi'];
const LONGEST = 5;

type Speller = (word: string) => string;

class Lexicon {
  private readonly heads = new Map<string, Head>();
  private readonly plurals: ReadonlySet<string>;
  private readonly qualifiers: ReadonlySet<string>;

  constructor(private readonly say: Speller) {
    const key = (words: string): string => words.split(' ').map((word) => say(spell(word))).join(' ');
    for (const head of HEADS) this.heads.set(key(head.words), head);
    this.plurals = new Set(PLURALS.map(key));
    this.qualifiers = new Set(QUALIFIERS.map(key));
  }

  /** The longest phrase that `find` knows among the words said from this token on. */
  private longest<T>(tokens: readonly Token[], at: number, find: (phrase: string) => T | undefined) {
    let phrase = '';
    let words = 0;
    let best: { found: T; after: number } | null = null;
    for (let i = at; i < tokens.length && words < LONGEST; i++) {
      const token = tokens[i];
      if (token === undefined || (token.kind === 'mark' && token.text !== '.')) break;
      if (token.kind === 'mark' && tokens[i - 1]?.abbreviation == null) break;
      for (const said of token.said) {
        phrase = words === 0 ? this.say(said) : `${phrase} ${this.say(said)}`;
        words++;
        const found = find(phrase);
        if (found !== undefined) best = { found, after: i + 1 };
      }
    }
    return best;
  }

  headAt(tokens: readonly Token[], at: number): { found: Head; after: number } | null {
    return this.longest(tokens, at, (phrase) => this.heads.get(phrase));
  }

  pluralAt(tokens: readonly Token[], at: number): number | null {
    const plural = this.longest(tokens, at, (phrase) => (this.plurals.has(phrase) ? true : undefined));
    return plural === null ? null : plural.after;
  }

  qualifiedAt(tokens: readonly Token[], at: number): boolean {
    return (
      this.longest(tokens, at, (phrase) => (this.qualifiers.has(phrase) ? true : undefined)) !== null
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
    for (let next = lexicon.pluralAt(tokens, first); next !== null && next < end; ) {
      plural = true;
      first = next;
      next = lexicon.pluralAt(tokens, first);
    }
    const match = lexicon.headAt(tokens, first);
    const head = match === null || match.found.kind === 'word' ? null : match.found;
    const after = match === null ? first : match.after;
    const bare = after >= end;
    const asNoun =
      head !== null &&
      (head.kind === 'noun' ||
        ((head.kind === 'dual' || head.kind === 'territory') &&
          (bare || lexicon.qualifiedAt(tokens, after))));
    return { plural, head, after, asNoun, bare };
  };
}
