import { columnNumber, type Area } from '../../../src/workbook/address';
import { onSheet } from '../model/areas';
import type { Book } from '../model/book';
import { LAST_COLUMN, LAST_ROW } from '../model/grid';
import { mapReferences } from '../model/references';
import type { Sheet } from '../model/sheet';
import { invalidArgument } from './host-class-of';

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

function corner(text: string): { row: number | null; column: number | null } | null {
  const [whole, letters, digits] = CORNER.exec(text) ?? [];
  if (whole === undefined || whole === '') return null;
  return {
    row: digits === undefined ? null : Number(digits),
    column: letters === undefined ? null : columnNumber(letters.toUpperCase()),
  };
}

/** Reads "A1", "$A$1:B2", "A:C", "1:3"; null for anything else. */
function parseAddress(text: string): Area | null {
  const [from = '', to, ...more] = text.split(':');
  const first = corner(from);
  const last = to === undefined ? first : corner(to);
  if (!first || !last || more.length > 0) return null;
  if ((first.row === null) !== (last.row === null)) return null;
  if ((first.column === null) !== (last.column === null)) return null;
  if (to === undefined && (first.row === null || first.column === null)) return null;
  const rows = [first.row ?? 1, last.row ?? LAST_ROW];
  const columns = [first.column ?? 1, last.column ?? LAST_COLUMN];
  const area: Area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return onSheet(area) ? area : null;
}

/** What a name of the sheet or the workbook refers to on this sheet; null where it does not. */
function areaOfName(book: Book, sheet: Sheet, text: string): Area | null {
  const named = (names: Sheet['names']) =>
    names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const formula = (named(sheet.names) ?? named(book.names))?.formula;
  let area: Area | null = null;
  if (formula === undefined) return null;
  mapReferences(formula, (reference) => {
    const on = reference.sheet === null ? sheet : book.find(reference.sheet);
    const { first, last } = reference;
    if (on === sheet && first.row !== null && first.column !== null) {
      area = {
        top: first.row,
        left: first.column,
        bottom: last?.row ?? first.row,
        right: last?.column ?? first.column,
      };
    }
    return reference;
  });
  return area;
}

/**
 * The area that an address ("B2:D4", "A:C", "1:3", "'Sheet 1'!A1", a name) means on a sheet.
 * Throws `InvalidArgument`.
 */
export function areaFromAddress(book: Book, sheet: Sheet, address: string): Area {
  const mark = address.lastIndexOf('!');
  if (mark >= 0) {
    const said = address
      .slice(0, mark)
      .replace(/^'([^]*)'$/, '$1')
      .replaceAll("''", "'");
    if (said.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument();
  }
  const text = address.slice(mark + 1).trim();
  const area = parseAddress(text) ?? areaOfName(book, sheet, text);
  if (!area) throw invalidArgument();
  return area;
}
