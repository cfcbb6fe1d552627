/** How much a file may ask of us. Real plans are far below; a "zip bomb" is not. */
export const LIMITS = {
  /** Bytes, unpacked, over all parts. */
  totalBytes: 512 * 1024 * 1024,
  /** Bytes, unpacked, of one part. */
  partBytes: 384 * 1024 * 1024,
  parts: 10_000,
  /** Unpacked bytes for one packed byte, past the first megabyte: sheets come to 5 to 60. */
  ratio: 300,
  ratioFrom: 1024 * 1024,
  /** Places from a sheet's first to its last value, row by row. */
  cells: 20_000_000,
} as const;
