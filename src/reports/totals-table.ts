import { cellName } from '../workbook/address';
import type { DraftValue } from '../workbook/draft';
import type { EarlierReport } from './earlier-report';
import { OF_ACTIVITIES, OF_OCCURRENCES, type Figure } from './figures';
import { REPORT_COLUMNS } from './grid';
import { ledgerArea, ledgerHead, type Ledger, type LedgerColumn } from './ledger';
import { formula, number, span, text, type Line, type CellSpan } from './line';
import { rateFormula } from './rate';
import type { Totals } from './report';
import { headerLine, rowSpans, type TableColumn } from './table';
import type { Share } from './tally';
import { sayRate, sayRateChange, SHARES } from './wording';
import { WORDS } from './words';

/** Columns of the sheet: label, figure, and, where there is an earlier report, its figure and the change. */
const LABEL = 6;
const FIGURE_COLUMN = LABEL + 1;

const isShare = (figure: Figure): figure is Share => figure in SHARES;

/** The totals as a table that stands on a sheet from some row on. */
export class TotalsTable {
  private readonly rows: ReadonlyMap<Figure, number>;

  /** @param top the row of the table's header */
  constructor(
    private readonly totals: Totals,
    private readonly earlier: EarlierReport | null,
    private readonly ledger: Ledger,
    top: number,
  ) {
    const activities = OF_ACTIVITIES.map((each, n) => [each, top + 2 + n] as const);
    const below = top + 2 + OF_ACTIVITIES.length + 1;
    const occurrences = OF_OCCURRENCES.map((each, n) => [each, below + n] as const);
    this.rows = new Map<Figure, number>([...activities, ...occurrences]);
  }

  /** The cell of a figure, and what it shows. */
  cell(figure: Figure): { readonly cell: string; readonly shown: string } {
    const row = this.rows.get(figure) ?? 0;
    const value = this.totals[figure];
    const shown = figure === 'rate' ? sayRate(value) : String(value);
    return { cell: cellName(row, FIGURE_COLUMN), shown };
  }

  lines(): readonly Line[] {
    const columns = this.columns();
    // A page ends before or after a group, not in it.
    const group = (title: string, figures: readonly Figure[]): readonly Line[] =>
      [
        { spans: [span(REPORT_COLUMNS, title, 'cellStrong')] },
        ...figures.map((each) => ({ spans: rowSpans(columns, each, 0) })),
      ].map((line, index) => ({ ...line, keepWithNext: index < figures.length }));
    return [
      headerLine(columns),
      ...group(WORDS.ofActivities, OF_ACTIVITIES),
      ...group(WORDS.ofOccurrences, OF_OCCURRENCES),
    ];
  }

  private columns(): readonly TableColumn<Figure>[] {
    const { earlier } = this;
    const label: TableColumn<Figure> = {
      title: WORDS.figure,
      columns: LABEL,
      style: 'cell',
      value: (figure) => text(WORDS.totals[figure]),
    };
    const value: TableColumn<Figure> = {
      title: WORDS.value,
      columns: earlier ? 1 : REPORT_COLUMNS - LABEL,
      style: 'cellStrongCentred',
      value: (figure) => this.value(figure),
      link: (figure) => this.source(figure),
    };
    if (!earlier) return [label, value];
    return [
      label,
      value,
      {
        title: earlier.period.charAt(0).toUpperCase() + earlier.period.slice(1),
        columns: 1,
        style: 'cellCentred',
        value: (figure) => {
          const before = earlier.figures.get(figure) ?? null;
          if (figure === 'rate') return text(sayRate(before));
          return before === null ? text('–') : number(before);
        },
      },
      {
        title: WORDS.change,
        columns: REPORT_COLUMNS - LABEL - 2,
        style: 'cellChange',
        value: (figure) => this.change(figure, earlier),
      },
    ];
  }

  /** Where a figure is counted, to click to. */
  private source(figure: Figure): CellSpan['link'] {
    const column = this.counted(figure);
    return column === null ? undefined : ledgerHead(this.ledger, column);
  }

  /** The ledger's column that a figure is counted in; null for one that is reckoned from others. */
  private counted(figure: Figure): LedgerColumn | null {
    if (figure === 'due' || figure === 'rate') return null;
    return figure === 'activities' || isShare(figure) ? 'share' : figure;
  }

  private value(figure: Figure): DraftValue {
    const at = (other: Figure): string => this.cell(other).cell;
    const total = this.totals[figure] ?? 0;
    if (figure === 'rate') {
      const done = `${at('onTime')}+${at('late')}`;
      return formula(rateFormula(done, at('due')), this.cell(figure).shown);
    }
    if (figure === 'due') {
      return formula(`${at('onTime')}+${at('late')}+${at('overdue')}`, total);
    }
    const column = this.counted(figure) ?? 'share';
    const area = ledgerArea(this.ledger, column);
    if (figure === 'activities') return formula(`COUNTA(${area})`, total);
    if (isShare(figure)) return formula(`COUNTIF(${area},"${SHARES[figure]}")`, total);
    return formula(`SUM(${area})`, total);
  }

  private change(figure: Figure, { figures }: EarlierReport): DraftValue {
    const before = figures.get(figure) ?? null;
    const now = this.totals[figure];
    if (before === null || now === null) return text('–');
    if (figure === 'rate') return text(sayRateChange(before, now));
    const { cell } = this.cell(figure);
    const row = this.rows.get(figure) ?? 0;
    return formula(`${cell}-${cellName(row, FIGURE_COLUMN + 1)}`, now - before);
  }
}
