import { areaName, cellName, type Area } from '../address';
import { blockOf } from '../block';
import { done, refused, type Outcome } from '../port';
import type { CellValue, Snapshot, TableObject } from '../snapshot';
import { CellReader } from './cell-value';
import { askDateSystem } from './date-system';
import { LegacyFonts } from './fonts';
import { findOccupied, type SheetArea } from './occupied';
import { areaOf, cellCount, PLACE, rangeOf } from './places';
import { readCells } from './read-cells';
import { askFacts, type SheetFacts } from './sheet-facts';

/** Places of values that are read, at most, over all sheets. */
const MOST_CELLS = 5_000_000;

/** A snapshot in the making. */
class SheetReading {
  readonly fonts: LegacyFonts;
  private readonly cellsByRow = new Map<number, CellValue[]>();
  private readonly merges = new Map<string, Area>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private tables: TableObject[] = [];

  constructor(readonly facts: SheetFacts) {
    this.fonts = new LegacyFonts(facts);
  }

  /** Asks for tables' places, hidden columns where only some are, and fonts. ExcelApi 1.9 */
  askDetails(): () => void {
    const { sheet, used, columnsHidden, tables } = this.facts;
    const ranges = tables.map((table) => {
      const range = table.getRange();
      range.load(PLACE);
      return { name: table.name, range };
    });
    const columns =
      used && columnsHidden === null
        ? rangeOf(sheet, { ...used, bottom: used.top }).getColumnProperties({ columnHidden: true })
        : null;
    const readFonts = this.fonts.ask();
    return () => {
      this.tables = ranges.map(({ name, range }) => ({ name, area: areaOf(range) }));
      for (let column = used?.left ?? 1; column <= (used?.right ?? 0); column++) {
        const hidden = columnsHidden ?? columns?.value[column - (used?.left ?? 1)]?.columnHidden;
        if (hidden) this.hiddenColumns.add(column);
      }
      readFonts();
    };
  }

  addRow(row: number, left: number, values: readonly CellValue[]): void {
    let length = values.length;
    while (length > 0 && values[length - 1] === null) length--;
    if (length === 0) return;
    const cells = this.cellsByRow.get(row) ?? [];
    while (cells.length < left - 1) cells.push(null);
    for (let n = 0; n < length; n++) cells[left - 1 + n] = values[n] ?? null;
    this.cellsByRow.set(row, cells);
  }

  addMerged(area: Area): void {
    this.merges.set(areaName(area), area);
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  snapshot(): Snapshot {
    const { name, protection } = this.facts;
    const { area, rows } = blockOf({
      numbers: [...this.cellsByRow.keys()],
      cells: [...this.cellsByRow.values()],
    });
    return {
      sheet: name,
      area,
      rows,
      merges: [...this.merges.values()],
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      legacyFonts: this.legacyFonts(),
      tables: this.tables,
      protection,
    };
  }

  private legacyFonts(): Map<string, string> {
    const fonts = new Map<string, string>();
    for (const [row, cells] of this.cellsByRow) {
      cells.forEach((value, index) => {
        const font = typeof value === 'string' ? this.fonts.fontOf(row, index + 1) : null;
        if (font !== null) fonts.set(cellName(row, index + 1), font);
      });
    }
    return fonts;
  }
}

/**
 * Reads the named sheets: two syncs, the first for where things are, the second for the cells; and one
 * for each further answer that their bytes ask for, for each round of looking into a very large used
 * range, and for the fonts of columns that mix those of before Unicode with others.
 *
 * Hidden rows and columns are told within the used range. Fonts are told as `LegacyFonts` says.
 */
export async function readSnapshots(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Outcome<readonly Snapshot[]>> {
  const { date1904 } = askDateSystem(context);
  const answers = names.map((name) => askFacts(context, name));
  await context.sync();
  const readings = new Map<SheetFacts, SheetReading>();
  for (const answer of answers) {
    const facts = answer();
    if ('code' in facts) return refused(facts);
    readings.set(facts, new SheetReading(facts));
  }
  const places = await findOccupied(context, [...readings.keys()]);
  const cells = places.reduce((sum, { area }) => sum + cellCount(area), 0);
  if (cells > MOST_CELLS) return refused({ code: 'too-large' });
  await fill(context, [...readings.values()], places, new CellReader(date1904()));
  return done([...readings.values()].map((reading) => reading.snapshot()));
}

async function fill(
  context: Excel.RequestContext,
  readings: readonly SheetReading[],
  places: readonly SheetArea[],
  reader: CellReader,
): Promise<void> {
  const byFacts = new Map(readings.map((reading) => [reading.facts, reading]));
  const sink = {
    row: (facts: SheetFacts, row: number, left: number, values: readonly CellValue[]) =>
      byFacts.get(facts)?.addRow(row, left, values),
    merged: (facts: SheetFacts, area: Area) => byFacts.get(facts)?.addMerged(area),
    hiddenRow: (facts: SheetFacts, row: number) => byFacts.get(facts)?.hideRow(row),
  };
  await readCells(context, places, reader, sink, () => {
    const answers = readings.map((reading) => reading.askDetails());
    return () => answers.forEach((answer) => answer());
  });
  for (const { fonts } of readings) {
    for (const area of fonts.openAreas()) {
      const answer = fonts.askCells(area);
      await context.sync();
      answer();
    }
  }
}
