import { CAPITALS } from '../text/letters';
import { tidy } from '../text/tidy';
import type { Abbreviation } from './abbreviation';
import { openings, type Opening } from './opening';
import { unitKey } from './unit-key';
import type { Token } from './token';
import { isKnown, tokensOf } from './words';

/** What a workbook itself says its short names stand for. */
export interface Glossary {
  /** Short forms of one word that no office else would understand. */
  readonly abbreviations: readonly Abbreviation[];
  /** Whole names by the key (see `unitKey`) of their short form: "BCĐ" for the steering committee of this plan. */
  readonly names: ReadonlyMap<string, string>;
}

export const NO_GLOSSARY: Glossary = { abbreviations: [], names: new Map() };

type Open = (at: number, end: number) => Opening;
interface Meaning {
  readonly short: string;
  readonly full: string;
}

/** "(sau đây gọi tắt là BCĐ)", "(viết tắt: BCĐ)" */
const CALLED =
  /\((?:sau đây\s+|dưới đây\s+)?(?:được\s+)?(?:gọi|viết)(?:\s+(?:tắt|chung))?(?:\s+là|\s*:)\s*["“]?([^()"”]{1,60}?)["”]?\)/giu;
/** "Ban Chỉ đạo ISO (BCĐ)" */
const IN_BRACKETS = new RegExp(
  `\\(([${CAPITALS}][${CAPITALS}&.-]{1,12}(?: [${CAPITALS}]{2,6})?)\\)`,
  'g',
);
/** "Ghi chú: BCĐ: Ban Chỉ đạo ISO; TTK: Tổ thư ký." */
const LEGEND = /^(?:ghi chú|chú thích|(?:các )?(?:chữ|từ) viết tắt|viết tắt)[^:]{0,40}:(.*)$/iu;
const LEGEND_ITEM = /^[\s+*–-]*([^:=]{1,30}?)\s*(?::|=|là)\s+(.{4,120}?)[\s.]*$/u;
/** Longer texts are no notes about names. */
const LONGEST = 4000;
/** What nearly no cell has, and every text about names: looked for first, since all cells are asked. */
const MAY_CALL = new RegExp(`\\([\\s"“]*(?:[${CAPITALS}]|sau|[dđ][uư]|g[oọ]|vi)`);
const MAY_LIST = /(?:^|\n)\s*(?:gh|ch|c[aáàâ]|t[uưừ]|vi)[^:\n]*:/i;
const CAPITAL = new RegExp(`[${CAPITALS}]`);
const CLAUSE_ENDS = /[.;:]/;

/** The words right before a bracket that the short form stands for; null where none fits. */
function nameBefore(text: string, short: string): string | null {
  const tokens = tokensOf(text);
  const open = openings(tokens);
  const start = beginning(tokens, open, short);
  return start === null ? null : text.slice(tokens[start]?.start).trim();
}

function beginning(tokens: readonly Token[], open: Open, short: string): number | null {
  const key = unitKey(short);
  const first = key.charAt(0);
  let last: number | null = null;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || CLAUSE_ENDS.test(token.text)) break;
    const { head, asNoun, plural } = open(at, tokens.length);
    if (head === null || asNoun || plural || head.kind === 'territory') continue;
    const begins = unitKey(
      tokens
        .slice(at)
        .map(({ text }) => text)
        .join(' '),
    );
    if (begins.startsWith(`${key} `) || begins === key) return at;
    if (last === null && begins.charAt(0) === first) last = at;
  }
  return last;
}

/** Whether `glossaryOf` may find something in the text. */
export const mayExplainNames = (text: string): boolean =>
  text.length <= LONGEST &&
  ((text.includes('(') && MAY_CALL.test(text)) || (text.includes(':') && MAY_LIST.test(text)));

function* meaningsIn(line: string): Generator<Meaning> {
  for (const pattern of [CALLED, IN_BRACKETS]) {
    for (const match of line.matchAll(pattern)) {
      const short = match[1] ?? '';
      const before = line.slice(line.lastIndexOf(')', match.index) + 1, match.index);
      const full = nameBefore(before, short);
      if (full !== null) yield { short, full };
    }
  }
  for (const item of LEGEND.exec(line)?.[1]?.split(/[;,]/) ?? []) {
    const [, short = '', full = ''] = LEGEND_ITEM.exec(item) ?? [];
    if (short !== '' && CAPITAL.test(short)) yield { short, full };
  }
}

/**
 * What the texts of a workbook say that short names of units stand for: "Ban Chỉ đạo ISO huyện (sau
 * đây gọi tắt là BCĐ)", "Ghi chú: TTK: Tổ thư ký". The first meaning of a short name counts.
 */
export function glossaryOf(texts: readonly string[]): Glossary {
  const abbreviations: Abbreviation[] = [];
  const names = new Map<string, string>();
  for (const text of texts) {
    if (!mayExplainNames(text)) continue;
    for (const line of text.split(/\r?\n/)) {
      for (const { short, full } of meaningsIn(tidy(line))) {
        const key = unitKey(short);
        if (key === '' || names.has(key) || key === unitKey(full)) continue;
        names.set(key, full);
        if (!short.includes(' ') && !isKnown(short)) abbreviations.push({ short, full });
      }
    }
  }
  return names.size === 0 ? NO_GLOSSARY : { abbreviations, names };
}
