import type { SheetDraft } from '../../src/workbook/draft';
import { serialOfDay } from '../../src/timeline/day';
import { Book } from '../excel-host/model/book';
import { calculate } from '../excel-host/model/evaluate';

/** The drafts' cells in a simulated workbook, results of formulas as they were told. */
function bookOf(drafts: readonly SheetDraft[]): Book {
  const book = new Book();
  for (const { name, rows } of drafts) {
    const sheet = book.add(name);
    rows.forEach(({ cells }, r) =>
      cells.forEach((cell, c) => {
        const value = cell?.value;
        if (!value || value.kind === 'blank') return;
        if (value.kind === 'text') sheet.put(r + 1, c + 1, value.text, null);
        if (value.kind === 'number') sheet.put(r + 1, c + 1, value.number, null);
        if (value.kind === 'date') sheet.put(r + 1, c + 1, serialOfDay(value.day, false), null);
        if (value.kind === 'formula') {
          sheet.put(r + 1, c + 1, value.result, `=${value.formula}`);
        }
      }),
    );
  }
  return book;
}

/** The formulas whose result is another than was told: none where every one of them is right. */
export function wrongResults(drafts: readonly SheetDraft[]): unknown[] {
  const book = bookOf(drafts);
  const wrong: unknown[] = [];
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of sheet.grid.all()) {
      if (cell.formula === null) continue;
      const { today, date1904 } = book;
      const place = { book, sheet, today, date1904, row, column };
      const result = calculate(cell.formula.slice(1), place);
      if (result !== cell.value) {
        wrong.push({ sheet: sheet.name, formula: cell.formula, told: cell.value, result });
      }
    }
  }
  return wrong;
}
