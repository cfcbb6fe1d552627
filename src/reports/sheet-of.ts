import { digestOfDraft } from '../workbook/digest';
import type { DraftChart, SheetDraft } from '../workbook/draft';
import { MARGINS, pageHeight } from './grid';
import { measure, place, type MeasuredLine } from './lay-out';
import type { Line } from './line';
import { breakPages, breakTables } from './page-breaks';
import type { Period } from './report';
import { STYLES } from './styles';

/** One of the report's sheets, before it is laid out. */
export interface SheetPlan {
  readonly name: string;
  readonly kind: ReportSheetKind;
  readonly period: Period;
  readonly widths: readonly number[];
  readonly lines: readonly Line[];
  readonly orientation: 'portrait' | 'landscape';
  /** The row that is repeated on every page, 1-based. */
  readonly headerRow: number | null;
  /** The last column that is printed; all of them where it is not given. */
  readonly lastColumn?: number;
  readonly charts?: readonly DraftChart[];
  /** Whether pages end where lines that belong together are not torn; else where the program ends them. */
  readonly breaksPages: boolean;
}

export type ReportSheetKind = 'report' | 'report-activities' | 'report-units';

/** What tells one report from another: the period and where its books close, "2024-H1/decree". */
export const periodKey = ({ id, cutOff }: Period): string => `${id}/${cutOff}`;

/** The lines as they stand on the sheet, with pages that end where they should. */
function onPages(plan: SheetPlan): readonly MeasuredLine[] {
  const { lines, widths, lastColumn, orientation, headerRow } = plan;
  const measured = measure(lines, widths, lastColumn);
  if (!plan.breaksPages) return measured;
  const height = pageHeight(orientation);
  if (headerRow === null) return breakTables(measured, height);
  // The program repeats the header itself.
  const header = measured[headerRow - 1]?.height ?? 0;
  return breakPages(measured, height, (index) => (index >= headerRow ? header : 0));
}

/** Lays a sheet out: A4, margins, page breaks, and the digest of it all. */
export function sheetOf(plan: SheetPlan): SheetDraft {
  const { name, kind, period, widths, orientation, headerRow, lastColumn, charts } = plan;
  const { rows, merges } = place(onPages(plan));
  return {
    name,
    ours: { kind, period: periodKey(period), digest: digestOfDraft({ rows }) },
    columnWidths: widths,
    styles: STYLES,
    rows,
    merges,
    print: {
      paper: 'A4',
      orientation,
      fitToWidth: true,
      margins: MARGINS,
      titleRows: headerRow === null ? null : { first: headerRow, last: headerRow },
      pageNumbers: true,
      ...(lastColumn === undefined ? {} : { lastColumn }),
    },
    ...(charts === undefined ? {} : { charts }),
  };
}
