import { COMPRESSION_ANYWHERE } from '../../../src/workbook/xlsx/compression';
import { crc32 } from '../../../src/workbook/xlsx/crc32';
import { readZip, unpack } from '../../../src/workbook/xlsx/zip-read';
import { pack, writeZip } from '../../../src/workbook/xlsx/zip-write';
import { fixture, unzipped } from './packages';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('CRC-32 of the check string (ISO 3309)', () => {
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
});

test('what is written is read again, by others too: names, order, dates', () => {
  const old = readZip(fixture('mo-duc-2024'))[0];
  const entries = [
    pack('b/Kế hoạch.xml', bytesOf('một'), null, COMPRESSION_ANYWHERE),
    pack('a', new Uint8Array(0), old ?? null, COMPRESSION_ANYWHERE),
  ];
  const bytes = writeZip(entries);
  expect(Object.entries(unzipped(bytes)).map(([name, part]) => [name, textOf(part)])).toEqual([
    ['b/Kế hoạch.xml', 'một'],
    [old?.name, ''],
  ]);
  expect(readZip(bytes).map(({ stamp }) => stamp)).toEqual([0x00210000, old?.stamp]);
});

/** The same archive as a writer makes it that does not know sizes beforehand: all of them in ZIP64 fields. */
function asZip64(entries: Parameters<typeof writeZip>[0]): Uint8Array {
  const plain = Buffer.from(writeZip(entries));
  const directory = plain.readUInt32LE(plain.length - 6);
  const pieces: Buffer[] = [plain.subarray(0, directory)];
  let at = directory;
  for (const { nameBytes } of entries) {
    const header = Buffer.from(plain.subarray(at, at + 46 + nameBytes.length));
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    [24, 20, 42].forEach((field, n) => {
      extra.writeUInt32LE(header.readUInt32LE(field), 4 + n * 8);
      header.writeUInt32LE(0xffffffff, field);
    });
    header.writeUInt16LE(extra.length, 30);
    pieces.push(header, extra);
    at += header.length;
  }
  const end = Buffer.alloc(56 + 20 + 22);
  const start = pieces.reduce((length, piece) => length + piece.length, 0);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeUInt32LE(entries.length, 32);
  end.writeUInt32LE(directory, 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeUInt32LE(start, 64);
  end.writeUInt32LE(0x06054b50, 76);
  end.writeUInt16LE(0xffff, 86);
  end.writeUInt32LE(0xffffffff, 92);
  return new Uint8Array(Buffer.concat([...pieces, end]));
}

test('ZIP64', () => {
  const entries = [
    pack('a', bytesOf('một'), null, COMPRESSION_ANYWHERE),
    pack('b', bytesOf('hai'), null, COMPRESSION_ANYWHERE),
  ];
  const read = readZip(asZip64(entries));
  expect(read.map((entry) => [entry.name, textOf(unpack(entry, COMPRESSION_ANYWHERE))])).toEqual([
    ['a', 'một'],
    ['b', 'hai'],
  ]);
});

test('bytes that are a view of a larger buffer', () => {
  const file = fixture('mo-duc-2024');
  const larger = new Uint8Array(file.length + 20);
  larger.set(file, 7);
  const view = larger.subarray(7, 7 + file.length);
  expect(readZip(view).map(({ name }) => name)).toEqual(Object.keys(unzipped(file)));
});
