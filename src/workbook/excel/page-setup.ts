import { columnName } from '../address';
import type { PrintSetup, SheetDraft } from '../draft';
import type { Step } from './batches';

const POINTS_PER_MM = 72 / 25.4;
const SETUP_BYTES = 5_000;
const BREAK_BYTES = 500;

const points = (millimetres: number): number => Number((millimetres * POINTS_PER_MM).toFixed(2));

/** Paper, margins, the columns printed, titles, page numbers and page breaks. ExcelApi 1.9 */
export function pageSteps(sheet: Excel.Worksheet, { print, rows }: SheetDraft): Step[] {
  const breaks = rows.flatMap(({ pageBreakBefore }, index): Step[] => {
    if (!pageBreakBefore || index === 0) return [];
    const queue = (): void => {
      sheet.horizontalPageBreaks.add(`A${index + 1}`);
    };
    return [{ bytes: BREAK_BYTES, queue }];
  });
  const setUpPage = (): void => setUp(sheet.pageLayout, print, rows.length);
  return [{ bytes: SETUP_BYTES, queue: setUpPage }, ...breaks];
}

function setUp(layout: Excel.PageLayout, print: PrintSetup, rows: number): void {
  const { orientation, margins, titleRows } = print;
  layout.paperSize = 'A4';
  layout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.centerHorizontally = true;
  layout.topMargin = points(margins.top);
  layout.bottomMargin = points(margins.bottom);
  layout.leftMargin = points(margins.left);
  layout.rightMargin = points(margins.right);
  layout.headerMargin = points(margins.header);
  layout.footerMargin = points(margins.footer);
  if (print.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.first}:$${titleRows.last}`);
  if (print.lastColumn !== undefined && rows > 0) {
    layout.setPrintArea(`A1:${columnName(print.lastColumn)}${rows}`);
  }
  if (!print.pageNumbers) return;
  layout.headersFooters.state = 'FirstAndDefault';
  layout.headersFooters.defaultForAllPages.centerHeader = '&P';
}
