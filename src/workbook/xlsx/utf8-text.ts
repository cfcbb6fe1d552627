const FIRST_LENGTH = 0x40000;
/** Pieces are encoded together, so many code units at a time: each call costs as much as a row. */
const AT_ONCE = 0x8000;
/** A UTF-16 code unit takes at most so many bytes. */
const MOST_BYTES = 3;

/** A long text, kept as its bytes in UTF-8 while it is written piece by piece. */
export class Utf8Text {
  private readonly encoder = new TextEncoder();
  private written = new Uint8Array(FIRST_LENGTH);
  private length = 0;
  private waiting = '';

  add(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= AT_ONCE) this.encode();
  }

  get isEmpty(): boolean {
    return this.length + this.waiting.length === 0;
  }

  /** Adds another text at the end. */
  addAll(text: Utf8Text): void {
    this.encode();
    const bytes = text.bytes();
    this.makeRoom(bytes.length);
    this.written.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** All that was added. */
  bytes(): Uint8Array {
    this.encode();
    return this.written.subarray(0, this.length);
  }

  private encode(): void {
    this.makeRoom(this.waiting.length * MOST_BYTES);
    const room = this.written.subarray(this.length);
    this.length += this.encoder.encodeInto(this.waiting, room).written;
    this.waiting = '';
  }

  private makeRoom(room: number): void {
    const needed = this.length + room;
    if (needed <= this.written.length) return;
    const grown = new Uint8Array(Math.max(needed, 2 * this.written.length));
    grown.set(this.written.subarray(0, this.length));
    this.written = grown;
  }
}
