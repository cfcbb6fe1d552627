import samplePlan from '../../assets/ke-hoach-mau-2024.xlsx';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook file that is to be opened. */
export interface Source {
  readonly name: string;
  read(): Promise<Uint8Array<ArrayBuffer>>;
  /** What lets us see that it was saved again; null where the browser gives no such thing. */
  readonly handle: FileSystemFileHandle | null;
  /** When it was saved last, in milliseconds since 1970; 0 where that is not known. */
  readonly modified: number;
}

export function fileSource(file: File, handle: FileSystemFileHandle | null = null): Source {
  const { name, lastModified: modified } = file;
  return { name, read: async () => new Uint8Array(await file.arrayBuffer()), handle, modified };
}

async function handleSource(handle: FileSystemFileHandle): Promise<Source> {
  return fileSource(await handle.getFile(), handle);
}

/** The plan that comes with the page. */
export function sampleSource(name: string): Source {
  const base64 = samplePlan.slice(samplePlan.indexOf(',') + 1);
  const read = async (): Promise<Uint8Array<ArrayBuffer>> =>
    Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return { name, read, handle: null, modified: 0 };
}

/** Lets her pick a file; null where she picked none. */
export async function pickSource(): Promise<Source | null> {
  if (!window.showOpenFilePicker) return pickByInput();
  try {
    const [handle] = await window.showOpenFilePicker({
      types: [{ description: 'Excel', accept: { [TYPE]: ['.xlsx', '.xlsm'] } }],
      excludeAcceptAllOption: false,
    });
    return handle ? await handleSource(handle) : null;
  } catch (error) {
    const gaveUp = error instanceof DOMException && error.name === 'AbortError';
    return gaveUp ? null : pickByInput();
  }
}

function pickByInput(): Promise<Source | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = `.xlsx,.xlsm,${TYPE}`;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file ? fileSource(file) : null);
    });
    input.click();
  });
}

/** The file in what was dropped; null where there is none. To be called while the event goes on. */
export async function droppedSource(data: DataTransfer): Promise<Source | null> {
  const item = [...data.items].find(({ kind }) => kind === 'file');
  const file = item?.getAsFile();
  const handled = item?.getAsFileSystemHandle?.();
  if (!file) return null;
  try {
    const handle = await handled;
    return fileSource(file, handle instanceof FileSystemFileHandle ? handle : null);
  } catch {
    return fileSource(file);
  }
}
