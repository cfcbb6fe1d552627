import { roomOf } from './fit-height';
import { textWidth } from './text-width';

/** Text in table cells: Times New Roman of 12 points. */
const LETTERING = { size: 12 };
/** Rows that need to be looked at: the first ones stand for all. */
export const LOOKED_AT = 60;
/**
 * A row is as high as the highest of its cells, so long texts count for more than many short ones.
 * The higher, the more the longest alone decide; with this real plans take the least paper.
 */
const POWER = 2;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** How much a column would have of the room, were there no least widths. */
interface Demand {
  readonly weight: number;
  readonly least: number;
}

/**
 * Where the sum of (length / width) ^ POWER over all cells is least, widths are as these numbers; 0
 * where every text stands on one line in the least width.
 */
function weightOf(texts: readonly string[], least: number): number {
  const lengths = texts.map((text) => textWidth(text, LETTERING));
  if (Math.max(0, ...lengths) <= roomOf(least)) return 0;
  return sumOf(lengths.map((length) => length ** POWER)) ** (1 / (POWER + 1));
}

/** The least width in which no word is broken. */
function unbroken(texts: readonly string[], least: number): number {
  let width = least;
  for (const text of texts) {
    for (const word of text.split(/\s/)) {
      const length = textWidth(word, LETTERING);
      while (roomOf(width) < length) width++;
    }
  }
  return width;
}

/** Shares the room out by weight; who would have less than the least gets that. */
function share(total: number, demands: readonly Demand[]): readonly number[] {
  const modest = new Set<Demand>();
  for (;;) {
    const open = demands.filter((each) => !modest.has(each));
    const left = total - sumOf([...modest].map(({ least }) => least));
    const unit = left / sumOf(open.map(({ weight }) => weight));
    const short = open.filter(({ weight, least }) => !(unit * weight >= least));
    if (short.length === 0) {
      return demands.map((each) =>
        modest.has(each) ? each.least : Math.floor(unit * each.weight),
      );
    }
    for (const each of short) modest.add(each);
  }
}

/**
 * The widths of a table's columns, whole characters of the default font, together `total`, with which
 * its rows take little paper and no word is broken, as far as the room allows.
 *
 * @param rows the texts of each row, a column each
 * @param least for each column; together no more than `total`
 */
export function leastPaper(
  rows: readonly (readonly string[])[],
  least: readonly number[],
  total: number,
): readonly number[] {
  const columns = least.map((_, column) => rows.map((texts) => texts[column] ?? ''));
  const wished = columns.map((texts, n) => unbroken(texts, least[n] ?? 0));
  const atLeast = sumOf(wished) > total ? least : wished;
  const demands = columns.map((texts, n): Demand => {
    const each = atLeast[n] ?? 0;
    return { least: each, weight: weightOf(texts, each) };
  });
  const widths = share(total, demands);
  const widest = widths.indexOf(Math.max(...widths));
  const rest = total - sumOf(widths);
  return widths.map((width, column) => (column === widest ? width + rest : width));
}
