import { decode, encode, encodingOf, type Encoding } from './encoding';
import { Unreadable } from './refusal';
import { checkContainer } from './container';
import { parseXml, type XmlElement } from './xml';
import { readZip, unpack, type ZipEntry } from './zip-read';
import { pack, writeZip } from './zip-write';

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
  /** The encodings of the parts read so far, by stored name. */
  private readonly encodings = new Map<string, Encoding>();

  private constructor(private entries: readonly ZipEntry[]) {}

  /** Throws `Unreadable` where the bytes are no sound ZIP archive. */
  static open(bytes: Uint8Array): XlsxPackage {
    checkContainer(bytes);
    return new XlsxPackage(readZip(bytes));
  }

  /** Unpacks what nobody has asked for yet, to see that it is sound: damage is told at once or never. */
  checkRest(): void {
    for (const entry of this.entries) if (!this.encodings.has(entry.name)) unpack(entry);
  }

  /** Part names as they are stored, without a leading "/". */
  names(): string[] {
    return this.entries.map((entry) => entry.name);
  }

  /** Part names are compared without case (ECMA-376 part 2, 6.2.2.3). */
  has(name: string): boolean {
    return this.find(name) !== null;
  }

  /** A part's text. Throws `Unreadable` where it is missing or no text. */
  text(name: string): string {
    const entry = this.find(name);
    if (!entry) throw new Unreadable('broken-xml', name);
    const bytes = unpack(entry);
    const text = decode(bytes);
    if (text === null) throw new Unreadable('broken-xml', name);
    this.encodings.set(entry.name, encodingOf(bytes));
    return text;
  }

  /** A part's text and tree. Throws `Unreadable`. */
  xml(name: string): XmlPart {
    const text = this.text(name);
    return { name, text, root: inPart(name, () => parseXml(text)) };
  }

  /** Replaces the text of a part that was read before, in its encoding, or adds the part as the last. */
  setText(name: string, text: string): void {
    const old = this.find(name);
    const encoding = this.encodings.get(old?.name ?? name) ?? 'utf-8';
    const entry = pack(old?.name ?? name, encode(text, encoding), old);
    this.entries = old
      ? this.entries.map((each) => (each === old ? entry : each))
      : [...this.entries, entry];
  }

  remove(name: string): void {
    const old = this.find(name);
    this.entries = this.entries.filter((entry) => entry !== old);
  }

  toBytes(): Uint8Array {
    return writeZip(this.entries);
  }

  private find(name: string): ZipEntry | null {
    const wanted = name.toLowerCase();
    return this.entries.find((entry) => entry.name.toLowerCase() === wanted) ?? null;
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
