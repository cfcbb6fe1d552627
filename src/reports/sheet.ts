import type { SheetDraft } from '../workbook/draft';
import { activitySheet } from './activity-table';
import type { EarlierReport } from './earlier-report';
import { heightOf, HIGHEST, linesIn, linesThatFit } from './fit-height';
import { freeCell, type HerTexts } from './free-cell';
import { REPORT_COLUMNS, REPORT_WIDTHS } from './grid';
import { headingLines } from './heading';
import { nextLines, overdueLines } from './item-lists';
import { shownText, widthOf } from './lay-out';
import type { Ledger } from './ledger';
import { cellSpan, formula, gap, number, span, text, type Line } from './line';
import type { Report } from './report';
import { Sentence } from './sentence';
import { sheetOf } from './sheet-of';
import { countingLines, signatureLines } from './signature';
import { letteringOf } from './styles';
import { tableLines } from './table';
import { TotalsTable } from './totals-table';
import { unitSheet } from './unit-table';
import { WORDS } from './words';

/** A finding of the rules on the plan, in words. */
export interface OpenFinding {
  readonly cell: string;
  readonly message: string;
}

export interface ReportSheetOptions {
  /** The names of the report's sheet and of its two appendices; at most 31 characters each. */
  readonly names: ReportNames;
  /** What she wrote in the free cells before. */
  readonly hers: HerTexts;
  /** What the figures are compared with; null: with nothing. */
  readonly earlier: EarlierReport | null;
  /** What remains to be put right in the plan; null where she does not want it listed. */
  readonly findings: readonly OpenFinding[] | null;
}

export interface ReportNames {
  readonly report: string;
  readonly activities: string;
  readonly units: string;
}

const TITLE_HEIGHT = 26;

const title = (words: string): Line => ({
  spans: [span(REPORT_COLUMNS, words, 'sectionTitle')],
  height: TITLE_HEIGHT,
  keepWithNext: true,
});

/** What she writes over the whole width: several rows, merged, where it is higher than one may be. */
function freeLines(name: string, hers: HerTexts): readonly Line[] {
  const cell = freeCell(REPORT_COLUMNS, name, 'free', WORDS.toFill, hers);
  const lettering = letteringOf(cell.style);
  const width = widthOf(REPORT_WIDTHS);
  const lines = linesIn(shownText(cell.value), width, lettering);
  const rows = Math.ceil(lines / linesThatFit(HIGHEST, lettering));
  if (rows === 1) return [{ spans: [cell], atLeast: TITLE_HEIGHT }];
  const height = heightOf(Math.ceil(lines / rows), lettering);
  return Array.from({ length: rows }, (_, row) => ({
    spans: [row === 0 ? { ...cell, rows } : gap(REPORT_COLUMNS)],
    height,
    keepWithNext: row < rows - 1,
  }));
}

function findingLines(findings: readonly OpenFinding[], sheet: string): readonly Line[] {
  if (findings.length === 0) {
    return [{ spans: [span(REPORT_COLUMNS, WORDS.noFindings, 'body')] }];
  }
  return tableLines(
    [
      {
        title: WORDS.number,
        columns: 1,
        style: 'cellCentred',
        value: (_finding, index) => number(index + 1),
        link: ({ cell }) => ({ sheet, cell }),
      },
      {
        title: WORDS.finding,
        columns: REPORT_COLUMNS - 2,
        style: 'cell',
        value: ({ message }) => text(message),
      },
      { title: WORDS.cell, columns: 1, style: 'cellCentred', value: ({ cell }) => text(cell) },
    ],
    findings,
  );
}

/** The report proper, portrait: what she signs. */
function mainSheet(report: Report, options: ReportSheetOptions, ledger: Ledger): SheetDraft {
  const { names, hers, earlier, findings } = options;
  const free = (name: string) => freeLines(name, hers);
  const above: readonly Line[] = [
    ...headingLines(report, hers),
    title(`I. ${WORDS.leadershipTitle}`),
    ...free('leadership'),
    title(`II. ${WORDS.resultsTitle}`),
    title(`1. ${WORDS.totalsTitle}`),
  ];
  // Two sentences stand between.
  const totals = new TotalsTable(report.totals, earlier, ledger, above.length + 3);
  const sentences = Sentence.of(report, totals).map((sentence): Line => ({
    spans: [cellSpan(REPORT_COLUMNS, formula(sentence.formula, sentence.text), 'body')],
  }));
  const lines: readonly Line[] = [
    ...above,
    ...sentences,
    ...totals.lines(),
    title(`2. ${WORDS.overdueTitle}`),
    ...overdueLines(report),
    ...(findings
      ? [title(`3. ${WORDS.findingsTitle}`), ...findingLines(findings, report.progress.plan.sheet)]
      : []),
    { spans: [span(REPORT_COLUMNS, WORDS.seeAppendices, 'body')], atLeast: TITLE_HEIGHT },
    title(`III. ${WORDS.assessmentTitle}`),
    title(`1. ${WORDS.issuesTitle}`),
    ...free('issues'),
    title(`2. ${WORDS.causesTitle}`),
    ...free('causes'),
    title(`IV. ${WORDS.nextTitle}`),
    ...nextLines(report),
    title(`V. ${WORDS.proposalsTitle}`),
    ...free('proposals'),
    ...countingLines(),
    ...signatureLines(hers),
  ];
  return sheetOf({
    name: names.report,
    kind: 'report',
    period: report.period,
    widths: REPORT_WIDTHS,
    lines,
    orientation: 'portrait',
    headerRow: null,
    breaksPages: true,
  });
}

/**
 * The report as sheets to print and sign: the report proper, the appendix with all activities, which
 * the totals are counted from, and the appendix with the units' lines.
 */
export function reportSheets(report: Report, options: ReportSheetOptions): readonly SheetDraft[] {
  const { names, hers } = options;
  const { draft, ledger } = activitySheet(report, names.activities, hers);
  return [mainSheet(report, options, ledger), draft, unitSheet(report, names.units, ledger, hers)];
}
