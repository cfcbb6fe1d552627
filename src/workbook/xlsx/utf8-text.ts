const FIRST_LENGTH = 0x40000;
/** A UTF-16 code unit takes at most so many bytes. */
const MOST_BYTES = 3;

/** A long text, kept as its bytes in UTF-8 while it is written piece by piece. */
export class Utf8Text {
  private readonly encoder = new TextEncoder();
  private written = new Uint8Array(FIRST_LENGTH);
  private length = 0;

  add(text: string): void {
    this.makeRoom(text.length * MOST_BYTES);
    this.length += this.encoder.encodeInto(text, this.written.subarray(this.length)).written;
  }

  /** All that was added. */
  bytes(): Uint8Array {
    return this.written.subarray(0, this.length);
  }

  private makeRoom(room: number): void {
    const needed = this.length + room;
    if (needed <= this.written.length) return;
    const grown = new Uint8Array(Math.max(needed, 2 * this.written.length));
    grown.set(this.bytes());
    this.written = grown;
  }
}
