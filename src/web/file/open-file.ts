import type { CellPatch, Outcome } from '../../workbook/port';
import type { SheetInfo, Snapshot } from '../../workbook/snapshot';
import type { XlsxRefusal } from '../../workbook/xlsx/refusal';
import type { BookFile, FileOpening, SheetPicture } from './book-file';
import type { Answer, Call } from './calls';
import { openHere } from './here';

/** Starts a thread that runs `serve`. Throws where the browser, or a rule of the place, does not let it. */
export type StartThread = () => Worker;

/**
 * Opens a workbook file in a thread of its own, so that the page never stands still; in the page's
 * own where there may be no other.
 */
export async function openFile(bytes: Uint8Array, start: StartThread): Promise<FileOpening> {
  const thread = await startedThread(start, bytes);
  if (!thread) return openHere(bytes);
  const { worker, refusal } = thread;
  if (refusal === null) return { kind: 'opened', file: fileIn(worker) };
  worker.terminate();
  return { kind: 'refused', refusal };
}

async function startedThread(
  start: StartThread,
  bytes: Uint8Array,
): Promise<{ worker: Worker; refusal: XlsxRefusal | null } | null> {
  try {
    const worker = start();
    const broken = new Promise<null>((resolve) => {
      worker.addEventListener('error', () => resolve(null), { once: true });
    });
    const opening = ask<XlsxRefusal | null>(worker, { name: 'open', bytes });
    return await Promise.race([opening.then((refusal) => ({ worker, refusal })), broken]);
  } catch {
    return null;
  }
}

function ask<T>(worker: Worker, call: Call): Promise<T> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<Answer<T>>) => {
      port1.close();
      if (data.kind === 'value') resolve(data.value);
      else reject(new Error(data.message));
    };
    worker.postMessage(call, [port2]);
  });
}

function fileIn(worker: Worker): BookFile {
  return {
    sheets: () => ask<Outcome<readonly SheetInfo[]>>(worker, { name: 'sheets' }),
    read: (sheets) => ask<Outcome<readonly Snapshot[]>>(worker, { name: 'read', sheets }),
    write: (patches) => ask<Outcome<readonly CellPatch[]>>(worker, { name: 'write', patches }),
    setMarks: (marks) => ask<Outcome<void>>(worker, { name: 'setMarks', marks }),
    clearMarks: () => ask<Outcome<number>>(worker, { name: 'clearMarks' }),
    putSheet: (draft, replaced) =>
      ask<Outcome<void>>(worker, { name: 'putSheet', draft, replaced }),
    putSheets: (puts) => ask<Outcome<void>>(worker, { name: 'putSheets', puts }),
    picture: (sheet) => ask<SheetPicture | null>(worker, { name: 'picture', sheet }),
    bytes: () => ask<Uint8Array<ArrayBuffer>>(worker, { name: 'bytes' }),
    close: () => worker.terminate(),
  };
}
