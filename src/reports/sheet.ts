import type { SheetDraft } from '../workbook/draft';
import { activityLines, appendixLines } from './activity-table';
import { digestOf, draftValues } from '../workbook/digest';
import { GRID_COLUMNS, WIDTHS } from './grid';
import { headingLines } from './heading';
import { afterClosingLines, overdueLines } from './item-lists';
import { layOut } from './lay-out';
import { span, type Line } from './line';
import { breakPages } from './page-breaks';
import type { Period, Report } from './report';
import { countingLines, signatureLines } from './signature';
import { STYLES } from './styles';
import { totalsLines } from './totals-table';
import { unitLines } from './unit-table';
import { WORDS } from './wording';

export interface ReportSheetOptions {
  /** At most 31 characters; see `reportSheetName`. */
  readonly sheetName: string;
}

/** What tells one report from another: the period and where its books close, "2024-H1/decree". */
const reportPeriodKey = ({ id, cutOff }: Period): string => `${id}/${cutOff}`;

interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

const TITLE_HEIGHT = 28;
/** In millimetres: Decree 30/2020/NĐ-CP, appendix I. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 };
/** Points in the height of A4 on its side between its margins, and a little less: printers differ. */
const PAGE_HEIGHT = ((210 - MARGINS.top - MARGINS.bottom) / 25.4) * 72 * 0.96;
const NUMERALS = ['I', 'II', 'III', 'IV'] as const;

/** The sections that have something to say, numbered in Roman. */
function numbered(sections: readonly Section[]): readonly Line[] {
  return sections
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ title, lines }, index) => [
      {
        spans: [span(GRID_COLUMNS, `${NUMERALS[index] ?? ''}. ${title}`, 'sectionTitle')],
        height: TITLE_HEIGHT,
        keepWithNext: true,
      },
      ...lines,
    ]);
}

/**
 * The report as a sheet to print and sign: an official heading, the figures, what is overdue, the
 * figures by unit, what is due after the books closed, how it is counted, the place to sign; then,
 * on a page of its own, the appendix with all activities. That table stands last so that its header,
 * which is repeated on every page after it, heads nothing else.
 */
export function reportSheet(report: Report, { sheetName }: ReportSheetOptions): SheetDraft {
  const body = [
    ...headingLines(report),
    ...numbered([
      { title: WORDS.totalsTitle, lines: totalsLines(report.totals) },
      { title: WORDS.overdueTitle, lines: overdueLines(report) },
      { title: WORDS.unitsTitle, lines: unitLines(report.units) },
      { title: WORDS.afterClosingTitle, lines: afterClosingLines(report) },
    ]),
    ...countingLines(),
    ...signatureLines(),
  ];
  const aboveTable = appendixLines(report);
  const { rows: laid, merges } = layOut([...body, ...aboveTable, ...activityLines(report)], WIDTHS);
  const rows = [
    ...breakPages(body, laid.slice(0, body.length), PAGE_HEIGHT),
    ...laid.slice(body.length),
  ];
  const header = body.length + aboveTable.length + 1;
  return {
    name: sheetName,
    ours: {
      kind: 'report',
      period: reportPeriodKey(report.period),
      digest: digestOf(draftValues({ rows, styles: STYLES })),
    },
    columnWidths: WIDTHS,
    styles: STYLES,
    rows,
    merges,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      margins: MARGINS,
      titleRows: { first: header, last: header },
      pageNumbers: true,
    },
  };
}
