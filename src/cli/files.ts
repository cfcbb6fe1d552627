import { randomBytes } from 'node:crypto';
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { openXlsx } from '../workbook/xlsx/open';
import type { XlsxWorkbook } from '../workbook/xlsx/workbook';
import { COMPRESSION_IN_NODE } from './compression';
import { CommandFailed } from './failure';
import { keepMemoryLow } from './keep-memory-low';

const LARGEST_FILE = 256 * 1024 * 1024;

/** Opens a workbook file. Throws `CommandFailed` where there is none, or none that can be read. */
export function openFile(file: string): XlsxWorkbook {
  const opening = openXlsx(bytesOf(file), COMPRESSION_IN_NODE);
  if (opening.kind === 'refused') {
    throw new CommandFailed({ code: 'workbook', file, refusal: opening.refusal });
  }
  keepMemoryLow();
  return opening.workbook;
}

function bytesOf(file: string): Uint8Array {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw new CommandFailed({ code: 'file-is-folder', file });
    if (stat.size > LARGEST_FILE) {
      throw new CommandFailed({
        code: 'workbook',
        file,
        refusal: { code: 'too-large', part: null },
      });
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof CommandFailed) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CommandFailed({ code: missing ? 'file-missing' : 'file-unreadable', file });
  }
}

/**
 * Checks, before any work, that a result made from `input` can go to `out`: its folder is there, it
 * is no folder, it is not the input (unless that is asked for), and it has the input's type, since
 * Excel opens no macro workbook named .xlsx.
 */
export function checkOut(out: string, input: string, inPlace: boolean): void {
  const folder = dirname(resolve(out));
  if (!isFolder(folder)) throw new CommandFailed({ code: 'out-folder-missing', file: folder });
  if (isFolder(out)) throw new CommandFailed({ code: 'out-is-folder', file: out });
  if (!inPlace && realPath(out) === realPath(input)) {
    throw new CommandFailed({ code: 'out-is-input', file: out });
  }
  const wanted = extname(input).toLowerCase();
  if (extname(out).toLowerCase() !== wanted) {
    throw new CommandFailed({ code: 'out-other-type', file: out, wanted });
  }
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

const realPath = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

/** Writes beside the file first and then puts it in its place, so that it is there whole or not at all. */
export function replaceFile(file: string, bytes: Uint8Array): void {
  const target = realPath(file);
  const beside = join(
    dirname(target),
    `.${basename(target)}.${randomBytes(4).toString('hex')}.tmp`,
  );
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
    renameSync(beside, target);
  } catch {
    rmSync(beside, { force: true });
    throw new CommandFailed({ code: 'out-not-writable', file });
  }
}
