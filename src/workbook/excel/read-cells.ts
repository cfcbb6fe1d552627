import type { Area } from '../address';
import type { CellValue } from '../snapshot';
import type { CellReader } from './cell-value';
import { askMerged } from './merged';
import type { SheetArea } from './occupied';
import { cellCount, columnsOf, rangeOf, rowsOf } from './places';
import { isTooLarge } from './run';
import type { SheetFacts } from './sheet-facts';

/** Excel on the web answers with 5 MB at most; this leaves room for what an answer holds besides cells. */
const MOST_BYTES = 4_000_000;
/** Cells in the first answer: 40 bytes each, a value and its format, are more than tables come to. */
const FIRST_CELLS = 100_000;
/** Excel reads 5 million cells at once, at most. */
const MOST_CELLS = 1_000_000;

/** Takes what is read, as it comes. */
export interface RowSink {
  /** The values of a row, 1-based, from the area's left column on. */
  row(facts: SheetFacts, row: number, left: number, values: readonly CellValue[]): void;
  hiddenRow(facts: SheetFacts, row: number): void;
  /** A merged area may come more than once. */
  merged(facts: SheetFacts, area: Area): void;
}

interface Asked {
  readonly place: SheetArea;
  readonly range: Excel.Range;
  readonly hidden: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly merged: () => Area[];
}

/** Values, formats and merged areas, and which rows are hidden where only some are. ExcelApi 1.13 */
function ask(place: SheetArea): Asked {
  const range = rangeOf(place.facts.sheet, place.area);
  range.load('values,numberFormat');
  const isMixed = place.facts.rowsHidden === null;
  const hidden = isMixed ? range.getRowProperties({ rowHidden: true }) : null;
  return { place, range, hidden, merged: askMerged(place.facts.sheet, place.area) };
}

/** Takes whole rows off the front of the queue, as many as come to `limit` cells; one row at least. */
function take(queue: SheetArea[], limit: number): SheetArea[] {
  const taken: SheetArea[] = [];
  let left = limit;
  for (let next = queue[0]; next; next = queue[0]) {
    const { facts, area } = next;
    const rows = Math.min(rowsOf(area), Math.floor(left / columnsOf(area)));
    if (rows === 0 && taken.length > 0) break;
    const bottom = area.top + Math.max(1, rows) - 1;
    taken.push({ facts, area: { ...area, bottom } });
    left -= (bottom - area.top + 1) * columnsOf(area);
    if (bottom === area.bottom) queue.shift();
    else queue[0] = { facts, area: { ...area, top: bottom + 1 } };
  }
  return taken;
}

const cellsOf = (places: readonly SheetArea[]): number =>
  places.reduce((sum, { area }) => sum + cellCount(area), 0);

/** About how many bytes a cell takes in an answer: a third of Vietnamese letters are two or three bytes. */
const bytesOf = (value: unknown): number =>
  typeof value === 'string' ? value.length * 1.5 + 3 : 12;

/** Hands the rows on, and says about how many bytes they came in. */
function deliver(
  { place, range, hidden, merged }: Asked,
  reader: CellReader,
  sink: RowSink,
): number {
  const { facts, area } = place;
  const values: readonly (readonly unknown[])[] = range.values;
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  let bytes = 0;
  values.forEach((row, y) => {
    const rowFormats = formats[y] ?? [];
    const read = row.map((value, x) => {
      bytes += bytesOf(value) + bytesOf(rowFormats[x]);
      return reader.read(value, rowFormats[x]);
    });
    sink.row(facts, area.top + y, area.left, read);
    if (facts.rowsHidden ?? hidden?.value[y]?.rowHidden) sink.hiddenRow(facts, area.top + y);
  });
  merged().forEach((each) => sink.merged(facts, each));
  return bytes;
}

/**
 * Reads these parts of sheets: one sync, and one more for each further answer that Excel's limit asks
 * for; an answer that would be too large is asked for again in halves.
 *
 * @param askMore asks for what else is wanted with the first answer; what comes back reads it
 */
export async function readCells(
  context: Excel.RequestContext,
  places: readonly SheetArea[],
  reader: CellReader,
  sink: RowSink,
  askMore: () => () => void,
): Promise<void> {
  const queue = [...places];
  let limit = FIRST_CELLS;
  let most = MOST_CELLS;
  let more: typeof askMore | null = askMore;
  do {
    const before = [...queue];
    const taken = take(queue, limit);
    const asked = taken.map(ask);
    const readMore = more?.();
    try {
      await context.sync();
    } catch (error) {
      const rows = taken.reduce((sum, { area }) => sum + rowsOf(area), 0);
      if (!isTooLarge(error) || rows <= 1) throw error;
      queue.splice(0, queue.length, ...before);
      most = cellsOf(taken) - 1;
      limit = Math.ceil(most / 2);
      continue;
    }
    readMore?.();
    more = null;
    const bytes = asked.reduce((sum, each) => sum + deliver(each, reader, sink), 0);
    const fitting = Math.floor((cellsOf(taken) * MOST_BYTES) / Math.max(1, bytes));
    limit = Math.min(most, Math.max(1, fitting));
  } while (queue.length > 0);
}
