import type { ActivityProgress } from '../progress/progress';
import { cellName, columnName } from '../workbook/address';
import type { DraftLink, DraftValue } from '../workbook/draft';
import { quotedSheetName } from '../workbook/sheet-name';
import { BLANK, cellSpan, formula, number, text, type CellSpan } from './line';
import { shareOf, tallyOf, type Books, type Share } from './tally';
import { SHARES, STANDINGS } from './wording';
import { WORDS } from './words';

/** What is counted of each activity, in the order of the columns. */
const COUNTED = [
  'share',
  'onTime',
  'late',
  'overdue',
  'early',
  'carriedOverdue',
  'units',
  'row',
] as const;

export type LedgerColumn = (typeof COUNTED)[number];

/** Each wide enough for its head in two lines, and for any standing in one. */
export const LEDGER_WIDTHS: readonly number[] = [24, 11, 11, 12, 11, 13, 16, 11];
/** In points. */
export const LEDGER_HEAD_HEIGHT = 34;

/** Where on the sheet of activities that stands from which the totals are counted. */
export interface Ledger {
  readonly sheet: string;
  readonly headerRow: number;
  /** The last row of the table. */
  readonly lastRow: number;
  /** The column of the standing's words, 1-based. */
  readonly standing: number;
  /** The column of `share`; the others follow. */
  readonly first: number;
}

const columnOf = ({ first, standing }: Ledger, counted: LedgerColumn | 'standing'): number =>
  counted === 'standing' ? standing : first + COUNTED.indexOf(counted);

/** The cells of a column, for a formula on any sheet: "'PL1 năm 2024'!$J$7:$J$15". */
export function ledgerArea(ledger: Ledger, counted: LedgerColumn | 'standing'): string {
  const column = columnName(columnOf(ledger, counted));
  const { sheet, headerRow, lastRow } = ledger;
  const last = Math.max(lastRow, headerRow + 1);
  return `${quotedSheetName(sheet)}!$${column}$${headerRow + 1}:$${column}$${last}`;
}

/** The head of the column, to click to. */
export const ledgerHead = (
  ledger: Ledger,
  counted: LedgerColumn,
): { readonly sheet: string; readonly cell: string } => ({
  sheet: ledger.sheet,
  cell: cellName(ledger.headerRow, columnOf(ledger, counted)),
});

export const ledgerHeads = (): readonly CellSpan[] =>
  COUNTED.map((each) => cellSpan(1, text(WORDS.ledger[each]), 'columnHead'));

/** What the totals and the units' lines are counted from: one unit's number in the text ";1;4;". */
const unitCode = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '' : `;${numbers.join(';')};`;

const DONE = ['onTime', 'late', 'overdue'] as const;
type Done = (typeof DONE)[number];

/** The words for a standing that say by themselves what became of an activity that is due once. */
const BY_WORDS: Readonly<Record<Done, (words: string) => boolean>> = {
  onTime: (words) => words === STANDINGS.onTime,
  late: (words) => words === STANDINGS.late,
  overdue: (words) => words.startsWith(STANDINGS.overdue),
};

const FORMULAS: Readonly<Record<Done, (cell: string) => string>> = {
  onTime: (cell) => `IF(${cell}="${STANDINGS.onTime}",1,0)`,
  late: (cell) => `IF(${cell}="${STANDINGS.late}",1,0)`,
  overdue: (cell) => `IF(LEFT(${cell},${STANDINGS.overdue.length})="${STANDINGS.overdue}",1,0)`,
};

/** Standings that put an activity where it belongs, whatever its dates are. */
const APART: readonly string[] = [STANDINGS.ongoing, STANDINGS.undated, STANDINGS.cancelled];

/** The formula of a share, cut where the name of the standing's cell stands: the rest is the same in every row. */
const shareFormula = (share: Share): readonly string[] =>
  `IF(OR(${APART.map((each) => `@="${each}"`).join(',')}),@,"${SHARES[share]}")`.split('@');

const SHARE_FORMULAS: Readonly<Record<Share, readonly string[]>> = {
  withDue: shareFormula('withDue'),
  notDue: shareFormula('notDue'),
  earlier: shareFormula('earlier'),
  ongoing: shareFormula('ongoing'),
  undated: shareFormula('undated'),
  cancelled: shareFormula('cancelled'),
};

/**
 * The cells of an activity from which the totals are counted. They follow the standing's words, so
 * that whoever corrects these corrects the totals; only where an activity is due several times, what
 * became of each time cannot be told from the words, and figures stand there.
 *
 * @param words those of the standing
 * @param standingCell where they stand, "F7"
 */
export function ledgerSpans(
  progress: ActivityProgress,
  books: Books,
  {
    words,
    standingCell,
    units,
    source,
  }: {
    readonly words: string;
    readonly standingCell: string;
    readonly units: readonly number[];
    /** The activity's place in the plan. */
    readonly source: DraftLink;
  },
): readonly CellSpan[] {
  const shareName = shareOf(progress, books);
  const share = SHARES[shareName];
  const figures = tallyOf([progress], books);
  const followsWords =
    figures.withDue === 1 &&
    DONE.every((figure) => Number(BY_WORDS[figure](words)) === figures[figure]);
  const figureOf = (figure: Done): DraftValue =>
    followsWords ? formula(FORMULAS[figure](standingCell), figures[figure]) : some(figures[figure]);
  const cells: Readonly<Record<LedgerColumn, CellSpan>> = {
    share: counted(
      APART.includes(words) && words !== share
        ? text(share)
        : formula(SHARE_FORMULAS[shareName].join(standingCell), share),
    ),
    onTime: counted(figureOf('onTime')),
    late: counted(figureOf('late')),
    overdue: counted(figureOf('overdue')),
    early: counted(some(figures.early)),
    carriedOverdue: counted(some(figures.carriedOverdue)),
    units: counted(text(unitCode(units))),
    row: counted(number(progress.activity.row), source),
  };
  return COUNTED.map((each) => cells[each]);
}

/** Nothing is written for nothing. */
const some = (figure: number): DraftValue => (figure === 0 ? BLANK : number(figure));

const counted = (value: DraftValue, link?: DraftLink): CellSpan =>
  cellSpan(1, value, 'cellCentred', link);
