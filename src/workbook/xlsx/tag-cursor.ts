import { Unreadable } from './refusal';
import { unescapeXml } from './xml-text';

const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const BIG_D = 68;
const BRACKET = 91;

const broken = (): Unreadable => new Unreadable('broken-xml');

/**
 * Goes through a part tag by tag without building anything, for the parts that grow with the number
 * of cells. Names are compared without their prefix. Throws `Unreadable` where it cannot go on.
 */
export class TagCursor {
  /** At the "<" of the tag. */
  start = 0;
  /** After its ">". */
  end: number;
  closing = false;
  selfClosing = false;
  private nameStart = 0;
  private localStart = 0;
  private nameEnd = 0;
  /** Four places for each attribute: where its name and its value start and end. */
  private readonly attributes: number[] = [];
  private places = 0;

  constructor(
    readonly source: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** Moves on to the next tag, opening or closing; false where there is none. */
  next(): boolean {
    for (;;) {
      const start = this.source.indexOf('<', this.end);
      if (start < 0) return false;
      const code = this.source.charCodeAt(start + 1);
      if (code === BANG) this.end = this.afterDeclaration(start);
      else if (code === QUESTION) this.end = this.after('?>', start);
      else {
        this.start = start;
        this.readTag(code === SLASH);
        return true;
      }
    }
  }

  /** Whether the tag has this name, its prefix left out. */
  is(local: string): boolean {
    return (
      this.nameEnd - this.localStart === local.length &&
      this.source.startsWith(local, this.localStart)
    );
  }

  /** The tag's name as written, with its prefix. */
  name(): string {
    return this.source.slice(this.nameStart, this.nameEnd);
  }

  /** How many attributes the tag has. */
  get attributeCount(): number {
    return this.places / 4;
  }

  /** Whether the n-th attribute is written with this name. */
  attributeIs(n: number, name: string): boolean {
    const start = this.place(n, 0);
    return this.place(n, 1) - start === name.length && this.source.startsWith(name, start);
  }

  /** Where the n-th attribute's value starts, after the quote. */
  valueStart(n: number): number {
    return this.place(n, 2);
  }

  /** Where the n-th attribute's value ends, at the quote. */
  valueEnd(n: number): number {
    return this.place(n, 3);
  }

  /** The n-th attribute's value. */
  value(n: number): string {
    return unescapeXml(this.source.slice(this.valueStart(n), this.valueEnd(n)));
  }

  /** The value of the attribute written with this name; null where there is none. */
  attribute(name: string): string | null {
    for (let n = 0; n < this.attributeCount; n++)
      if (this.attributeIs(n, name)) return this.value(n);
    return null;
  }

  /** Moves on to the closing tag of the element whose opening tag this is. */
  skip(): void {
    if (this.selfClosing) return;
    const { nameStart, nameEnd } = this;
    for (let depth = 1; depth > 0;) {
      if (!this.next()) throw broken();
      if (this.closing) depth--;
      else if (!this.selfClosing) depth++;
    }
    if (!this.hasName(nameStart, nameEnd)) throw broken();
  }

  /** Moves from an opening tag on to its closing tag, where nothing but text stands between. */
  skipText(): void {
    if (this.selfClosing) return;
    const { nameStart, nameEnd } = this;
    if (!this.next() || !this.closing || !this.hasName(nameStart, nameEnd)) throw broken();
  }

  private hasName(start: number, end: number): boolean {
    if (this.nameEnd - this.nameStart !== end - start) return false;
    for (let i = start, j = this.nameStart; i < end; i++, j++) {
      if (this.source.charCodeAt(i) !== this.source.charCodeAt(j)) return false;
    }
    return true;
  }

  private place(n: number, which: number): number {
    return this.attributes[n * 4 + which] ?? 0;
  }

  private after(mark: string, from: number): number {
    const at = this.source.indexOf(mark, from);
    if (at < 0) throw broken();
    return at + mark.length;
  }

  private afterDeclaration(start: number): number {
    const code = this.source.charCodeAt(start + 2);
    if (code === BIG_D) throw new Unreadable('forbidden-xml');
    return code === BRACKET ? this.after(']]>', start) : this.after('-->', start);
  }

  private readTag(closing: boolean): void {
    const { source } = this;
    let at = this.start + (closing ? 2 : 1);
    this.closing = closing;
    this.nameStart = at;
    this.localStart = at;
    this.places = 0;
    let code = source.charCodeAt(at);
    while (code > SPACE && code !== GREATER && code !== SLASH) {
      if (code === COLON) this.localStart = at + 1;
      code = source.charCodeAt(++at);
    }
    this.nameEnd = at;
    for (;;) {
      while (code <= SPACE) code = source.charCodeAt(++at);
      if (code === GREATER || code === SLASH) break;
      at = this.readAttribute(at);
      code = source.charCodeAt(at);
    }
    this.selfClosing = code === SLASH;
    if (this.selfClosing && source.charCodeAt(++at) !== GREATER) throw broken();
    this.end = at + 1;
  }

  /** Reads name="value" from here, and returns the place after it. */
  private readAttribute(start: number): number {
    const { source } = this;
    let at = start;
    let code = source.charCodeAt(at);
    while (code > SPACE && code !== EQUALS && code !== GREATER) code = source.charCodeAt(++at);
    const nameEnd = at;
    while (code <= SPACE) code = source.charCodeAt(++at);
    if (code !== EQUALS) throw broken();
    code = source.charCodeAt(++at);
    while (code <= SPACE) code = source.charCodeAt(++at);
    if (code !== QUOTE && code !== APOSTROPHE) throw broken();
    const valueStart = at + 1;
    at = valueStart;
    for (;;) {
      const letter = source.charCodeAt(at);
      if (letter === code) break;
      if (!(letter >= 0)) throw broken();
      at++;
    }
    const { attributes } = this;
    attributes[this.places++] = start;
    attributes[this.places++] = nameEnd;
    attributes[this.places++] = valueStart;
    attributes[this.places++] = at;
    return at + 1;
  }
}
