import { lazily } from '../text/lazily';
import { oncePer } from '../text/once-per';
import { isAccented, keeping, spell, spelledWords, unaccented } from '../text/spell';
import { ABBREVIATIONS, type Abbreviation } from './abbreviations';
import { departments } from './departments';
import { withFieldsInFull } from './field-initials';

/** A word or a mark of a tidied text. */
export interface Token {
  readonly kind: 'word' | 'mark';
  /** As it stands in the text. */
  readonly text: string;
  /** Its place in the text, 0-based, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What the abbreviation stands for here; null where it is none. */
  readonly abbreviation: Abbreviation | null;
  /** The words that it says: its own, or those that the abbreviation stands for; see `spell`. */
  readonly said: readonly string[];
}

const TOKEN =
  /[Đđ]\/[Cc](?![\p{L}\p{N}])|\p{Lu}{2,}(?:[,&-]\p{Lu}{2,})+|[\p{L}\p{N}]+(?:[&-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const PART = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
/** Without two capitals in a row nothing is short for several words. */
const SHORT = /\p{Lu}{2}/u;
const JOINTS = /[&.,/-]/g;
interface Expansion {
  readonly abbreviation: Abbreviation;
  readonly said: readonly string[];
  readonly after: readonly string[];
  readonly before: readonly string[];
}

/** So far to look for the words that an abbreviation's meaning hangs on. */
const LONGEST_BEFORE = 24;

type Table = ReadonlyMap<string, readonly Expansion[]>;

function tableOf(abbreviations: readonly Abbreviation[], keyOf: (short: string) => string): Table {
  const table = new Map<string, Expansion[]>();
  for (const abbreviation of abbreviations) {
    const key = keyOf(spell(abbreviation.short.replace(JOINTS, '')));
    const same = table.get(key) ?? [];
    const after = (abbreviation.after ?? []).map((words) => spelledWords(words).join(' '));
    const before = (abbreviation.before ?? []).map((words) => spelledWords(words).join(' '));
    same.push({ abbreviation, said: spelledWords(abbreviation.full), after, before });
    table.set(key, same);
  }
  return table;
}

const asSpelled = (short: string): string => short;
const all = lazily(() => [...ABBREVIATIONS, ...departments()]);
const spelledTable = lazily(() => tableOf(all(), asSpelled));
/** For text typed without accents: "BCD" is BCĐ. */
const unaccentedTable = lazily(() => tableOf(all(), unaccented));
const tableOfOwn = oncePer((own: readonly Abbreviation[]) => tableOf(own, asSpelled));
const NO_ABBREVIATIONS: readonly Abbreviation[] = [];

/** Whether everybody understands the short form, whatever a glossary says. */
export const isKnown = (short: string): boolean =>
  spelledTable().has(spell(short.replace(JOINTS, '')));

/** What a word or a mark is, wherever it stands. */
interface Part {
  /** By which tables know it: spelled, without its joints. */
  readonly key: string;
  readonly said: readonly string[];
  /** Of what it is put together where it is no abbreviation ("Kinh-tế"); empty where of one part only. */
  readonly parts: readonly string[];
}

const partOf = keeping((text): Part => {
  const parts = text.match(PART) ?? [];
  const key = spell(text.replace(JOINTS, ''));
  return { key, said: spelledWords(text), parts: parts.length > 1 ? parts : [] };
});

/** So many words back to look for those that an abbreviation's meaning hangs on. */
const MOST_WORDS_BEFORE = 4;

function saysBefore(tokens: readonly Token[], words: string): boolean {
  const before: string[] = [];
  for (let i = tokens.length - 1; i >= 0 && before.length < MOST_WORDS_BEFORE; i--) {
    before.unshift(...(tokens[i]?.said ?? []));
  }
  return ` ${before.slice(-MOST_WORDS_BEFORE).join(' ')}`.endsWith(` ${words}`);
}

function saysNext(text: string, at: number, words: string): boolean {
  const next = text.slice(at, at + LONGEST_BEFORE);
  return ` ${spelledWords(next).join(' ')} `.startsWith(` ${words} `);
}

class Reader {
  readonly tokens: Token[] = [];

  constructor(
    private readonly text: string,
    private readonly tables: readonly Table[],
  ) {}

  /** What the part that ends here stands for, after the tokens read so far. */
  private expand(key: string, end: number): Expansion | null {
    const { text, tokens } = this;
    for (const table of this.tables) {
      for (const each of table.get(key) ?? []) {
        const { after, before } = each;
        const fits = after.length === 0 || after.some((words) => saysBefore(tokens, words));
        if (fits && (before.length === 0 || before.some((words) => saysNext(text, end, words)))) {
          return each;
        }
      }
    }
    return null;
  }

  add(part: string, start: number): void {
    const end = start + part.length;
    const { key, said: own, parts } = partOf(part);
    const expansion = this.expand(key, end);
    if (expansion === null && parts.length > 0) {
      let at = start;
      for (const inner of parts) {
        this.add(inner, at);
        at += inner.length;
      }
      return;
    }
    const said = expansion?.said ?? own;
    const kind = said.length > 0 ? 'word' : 'mark';
    const abbreviation = expansion?.abbreviation ?? null;
    this.tokens.push({ kind, text: part, start, end, abbreviation, said });
  }
}

/**
 * The words and marks of a tidied text, in order; each abbreviation with what it stands for. `own`:
 * short forms that only this workbook uses.
 */
export function tokensOf(text: string, own: readonly Abbreviation[] = NO_ABBREVIATIONS): Token[] {
  const table = isAccented(text) ? spelledTable() : unaccentedTable();
  const reader = new Reader(text, own.length === 0 ? [table] : [table, tableOfOwn(own)]);
  let at = 0;
  // Only white space stands between two of them.
  for (const part of text.match(TOKEN) ?? []) {
    at = text.indexOf(part, at);
    reader.add(part, at);
    at += part.length;
  }
  return SHORT.test(text) ? withFieldsInFull(reader.tokens) : reader.tokens;
}
