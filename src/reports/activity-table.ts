import type { Plan } from '../plan/plan';
import type { ActivityProgress } from '../progress/progress';
import { cellName } from '../workbook/address';
import type { DraftLink, DraftValue, SheetDraft } from '../workbook/draft';
import { freeCell, type HerTexts } from './free-cell';
import { shownText } from './lay-out';
import { leastPaper, LOOKED_AT } from './least-paper';
import { LEDGER_HEAD_HEIGHT, LEDGER_WIDTHS, ledgerHeads, ledgerSpans, type Ledger } from './ledger';
import { gap, number, span, text, type Line, type Span } from './line';
import { planLink } from './plan-link';
import type { Report } from './report';
import { activityDue, activityResult, sayProgress, sayUnits } from './say-progress';
import { sheetOf } from './sheet-of';
import { headerLine, rowSpans, type TableColumn } from './table';
import { inParts } from './tall-row';
import { WORDS } from './words';

/** What a row of the table is made from. */
interface ActivityRow {
  readonly progress: ActivityProgress;
  /** Those of its standing. */
  readonly words: string;
  /** Its place in the plan. */
  readonly source: DraftLink;
}

type ActivityColumn = TableColumn<ActivityRow>;

const unitColumn = (title: string, role: 'lead' | 'support'): ActivityColumn => ({
  title,
  columns: 1,
  style: 'cell',
  value: ({ progress }) => text(sayUnits(progress, role)),
});

const PLAIN_NUMBER = /^[1-9]\d{0,5}$/;

/**
 * A number of the plan: "1" as a number, so that programs that show links in text in a colour of
 * their own keep it black; "01", "2.1" and "a" as the text that they are.
 */
const numberOf = (written: string): DraftValue =>
  PLAIN_NUMBER.test(written) ? number(Number(written)) : text(written);

function columnsOf(plan: Plan): readonly ActivityColumn[] {
  const numbered = plan.columns.number !== undefined;
  const withSupport = plan.activities.some(({ units }) =>
    units.some(({ role }) => role === 'support'),
  );
  return [
    {
      title: WORDS.number,
      columns: 1,
      style: 'cellCentred',
      value: ({ progress: { activity } }, index) =>
        numbered ? numberOf(activity.number) : number(index + 1),
      link: ({ progress: { activity }, source }) =>
        numbered && numberOf(activity.number).kind === 'text' ? undefined : source,
    },
    {
      title: WORDS.content,
      columns: 1,
      style: 'cell',
      value: ({ progress: { activity } }) => text(activity.content),
    },
    ...(withSupport
      ? [unitColumn(WORDS.lead, 'lead'), unitColumn(WORDS.support, 'support')]
      : [unitColumn(WORDS.unit, 'lead')]),
    {
      title: WORDS.due,
      columns: 1,
      style: 'cellCentred',
      value: ({ progress }) => activityDue(progress),
    },
    {
      title: WORDS.progress,
      columns: 1,
      style: 'cellCentred',
      value: ({ words }) => text(words),
    },
    {
      title: WORDS.result,
      columns: 1,
      style: 'cellCentred',
      textStyle: 'cell',
      value: ({ progress }) => activityResult(progress),
    },
    {
      title: WORDS.notes,
      columns: 1,
      style: 'cell',
      value: ({ progress: { activity } }) => text(activity.notes),
    },
  ];
}

/**
 * The least widths of the columns, and how wide they are together: as A4 on its side between its
 * margins, each column with what it keeps free; with co-operating units and without.
 */
const WITH_SUPPORT = { least: [5, 28, 15, 12, 12, 16, 12, 9], total: 127 };
const WITHOUT_SUPPORT = { least: [5, 30, 16, 12, 16, 12, 9], total: 128 };

function widthsOf(
  columns: readonly ActivityColumn[],
  rows: readonly ActivityRow[],
): readonly number[] {
  const texts = rows
    .slice(0, LOOKED_AT)
    .map((one, index) => columns.map(({ value }) => shownText(value(one, index))));
  const hasSupport = columns.length === WITH_SUPPORT.least.length;
  const { least, total } = hasSupport ? WITH_SUPPORT : WITHOUT_SUPPORT;
  return leastPaper(texts, least, total);
}

const GAP = 3;
/**
 * In points: what is left on the first page below the appendix's titles, the table's header and a
 * section's title, so that the header does not stand there alone.
 */
const HIGHEST = 312;

/** The units' numbers on the sheet of units, by the activities that they lead. */
function unitNumbers({ led }: Report): ReadonlyMap<ActivityProgress, readonly number[]> {
  const numbers = new Map<ActivityProgress, number[]>();
  led.forEach(({ activities }, index) => {
    for (const activity of activities) {
      const known = numbers.get(activity);
      if (known) known.push(index + 1);
      else numbers.set(activity, [index + 1]);
    }
  });
  return numbers;
}

/** The first appendix, and where the totals are counted on it. */
export interface ActivitySheet {
  readonly draft: SheetDraft;
  readonly ledger: Ledger;
}

/**
 * The appendix with all activities in the plan's order under the plan's sections; beside the table,
 * where nothing is printed, what the totals are counted from.
 */
export function activitySheet(report: Report, name: string, hers: HerTexts): ActivitySheet {
  const { progress, period, closedOn } = report;
  const columns = columnsOf(progress.plan);
  const width = columns.length;
  const standing = columns.findIndex(({ title }) => title === WORDS.progress) + 1;
  const rows = progress.activities.map((one): ActivityRow => ({
    progress: one,
    words: sayProgress(one),
    source: planLink(progress.plan, one.activity),
  }));
  const widths = widthsOf(columns, rows);
  const units = unitNumbers(report);
  const books = { from: period.from, closedOn };
  const between = gap(1);
  const lines: Line[] = [
    { spans: [span(width, WORDS.appendix('I'), 'title')] },
    { spans: [span(width, WORDS.activitiesTitle, 'title')] },
    { spans: [freeCell(width, 'appendixone', 'remark', WORDS.appendixOf, hers)] },
    {
      spans: [
        span(width, WORDS.dataUpTo(closedOn), 'remark'),
        between,
        span(LEDGER_WIDTHS.length, WORDS.ledgerNote, 'remark'),
      ],
    },
  ];
  const header = headerLine(columns);
  lines.push({
    ...header,
    spans: [...header.spans, between, ...ledgerHeads()],
    atLeast: LEDGER_HEAD_HEIGHT,
  });
  const headerRow = lines.length;
  let section: string | null = null;
  rows.forEach((row, index) => {
    const { progress: one, words, source } = row;
    if (one.activity.section !== null && one.activity.section !== section) {
      lines.push({
        spans: [span(width, one.activity.section, 'cellStrong')],
        keepWithNext: true,
      });
    }
    section = one.activity.section;
    const counted = ledgerSpans(one, books, {
      words,
      standingCell: cellName(lines.length + 1, standing),
      units: units.get(one) ?? [],
      source,
    });
    const spans: readonly Span[] = rowSpans(columns, row, index);
    const whole = { spans: spans.concat(between, counted) };
    lines.push(...inParts(whole, widths, HIGHEST));
  });
  const draft = sheetOf({
    name,
    kind: 'report-activities',
    period,
    widths: [...widths, GAP, ...LEDGER_WIDTHS],
    lines,
    orientation: 'landscape',
    headerRow,
    lastColumn: width,
    // Where there are no sections, any page may end after any row.
    breaksPages: progress.activities.some((one) => one.activity.section !== null),
  });
  const ledger = { sheet: name, headerRow, lastRow: lines.length, standing, first: width + 2 };
  return { draft, ledger };
}
