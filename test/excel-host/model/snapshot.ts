import { areaName, cellName } from '../../../src/workbook/address';
import type { Book } from './book';
import type { Cell } from './cell';
import type { DefinedName } from './name';
import type { LineFormat, Sheet } from './sheet';
import type { Style } from './style';

/** Plain data, to compare with `toEqual`. */
export interface BookPicture {
  readonly [key: string]: unknown;
}

/**
 * All of the simulated workbook as plain data: everything that the user could tell apart. Ids, the
 * clock and followed areas, which she cannot see, are left out.
 */
export function snapshotOf(book: Book): BookPicture {
  book.recalculate();
  return {
    sheets: book.sheets.map(sheetPicture),
    names: book.names.map(namePicture),
    active: book.active?.name ?? null,
    selection: areaName(book.selection),
    date1904: book.date1904,
    structureProtected: book.structureProtected,
  };
}

const namePicture = ({ name, formula, visible, comment }: DefinedName): BookPicture => ({
  name,
  formula,
  visible,
  comment,
});

const linePictures = (formats: ReadonlyMap<number, LineFormat>): BookPicture[] =>
  [...formats]
    .sort(([a], [b]) => a - b)
    .filter(([, { size, hidden, style }]) => size !== null || hidden || style)
    .map(([line, { size, hidden, style }]) => ({ line, size, hidden, style }));

function sheetPicture(sheet: Sheet): BookPicture {
  const cells: Record<string, Pick<Cell, 'value' | 'formula' | 'link'> & { style: Style }> = {};
  for (const { row, column, cell } of sheet.grid.all()) cells[cellName(row, column)] = { ...cell };
  const { protection, filter, page } = sheet;
  return {
    name: sheet.name,
    kind: sheet.kind,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    standardWidth: sheet.standardWidth,
    standardHeight: sheet.standardHeight,
    cells,
    rows: linePictures(sheet.rowFormats),
    columns: linePictures(sheet.columnFormats),
    merges: sheet.merges.all().map(areaName).sort(),
    arrays: sheet.arrays.map(({ area }) => areaName(area)),
    tables: sheet.tables.map(({ name, area }) => ({ name, area: areaName(area) })),
    charts: sheet.charts.map((chart) => ({ ...chart, id: null })),
    names: sheet.names.map(namePicture),
    rules: sheet.rules.map(({ type, areas, formulas, look, stopIfTrue, source }) => ({
      type,
      areas: areas.map(areaName),
      formulas,
      look,
      stopIfTrue,
      source,
    })),
    protection: protection && { allowed: [...protection.allowed].sort() },
    filter: filter && { area: areaName(filter.area), hiddenRows: [...filter.hiddenRows].sort() },
    page: { ...page, headers: Object.fromEntries(page.headers) },
    rowBreaks: [...sheet.rowBreaks].sort((a, b) => a - b),
  };
}
