import { readFileSync } from 'node:fs';
import { Workbook, type Border, type Style } from 'exceljs';
import { serialOfDay } from '../src/timeline/day';
import {
  numberFormatOf,
  type CellStyle,
  type DraftValue,
  type SheetDraft,
} from '../src/workbook/draft';
import { openXlsx } from '../src/workbook/xlsx/open';
import { halfYear } from './half-year';
import { printMade } from './report-made';

type Value = string | number | null | { formula: string; result: string | number };

/** The report's sheets as we lay them out, for exceljs to write: made before anything is measured. */
async function draftsOf(bytes: Uint8Array): Promise<readonly SheetDraft[]> {
  const opening = openXlsx(bytes);
  if (opening.kind === 'refused') throw new Error('the sample does not open');
  const drafts: SheetDraft[] = [];
  await halfYear(opening.workbook, async (puts) => {
    drafts.push(...puts.map(({ draft }) => draft));
    return { kind: 'done', value: undefined };
  });
  return drafts;
}

function valueOf(value: DraftValue): Value {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'date':
      return serialOfDay(value.day, false);
    case 'formula':
      return { formula: value.formula, result: value.result };
    case 'blank':
      return null;
  }
}

function styleOf(style: CellStyle, kind: DraftValue['kind']): Partial<Style> {
  const { font: name, size, bold = false, italic = false, wrap = false } = style;
  const { all, bottom = all } = style.border ?? {};
  const line: Partial<Border> = all ?? {};
  return {
    numFmt: numberFormatOf(style, kind),
    font: { name, size, bold, italic },
    alignment: {
      wrapText: wrap,
      ...(style.horizontal && { horizontal: style.horizontal }),
      ...(style.vertical && { vertical: style.vertical === 'center' ? 'middle' : style.vertical }),
    },
    border: { top: line, left: line, right: line, bottom: bottom ?? {} },
  };
}

/**
 * Writes a sheet with the same cells, styles, heights and page ends. exceljs has no charts; and it looks
 * at all merged cells for each that is merged, which takes minutes for the thousands that there are.
 */
function addSheet(workbook: Workbook, draft: SheetDraft): void {
  const sheet = workbook.addWorksheet(draft.name, {
    pageSetup: { paperSize: 9, orientation: draft.print.orientation, fitToPage: true },
  });
  sheet.columns = draft.columnWidths.map((width) => ({ width }));
  const styles = new Map<string, Partial<Style>>();
  const lookOf = (name: string, kind: DraftValue['kind']): Partial<Style> => {
    const key = `${name} ${kind}`;
    const known = styles.get(key);
    const style = draft.styles[name];
    if (known || !style) return known ?? {};
    const look = styleOf(style, kind);
    styles.set(key, look);
    return look;
  };
  draft.rows.forEach(({ cells, height, pageBreakBefore }, index) => {
    if (pageBreakBefore && index > 0) sheet.getRow(index).addPageBreak();
    const row = sheet.getRow(index + 1);
    if (height !== undefined) row.height = height;
    cells.forEach((cell, column) => {
      if (!cell) return;
      const written = row.getCell(column + 1);
      written.value = valueOf(cell.value);
      written.style = lookOf(cell.style, cell.value.kind);
    });
  });
}

/** Reads the file, writes the report's sheets into it and packs it again, in memory; prints what it took. */
async function run(file: string): Promise<void> {
  const source = readFileSync(file);
  const drafts = await draftsOf(source);
  const started = performance.now();
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const opened = performance.now();
  for (const draft of drafts) addSheet(workbook, draft);
  const put = performance.now();
  const bytes = await workbook.xlsx.writeBuffer();
  const saved = performance.now();
  printMade({
    open: opened - started,
    make: 0,
    write: put - opened,
    save: saved - put,
    bytes: bytes.byteLength,
    activities: (workbook.worksheets[0]?.rowCount ?? 0) - 4,
  });
}

void run(process.argv[2] ?? '');
