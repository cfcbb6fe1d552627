import type { Book } from './book';
import type { Cell } from './cell';
import { AreasRead, evaluate } from './evaluate';
import { CannotCalculate, parseFormula, type Expression } from './parse-formula';
import type { Sheet } from './sheet';

interface Formula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly expression: Expression;
}

/** Formulas of formulas of formulas … nothing of ours goes deeper. */
const MOST_PASSES = 10;

const alike = (a: Cell['value'], b: Cell['value']): boolean =>
  a === b ||
  (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.code === b.code);

/** The sheets on which formulas were written here, and whether their results may have changed. */
export class CalculatedCells {
  isStale = false;
  private readonly sheets = new Set<Sheet>();

  add(sheet: Sheet): void {
    this.sheets.add(sheet);
  }

  /** Works all formulas of these sheets out again; those that the simulation cannot keep what they have. */
  recalculate(book: Book): void {
    if (!this.isStale) return;
    this.isStale = false;
    const formulas = [...this.sheets].flatMap((sheet) => (sheet.deleted ? [] : formulasOf(sheet)));
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      // A pass that changes anything is followed by another, which reads all areas again.
      const areas = new AreasRead();
      if (!formulas.map((each) => refreshed(book, areas, each)).includes(true)) return;
    }
    throw new Error('formulas that go round in a circle');
  }
}

function formulasOf(sheet: Sheet): Formula[] {
  const formulas: Formula[] = [];
  for (const { row, column, cell } of sheet.grid.formulas()) {
    if (cell.formula === null) continue;
    try {
      const expression = parseFormula(cell.formula.slice(1));
      formulas.push({ sheet, row, column, expression });
    } catch (error) {
      if (!(error instanceof CannotCalculate)) throw error;
    }
  }
  return formulas;
}

/** Whether the result is another than it was. */
function refreshed(
  book: Book,
  areas: AreasRead,
  { sheet, row, column, expression }: Formula,
): boolean {
  const cell = sheet.grid.get(row, column);
  if (!cell) return false;
  try {
    const { today, date1904 } = book;
    const value = evaluate(expression, { book, sheet, today, date1904, row, column, areas });
    if (alike(cell.value, value)) return false;
    sheet.grid.set(row, column, { ...cell, value });
    return true;
  } catch (error) {
    if (!(error instanceof CannotCalculate)) throw error;
    return false;
  }
}
