/** Excel on the web takes 5 MB in a request at most; sizes are estimated, so there is room. */
const MOST_BYTES = 4_000_000;

/** What one call or a few ask of Excel, and about how many bytes of a request that takes. */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

/** The steps, in order, in as few batches as Excel's limit allows. */
export function batchesOf(steps: readonly Step[]): Step[][] {
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = batches.at(-1);
    if (last && step.bytes <= room) {
      last.push(step);
      room -= step.bytes;
    } else {
      batches.push([step]);
      room = MOST_BYTES - step.bytes;
    }
  }
  return batches;
}

/**
 * Does the steps: a sync for each batch, so one while they are few.
 *
 * @param carriedOut is called after each of them
 */
export async function runSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  carriedOut: () => void = () => undefined,
): Promise<void> {
  for (const batch of batchesOf(steps)) {
    for (const { queue } of batch) queue();
    await context.sync();
    carriedOut();
  }
}

const ASCII_END = 0x80;
const TWO_BYTES_END = 0x800;

/** The bytes of a text in a request, in UTF-8 and JSON (quotes and line breaks escaped twice over, as requests hold JSON in JSON). */
export function textBytes(text: string): number {
  let bytes = 2;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code === 0x22 || code === 0x5c) bytes += 4;
    else bytes += code < ASCII_END ? 1 : code < TWO_BYTES_END ? 2 : 3;
  }
  return bytes;
}
