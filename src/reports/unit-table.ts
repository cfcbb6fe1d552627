import type { ActivityProgress } from '../progress/progress';
import { cellName, type Area } from '../workbook/address';
import type { DraftChart, SheetDraft } from '../workbook/draft';
import { freeCell, type HerTexts } from './free-cell';
import { ledgerArea, type Ledger, type LedgerColumn } from './ledger';
import { formula, gap, number, span, text, type Line } from './line';
import { rateFormula } from './rate';
import type { Report, UnitTally } from './report';
import { sayProgress } from './say-progress';
import { sheetOf } from './sheet-of';
import { headerLine, rowSpans, type TableColumn } from './table';
import { rateOf, shareOf } from './tally';
import { OPEN_STATES, sayPeriod, sayRate, SHARES } from './wording';
import { WORDS } from './words';

/** Number, unit, then the figures in the order of `WORDS.unitColumns`; as wide as A4 on its side. */
const WIDTHS: readonly number[] = [5, 34, 9, 9, 10, 10, 11, 10, 10, 10, 9];

const IN_PROGRESS = OPEN_STATES.inProgress ?? '';

interface UnitRow {
  readonly unit: UnitTally;
  /** Of those that are not due yet. */
  readonly inProgress: number;
}

const isInProgress = (progress: ActivityProgress, { period, closedOn }: Report): boolean =>
  shareOf(progress, { from: period.from, closedOn }) === 'notDue' &&
  sayProgress(progress).startsWith(IN_PROGRESS);

/** A line for each unit that leads. */
function rowsOf(report: Report): readonly UnitRow[] {
  return report.units.map((unit, index) => ({
    unit,
    inProgress: (report.led[index]?.activities ?? []).filter((one) => isInProgress(one, report))
      .length,
  }));
}

/** @param top the row of the first unit */
function columnsOf(ledger: Ledger, top: number): readonly TableColumn<UnitRow>[] {
  const cell = (index: number, column: number): string => cellName(top + index, column);
  /** The unit's number between semicolons, as the ledger holds those of an activity's units. */
  const code = (index: number): string => `"*;"&${cell(index, 1)}&";*"`;
  const ofUnit = (index: number): string => `${ledgerArea(ledger, 'units')},${code(index)}`;
  const figure = (
    title: string,
    value: (row: UnitRow) => number,
    say: (index: number) => string,
  ): TableColumn<UnitRow> => ({
    title,
    columns: 1,
    style: 'cellCentred',
    value: (row, index) => formula(say(index), value(row)),
  });
  const sum = (
    title: string,
    value: (row: UnitRow) => number,
    of: LedgerColumn,
  ): TableColumn<UnitRow> =>
    figure(title, value, (index) => `SUMIF(${ofUnit(index)},${ledgerArea(ledger, of)})`);
  const notDue = (index: number): string =>
    `COUNTIFS(${ofUnit(index)},${ledgerArea(ledger, 'share')},"${SHARES.notDue}"`;
  const inProgress = (index: number): string =>
    `${notDue(index)},${ledgerArea(ledger, 'standing')},"${IN_PROGRESS}*")`;
  const words = WORDS.unitColumns;
  return [
    {
      title: WORDS.number,
      columns: 1,
      style: 'cellCentred',
      value: (_row, index) => number(index + 1),
    },
    { title: WORDS.unit, columns: 1, style: 'cell', value: ({ unit }) => text(unit.name) },
    figure(
      words.activities,
      ({ unit }) => unit.activities,
      (index) => `COUNTIF(${ofUnit(index)})`,
    ),
    figure(
      words.due,
      ({ unit }) => unit.due,
      (index) => `${cell(index, 5)}+${cell(index, 6)}+${cell(index, 7)}`,
    ),
    sum(words.onTime, ({ unit }) => unit.onTime, 'onTime'),
    sum(words.late, ({ unit }) => unit.late, 'late'),
    sum(words.overdue, ({ unit }) => unit.overdue, 'overdue'),
    figure(words.inProgress, (row) => row.inProgress, inProgress),
    figure(
      words.notDue,
      ({ unit, inProgress: going }) => unit.notDue - going,
      (index) => `${notDue(index)})-${cell(index, 8)}`,
    ),
    sum(words.carriedOverdue, ({ unit }) => unit.carriedOverdue, 'carriedOverdue'),
    {
      title: words.rate,
      columns: 1,
      style: 'cellCentred',
      value: ({ unit }, index) =>
        formula(
          rateFormula(`${cell(index, 5)}+${cell(index, 6)}`, cell(index, 4)),
          sayRate(rateOf(unit)),
        ),
    },
  ];
}

/** Apart from white to black also on a grey printer, each from its neighbours; what is owed is black. */
const SERIES = [
  { figure: 'onTime', column: 5, fill: 'A6A6A6', text: '000000' },
  { figure: 'late', column: 6, fill: '595959', text: 'FFFFFF' },
  { figure: 'overdue', column: 7, fill: '000000', text: 'FFFFFF' },
  { figure: 'inProgress', column: 8, fill: 'D9D9D9', text: '000000' },
  { figure: 'notDue', column: 9, fill: 'FFFFFF', text: '000000' },
] as const;

/** Units in one chart, so that it stands on the first page with the appendix's title. */
const MOST_BARS = 15;
const CHART_ROW = 18;
/** Rows for the title and the legend. */
const AROUND = 5;

/** The units of one chart, 0-based, the last not included. */
interface Bars {
  readonly from: number;
  readonly to: number;
}

/** The charts of all units; none where no bar would stand in them. */
function barsOf(rows: readonly UnitRow[]): readonly Bars[] {
  if (!rows.some(({ unit }) => unit.due + unit.notDue > 0)) return [];
  const count = rows.length;
  const charts = Math.ceil(count / MOST_BARS);
  const size = Math.ceil(count / charts);
  return Array.from({ length: charts }, (_, n) => ({
    from: n * size,
    to: Math.min(count, (n + 1) * size),
  }));
}

/** The rows that a chart covers, and one after it. */
function chartLines({ from, to }: Bars): readonly Line[] {
  const blank: Line = { spans: [gap(WIDTHS.length)], height: CHART_ROW };
  const covered = Array.from({ length: to - from + AROUND }, () => ({
    ...blank,
    keepWithNext: true,
  }));
  return [...covered, blank];
}

/** @param top the row of the first unit; the charts stand one below the other from row `start` on */
function chartsOf(
  report: Report,
  all: readonly Bars[],
  top: number,
  start: number,
): readonly DraftChart[] {
  const title = WORDS.chart(sayPeriod(report.period));
  let row = start;
  return all.map((bars): DraftChart => {
    const { from, to } = bars;
    const place = {
      top: row,
      left: 1,
      bottom: row + to - from + AROUND - 1,
      right: WIDTHS.length,
    };
    row += chartLines(bars).length;
    const column = (left: number): Area => ({
      top: top + from,
      left,
      bottom: top + to - 1,
      right: left,
    });
    return {
      title: all.length > 1 ? WORDS.chartPart(title, from + 1, to) : title,
      categories: column(2),
      series: SERIES.map(({ figure, column: left, fill, text: label }) => ({
        name: WORDS.series[figure],
        values: column(left),
        fill,
        text: label,
      })),
      place,
    };
  });
}

/**
 * The appendix with a line for each unit that leads, counted from the ledger. What it looks like
 * comes first: the header of the table, repeated on every page after it, then heads nothing else.
 */
export function unitSheet(
  report: Report,
  name: string,
  ledger: Ledger,
  hers: HerTexts,
): SheetDraft {
  const width = WIDTHS.length;
  const above: readonly Line[] = [
    { spans: [span(width, WORDS.appendix('II'), 'title')] },
    { spans: [span(width, WORDS.unitsTitle, 'title')] },
    { spans: [freeCell(width, 'appendixtwo', 'remark', WORDS.appendixOf, hers)] },
    { spans: [span(width, WORDS.dataUpTo(report.closedOn), 'remark')] },
  ];
  const rows = rowsOf(report);
  const bars = barsOf(rows);
  const covered = bars.flatMap(chartLines);
  const headerRow = above.length + covered.length + 1;
  const columns = columnsOf(ledger, headerRow + 1);
  const table: readonly Line[] =
    rows.length === 0
      ? [{ spans: [span(width, WORDS.noUnits, 'body')] }]
      : [
          headerLine(columns),
          ...rows.map((row, index) => ({ spans: rowSpans(columns, row, index) })),
          { spans: [span(width, WORDS.unitsNote, 'remark')] },
        ];
  return sheetOf({
    name,
    kind: 'report-units',
    period: report.period,
    widths: WIDTHS,
    lines: [...above, ...covered, ...table],
    orientation: 'landscape',
    headerRow: rows.length === 0 ? null : headerRow,
    charts: chartsOf(report, bars, headerRow + 1, above.length + 1),
    breaksPages: true,
  });
}
