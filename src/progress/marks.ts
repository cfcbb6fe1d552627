import type { ColumnRole } from '../plan/plan';
import { atOnce, isPause, type Steps } from '../plan/steps';
import { dayOfMonth, monthOf, yearOf, type Day } from '../timeline/day';
import { columnName, type Area } from '../workbook/address';
import { MARK_SIGNATURE, type Mark, type MarkKind } from '../workbook/mark';
import { valueAt, type CellValue, type Snapshot } from '../workbook/snapshot';
import type { ActivityProgress, PlanProgress } from './progress';

/** `today`: marks come and go as the days pass; `fixed`: they show how it stood on the day it was judged by. */
export type MarkMode = 'today' | 'fixed';

const LONGEST_LITERAL = 250;
/** Of those that a row waits for, more would make the formula longer than Excel takes (8192 characters). */
const MOST_ANCHORS = 8;
const READ_ROLES: readonly ColumnRole[] = [
  'timeline',
  'from',
  'to',
  'status',
  'completedOn',
  'percent',
];
const PROGRESS_ROLES: readonly ColumnRole[] = ['status', 'completedOn', 'percent'];

/**
 * The marks of a plan: one for each distinct reading and kind, over the whole data range. A mark's
 * formula first asks that the row's own cells still hold what was read, so that it follows its row
 * through sorting and inserting, and goes when the row is edited.
 */
export function marksOf(
  progress: PlanProgress,
  snapshot: Snapshot,
  mode: MarkMode,
): readonly Mark[] {
  return atOnce(marksInSteps(progress, snapshot, mode));
}

/** `marksOf`, with pauses. */
export function* marksInSteps(
  progress: PlanProgress,
  snapshot: Snapshot,
  mode: MarkMode,
): Steps<readonly Mark[]> {
  const { plan, dueSoonDays, activities } = progress;
  const area: Area = { ...plan.area, top: plan.headerRow + 1 };
  const marks = new Map<string, Mark>();
  for (const [index, judged] of activities.entries()) {
    if (isPause(index)) yield { done: index, of: activities.length };
    const { due, standing } = judged;
    const open = standing === 'overdue' || standing === 'dueSoon' || standing === 'notDue';
    if (due === null || !open) continue;
    const guard = guardOf(judged, progress, snapshot, area.top);
    for (const kind of kindsOf(standing, mode)) {
      const when = mode === 'today' ? `,${timeTest(kind, due, dueSoonDays)}` : '';
      const formula = `AND(${MARK_SIGNATURE},${guard}${when})`;
      marks.set(`${kind} ${formula}`, { area, kind, formula });
    }
  }
  return [...marks.values()];
}

function kindsOf(standing: 'overdue' | 'dueSoon' | 'notDue', mode: MarkMode): readonly MarkKind[] {
  if (mode === 'today') return ['overdue', 'dueSoon'];
  return standing === 'notDue' ? [] : [standing];
}

function timeTest(kind: MarkKind, due: Day, dueSoonDays: number): string {
  const date = `DATE(${yearOf(due)},${monthOf(due)},${dayOfMonth(due)})`;
  return kind === 'overdue'
    ? `TODAY()>${date}`
    : `TODAY()<=${date},TODAY()>=${date}-${dueSoonDays}`;
}

/** Tests, joined by commas, that the cells which told the due day and the progress are unchanged. */
function guardOf(
  { activity, fromNotes, anchors }: ActivityProgress,
  { plan }: PlanProgress,
  snapshot: Snapshot,
  firstRow: number,
): string {
  const { columns } = plan;
  const tests: string[] = [];
  const askColumn = (column: number): void => {
    const cell = `$${columnName(column)}${firstRow}`;
    tests.push(...holds(cell, valueAt(snapshot, activity.row, column)));
  };
  const ask = (role: ColumnRole): void => {
    const column = columns[role];
    if (column !== undefined) askColumn(column);
  };
  READ_ROLES.forEach(ask);
  for (const { column } of plan.periods) askColumn(column);
  if (activity.timelineRow !== activity.row) {
    ask('content');
    const source = plan.timeTitles?.get(activity.timelineRow) ?? columns.timeline;
    tests.push(...sourceHolds(activity.timelineRow, source, snapshot));
  }
  for (const { row } of anchors.slice(0, MOST_ANCHORS)) {
    if (row === activity.row) continue;
    for (const role of READ_ROLES) tests.push(...sourceHolds(row, columns[role], snapshot));
  }
  const { notes } = columns;
  if (fromNotes) ask('notes');
  else if (notes !== undefined && PROGRESS_ROLES.every((role) => columns[role] === undefined)) {
    tests.push(`ISERROR(SEARCH("hoàn thành",$${columnName(notes)}${firstRow}))`);
  }
  return tests.join(',');
}

/** The cell of another row that tells: above, for a merged cell or "-nt-"; of an activity that this one waits for. */
function sourceHolds(
  row: number,
  column: number | undefined,
  snapshot: Snapshot,
): readonly string[] {
  if (column === undefined) return [];
  return holds(`$${columnName(column)}$${row}`, valueAt(snapshot, row, column));
}

/** Tests that a cell holds a value; text longer than a formula's literal may be, by its start and length. */
function holds(cell: string, value: CellValue): readonly string[] {
  if (value === null) return [`${cell}=""`];
  if (typeof value === 'number') return [`${cell}=${value}`];
  if (typeof value === 'boolean') return [`${cell}=${value ? 'TRUE' : 'FALSE'}`];
  if (typeof value === 'object') {
    return value.kind === 'date' ? [`${cell}=${value.serial}`] : [`ISERROR(${cell})`];
  }
  if (value.length <= LONGEST_LITERAL) return [`${cell}=${literal(value)}`];
  const start = value.slice(0, LONGEST_LITERAL);
  return [`LEFT(${cell},${LONGEST_LITERAL})=${literal(start)}`, `LEN(${cell})=${value.length}`];
}

/** A text as a formula says it; a line break is CHAR(10), since not every program keeps one in a literal. */
function literal(text: string): string {
  return text
    .split(/(\r|\n)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return 'CHAR(10)';
      return part === '\r' ? 'CHAR(13)' : `"${part.replaceAll('"', '""')}"`;
    })
    .join('&');
}
