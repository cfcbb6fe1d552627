import { GRID_COLUMNS } from './grid';
import { number, span, text, type Line } from './line';
import type { UnitTally } from './report';
import { tableLines, type TableColumn } from './table';
import { rateOf } from './tally';
import { sayRate, WORDS } from './wording';

const figure = (title: string, value: TableColumn<UnitTally>['value']): TableColumn<UnitTally> => ({
  title,
  columns: 1,
  style: 'cellCentred',
  value,
});

const COLUMNS: readonly TableColumn<UnitTally>[] = [
  figure(WORDS.number, (_unit, index) => number(index + 1)),
  { title: WORDS.unit, columns: 1, style: 'cell', value: ({ name }) => text(name) },
  figure(WORDS.unitColumns.activities, ({ activities }) => number(activities)),
  figure(WORDS.unitColumns.onTime, ({ onTime }) => number(onTime)),
  figure(WORDS.unitColumns.late, ({ late }) => number(late)),
  figure(WORDS.unitColumns.overdue, ({ overdue, carriedOverdue }) =>
    carriedOverdue === 0
      ? number(overdue)
      : text(WORDS.overdueWithCarried(overdue, carriedOverdue)),
  ),
  figure(WORDS.unitColumns.notDue, ({ notDue }) => number(notDue)),
  figure(WORDS.unitColumns.rate, (unit) => text(sayRate(rateOf(unit)))),
];

/** A line for each unit that leads; no lines where the plan names none. */
export function unitLines(units: readonly UnitTally[]): readonly Line[] {
  if (units.length === 0) return [];
  return [
    ...tableLines(COLUMNS, units),
    { spans: [span(GRID_COLUMNS, WORDS.unitsNote, 'remark')] },
  ];
}
