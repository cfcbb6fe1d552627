import { daysBetween } from '../timeline/day';
import { GRID_COLUMNS } from './grid';
import { number, span, text, type Line } from './line';
import { daysAfterClosing, itemsDueAfterClosing, overdueItems, type ListItem } from './lists';
import { planLink } from './plan-link';
import type { Report } from './report';
import { occurrenceDue, sayToCome, sayUnits } from './say-progress';
import { tableLines, type TableColumn } from './table';
import { WORDS } from './wording';

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
    columns: 2,
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

/** What is overdue, an occurrence a row, with the days since it was due; a line that says so where nothing is. */
export function overdueLines(report: Report): readonly Line[] {
  const items = overdueItems(report);
  if (items.length === 0) {
    return [{ spans: [span(GRID_COLUMNS, WORDS.nothingOverdue, 'body')] }];
  }
  const columns = columnsOf(report, {
    title: WORDS.daysOverdue,
    columns: 2,
    style: 'cellCentred',
    value: ({ occurrence }) => number(daysBetween(occurrence.due, report.progress.asOf)),
  });
  return tableLines(columns, items);
}

/** What is due after the books closed and before the period ends by the calendar; no lines where nothing is. */
export function afterClosingLines(report: Report): readonly Line[] {
  const items = itemsDueAfterClosing(report);
  const days = daysAfterClosing(report);
  if (!days || items.length === 0) return [];
  const columns = columnsOf(report, {
    title: WORDS.progress,
    columns: 2,
    style: 'cellCentred',
    value: (item) => text(sayToCome(item)),
  });
  return [
    {
      spans: [span(GRID_COLUMNS, WORDS.afterClosingNote(days.from, days.to), 'body')],
      keepWithNext: true,
    },
    ...tableLines(columns, items),
  ];
}
