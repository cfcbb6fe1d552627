import type { Area } from '../../../src/workbook/address';
import { HostError } from '../host-class';
import type { Book } from './book';
import { LAST_COLUMN, LAST_ROW, moveKeys } from './grid';
import { Merges } from './merges';
import { movedArea, movedLine, movedSpan, type Move } from './move';
import { mapReferences, movedReference, type Reference } from './references';
import type { Rule } from './rule';
import type { Sheet } from './sheet';

const conflict = (what: string): HostError => new HostError('InsertDeleteConflict', what);

/**
 * Puts in or takes out whole rows or columns; everything that speaks of cells follows: formulas of
 * all sheets, names, merges, tables, conditional formats, filter, page breaks, print titles and
 * followed areas. Throws `InsertDeleteConflict` where a table would lose its header, or cells would
 * fall off the sheet, `AccessDenied` where protection does not allow it.
 */
export function moveLines(book: Book, sheet: Sheet, move: Move): void {
  requireAllowed(sheet, move);
  requirePossible(sheet, move);
  const line = (at: number): number | null => movedLine(at, move);
  if (move.axis === 'row') {
    sheet.grid.moveRows(line);
    sheet.rowFormats = moveKeys(sheet.rowFormats, line);
    sheet.rowBreaks = sheet.rowBreaks.flatMap((row) => line(row) ?? []);
    moveTitles(sheet, move);
  } else {
    sheet.grid.moveColumns(line);
    sheet.columnFormats = moveKeys(sheet.columnFormats, line);
  }
  const areas = (of: readonly Area[]): Area[] => of.flatMap((area) => movedArea(area, move) ?? []);
  // What is left of a merge as one cell is none.
  sheet.merges = new Merges(
    areas(sheet.merges.all()).filter(
      ({ top, left, bottom, right }) => top !== bottom || left !== right,
    ),
  );
  sheet.tables = sheet.tables.filter((table) => {
    const area = movedArea(table.area, move);
    if (area) table.area = area;
    return area !== null;
  });
  sheet.arrays = sheet.arrays.filter((array) => {
    const area = movedArea(array.area, move);
    if (area) array.area = area;
    return area !== null;
  });
  sheet.rules = sheet.rules.filter((rule) => moveRule(rule, move));
  for (const tracked of sheet.tracked) {
    tracked.area = tracked.area && movedArea(tracked.area, move);
  }
  moveFilter(sheet, move);
  const gone = sheet.name.toLowerCase();
  book.rewrite((formula, own) =>
    mapReferences(formula, (reference) => {
      const here =
        reference.sheet === null ? own === sheet : reference.sheet.toLowerCase() === gone;
      return here ? movedReference(reference, move) : reference;
    }),
  );
}

function requireAllowed(sheet: Sheet, { axis, kind }: Move): void {
  const allowed =
    axis === 'row'
      ? sheet.allows(kind === 'insert' ? 'allowInsertRows' : 'allowDeleteRows')
      : sheet.allows(kind === 'insert' ? 'allowInsertColumns' : 'allowDeleteColumns');
  if (!allowed) throw new HostError('AccessDenied', 'The sheet is protected.');
}

function requirePossible(sheet: Sheet, { axis, kind, at, count }: Move): void {
  const end = axis === 'row' ? LAST_ROW : LAST_COLUMN;
  if (kind === 'insert') {
    const used = sheet.usedArea(true);
    const last = used ? (axis === 'row' ? used.bottom : used.right) : 0;
    if (last >= at && last + count > end) throw conflict('Cells would fall off the sheet.');
    return;
  }
  for (const { area, hasHeaders } of sheet.tables) {
    const headerGoes = axis === 'row' && hasHeaders && area.top >= at && area.top < at + count;
    if (headerGoes && area.bottom >= at + count)
      throw conflict("A table's header cannot go alone.");
  }
}

function moveTitles({ page }: Sheet, move: Move): void {
  if (!page.titleRows) return;
  const span = movedSpan(page.titleRows.first, page.titleRows.last, move);
  page.titleRows = span && { first: span[0], last: span[1] };
}

function moveFilter(sheet: Sheet, move: Move): void {
  if (!sheet.filter) return;
  const area = movedArea(sheet.filter.area, move);
  const hidden = [...sheet.filter.hiddenRows];
  const hiddenRows = new Set(
    move.axis === 'row' ? hidden.flatMap((row) => movedLine(row, move) ?? []) : hidden,
  );
  sheet.filter = area && { area, hiddenRows };
}

/**
 * Moves a rule's areas; false where nothing of them is left. In its formulas, what is fixed with "$"
 * follows its cell; the rest keeps its distance from the rule's first cell (so does Excel, which
 * stores it as a distance).
 */
function moveRule(rule: Rule, move: Move): boolean {
  const [before] = rule.areas;
  rule.areas = rule.areas.flatMap((area) => movedArea(area, move) ?? []);
  const [after] = rule.areas;
  if (!before || !after) return false;
  rule.formulas = rule.formulas.map((formula) =>
    mapReferences(formula, (reference) =>
      reference.sheet === null ? moveInRule(reference, move, before, after) : reference,
    ),
  );
  return true;
}

function moveInRule(reference: Reference, move: Move, before: Area, after: Area): Reference | null {
  const rows = move.axis === 'row';
  const { first } = reference;
  if (rows ? first.rowFixed : first.columnFixed) return movedReference(reference, move);
  const by = rows ? after.top - before.top : after.left - before.left;
  if (by === 0) return reference;
  const moved = (at: Reference['first']): Reference['first'] =>
    rows
      ? { ...at, row: at.row === null ? null : at.row + by }
      : { ...at, column: at.column === null ? null : at.column + by };
  return { ...reference, first: moved(first), last: reference.last && moved(reference.last) };
}
