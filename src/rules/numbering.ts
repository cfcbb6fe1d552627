import type { Activity, Plan } from '../plan/plan';
import { tidy } from '../text/tidy';
import { oncePer } from '../text/once-per';

/** The ranks of numbers, from the highest: A, I, 1 (and 1.1), a. */
type Rank = 0 | 1 | 2 | 3;

/** An activity's number in its place among the others. */
export interface NumberedRow {
  readonly activity: Activity;
  /** "2.1" → ["2", "1"]; leading zeros and closing marks left out. */
  readonly parts: readonly string[];
  readonly rank: Rank;
  /** What it counts under: its section and the numbers of higher rank above it. Numbering may restart in another. */
  readonly scope: string;
  /** The row that its number is a part of: 2 for 2.1, 3 for a) below 3. */
  readonly parent: NumberedRow | null;
  /** The first row with the same number in the same scope. */
  readonly repeats: NumberedRow | null;
}

const CLOSING = /[.)\]:,;/]$/;
const DIGITS = /^\d{1,6}$/;
const ROMAN = /^[IVX]+$/;
const CAPITAL = /^[A-ZĐ]$/;
const LETTER = /^[a-zđ]$/;
const DIGITS_AND_LETTER = /^(\d{1,6})([a-zđ])$/;
const LONGEST = 24;

function withoutMarks(text: string): string {
  let bare = tidy(text).slice(0, LONGEST);
  while (bare.startsWith('(') || bare.startsWith('[')) bare = bare.slice(1).trim();
  while (CLOSING.test(bare)) bare = bare.slice(0, -1).trim();
  return bare;
}

/** Leading zeros left out. */
const plainDigits = (text: string): string => (text.startsWith('0') ? String(Number(text)) : text);

function partsOf(text: string): readonly string[] | null {
  if (DIGITS.test(text)) return [plainDigits(text)];
  const parts: string[] = [];
  for (const part of withoutMarks(text).split('.')) {
    const piece = part.trim();
    const pair = DIGITS_AND_LETTER.exec(piece);
    if (pair?.[1] !== undefined && pair[2] !== undefined) parts.push(plainDigits(pair[1]), pair[2]);
    else if (DIGITS.test(piece)) parts.push(plainDigits(piece));
    else if (ROMAN.test(piece) || CAPITAL.test(piece) || LETTER.test(piece)) parts.push(piece);
    else return null;
  }
  return parts;
}

function rankOf(parts: readonly string[]): Rank {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only === undefined || DIGITS.test(only)) return 2;
  if (ROMAN.test(only)) return 1;
  return CAPITAL.test(only) ? 0 : 3;
}

/**
 * The activities that have a number, in order, with what each number stands under. What is no
 * number ("-", "Bước 1") is left out.
 */
export const numberedRows = oncePer(numberRows);

/** The scope of what is counted under a row. */
const scopeUnder = ({ scope, parts }: NumberedRow): string => `${scope}/${parts.join('.')}`;

function numberRows(plan: Plan): readonly NumberedRow[] {
  const rows: NumberedRow[] = [];
  /** By scope, then by number. */
  const seen = new Map<string, Map<string, NumberedRow>>();
  // From the highest rank down: each is open for the rows of lower rank that follow it.
  const open: NumberedRow[] = [];
  let section = 0;

  plan.activities.forEach((activity) => {
    while ((plan.sectionRows[section] ?? Infinity) < activity.row) {
      section += 1;
      open.length = 0;
    }
    const parts = partsOf(activity.number);
    if (!parts) return;
    const rank = rankOf(parts);
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
    const above = open.at(-1);
    const scope = above ? scopeUnder(above) : String(section);
    let inScope = seen.get(scope);
    if (!inScope) seen.set(scope, (inScope = new Map()));
    const key = parts.length === 1 ? (parts[0] ?? '') : parts.join('.');
    const wider = parts.length > 1 ? inScope.get(parts.slice(0, -1).join('.')) : undefined;
    const row: NumberedRow = {
      activity,
      parts,
      rank,
      scope,
      parent: wider ?? above ?? null,
      repeats: inScope.get(key) ?? null,
    };
    rows.push(row);
    if (!row.repeats) inScope.set(key, row);
    open.push(row);
  });
  return rows;
}

export interface Family {
  readonly parent: Activity | null;
  readonly hasParts: boolean;
}

/** Of each activity that has a number: the one that it is a part of, and whether it has parts of its own. */
export const families = oncePer(findFamilies);

function findFamilies(plan: Plan): ReadonlyMap<Activity, Family> {
  const rows = numberedRows(plan);
  const parents = new Set(rows.map(({ parent }) => parent));
  return new Map(
    rows.map((row) => [
      row.activity,
      { parent: row.parent?.activity ?? null, hasParts: parents.has(row) },
    ]),
  );
}
