import { lazily } from '../text/lazily';
import { CAPITALS, SMALL_LETTERS } from '../text/letters';
import { isAccented, spell, unaccented } from '../text/spell';
import { HEADS, QUALIFIERS, type Head } from './heads';
import type { Token } from './token';

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
  /** The head is the beginning of a short form that says which: "SNV". */
  readonly saysMore: boolean;
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
/** "tất cả các"; and "các" may be typed twice */
const MOST_PLURALS = 3;

/** A qualifier with a capital is a name: "Phòng Hành chính". */
const NAME = new RegExp(`^[${CAPITALS}][${SMALL_LETTERS}]`);

const NUMBER = /^\d{1,3}$/;
/** After them a number is a name: "Ban Chỉ đạo 35 tỉnh", "khu vực 2". */
const NUMBERED: ReadonlySet<string> = new Set(
  ['đạo', 'tác', 'vực', 'số', 'án', 'tuyến', 'đoàn', 'đội', 'sở', 'khóa', 'lần'].map(spell),
);

type Speller = (word: string) => string;

interface Match<T> {
  readonly found: T;
  /** The token after it. */
  readonly after: number;
  /** Its last token says more than the phrase. */
  readonly within: boolean;
}

/** What phrases that share their first words go on with. */
interface Step<T> {
  value: T | null;
  readonly next: Map<string, Step<T>>;
}

const newStep = <T>(): Step<T> => ({ value: null, next: new Map() });

/** Phrases by their words said. */
class PhraseTable<T> {
  private readonly first = newStep<T>();

  constructor(
    entries: readonly (readonly [string, T])[],
    private readonly say: Speller,
  ) {
    for (const [phrase, value] of entries) {
      let step = this.first;
      for (const word of phrase.split(' ')) {
        const said = say(spell(word));
        const next = step.next.get(said) ?? newStep();
        step.next.set(said, next);
        step = next;
      }
      step.value = value;
    }
  }

  /**
   * The longest phrase that begins with each of these tokens. Asked for the same ones again and
   * again, it looks for each once.
   */
  in(tokens: readonly Token[]): (at: number) => Match<T> | null {
    const known: (Match<T> | null)[] = [];
    return (at) => {
      const before = known[at];
      return before === undefined ? (known[at] = this.at(tokens, at)) : before;
    };
  }

  private at(tokens: readonly Token[], at: number): Match<T> | null {
    let step = this.first;
    let best: Match<T> | null = null;
    for (let i = at; i < tokens.length; i++) {
      const token = tokens[i];
      const dotted = i > at && token?.text === '.' && tokens[i - 1]?.abbreviation != null;
      if (token === undefined || (token.kind === 'mark' && !dotted)) break;
      let left = token.said.length;
      for (const said of token.said) {
        left--;
        const next = step.next.get(this.say(said));
        if (next === undefined) return best;
        step = next;
        if (next.value !== null) best = { found: next.value, after: i + 1, within: left > 0 };
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

const spelledLexicon = lazily(() => new Lexicon((word) => word));
const foldedLexicon = lazily(() => new Lexicon(unaccented));

/** Reads how units begin. Text typed without any accent is matched without them. */
export function openings(tokens: readonly Token[]): (at: number, end: number) => Opening {
  const accented = tokens.some(({ text }) => isAccented(text));
  const lexicon = accented ? spelledLexicon() : foldedLexicon();
  const headAt = lexicon.heads.in(tokens);
  const pluralAt = lexicon.plurals.in(tokens);
  const qualifierAt = lexicon.qualifiers.in(tokens);
  /** The token after a number of them: "13 phòng, ban", "100% cán bộ". */
  const countedAt = (at: number, end: number): number | null => {
    const { text } = tokens[at] ?? { text: '' };
    if (
      text.charAt(0) > '9' ||
      !NUMBER.test(text) ||
      NUMBERED.has(tokens[at - 1]?.said.at(-1) ?? '')
    )
      return null;
    const share = tokens[at + 1]?.text === '%';
    const next = share ? at + 2 : at + 1;
    if ((!share && Number(text) < 2) || next >= end) return null;
    return headAt(next) === null ? null : next;
  };
  return (at, end) => {
    let first = at;
    let plural = false;
    for (let times = 0; times < MOST_PLURALS; times++) {
      const next = pluralAt(first)?.after ?? countedAt(first, end) ?? end;
      // "Tất cả", and nothing more
      if (next === end && at === first && pluralAt(first) !== null) plural = true;
      if (next >= end) break;
      plural = true;
      first = next;
    }
    const match = headAt(first);
    const head = match === null || match.found.kind === 'word' ? null : match.found;
    let after = match === null ? first : match.after;
    // "P. Nội vụ"
    if (match !== null && tokens[after]?.text === '.' && tokens[after - 1]?.abbreviation) after++;
    const saysMore = match?.within === true;
    const bare = after >= end && !saysMore;
    const asNoun =
      head !== null &&
      (head.kind === 'noun' ||
        ((head.kind === 'dual' || head.kind === 'territory') &&
          (bare ||
            (qualifierAt(after)?.within === false &&
              (plural || !NAME.test(tokens[after]?.text ?? ''))))));
    return { plural, head, after, asNoun, bare, saysMore };
  };
}
