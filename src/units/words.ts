import { isAccented, spell, spelledWords, unaccented } from '../text/spell';
import { ABBREVIATIONS, type Abbreviation } from './abbreviations';

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
const JOINTS = /[&.,/-]/g;
interface Expansion {
  readonly abbreviation: Abbreviation;
  readonly said: readonly string[];
  readonly after: readonly string[];
}

type Table = ReadonlyMap<string, readonly Expansion[]>;

function tableOf(abbreviations: readonly Abbreviation[], keyOf: (short: string) => string): Table {
  const table = new Map<string, Expansion[]>();
  for (const abbreviation of abbreviations) {
    const key = keyOf(spell(abbreviation.short.replace(JOINTS, '')));
    const same = table.get(key) ?? [];
    const after = (abbreviation.after ?? []).map((words) => spelledWords(words).join(' '));
    same.push({ abbreviation, said: spelledWords(abbreviation.full), after });
    table.set(key, same);
  }
  return table;
}

const SPELLED = tableOf(ABBREVIATIONS, (short) => short);
/** For text typed without accents: "BCD" is BCĐ. */
const UNACCENTED = tableOf(ABBREVIATIONS, unaccented);

/** Whether everybody understands the short form, whatever a glossary says. */
export const isKnown = (short: string): boolean => SPELLED.has(spell(short.replace(JOINTS, '')));

/** The last four words said before, which an abbreviation's meaning may hang on. */
class Before {
  private words: string[] = [];

  add(said: readonly string[]): void {
    this.words = [...this.words, ...said].slice(-4);
  }

  endsWith(words: string): boolean {
    return ` ${this.words.join(' ')}`.endsWith(` ${words}`);
  }
}

function expand(text: string, tables: readonly Table[], before: Before): Expansion | null {
  const key = spell(text.replace(JOINTS, ''));
  for (const table of tables) {
    for (const each of table.get(key) ?? []) {
      const { after } = each;
      if (after.length === 0 || after.some((words) => before.endsWith(words))) return each;
    }
  }
  return null;
}

/**
 * The words and marks of a tidied text, in order; each abbreviation with what it stands for. `own`:
 * short forms that only this workbook uses.
 */
export function tokensOf(text: string, own: readonly Abbreviation[] = []): Token[] {
  const tokens: Token[] = [];
  const before = new Before();
  const table = isAccented(text) ? SPELLED : UNACCENTED;
  const tables = own.length === 0 ? [table] : [table, tableOf(own, (short) => short)];

  const add = (part: string, start: number): void => {
    const expansion = expand(part, tables, before);
    const parts = expansion === null ? [...part.matchAll(PART)] : [];
    if (parts.length > 1) {
      for (const inner of parts) add(inner[0], start + inner.index);
      return;
    }
    const said = expansion?.said ?? spelledWords(part);
    before.add(said);
    tokens.push({
      kind: said.length > 0 ? 'word' : 'mark',
      text: part,
      start,
      end: start + part.length,
      abbreviation: expansion?.abbreviation ?? null,
      said,
    });
  };

  for (const match of text.matchAll(TOKEN)) add(match[0], match.index);
  return tokens;
}
