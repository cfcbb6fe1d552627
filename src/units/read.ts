import { spell } from '../text/spell';
import { tidy } from '../text/tidy';
import { amongMany, isGroup } from './group';
import { Joining } from './join';
import type { Range, Span } from './span';
import { capitalised, fullWords } from './name';
import { openings, type Opening } from './opening';
import { cut } from './pieces';
import type { Unit } from './unit';
import { NO_GLOSSARY, type Glossary } from './glossary';
import { keyOfTokens, unitKey } from './unit-key';
import type { Token } from './token';
import { tokensOf } from './words';

/** Words read as one unit that could name several: "Vụ Kế hoạch, Tài chính". */
export interface UnitDoubt {
  /** The unit's `text`. */
  readonly text: string;
  /** The names that it would be split into. */
  readonly parts: readonly string[];
}

/** The units of a cell, and whether it says who leads. */
export interface UnitReading {
  readonly units: readonly Unit[];
  readonly doubts: readonly UnitDoubt[];
  /** Words name the lead ("chủ trì"), or there is only one that can be. */
  readonly leadSaid: boolean;
}

const NONE: UnitReading = { units: [], doubts: [], leadSaid: false };
/** Keys of cells that say: nobody, or the same as above. */
const NOBODY =
  /^(?:nt|n a|theo (?:su )?phan cong(?: nhiem vu)?|(?:khong|ko|chua)(?: (?:co|quy dinh|phan cong|xac dinh|yeu cau))?(?: (?:don vi|co quan|to chuc|ca nhan|chu tri|phoi hop|thuc hien))*)?$/;
const AS_ABOVE = /^(?:nhu|nt) (?:tren|muc|dong|o|stt|tt|so|y)\b/;

interface Cell {
  readonly text: string;
  /** Where its lines begin. */
  readonly lines: ReadonlySet<number>;
}

/** The cell on one line; its line breaks are mostly wrapping, but lists keep their marks at them. */
function cellOf(text: string): Cell {
  let line = '';
  const lines = new Set<number>();
  for (const part of text.split(/\r?\n/).map(tidy)) {
    if (part === '') continue;
    if (line !== '') line += ' ';
    lines.add(line.length);
    line += part;
  }
  return { text: line, lines };
}

/** Where the name's own end begins, after its head; a person's may have several: "Phó | Hiệu trưởng". */
function afterHeads(
  { nameFrom, to, opening }: Span,
  open: (at: number, end: number) => Opening,
): number {
  let { after } = open(nameFrom, to);
  while (opening.head?.kind === 'person' && after < to) {
    const next = open(after, to);
    if (next.plural || next.head?.kind !== 'person') break;
    after = next.after;
  }
  return after;
}

const HONORIFIC = new RegExp(`^${spell('đồng')} ${spell('chí')} `);

/** "Chủ tịch, các Phó Chủ tịch UBND xã": a post alone, and those who stand in for it. */
function areDeputies(
  tokens: readonly Token[],
  one: Span,
  other: Span,
  open: (at: number, end: number) => Opening,
): boolean {
  if (one.opening.head?.kind !== 'person' || afterHeads(one, open) !== one.to) return false;
  const post = (span: Span): string =>
    tokens
      .slice(span.nameFrom, afterHeads(span, open))
      .flatMap(({ said }) => said)
      .join(' ');
  return post(other).endsWith(`${spell('phó')} ${post(one).replace(HONORIFIC, '')}`);
}

/** "Bí thư, Chủ tịch UBND xã": the first is of no UBND. */
const isOfParty = ({ opening }: Span): boolean => opening.head?.words.endsWith('bí thư') === true;

/** A short form borrows its neighbour's end: "BCĐ và Tổ thư ký ISO huyện" are both of "ISO huyện". */
function borrowedEnds(
  tokens: readonly Token[],
  spans: readonly Span[],
  open: (at: number, end: number) => Opening,
): readonly (Range | null)[] {
  const ends: (Range | null)[] = spans.map(() => null);
  for (let i = spans.length - 2; i >= 0; i--) {
    const [one, other] = [spans[i], spans[i + 1]];
    if (one === undefined || other === undefined || !other.close) continue;
    const family = one.opening.head?.family ?? null;
    const alike = family !== null && other.opening.head?.family === family;
    if (!alike || one.opening.plural) continue;
    const isShort = !other.opening.plural && one.opening.bare && one.opening.after === one.to;
    if (!isShort && !areDeputies(tokens, one, other, open)) continue;
    if (isOfParty(one) !== isOfParty(other)) continue;
    const own = { from: afterHeads(other, open), to: other.nameTo ?? other.to };
    ends[i] = own.from < own.to ? own : (ends[i + 1] ?? null);
  }
  return ends;
}

/** The other way to read a unit whose name commas cut; empty where there is none. */
function doubtOf(
  span: Span,
  text: string,
  wordsOf: (range: Range) => string,
): readonly UnitDoubt[] {
  const [comma] = span.commas;
  if (comma === undefined) return [];
  const head = { from: span.nameFrom, to: span.opening.after };
  const ends = [...span.commas.slice(1), span.nameTo ?? span.to];
  const others = span.commas.map((from, i) => [head, { from, to: ends[i] ?? from }]);
  const parts = [[{ from: span.nameFrom, to: comma }], ...others];
  return [{ text, parts: parts.map((ranges) => capitalised(ranges.map(wordsOf).join(' '))) }];
}

/**
 * Reads a cell of the unit column, or of the column of those who co-operate (`support`: all of them
 * are support, and no lead is said). Where nothing says who leads, all are lead. Never throws; the
 * texts of the units, the separators and the words of roles together are the whole tidied cell.
 * `glossary`: what the workbook's own short names stand for.
 */
export function readUnits(
  text: string,
  column: 'unit' | 'support',
  glossary: Glossary = NO_GLOSSARY,
): UnitReading {
  const cell = cellOf(text);
  const tokens = tokensOf(cell.text, glossary.abbreviations);
  const key = keyOfTokens(tokens);
  if (NOBODY.test(key) || AS_ABOVE.test(key)) return NONE;
  const open = openings(tokens);
  const pieces = cut(tokens, cell.lines, open);
  const joining = new Joining(tokens, open);
  pieces.forEach((_, i) => joining.add(pieces, i));
  const spans = joining.spans.filter((span) => hasWords(tokens, span));
  const ends = borrowedEnds(tokens, spans, open);
  const among = amongMany(spans);
  const leadNamed = spans.some(({ role }) => role === 'lead');
  const roleOf = ({ role }: Span): Unit['role'] => {
    if (column === 'support') return 'support';
    return role ?? (leadNamed ? 'support' : 'lead');
  };

  const units = spans.map((span, i): Unit => {
    const end = ends[i] ?? null;
    const own = { from: span.nameFrom, to: span.nameTo ?? span.to };
    const parts = [...span.before, own, ...(end === null ? [] : [end])];
    const name = parts.map((range) => fullWords(tokens, range, open)).join(' ');
    return {
      name: capitalised(nameIn(glossary, name) ?? name),
      text: cell.text.slice(tokens[span.textFrom]?.start, tokens[span.to - 1]?.end),
      role: roleOf(span),
      // "Bí thư, Phó Bí thư các chi bộ": of many, both
      group:
        isGroup(tokens, span, among[i] === true, open) ||
        (end !== null && open(end.from, end.to).plural),
    };
  });
  const leads = units.filter(({ role }) => role === 'lead').length;
  const doubts = spans.flatMap((span, i) =>
    doubtOf(span, units[i]?.text ?? '', (range) => fullWords(tokens, range, open)),
  );
  return { units, doubts, leadSaid: column === 'unit' && leads > 0 && (leadNamed || leads === 1) };
}

const nameIn = ({ names }: Glossary, short: string): string | undefined =>
  names.size === 0 ? undefined : names.get(unitKey(short));

const hasWords = (tokens: readonly Token[], { textFrom, to }: Span): boolean =>
  tokens.slice(textFrom, to).some(({ kind }) => kind === 'word');
