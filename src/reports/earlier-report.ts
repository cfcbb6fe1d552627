import type { CellValue, Snapshot } from '../workbook/snapshot';
import type { Period } from './report';
import { FIGURES, type Figure } from './figures';
import { WORDS } from './words';

/** The figures of a report of ours that stands in the workbook. */
export interface EarlierReport {
  /** The heading of its figures: "6 tháng đầu năm 2023". */
  readonly period: string;
  /** A rate is a share of 1; null where it said none. */
  readonly figures: ReadonlyMap<Figure, number | null>;
}

const RATE = /^(\d+(?:,\d)?)%$/;

function rateOf(value: CellValue): number | null {
  const percent = typeof value === 'string' ? RATE.exec(value)?.[1] : undefined;
  return percent === undefined ? null : Number(percent.replace(',', '.')) / 100;
}

/** The figures of a report's sheet, each beside its words: also those that she corrected there. */
export function figuresOf({ rows }: Pick<Snapshot, 'rows'>): ReadonlyMap<Figure, number | null> {
  const words = new Map(FIGURES.map((each): [string, Figure] => [WORDS.totals[each], each]));
  const figures = new Map<Figure, number | null>();
  for (const row of rows) {
    const figure = words.get(String(row[0] ?? ''));
    if (figure === undefined || figures.has(figure)) continue;
    const value = row.slice(1).find((cell) => cell !== null) ?? null;
    if (figure === 'rate') figures.set(figure, rateOf(value));
    else if (typeof value === 'number') figures.set(figure, value);
  }
  return figures;
}

/** Where the year and the part of a period stand in its name: "2024-Q2". */
const yearBefore = (id: string): string => `${Number(id.slice(0, 4)) - 1}${id.slice(4)}`;

/** The period of the same kind just before: "2024-Q1" for "2024-Q2", "2023-12" for "2024-01"; null for years and nine months. */
function justBefore(id: string): string | null {
  const part = id.slice(5);
  const kind = /^[HQ]/.exec(part)?.[0] ?? '';
  if (part === '' || part === '9M') return null;
  const last = kind === 'H' ? 2 : kind === 'Q' ? 4 : 12;
  const number = Number(part.slice(kind.length));
  const [year, before] = number > 1 ? [id, number - 1] : [yearBefore(id), last];
  return `${year.slice(0, 4)}-${kind}${kind === '' ? String(before).padStart(2, '0') : before}`;
}

/** The periods whose report one is compared with, the first that there is: the same of last year, then the one just before. */
export function comparedPeriods({ id }: Period): readonly string[] {
  const before = justBefore(id);
  return before === null ? [yearBefore(id)] : [yearBefore(id), before];
}
