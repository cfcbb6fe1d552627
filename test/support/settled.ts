import type { Outcome } from '../../src/workbook/port';

/** What a workbook answered; throws where it refused. */
export async function settled<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const settled = await outcome;
  if (settled.kind === 'refused') throw new Error(JSON.stringify(settled.refusal));
  return settled.value;
}
