import type { Area } from '../address';
import { legacyFontName } from '../legacy-font';
import { rangeOf } from './places';
import type { SheetFacts } from './sheet-facts';

/** Rows of titles and headers, where fonts change from cell to cell. */
const HEAD_ROWS = 30;
/** Wider sheets are no plans; beyond, fonts are not asked for. */
const MOST_COLUMNS = 64;
/** Cells in an answer: a cell's font takes about 60 bytes. */
const MOST_CELLS = 50_000;

/** The fonts of before Unicode on a sheet, as far as they were asked for. */
export class LegacyFonts {
  /** By row and column; only fonts of before Unicode. */
  private readonly cells = new Map<string, string>();
  private readonly columns = new Map<number, string>();
  /** Columns whose fonts differ below the head. */
  private mixed: number[] = [];
  private bodyTop = 1;

  constructor(private readonly facts: SheetFacts) {}

  /** The font of a cell where it is one of before Unicode, else null. */
  fontOf(row: number, column: number): string | null {
    const { font } = this.facts;
    if (font !== null) return legacyFontName(font);
    return (
      this.cells.get(`${row},${column}`) ??
      (row >= this.bodyTop ? (this.columns.get(column) ?? null) : null)
    );
  }

  /**
   * Asks for the fonts where they differ: cell by cell in the head, column by column below. ExcelApi 1.9
   */
  ask(): () => void {
    const { sheet, used, font } = this.facts;
    if (font !== null || !used) return () => undefined;
    const right = Math.min(used.right, used.left + MOST_COLUMNS - 1);
    const head = { ...used, right, bottom: Math.min(used.bottom, used.top + HEAD_ROWS - 1) };
    const readHead = this.askCells(head);
    const top = head.bottom + 1;
    const ranges: [column: number, range: Excel.Range][] = [];
    for (let column = used.left; top <= used.bottom && column <= right; column++) {
      const range = rangeOf(sheet, { top, bottom: used.bottom, left: column, right: column });
      range.load('format/font/name');
      ranges.push([column, range]);
    }
    return () => {
      readHead();
      this.bodyTop = top;
      for (const [column, range] of ranges) {
        const name: string | null = range.format.font.name;
        const legacy = legacyFontName(name);
        if (name === null) this.mixed.push(column);
        else if (legacy !== null) this.columns.set(column, legacy);
      }
    };
  }

  /**
   * The areas that are still to be looked into cell by cell: columns of several fonts, on a sheet where
   * a font of before Unicode was met. On other sheets nobody looks, so that reading stays cheap.
   */
  openAreas(): Area[] {
    const { used } = this.facts;
    if (!used || this.cells.size + this.columns.size === 0) return [];
    return this.mixed.flatMap((column) => {
      const areas: Area[] = [];
      for (let top = this.bodyTop; top <= used.bottom; top += MOST_CELLS) {
        const bottom = Math.min(used.bottom, top + MOST_CELLS - 1);
        areas.push({ top, bottom, left: column, right: column });
      }
      return areas;
    });
  }

  /** Asks for the fonts of an area cell by cell. ExcelApi 1.9 */
  askCells(area: Area): () => void {
    const range = rangeOf(this.facts.sheet, area);
    const asked = range.getCellProperties({ format: { font: { name: true } } });
    return () =>
      asked.value.forEach((row, y) =>
        row.forEach(({ format }, x) => {
          const legacy = legacyFontName(format?.font?.name ?? null);
          if (legacy !== null) this.cells.set(`${area.top + y},${area.left + x}`, legacy);
        }),
      );
  }
}
