import { Inflate } from 'fflate';
import type { Compression } from './compression';
import { LIMITS } from './limits';
import { Unreadable } from './refusal';

/** One file of a ZIP archive, still packed. */
export interface ZipEntry {
  /** With "/" between folders. */
  readonly name: string;
  /** The name's bytes as they came. */
  readonly nameBytes: Uint8Array;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly utf8: boolean;
  /** MS-DOS time (low 16 bits) and date (high 16 bits). */
  readonly stamp: number;
  readonly crc: number;
  /** Unpacked, as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
  readonly externalAttributes: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const IN_64 = 0xffffffff;

const damaged = (part: string | null = null): Unreadable => new Unreadable('truncated', part);

/** A whole number of 8 bytes; past 2^53 is past any file. */
const uint64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

interface Directory {
  readonly count: number;
  readonly offset: number;
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const end64 = uint64(view, locator + 8);
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_OF_DIRECTORY_64)
      throw damaged();
    return { count: uint64(view, end64 + 32), offset: uint64(view, end64 + 48) };
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

interface Sizes {
  size: number;
  packedSize: number;
  offset: number;
}

/** Sizes past 4 GB, or of a writer that did not know better, stand in the ZIP64 extra field (id 1). */
function readSizes64(view: DataView, from: number, to: number, sizes: Sizes): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const next = (): number => {
      field += 8;
      return uint64(view, field - 8);
    };
    if (sizes.size === IN_64) sizes.size = next();
    if (sizes.packedSize === IN_64) sizes.packedSize = next();
    if (sizes.offset === IN_64) sizes.offset = next();
    return;
  }
}

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packedSize }: Sizes): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged();
  return bytes.subarray(start, start + packedSize);
}

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  if (count > LIMITS.parts) throw new Unreadable('too-large');
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) throw damaged();
    const sizes: Sizes = {
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    readSizes64(view, nameEnd, extraEnd, sizes);
    const nameBytes = bytes.subarray(at + 46, nameEnd);
    const name = new TextDecoder().decode(nameBytes).replaceAll('\\', '/');
    if (flags & 1) throw new Unreadable('encrypted', name);
    entries.push({
      name,
      nameBytes,
      method: view.getUint16(at + 10, true),
      utf8: (flags & 0x800) !== 0,
      stamp: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      packed: packedBytes(bytes, view, sizes),
      externalAttributes: view.getUint32(at + 38, true),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Whether so many bytes, out of so many packed ones, are more than we unpack. */
const isTooLarge = (size: number, packed: number): boolean =>
  size > LIMITS.partBytes || (size > LIMITS.ratioFrom && size > packed * LIMITS.ratio);

/**
 * The entries of a ZIP archive (PKWARE APPNOTE 6.3, 4.3), in the order of its directory, nothing
 * unpacked yet. Throws `Unreadable` where the archive is damaged or asks for too much: no part is
 * used twice and no part lies over another, so that unpacking is bounded by the file's own length.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const entries = readEntries(bytes);
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.size !== entries.length) throw damaged();
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries) {
    packed += entry.packed.length;
    unpacked += entry.size;
    if (isTooLarge(entry.size, entry.packed.length)) throw new Unreadable('too-large', entry.name);
  }
  if (packed > bytes.length) throw damaged();
  if (unpacked > LIMITS.totalBytes) throw new Unreadable('too-large');
  return entries;
}

function readEntries(bytes: Uint8Array): ZipEntry[] {
  try {
    return readDirectory(bytes);
  } catch (error) {
    // An offset past the end of the file: DataView throws a RangeError.
    throw error instanceof RangeError ? damaged() : error;
  }
}

/** Small pieces, so that no piece unpacks to more than some 16 MB before it is counted. */
const PIECE = 16 * 1024;

/** Unpacks piece by piece, counting: the sizes that an archive declares may be lies. */
function inflateCounting({ packed, name, size }: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(size);
  let total = 0;
  const stream = new Inflate((chunk) => {
    if (total + chunk.length <= size) bytes.set(chunk, total);
    total += chunk.length;
    if (isTooLarge(total, packed.length)) throw new Unreadable('too-large', name);
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged(name);
  }
  if (total !== size) throw damaged(name);
  return bytes;
}

/** Null where the entry does not prove to be what it declares: counting will tell why. */
function inflateAtOnce(
  { packed, size, crc }: ZipEntry,
  { inflate, crc32 }: Compression,
): Uint8Array | null {
  try {
    const bytes = inflate(packed, size);
    return bytes?.length === size && crc32(bytes) === crc ? bytes : null;
  } catch {
    return null;
  }
}

/** An entry's bytes, unpacked. Throws `Unreadable` where they are damaged, or more than `LIMITS` allow. */
export function unpack(entry: ZipEntry, compression: Compression): Uint8Array {
  const { method, packed, size, crc, name } = entry;
  if (method !== 0 && method !== 8) throw damaged(name);
  const quick = method === 8 ? inflateAtOnce(entry, compression) : null;
  if (quick) return quick;
  const bytes = method === 0 ? packed : inflateCounting(entry);
  if (bytes.length !== size || compression.crc32(bytes) !== crc) throw damaged(name);
  return bytes;
}
