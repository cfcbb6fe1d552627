import type { Plan } from '../plan/plan';
import { judgePlanInSteps } from '../progress/judge';
import type { ActivityProgress, PlanProgress } from '../progress/progress';
import { lastOfMonth, type Day } from '../timeline/day';
import { cellName } from '../workbook/address';
import { patched } from '../workbook/patched';
import type { CellPatch, Workbook } from '../workbook/port';
import { sameValue } from '../workbook/same';
import { sameSheetName } from '../workbook/sheet-name';
import { atPace, begin } from './at-pace';
import type { CheckOptions } from './check';
import { done, failed, type JobResult } from './job';
import { AT_ONCE, type Pace } from './pace';
import { findPlans, readWorkbook, type WorkbookReading } from './read-workbook';
import {
  headings,
  inColumns,
  inNotes,
  newColumns,
  occupied,
  type RecordedRow,
} from './result-cells';
import { becameOf, type Became } from './result-words';
import { changeSettings } from './save-settings';
import type { Settings } from './settings';

/** What became of an activity, or of one of its occurrences. */
export type Result =
  | { readonly kind: 'done'; readonly day: Day }
  | { readonly kind: 'inProgress' }
  | { readonly kind: 'notDone' };

/** Where a result is written: in the table's own columns, in two new ones beside it, or in the notes. */
export type RecordPlace = 'columns' | 'new-columns' | 'notes';

export interface RecordOptions extends CheckOptions {
  /** The table's sheet. */
  readonly sheet: string;
  /** The last row of the table's header, 1-based. */
  readonly headerRow: number;
  /** The activity's row, 1-based. */
  readonly row: number;
  /** What the activity said when she saw it; the row may hold another by now. Not asked where it is not given. */
  readonly content?: string;
  /** 0-based; null: the whole activity. */
  readonly occurrence: number | null;
  readonly result: Result;
  /** Not asked where the table has columns for it. */
  readonly place: RecordPlace;
}

/** What was written, and what takes it back. */
export interface Recorded {
  readonly patches: readonly CellPatch[];
  readonly back: readonly CellPatch[];
}

/** Where a result can be written: 'columns' alone where the table has such columns, else what she may choose from. */
export function recordPlaces({ columns }: Plan): readonly RecordPlace[] {
  const { status, completedOn, notes } = columns;
  if (status !== undefined || completedOn !== undefined) return ['columns'];
  return notes === undefined ? ['new-columns'] : ['new-columns', 'notes'];
}

/** So that nothing that the sheet tells is overlooked, whatever the day. */
const END_OF_DAYS = lastOfMonth(9999, 12);

/** One way to write a result: what to write, and what the settings then are. */
interface Way {
  readonly patches: readonly CellPatch[];
  readonly settings: Settings;
}

/**
 * Writes what became of an activity into her sheet. Before that it is read back: the plainest way to
 * write it is taken that the next check will understand so, and that changes no other activity.
 */
export async function record(
  workbook: Workbook,
  options: RecordOptions,
  pace: Pace = AT_ONCE,
): Promise<JobResult<Recorded>> {
  const read = await readWorkbook(workbook, options, pace);
  if (read.kind === 'failed') return read;
  const reading = read.value;
  const judged = await judgeTable(reading, options, pace);
  if (judged.kind === 'failed') return judged;
  const { plan } = judged.value;
  const progress = judged.value.activities.find(({ activity }) => activity.row === options.row);
  const snapshot = reading.snapshots.find(({ sheet }) => sheet === plan.sheet);
  if (!progress || !snapshot || !isMeant(progress, options)) return failed(missing(options));

  const at: RecordedRow = { plan, snapshot, progress };
  const places = recordPlaces(plan);
  const place = places.includes(options.place) ? options.place : places[0];
  const blocked = place === 'new-columns' ? occupied(at) : null;
  if (blocked !== null) return failed({ code: 'no-room', sheet: plan.sheet, cell: blocked });

  const wanted = wantedOf(progress, options);
  const ways = waysTo(at, place ?? 'columns', wanted, reading);
  for (const way of ways) {
    const saysIt = await isReadBack(judged.value, wanted, reading, way, options, pace);
    if (saysIt.kind === 'failed') return saysIt;
    if (!saysIt.value) continue;
    const begun = await begin(pace, 'writing');
    if (begun.kind === 'failed') return begun;
    const written = await workbook.write(way.patches);
    if (written.kind === 'refused') return failed(written.refusal);
    return done({ patches: way.patches, back: written.value });
  }
  const [first] = ways.flatMap(({ patches }) => patches);
  const cell = first ? cellName(first.row, first.column) : cellName(options.row, plan.area.left);
  return failed({ code: 'not-recordable', sheet: plan.sheet, cell });
}

/** Puts back what was there before; refused where a cell was edited since. */
export async function undo(workbook: Workbook, { back }: Recorded): Promise<JobResult<void>> {
  const written = await workbook.write(back);
  return written.kind === 'refused' ? failed(written.refusal) : done(undefined);
}

const missing = ({ sheet, row }: RecordOptions) =>
  ({ code: 'activity-missing', sheet, row }) as const;

/** The table as it stands, with all that is told of it. */
async function judgeTable(
  { plans, settings }: WorkbookReading,
  options: RecordOptions,
  pace: Pace,
): Promise<JobResult<PlanProgress>> {
  const found = plans.find(
    ({ plan }) => sameSheetName(plan.sheet, options.sheet) && plan.headerRow === options.headerRow,
  );
  if (!found) return failed(missing(options));
  const dueSoonDays = options.dueSoonDays ?? settings.dueSoonDays;
  const judging = { asOf: options.asOf, doneBy: END_OF_DAYS, dueSoonDays };
  return atPace<PlanProgress>(pace, 'judging', judgePlanInSteps(found.plan, judging));
}

function isMeant(
  { activity, occurrences }: ActivityProgress,
  { content = activity.content, occurrence }: RecordOptions,
): boolean {
  return content === activity.content && (occurrence === null || occurrence in occurrences);
}

/** What is to be read back: one for each occurrence, or one where the activity has none. */
function wantedOf(
  { occurrences }: ActivityProgress,
  { occurrence, result }: RecordOptions,
): readonly Became[] {
  return occurrences.length === 0 ? [result] : becameOf(occurrences, occurrence, result);
}

function waysTo(
  at: RecordedRow,
  place: RecordPlace,
  wanted: readonly Became[],
  { settings, ours, sheets }: WorkbookReading,
): readonly Way[] {
  const { columns } = at.plan;
  if (place === 'columns') {
    return inColumns(at, columns, wanted).map((patches) => ({ patches, settings }));
  }
  if (place === 'notes') {
    if (columns.notes === undefined) return [];
    return inNotes(at, columns.notes, wanted).map((patches) => ({ patches, settings }));
  }
  const added = newColumns(at.plan);
  const change = settings.columns ? { columns: { ...settings.columns, ...added } } : {};
  const also = [...headings(at), ...changeSettings(ours, sheets, change)];
  return inColumns(at, added, wanted).map((patches) => ({
    patches: [...also, ...patches],
    settings: { ...settings, ...change },
  }));
}

/** Whether the sheet, written to so, will be read as it is meant, and all its other rows as they are. */
async function isReadBack(
  before: PlanProgress,
  wanted: readonly Became[],
  reading: WorkbookReading,
  { patches, settings }: Way,
  options: RecordOptions,
  pace: Pace,
): Promise<JobResult<boolean>> {
  const snapshots = reading.snapshots.map((snapshot) => patched(snapshot, patches));
  const found = await findPlans({ ...reading, snapshots, settings }, options, pace);
  if (found.kind === 'failed') return found;
  const judged = await judgeTable(found.value, options, pace);
  if (judged.kind === 'failed') {
    return judged.problem.code === 'cancelled' ? judged : done(false);
  }
  const after = judged.value.activities;
  return done(
    after.length === before.activities.length &&
      before.activities.every((old, index) => {
        const now = after[index];
        if (!now) return false;
        return old.activity.row === options.row ? says(now, old, wanted) : tellsTheSame(now, old);
      }),
  );
}

function says(now: ActivityProgress, old: ActivityProgress, wanted: readonly Became[]): boolean {
  const { state, occurrences } = now;
  if (occurrences.length === 0) {
    const [only] = wanted;
    if (only?.kind !== 'done') return state !== 'done';
    return state === 'done' && (only.day === null || now.completedOn.includes(only.day));
  }
  // Words of hers that stay must not belie the days beside them.
  if (wanted.every(({ kind }) => kind === 'done') && state !== 'done') return false;
  if (wanted.some(({ kind }) => kind === 'done') && state === 'notStarted') return false;
  return occurrences.every(({ due, met, completedOn }, index) => {
    const want = wanted[index];
    const isSame = want?.kind === 'done' ? met && completedOn === want.day : !met;
    return isSame && due === old.occurrences[index]?.due;
  });
}

const CELLS = ['status', 'completedOn', 'percent', 'result', 'evidence', 'notes'] as const;

/** What hangs on the recorded activity ("sau khi kết thúc đánh giá nội bộ") may stand differently now; what its own cells say may not. */
const tellsTheSame = ({ activity: a }: ActivityProgress, { activity: b }: ActivityProgress) =>
  a.row === b.row && CELLS.every((cell) => sameValue(a.cells[cell], b.cells[cell]));
