import { cellText, isBlank } from '../plan/cell-text';
import type { Columns, Plan } from '../plan/plan';
import type { ActivityProgress } from '../progress/progress';
import { sayDay, type Day } from '../timeline/day';
import { cellName, columnName, type Area } from '../workbook/address';
import { valueOfPatch } from '../workbook/patched';
import type { CellPatch, PatchValue } from '../workbook/port';
import { sameValue } from '../workbook/same';
import { valueAt, type Snapshot } from '../workbook/snapshot';
import { noted, sayings, type Became, type Saying } from './result-words';

/** A table, its sheet as it was read, and one of its activities. */
export interface RecordedRow {
  readonly plan: Plan;
  readonly snapshot: Snapshot;
  readonly progress: ActivityProgress;
}

/** The headings of the columns that we add; the reading of tables knows them. */
const STATUS_HEADING = 'Tình trạng';
const DAY_HEADING = 'Ngày hoàn thành';
/** Both headings, every word of ours and a date can be seen whole. */
const WIDTH = 16;

/** The columns that results go to. */
export type ResultColumns = Pick<Columns, 'status' | 'completedOn'>;

/** The patch that gives a cell this value; none where it holds it already. */
function put(snapshot: Snapshot, row: number, column: number, after: PatchValue): CellPatch[] {
  const before = valueAt(snapshot, row, column);
  if (sameValue(before, valueOfPatch(after))) return [];
  return [{ sheet: snapshot.sheet, row, column, before, after }];
}

function daysValue(days: readonly Day[]): PatchValue {
  const [day] = days;
  if (day === undefined) return null;
  return days.length === 1 ? { kind: 'date', day } : days.map(sayDay).join('; ');
}

function sayingsOf({ progress }: RecordedRow, all: readonly Became[]): readonly Saying[] {
  const last = progress.occurrences.at(-1);
  return sayings(all, last && last.due !== last.plannedDue ? last.due : null);
}

/** The ways to write it to the status column and the column of days, whichever there are; her words for what is done may stay. */
export function inColumns(
  at: RecordedRow,
  { status, completedOn }: ResultColumns,
  all: readonly Became[],
): readonly (readonly CellPatch[])[] {
  const { snapshot } = at;
  const { row } = at.progress.activity;
  const ways = sayingsOf(at, all);
  const hers = status === undefined ? null : cellText(valueAt(snapshot, row, status));
  const [plain] = ways;
  const keepsHers = hers !== null && hers.trim() !== '' && all.some(({ kind }) => kind === 'done');
  const kept = keepsHers && plain ? [{ ...plain, words: hers }] : [];
  return [...kept, ...ways].map(({ words, days }) => [
    ...(status === undefined || words === hers ? [] : put(snapshot, row, status, words)),
    ...(completedOn === undefined ? [] : put(snapshot, row, completedOn, daysValue(days))),
  ]);
}

/** The ways to write it at the end of the notes; what is open may stay unsaid. */
export function inNotes(
  at: RecordedRow,
  column: number,
  all: readonly Became[],
): readonly (readonly CellPatch[])[] {
  const { snapshot } = at;
  const { row } = at.progress.activity;
  const notes = cellText(valueAt(snapshot, row, column));
  const unsaid = all.every(({ kind }) => kind === 'notDone') ? [''] : [];
  return [...unsaid, ...sayingsOf(at, all).map(({ words }) => words)].map((words) =>
    put(snapshot, row, column, noted(notes, words)),
  );
}

/** The two columns to the right of the table. */
export const newColumns = ({ area }: Plan): Required<ResultColumns> => ({
  status: area.right + 1,
  completedOn: area.right + 2,
});

/** The first cell that keeps the two columns from being added; null where they are free, or there already. */
export function occupied({ plan, snapshot }: RecordedRow): string | null {
  const { status, completedOn } = newColumns(plan);
  const beside: Area = { ...plan.area, left: status, right: completedOn };
  const merge = snapshot.merges.find((each) => overlap(each, beside));
  if (merge) return cellName(Math.max(merge.top, beside.top), Math.max(merge.left, status));
  for (let row = beside.top; row <= beside.bottom; row++) {
    for (let column = status; column <= completedOn; column++) {
      if (!isBlank(valueAt(snapshot, row, column))) return cellName(row, column);
    }
  }
  const hidden = [status, completedOn].find((column) => snapshot.hiddenColumns.has(column));
  return hidden === undefined ? null : `${columnName(hidden)}${plan.headerRow}`;
}

const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

/** The headings of the two columns. */
export function headings({ plan, snapshot }: RecordedRow): readonly CellPatch[] {
  const { status, completedOn } = newColumns(plan);
  return [
    ...put(snapshot, plan.headerRow, status, STATUS_HEADING),
    ...put(snapshot, plan.headerRow, completedOn, DAY_HEADING),
  ].map((patch) => ({ ...patch, width: WIDTH }));
}
