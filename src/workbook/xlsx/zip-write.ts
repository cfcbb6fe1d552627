import type { Compression } from './compression';
import type { ZipEntry } from './zip-read';

const VERSION = 20;
const UTF8 = 0x800;
/** 1 January 1980, the first day that a ZIP can say. */
const NO_STAMP = 0x00210000;

/** Packs bytes as an entry; it keeps the place, the name and the date of `old`, where it replaces one. */
export function pack(
  name: string,
  bytes: Uint8Array,
  old: ZipEntry | null,
  { deflate, crc32 }: Compression,
): ZipEntry {
  return {
    name,
    nameBytes: old?.nameBytes ?? new TextEncoder().encode(name),
    method: 8,
    utf8: old?.utf8 ?? true,
    stamp: old?.stamp ?? NO_STAMP,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflate(bytes),
    externalAttributes: old?.externalAttributes ?? 0,
  };
}

/** Writes what the local header and the directory have in common: from "version needed" to the name's length. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.utf8 ? UTF8 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

/** A ZIP archive of these entries, in this order; their packed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  let length = 22;
  for (const { nameBytes, packed } of entries)
    length += 30 + 46 + 2 * nameBytes.length + packed.length;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, n) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[n] ?? 0, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
