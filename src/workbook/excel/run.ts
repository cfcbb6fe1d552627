/// <reference types="office-js" />
import { DONE, refused, type Outcome, type WorkbookRefusal } from '../port';

/** What Excel answers where it is the world that is in the way, and no mistake of ours (`Excel.ErrorCodes` and the transport's codes). */
const REFUSALS: ReadonlyMap<string, WorkbookRefusal> = new Map([
  ['AccessDenied', { code: 'access-denied' }],
  ['InvalidOperationInCellEditMode', { code: 'edit-mode' }],
  ['InvalidOrTimedOutSession', { code: 'session-lost' }],
  ['ActivityLimitReached', { code: 'busy' }],
  ['RequestAborted', { code: 'busy' }],
  ['RequestPayloadSizeLimitExceeded', { code: 'too-large' }],
  ['ResponsePayloadSizeLimitExceeded', { code: 'too-large' }],
  ['RangeExceedsLimit', { code: 'too-large' }],
] satisfies readonly [string, WorkbookRefusal][]);

/** The refusal that an error of Excel stands for; null where the error is none of these. */
export function refusalOf(error: unknown): WorkbookRefusal | null {
  const isOfExcel = typeof error === 'object' && error !== null && 'code' in error;
  return isOfExcel && typeof error.code === 'string' ? (REFUSALS.get(error.code) ?? null) : null;
}

/** Whether Excel would not send or take so much at once: nothing was done, and half of it may do. */
export const isTooLarge = (error: unknown): boolean => refusalOf(error)?.code === 'too-large';

/**
 * Works on the open workbook; the only `Excel.run`. Nothing is tried again here: what was refused for
 * being busy, she runs again, and every job may be run again.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await Excel.run(work);
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refused(refusal);
  }
}

/**
 * Writes, and where that failed puts things right: Excel stops at the first error and keeps what was
 * done before it, and an answer may be lost whose request was carried out.
 *
 * @param repair completes the work or takes it back, and says whether it is complete
 * @param left the sheets of ours that may be there where that fails too
 */
export async function repaired(
  write: () => Promise<Outcome<void>>,
  repair: () => Promise<Outcome<boolean>>,
  left: () => readonly string[] = () => [],
): Promise<Outcome<void>> {
  let outcome: Outcome<void> | null = null;
  let mistake: unknown;
  try {
    outcome = await write();
    if (outcome.kind === 'done') return outcome;
  } catch (error) {
    mistake = error;
  }
  const complete = await repair();
  if (complete.kind === 'refused') return refused({ code: 'interrupted', left: left() });
  if (outcome === null) throw mistake;
  return complete.value ? DONE : outcome;
}
