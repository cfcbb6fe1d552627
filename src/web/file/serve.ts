import type { XlsxRefusal } from '../../workbook/xlsx/refusal';
import type { BookFile } from './book-file';
import type { Answer, Call } from './calls';
import { openHere } from './here';

/** Answers the page's calls, in the thread that holds the file. */
export function serve(): void {
  let file: BookFile | null = null;

  const open = (bytes: Uint8Array): XlsxRefusal | null => {
    const opening = openHere(bytes);
    if (opening.kind === 'refused') return opening.refusal;
    file = opening.file;
    return null;
  };

  const answer = async (call: Call): Promise<Answer<unknown>> => {
    try {
      const value = call.name === 'open' ? open(call.bytes) : await ask(file, call);
      return { kind: 'value', value };
    } catch (error) {
      return { kind: 'threw', message: error instanceof Error ? error.message : String(error) };
    }
  };

  // One after another: a job never meets the file half written by another.
  let last: Promise<void> = Promise.resolve();
  addEventListener('message', ({ data, ports: [port] }: MessageEvent<Call>) => {
    last = last.then(async () => port?.postMessage(await answer(data)));
  });
}

function ask(file: BookFile | null, call: Exclude<Call, { name: 'open' }>): Promise<unknown> {
  if (!file) throw new Error('no file is open');
  switch (call.name) {
    case 'sheets':
      return file.sheets();
    case 'read':
      return file.read(call.sheets);
    case 'write':
      return file.write(call.patches);
    case 'setMarks':
      return file.setMarks(call.marks);
    case 'clearMarks':
      return file.clearMarks();
    case 'putSheet':
      return file.putSheet(call.draft, call.replaced);
    case 'putSheets':
      return file.putSheets(call.puts);
    case 'picture':
      return file.picture(call.sheet);
    case 'bytes':
      return file.bytes();
  }
}
