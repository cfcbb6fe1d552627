import { Unreadable } from './refusal';

/** "PK": every ZIP starts with a local header or, empty, with the end of its directory. */
const startsAsZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The header of a compound file (MS-CFB 2.2): Excel 97–2003, and what Office encrypts. */
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY = 128;
const NAME_LENGTH_AT = 64;

/** The names in a compound file's directory, read without following its sector chains. */
function* compoundNames(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder('utf-16le');
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    const length = (bytes[at + NAME_LENGTH_AT] ?? 0) | ((bytes[at + NAME_LENGTH_AT + 1] ?? 0) << 8);
    if (length < 4 || length > 64 || length % 2 !== 0) continue;
    yield decoder.decode(bytes.subarray(at, at + length - 2));
  }
}

function refuseCompound(bytes: Uint8Array): never {
  let old = false;
  for (const name of compoundNames(bytes)) {
    if (name === 'EncryptedPackage' || name === 'EncryptionInfo') throw new Unreadable('encrypted');
    if (name === 'Workbook' || name === 'Book') old = true;
  }
  throw new Unreadable(old ? 'old-xls' : 'not-a-workbook');
}

/** Throws `Unreadable` where the bytes are no ZIP archive, and says what they are instead. */
export function checkContainer(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Unreadable('empty-file');
  if (CFB.every((byte, n) => bytes[n] === byte)) refuseCompound(bytes);
  if (!startsAsZip(bytes)) throw new Unreadable('not-zip');
}
