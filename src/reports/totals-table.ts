import type { DraftValue } from '../workbook/draft';
import { number, text, type Line } from './line';
import type { Totals } from './report';
import { tableLines, type TableColumn } from './table';
import { sayRate, WORDS } from './wording';

type Figure = Exclude<keyof Totals, 'rate'>;

/** A figure of activities and, beside it, one of occurrences. */
interface TotalsRow {
  readonly ofActivities: Figure;
  readonly ofOccurrences: Figure | 'rate';
}

const ROWS: readonly TotalsRow[] = [
  { ofActivities: 'activities', ofOccurrences: 'due' },
  { ofActivities: 'withDue', ofOccurrences: 'onTime' },
  { ofActivities: 'notDue', ofOccurrences: 'late' },
  { ofActivities: 'earlier', ofOccurrences: 'overdue' },
  { ofActivities: 'ongoing', ofOccurrences: 'rate' },
  { ofActivities: 'undated', ofOccurrences: 'early' },
  { ofActivities: 'cancelled', ofOccurrences: 'carriedOverdue' },
];

/** The figures of the whole plan, each with its name in words: activities on the left, occurrences on the right. */
export function totalsLines(totals: Totals): readonly Line[] {
  const figureOf = (figure: Figure | 'rate'): DraftValue =>
    figure === 'rate' ? text(sayRate(totals.rate)) : number(totals[figure]);
  const columns: readonly TableColumn<TotalsRow>[] = [
    {
      title: WORDS.ofActivities,
      columns: 2,
      style: 'cell',
      value: ({ ofActivities }) => text(WORDS.totals[ofActivities]),
    },
    {
      title: WORDS.activities,
      columns: 1,
      style: 'cellStrongCentred',
      value: ({ ofActivities }) => figureOf(ofActivities),
    },
    {
      title: WORDS.ofOccurrences,
      columns: 4,
      style: 'cell',
      value: ({ ofOccurrences }) => text(WORDS.totals[ofOccurrences]),
    },
    {
      title: WORDS.times,
      columns: 1,
      style: 'cellStrongCentred',
      value: ({ ofOccurrences }) => figureOf(ofOccurrences),
    },
  ];
  return tableLines(columns, ROWS);
}
