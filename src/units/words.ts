import { lazily } from '../text/lazily';
import { CAPITALS, LETTERS, NUMERALS } from '../text/letters';
import { oncePer } from '../text/once-per';
import { isAccented, keeping, spell, spelledWords, unaccented } from '../text/spell';
import type { Abbreviation } from './abbreviation';
import { ABBREVIATIONS } from './abbreviations';
import { departments } from './departments';
import { saysField, withFieldsInFull } from './field-initials';
import type { Token } from './token';

const IN_WORD = `[${LETTERS}${NUMERALS}]`;
const STROKED_WORD = `[${LETTERS}]{1,2}[./][${LETTERS}]{1,4}`;
const CAPITALS_LISTED = `[${CAPITALS}]{2,}(?:[,&-][${CAPITALS}]{2,})+`;
const MARK = `[^\\s${LETTERS}${NUMERALS}]`;
const TOKEN = new RegExp(
  `(?<!${IN_WORD})${STROKED_WORD}(?!${IN_WORD})|${CAPITALS_LISTED}|${IN_WORD}+(?:[&-]${IN_WORD}+)*|${MARK}`,
  'gu',
);
const PART = new RegExp(`${IN_WORD}+|${MARK}`, 'gu');
/** Without two capitals in a row, or one cut off ("Q.lý"), nothing is short for several words. */
const SHORT = new RegExp(`[${CAPITALS}](?:[${CAPITALS}]|\\.[${LETTERS}])`);
/** "p/h", "p.hợp" */
const STROKED = new RegExp(`^${STROKED_WORD}$`);
const JOINTS = /[&,-]/g;
interface Expansion {
  readonly abbreviation: Abbreviation;
  readonly said: () => readonly string[];
  readonly after: readonly string[];
  readonly before: readonly string[];
}

/** By what tables know a short form. */
const keyOfShort = (short: string): string =>
  spell(STROKED.test(short) ? short.replace('.', '/') : short.replace(JOINTS, ''));

/** So far to look for the words that an abbreviation's meaning hangs on. */
const LONGEST_BEFORE = 24;

type Table = ReadonlyMap<string, readonly Expansion[]>;

function tableOf(abbreviations: readonly Abbreviation[], keyOf: (short: string) => string): Table {
  const table = new Map<string, Expansion[]>();
  for (const abbreviation of abbreviations) {
    const key = keyOf(keyOfShort(abbreviation.short));
    const same = table.get(key) ?? [];
    const after = (abbreviation.after ?? []).map(
      (words) => spelledWords(words).join(' ') + (words.endsWith(',') ? ',' : ''),
    );
    const before = (abbreviation.before ?? []).map((words) => spelledWords(words).join(' '));
    const said = lazily(() => spelledWords(abbreviation.full));
    same.push({ abbreviation, said, after, before });
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
export const isKnown = (short: string): boolean => spelledTable().has(keyOfShort(short));

/** What a word or a mark is, wherever it stands. */
interface Part {
  /** By which tables know it: spelled, without its joints. */
  readonly key: string;
  readonly said: readonly string[];
  /** Of what it is put together where it is no abbreviation ("Kinh-tế"); empty where of one part only. */
  readonly parts: readonly string[];
}

/** "kí", "lí", "quí", as schools write them. */
const WITH_I = new RegExp(`^([klm]|qu)i(?=[^${LETTERS}]?$)`);
const withY = (word: string): string => word.replace(WITH_I, '$1y');

const partOf = keeping((text): Part => {
  const parts = text.match(PART) ?? [];
  const said = spelledWords(text).map(withY);
  return { key: keyOfShort(text), said, parts: parts.length > 1 ? parts : [] };
});

const DASHES = '–-';
const PARTING = `,;:+/(${DASHES}`;
/** Words after which a name begins, as after a mark. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(
  ['và', 'các', 'những', 'với', 'hợp', 'trì', 'chí', 'va', 'cac'].map(spell),
);
/** A name may end before this. */
const ENDS = /^\s*(?:$|[,;:+/(–)-]|\.\s*$|(?:và|các)\s)/u;

/** So many words back to look for those that an abbreviation's meaning hangs on. */
const MOST_WORDS_BEFORE = 4;

/** `words` end with a comma where one may stand between: "UBND các xã, TT". */
function saysBefore(tokens: readonly Token[], words: string): boolean {
  const before: string[] = [];
  const across = words.endsWith(',');
  for (let i = tokens.length - 1; i >= 0 && before.length < MOST_WORDS_BEFORE; i--) {
    const token = tokens[i];
    if (token?.kind === 'mark' && (PARTING.includes(token.text) ? !across : false)) break;
    before.unshift(...(token?.said ?? []));
  }
  const said = across ? words.slice(0, -1) : words;
  return ` ${before.slice(-MOST_WORDS_BEFORE).join(' ')}`.endsWith(` ${said}`);
}

/** Whether a name may begin after the tokens. */
function mayBegin(tokens: readonly Token[], start: number): boolean {
  const last = tokens.at(-1);
  // "Tổ HC-TV"
  if (last !== undefined && DASHES.includes(last.text) && last.end === start) return false;
  return (
    last === undefined || PARTING.includes(last.text) || BEFORE_NAMES.has(last.said.at(-1) ?? '')
  );
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
  private expand(key: string, start: number, end: number): Expansion | null {
    const { text, tokens } = this;
    for (const table of this.tables) {
      for (const each of table.get(key) ?? []) {
        const { after, before } = each;
        const { begins, ends, named } = each.abbreviation;
        if (after.length > 0 && !after.some((words) => saysBefore(tokens, words))) continue;
        if (before.length > 0 && !before.some((words) => saysNext(text, end, words))) continue;
        if (begins === true && !mayBegin(tokens, start)) continue;
        if (ends === true && !ENDS.test(text.slice(end, end + LONGEST_BEFORE))) continue;
        if (named !== undefined && !saysField(named, text.slice(end))) continue;
        return each;
      }
    }
    return null;
  }

  add(part: string, start: number): void {
    const end = start + part.length;
    const { key, said: own, parts } = partOf(part);
    const expansion = this.expand(key, start, end);
    if (expansion === null && parts.length > 0) {
      let at = start;
      for (const inner of parts) {
        this.add(inner, at);
        at += inner.length;
      }
      return;
    }
    const said = expansion?.said() ?? own;
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
