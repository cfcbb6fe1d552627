import { decode, encode, encodingOf, type Encoding } from './encoding';
import { Unreadable } from './refusal';
import { COMPRESSION_ANYWHERE, type Compression } from './compression';
import { checkContainer } from './container';
import { parseXml, type XmlElement } from './xml';
import { readZip, unpack, type ZipEntry } from './zip-read';
import { pack, writeZip } from './zip-write';

/** The part that says what kind every other part is. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** A part's text and what it says. */
export interface XmlPart {
  readonly name: string;
  readonly text: string;
  readonly root: XmlElement;
}

/**
 * The parts of an OPC package (ECMA-376 part 2). A part is unpacked when asked for and not kept;
 * what no one writes to is written out again as the very bytes that came.
 */
export class XlsxPackage {
  /** In the archive's order, by name in lower case: names are compared without case (ECMA-376 part 2, 6.2.2.3). */
  private readonly entries: Map<string, ZipEntry>;
  /** The encodings of the parts read so far, by name in lower case. */
  private readonly encodings = new Map<string, Encoding>();

  private constructor(
    entries: readonly ZipEntry[],
    private readonly compression: Compression,
  ) {
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** Throws `Unreadable` where the bytes are no sound ZIP archive. */
  static open(bytes: Uint8Array, compression: Compression = COMPRESSION_ANYWHERE): XlsxPackage {
    checkContainer(bytes);
    return new XlsxPackage(readZip(bytes), compression);
  }

  /** Unpacks what nobody has asked for yet, to see that it is sound: damage is told at once or never. */
  checkRest(): void {
    for (const [key, entry] of this.entries)
      if (!this.encodings.has(key)) unpack(entry, this.compression);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** A part's text. Throws `Unreadable` where it is missing or no text. */
  text(name: string): string {
    const key = name.toLowerCase();
    const entry = this.entries.get(key);
    const bytes = entry && unpack(entry, this.compression);
    const text = bytes ? decode(bytes) : null;
    if (!bytes || text === null) throw new Unreadable('broken-xml', name);
    this.encodings.set(key, encodingOf(bytes));
    return text;
  }

  /** A part's text and tree. Throws `Unreadable`. */
  xml(name: string): XmlPart {
    const text = this.text(name);
    return { name, text, root: inPart(name, () => parseXml(text)) };
  }

  /** Replaces the text of a part that was read before, in its encoding. */
  setText(name: string, text: string): void {
    this.store(name, encode(text, this.encodings.get(name.toLowerCase()) ?? 'utf-8'));
  }

  /** Adds a part as the last, in UTF-8, or replaces all of one that is there; its text may be encoded already. */
  putText(name: string, text: string | Uint8Array): void {
    this.store(name, typeof text === 'string' ? encode(text, 'utf-8') : text);
  }

  /** Takes a part away. What points to it is the caller's matter. */
  remove(name: string): void {
    const key = name.toLowerCase();
    this.entries.delete(key);
    this.encodings.delete(key);
  }

  toBytes(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }

  private store(name: string, bytes: Uint8Array): void {
    const key = name.toLowerCase();
    const old = this.entries.get(key) ?? null;
    this.entries.set(key, pack(old?.name ?? name, bytes, old, this.compression));
  }
}

/** Runs what reads a part, so that an `Unreadable` says which part it was. */
export function inPart<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Unreadable && error.part === null
      ? new Unreadable(error.code, name)
      : error;
  }
}
