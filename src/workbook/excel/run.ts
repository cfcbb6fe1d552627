/// <reference types="office-js" />
import { DONE, refused, type Outcome, type WorkbookRefusal } from '../port';

/** What Excel answers where it is the world that is in the way, and no mistake of ours (`Excel.ErrorCodes` and the transport's codes). */
const REFUSALS: ReadonlyMap<string, WorkbookRefusal> = new Map([
  ['AccessDenied', { code: 'access-denied' }],
  ['InvalidOperationInCellEditMode', { code: 'edit-mode' }],
  ['InvalidOrTimedOutSession', { code: 'session-lost' }],
  ['ActivityLimitReached', { code: 'busy' }],
  ['Conflict', { code: 'busy' }],
  ['RequestAborted', { code: 'busy' }],
  ['RequestPayloadSizeLimitExceeded', { code: 'too-large' }],
  ['ResponsePayloadSizeLimitExceeded', { code: 'too-large' }],
  ['RangeExceedsLimit', { code: 'too-large' }],
] satisfies readonly [string, WorkbookRefusal][]);

/** What it answers where somebody else took away, renamed or added what we had just looked at. */
const MOVED: ReadonlySet<string> = new Set([
  'ItemNotFound',
  'ItemAlreadyExists',
  'InvalidReference',
]);

/** The code of an error of Excel; empty for any other. */
function codeOf(error: unknown): string {
  const isOfExcel = typeof error === 'object' && error !== null && 'code' in error;
  return isOfExcel && typeof error.code === 'string' ? error.code : '';
}

/** The refusal that an error of Excel stands for; null where the error is none of these. */
export const refusalOf = (error: unknown): WorkbookRefusal | null =>
  REFUSALS.get(codeOf(error)) ?? null;

/** Whether Excel would not send or take so much at once: nothing was done, and half of it may do. */
export const isTooLarge = (error: unknown): boolean => refusalOf(error)?.code === 'too-large';

type Work<T> = (context: Excel.RequestContext) => Promise<Outcome<T>>;

async function answered<T>(run: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await run();
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refused(refusal);
  }
}

/**
 * Works on the open workbook; it and `inExcelAtLast` hold the only `Excel.run`. Nothing is tried again
 * here: what was refused for being busy, she runs again, and every job may be run again.
 */
export const inExcel = <T>(work: Work<T>): Promise<Outcome<T>> => answered(() => Excel.run(work));

/**
 * The same, to end what was begun: while she types in a cell it waits, where Excel lets it
 * (`DelayForCellEdit`).
 */
export const inExcelAtLast = <T>(work: Work<T>): Promise<Outcome<T>> =>
  answered(() => Excel.run({ delayForCellEdit: true }, work));

/**
 * Does the work, and does it once more where somebody changed the workbook's sheets in the meantime:
 * its own first look then tells what is missing.
 */
export async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!MOVED.has(codeOf(error))) throw error;
    return work();
  }
}

/** What a write tells of itself, for the case that it fails. */
export interface Writing {
  /** Whether a request that changes anything has been carried out, for all that is known. */
  readonly isBegun: () => boolean;
  /** The sheets of ours that may be there where nothing could be put right. */
  readonly left?: () => readonly string[];
}

/**
 * Writes, and where that failed puts things right: Excel stops at the first error and keeps what was
 * done before it, and an answer may be lost whose request was carried out. But while she types it
 * takes no request at all: refused so, nothing was done by that one.
 *
 * @param repair completes the work or takes it back, and says whether it is complete
 */
export async function repaired(
  write: () => Promise<Outcome<void>>,
  repair: () => Promise<Outcome<boolean>>,
  { isBegun, left = () => [] }: Writing,
): Promise<Outcome<void>> {
  let outcome: Outcome<void> | null = null;
  let mistake: unknown;
  try {
    outcome = await write();
    if (outcome.kind === 'done') return outcome;
    if (outcome.refusal.code === 'edit-mode' && !isBegun()) return outcome;
  } catch (error) {
    mistake = error;
  }
  const complete = await repair();
  if (complete.kind === 'refused') return refused({ code: 'interrupted', left: left() });
  if (outcome === null) throw mistake;
  return complete.value ? DONE : outcome;
}
