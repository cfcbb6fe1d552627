import { daysBetween } from '../timeline/day';
import { REPORT_COLUMNS } from './grid';
import { number, span, text, type Line } from './line';
import {
  daysAfterClosing,
  itemsDueAfterClosing,
  itemsDueNext,
  overdueItems,
  type ListItem,
} from './lists';
import { nextPeriod } from './next-period';
import { planLink } from './plan-link';
import type { Report } from './report';
import { occurrenceDue, sayToCome, sayUnits } from './say-progress';
import { tableLines, type TableColumn } from './table';
import { sayPeriod } from './wording';
import { WORDS } from './words';

const columnsOf = (
  { progress: { plan } }: Report,
  last: TableColumn<ListItem>,
): readonly TableColumn<ListItem>[] => [
  {
    title: WORDS.number,
    columns: 1,
    style: 'cellCentred',
    value: (_item, index) => number(index + 1),
    link: ({ progress }) => planLink(plan, progress.activity),
  },
  {
    title: WORDS.content,
    columns: 4,
    style: 'cell',
    value: ({ progress }) => text(progress.activity.content),
  },
  {
    title: WORDS.unit,
    columns: 2,
    style: 'cell',
    value: ({ progress }) => text(sayUnits(progress, 'lead')),
  },
  {
    title: WORDS.due,
    columns: 1,
    style: 'cellCentred',
    value: ({ occurrence }) => occurrenceDue(occurrence),
  },
  last,
];

/** In points: so that a list's heading keeps its distance from the list above it. */
const HEADING_HEIGHT = 26;

const said = (words: string): Line => ({ spans: [span(REPORT_COLUMNS, words, 'body')] });

/** What is overdue, an occurrence a row, with the days since it was due; a line that says so where nothing is. */
export function overdueLines(report: Report): readonly Line[] {
  const items = overdueItems(report);
  if (items.length === 0) return [said(WORDS.nothingOverdue)];
  const columns = columnsOf(report, {
    title: WORDS.daysOverdue,
    columns: 1,
    style: 'cellCentred',
    value: ({ occurrence }) => number(daysBetween(occurrence.due, report.progress.asOf)),
  });
  return tableLines(columns, items);
}

const toComeLines = (report: Report, heading: string, items: readonly ListItem[]) => [
  { ...said(heading), atLeast: HEADING_HEIGHT, keepWithNext: true },
  ...tableLines(
    columnsOf(report, {
      title: WORDS.progress,
      columns: 1,
      style: 'cellCentred',
      value: (item) => text(sayToCome(item)),
    }),
    items,
  ),
];

/** What is due after the books closed and before the period ends by the calendar; no lines where nothing is. */
function afterClosingLines(report: Report): readonly Line[] {
  const items = itemsDueAfterClosing(report);
  const days = daysAfterClosing(report);
  if (!days || items.length === 0) return [];
  return toComeLines(report, WORDS.afterClosing(days.from, days.to), items);
}

/** What is to be done next: what is overdue, what is due after the books closed, then what falls due in the next period. */
export function nextLines(report: Report): readonly Line[] {
  const next = nextPeriod(report.period);
  const items = itemsDueNext(report);
  return [
    ...(overdueItems(report).length === 0 ? [] : [said(WORDS.overdueFirst)]),
    ...afterClosingLines(report),
    ...(items.length === 0
      ? [said(WORDS.nothingNext(sayPeriod(next)))]
      : toComeLines(report, WORDS.comingNext(sayPeriod(next), next.from, next.calendarEnd), items)),
  ];
}
