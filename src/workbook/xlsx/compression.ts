import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';

/** How a place packs and unpacks DEFLATE data (RFC 1951). */
export interface Compression {
  /**
   * Unpacks in one go, to at most `size` bytes. Fewer bytes, null or an exception where that cannot be,
   * or is too much to be done in one go: then it is unpacked piece by piece.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | null;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** The CRC-32 of ZIP (ISO 3309), as an unsigned number. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** Level 2 takes less than half the time of 6, for a fifth more bytes. */
export const LEVEL = 2;

/** Packed bytes that unpack to a gigabyte at most (DEFLATE: 1 to 1032), so in a second or two. */
const HARMLESS = 1024 * 1024;

/** Runs anywhere. */
export const COMPRESSION_ANYWHERE: Compression = {
  inflate: (packed, size) =>
    packed.length > HARMLESS ? null : inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (bytes) => deflateSync(bytes, { level: LEVEL }),
  crc32,
};
