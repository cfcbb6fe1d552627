const POLYNOMIAL = 0xedb88320;

function tableOf(): Int32Array {
  const table = new Int32Array(256 * 4);
  for (let n = 0; n < 256; n++) {
    let crc = n;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    table[n] = crc;
  }
  for (let n = 256; n < table.length; n++) {
    const before = table[n - 256] ?? 0;
    table[n] = (before >>> 8) ^ (table[before & 255] ?? 0);
  }
  return table;
}

/** For each byte, what it does to the sum; then what it does one, two, three bytes further on. */
const TABLE = tableOf();

const of = (index: number): number => TABLE[index] ?? 0;

/** The CRC-32 of ZIP (ISO 3309), as an unsigned number; four bytes at a time. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let i = 0;
  const last = bytes.length - 3;
  for (; i < last; i += 4) {
    const next =
      (bytes[i] ?? 0) |
      ((bytes[i + 1] ?? 0) << 8) |
      ((bytes[i + 2] ?? 0) << 16) |
      ((bytes[i + 3] ?? 0) << 24);
    const sum = crc ^ next;
    crc =
      of(768 + (sum & 255)) ^
      of(512 + ((sum >>> 8) & 255)) ^
      of(256 + ((sum >>> 16) & 255)) ^
      of(sum >>> 24);
  }
  for (; i < bytes.length; i++) crc = of((crc ^ (bytes[i] ?? 0)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}
