import { cellName, contains, type Area } from '../address';
import { fitsCell } from '../patch-value';
import { DONE, done, refused, type CellPatch, type Outcome, type WorkbookRefusal } from '../port';
import { sameValue } from '../same';
import { takeBack } from '../take-back';
import type { CellValue } from '../snapshot';
import { runSteps, textBytes, type Step } from './batches';
import { askContent, contentOf, isFormula, putBack, type CellContent } from './cell-content';
import { CellReader } from './cell-value';
import { askDateSystem } from './date-system';
import { areaOf, PLACE, widthInPoints } from './places';
import { askMerged } from './merged';
import { formatFor, putValue } from './put-value';
import { inExcel, inExcelAtLast, repaired } from './run';
import { askProtection, protectionOf } from './sheet-facts';

/** What looking at a cell, and writing it, takes of a request besides the text. */
const STEP_BYTES = 3_000;

/** A cell to be written, and what it held just before. */
interface Written {
  readonly patch: CellPatch;
  readonly old: CellContent;
  /** In points, where its column is to be made wider. */
  readonly width: number | null;
}

const bySheetAndPlace = (a: CellPatch, b: CellPatch): number =>
  a.sheet.localeCompare(b.sheet) || a.row - b.row || a.column - b.column;

const rangeOf = (context: Excel.RequestContext, { sheet, row, column }: CellPatch): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(cellName(row, column));

/** Asks all that decides whether the patch can be made. ExcelApi 1.13 (merged areas; spilled cells 1.12) */
function askCell(sheet: Excel.Worksheet, tables: readonly Excel.Range[], patch: CellPatch) {
  const range = sheet.getRange(cellName(patch.row, patch.column));
  askContent(range);
  range.load('format/protection/locked,format/columnWidth');
  const merged = askMerged(sheet, {
    top: patch.row,
    left: patch.column,
    bottom: patch.row,
    right: patch.column,
  });
  const spill = range.getSpillParentOrNullObject();
  spill.load(PLACE);
  // They are looked at once, and there may be thousands: see `withRange`.
  spill.untrack();
  range.untrack();
  return { patch, sheet, tables, range, merged, spill };
}

type AskedCell = ReturnType<typeof askCell>;

function refusalOf(
  { patch, sheet, tables, range, merged, spill }: AskedCell,
  reader: CellReader,
): WorkbookRefusal | null {
  const name = cellName(patch.row, patch.column);
  const isHeading = (area: Area): boolean =>
    area.top === patch.row && contains(area, patch.row, patch.column);
  const isAnchor = ({ top, left }: Area): boolean => top === patch.row && left === patch.column;
  const content = contentOf(range);
  const isWritable =
    fitsCell(patch.after) &&
    (patch.font === undefined || content.font !== null) &&
    !isFormula(content) &&
    spill.isNullObject &&
    !tables.map(areaOf).some(isHeading) &&
    merged().every(isAnchor);
  if (!isWritable) return { code: 'cell-not-writable', sheet: patch.sheet, cell: name };
  const { protected: isProtected, mayFormatCells } = protectionOf(sheet);
  const isLocked = isProtected && range.format.protection.locked;
  if (isLocked || (patch.font !== undefined && !mayFormatCells)) {
    return { code: 'sheet-protected', sheet: patch.sheet };
  }
  return holdsBefore(content, patch, reader) ? null : changed(patch);
}

const changed = ({ sheet, row, column }: CellPatch): WorkbookRefusal => ({
  code: 'cell-changed',
  sheet,
  cell: cellName(row, column),
});

function holdsBefore(content: CellContent, patch: CellPatch, reader: CellReader): boolean {
  const now: CellValue = reader.read(content.value, content.format);
  return sameValue(now, patch.before);
}

/** A hidden column stays so, and a protected sheet's as they are. */
function widthOf({ patch, sheet, range }: AskedCell): number | null {
  if (patch.width === undefined || protectionOf(sheet).protected) return null;
  const { columnWidth } = range.format;
  const width = widthInPoints(patch.width);
  return columnWidth > 0 && columnWidth < width ? width : null;
}

/** The cells that can be written, as they are just now; refused where one of them cannot and may not stay. */
async function look(
  context: Excel.RequestContext,
  patches: readonly CellPatch[],
): Promise<Outcome<{ written: Written[]; reader: CellReader; date1904: boolean }>> {
  const { date1904 } = askDateSystem(context);
  const sheets = new Map<string, Excel.Worksheet>();
  for (const name of new Set(patches.map(({ sheet }) => sheet))) {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    sheet.tables.load('items/name');
    askProtection(sheet);
    sheets.set(name, sheet);
  }
  await context.sync();
  for (const [name, sheet] of sheets) {
    if (sheet.isNullObject) return refused({ code: 'sheet-missing', sheet: name });
  }
  const tables = new Map<string, Excel.Range[]>();
  for (const [name, sheet] of sheets) {
    const ranges = sheet.tables.items.map((table) => table.getRange());
    ranges.forEach((range) => range.load(PLACE));
    tables.set(name, ranges);
  }
  const asked: AskedCell[] = [];
  const steps = patches.map((patch): Step => ({
    bytes: STEP_BYTES,
    queue: () => {
      const sheet = sheets.get(patch.sheet);
      if (sheet) asked.push(askCell(sheet, tables.get(patch.sheet) ?? [], patch));
    },
  }));
  await runSteps(context, steps);
  const reader = new CellReader(date1904());
  const written: Written[] = [];
  for (const [n, each] of asked.entries()) {
    const { patch, range } = each;
    const previous = asked[n - 1]?.patch;
    const isTwice = previous !== undefined && bySheetAndPlace(previous, patch) === 0;
    const refusal = isTwice ? changed(patch) : refusalOf(each, reader);
    if (!refusal) written.push({ patch, old: contentOf(range), width: widthOf(each) });
    else if (!patch.mayStay || refusal.code !== 'cell-not-writable') return refused(refusal);
  }
  return done({ written, reader, date1904: date1904() });
}

/** Puts back what the cells held, where they still hold what we wrote. */
async function withdraw(
  context: Excel.RequestContext,
  written: readonly Written[],
): Promise<Outcome<boolean>> {
  const now = written.map((each) => ({ ...each, range: rangeOf(context, each.patch) }));
  now.forEach(({ range }) => askContent(range));
  const { date1904 } = askDateSystem(context);
  await context.sync();
  const reader = new CellReader(date1904());
  const steps = now.flatMap(({ patch, old, range }): Step[] => {
    const content = contentOf(range);
    const { after } = patch;
    const value = reader.read(content.value, content.format);
    const isOurs =
      typeof after === 'object' && after !== null
        ? typeof value === 'object' && value?.kind === 'date' && value.day === after.day
        : value === (after === '' ? null : after);
    if (!isOurs) return [];
    return [
      {
        bytes: STEP_BYTES + textBytes(String(old.value)),
        queue: () => putBack(range, old, patch.font !== undefined),
      },
    ];
  });
  await runSteps(context, steps);
  return done(false);
}

/**
 * `Workbook.write`: two syncs to look, one to write, and one more for each further request that the
 * bytes ask for. Office.js has no conditional write: each cell is read once more in the batch that
 * writes it, and all is withdrawn where one of them held something else by then.
 */
export async function write(patches: readonly CellPatch[]): Promise<Outcome<readonly CellPatch[]>> {
  if (patches.length === 0) return done([]);
  let written: Written[] = [];
  let back: readonly CellPatch[] = [];
  let isBegun = false;
  const outcome = await repaired(
    () =>
      inExcel(async (context) => {
        const looked = await look(context, [...patches].sort(bySheetAndPlace));
        if (looked.kind === 'refused') return looked;
        const { reader, date1904 } = looked.value;
        written = looked.value.written;
        back = written.map((each) => backOf(each, reader));
        const guards: { patch: CellPatch; range: Excel.Range }[] = [];
        await runSteps(
          context,
          written.map(({ patch, old, width }): Step => ({
            bytes: STEP_BYTES + textBytes(String(patch.after)),
            queue: () => {
              const guard = rangeOf(context, patch);
              askContent(guard);
              guard.untrack();
              guards.push({ patch, range: guard });
              const cell = rangeOf(context, patch);
              putValue(cell, patch.after, old.format, date1904);
              if (patch.format !== undefined) cell.numberFormat = [[patch.format]];
              if (patch.font !== undefined) cell.format.font.name = patch.font;
              if (width !== null) cell.format.columnWidth = width;
              cell.untrack();
            },
          })),
          () => {
            isBegun = true;
          },
        );
        written = guards.map(({ patch, range }) => ({
          patch,
          old: contentOf(range),
          width: null,
        }));
        const moved = written.find(({ patch, old }) => !holdsBefore(old, patch, reader));
        return moved ? refused(changed(moved.patch)) : DONE;
      }),
    async () =>
      written.length === 0 ? done(false) : inExcelAtLast((context) => withdraw(context, written)),
    { isBegun: () => isBegun },
  );
  return outcome.kind === 'refused' ? outcome : done(back);
}

function backOf({ patch, old }: Written, reader: CellReader): CellPatch {
  const format = patch.format ?? formatFor(patch.after, old.format);
  const isOtherFormat = format !== null && format !== old.format;
  const isOtherFont = patch.font !== undefined && patch.font !== old.font;
  return takeBack(patch, reader.read(old.value, old.format), {
    format: isOtherFormat ? old.format : null,
    font: isOtherFont ? old.font : null,
  });
}
