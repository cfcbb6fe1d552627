import type { Outcome } from '../../../src/workbook/port';
import { openInExcel, type OpenedInExcel } from '../../contract/open-excel';
import type { Fault } from '../../excel-host/faults';

/** What may go wrong with a batch. */
export const FAULTS: readonly Fault[] = [
  { kind: 'throttled', when: 'before' },
  { kind: 'throttled', when: 'after' },
  { kind: 'halfway' },
];

/** How an attempt ended: `failed` where it threw or refused. */
export type Ending = 'done' | 'failed';

async function ending(attempt: Promise<Outcome<unknown>>): Promise<Ending> {
  return attempt.then(
    ({ kind }) => (kind === 'done' ? 'done' : 'failed'),
    () => 'failed',
  );
}

/** One attempt with a fault at its n-th batch. */
export interface Attempt {
  readonly opened: OpenedInExcel;
  readonly ending: Ending;
  readonly before: unknown;
  readonly after: unknown;
}

/** Makes the same attempt on a fresh workbook with every fault at every batch in turn. */
export async function* everyFault(
  bytes: Uint8Array,
  prepare: (opened: OpenedInExcel) => Promise<() => Promise<Outcome<unknown>>>,
): AsyncGenerator<Attempt> {
  const counted = await openInExcel(bytes);
  const work = await prepare(counted);
  counted.excel.counters.reset();
  await work();
  const { batches } = counted.excel.counters;
  for (let n = 1; n <= batches; n++) {
    for (const fault of FAULTS) {
      const opened = await openInExcel(bytes);
      const attempt = await prepare(opened);
      const before = await opened.picture();
      opened.excel.faults.failBatch(n, fault);
      const end = await ending(attempt());
      opened.excel.faults.clear();
      yield { opened, ending: end, before, after: await opened.picture() };
    }
  }
}
