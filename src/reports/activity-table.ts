import type { Plan } from '../plan/plan';
import type { ActivityProgress, PlanProgress } from '../progress/progress';
import { cellName } from '../workbook/address';
import type { DraftValue, SheetDraft } from '../workbook/draft';
import { shownText } from './lay-out';
import { leastPaper, LOOKED_AT } from './least-paper';
import { LEDGER_WIDTHS, ledgerHeads, ledgerSpans, type Ledger } from './ledger';
import { gap, number, span, text, type Line } from './line';
import { planLink } from './plan-link';
import type { Report } from './report';
import { activityDue, activityResult, sayProgress, sayUnits } from './say-progress';
import { sheetOf } from './sheet-of';
import { headerLine, rowLine, type TableColumn } from './table';
import { WORDS } from './words';

type ActivityColumn = TableColumn<ActivityProgress>;

const unitColumn = (title: string, role: 'lead' | 'support'): ActivityColumn => ({
  title,
  columns: 1,
  style: 'cell',
  value: (progress) => text(sayUnits(progress, role)),
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
      value: ({ activity }, index) => (numbered ? numberOf(activity.number) : number(index + 1)),
      link: ({ activity }) =>
        numbered && numberOf(activity.number).kind === 'text'
          ? undefined
          : planLink(plan, activity),
    },
    {
      title: WORDS.content,
      columns: 1,
      style: 'cell',
      value: ({ activity }) => text(activity.content),
    },
    ...(withSupport
      ? [unitColumn(WORDS.lead, 'lead'), unitColumn(WORDS.support, 'support')]
      : [unitColumn(WORDS.unit, 'lead')]),
    { title: WORDS.due, columns: 1, style: 'cellCentred', value: activityDue },
    {
      title: WORDS.progress,
      columns: 1,
      style: 'cellCentred',
      value: (progress) => text(sayProgress(progress)),
    },
    {
      title: WORDS.result,
      columns: 1,
      style: 'cellCentred',
      textStyle: 'cell',
      value: activityResult,
    },
    {
      title: WORDS.notes,
      columns: 1,
      style: 'cell',
      value: ({ activity }) => text(activity.notes),
    },
  ];
}

/**
 * Widths of the table's columns, together as wide as A4 on its side between its margins, with
 * co-operating units and without; plans say much here or there.
 */
const WITH_SUPPORT: readonly [Widths, ...Widths[]] = [
  [5, 36, 17, 14, 12, 16, 15, 12],
  [5, 31, 16, 13, 12, 16, 14, 20],
  [5, 40, 16, 13, 12, 16, 13, 12],
  [5, 31, 16, 13, 12, 15, 20, 15],
  [5, 32, 20, 18, 12, 16, 13, 11],
  [5, 32, 16, 14, 12, 15, 23, 10],
];
const WITHOUT_SUPPORT: readonly [Widths, ...Widths[]] = [
  [5, 42, 20, 12, 18, 17, 14],
  [5, 36, 20, 12, 18, 15, 22],
  [5, 34, 18, 12, 17, 14, 28],
  [5, 46, 20, 12, 18, 14, 13],
  [5, 36, 18, 12, 17, 23, 17],
  [5, 38, 18, 12, 16, 29, 10],
];
type Widths = readonly number[];

function widthsOf(columns: readonly ActivityColumn[], { activities }: PlanProgress): Widths {
  const texts = activities
    .slice(0, LOOKED_AT)
    .map((one, index) => columns.map(({ value }) => shownText(value(one, index))));
  const hasSupport = columns.length === WITH_SUPPORT[0].length;
  return leastPaper(texts, hasSupport ? WITH_SUPPORT : WITHOUT_SUPPORT);
}

const GAP = 3;

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
export function activitySheet(report: Report, name: string): ActivitySheet {
  const { progress, period, closedOn } = report;
  const columns = columnsOf(progress.plan);
  const width = columns.length;
  const standing = columns.findIndex(({ title }) => title === WORDS.progress) + 1;
  const units = unitNumbers(report);
  const books = { from: period.from, closedOn };
  const lines: Line[] = [
    { spans: [span(width, WORDS.appendix('I'), 'title')] },
    { spans: [span(width, WORDS.activitiesTitle, 'title')] },
    { spans: [span(width, WORDS.appendixOf, 'remark')] },
    {
      spans: [
        span(width, WORDS.dataUpTo(closedOn), 'remark'),
        gap(1),
        span(LEDGER_WIDTHS.length, WORDS.ledgerNote, 'remark'),
      ],
    },
  ];
  const header = headerLine(columns);
  lines.push({ ...header, spans: [...header.spans, gap(1), ...ledgerHeads()] });
  const headerRow = lines.length;
  let section: string | null = null;
  progress.activities.forEach((one, index) => {
    if (one.activity.section !== null && one.activity.section !== section) {
      lines.push({
        spans: [span(width, one.activity.section, 'cellStrong')],
        keepWithNext: true,
      });
    }
    section = one.activity.section;
    const line = rowLine(columns, one, index);
    const counted = ledgerSpans(one, books, {
      words: sayProgress(one),
      standingCell: cellName(lines.length + 1, standing),
      units: units.get(one) ?? [],
      source: planLink(progress.plan, one.activity),
    });
    lines.push({ ...line, spans: [...line.spans, gap(1), ...counted] });
  });
  const draft = sheetOf({
    name,
    kind: 'report-activities',
    period,
    widths: [...widthsOf(columns, progress), GAP, ...LEDGER_WIDTHS],
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
