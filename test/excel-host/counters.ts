/** What went over the wire for the page's batches: a `context.sync()` that carries a request is one. */
export class Counters {
  batches = 0;
  /** UTF-8 bytes of all request bodies, and of the largest. */
  requestBytes = 0;
  largestRequest = 0;
  /** UTF-8 bytes of all response bodies, and of the largest. */
  responseBytes = 0;
  largestResponse = 0;
  /** Of what the client sends by itself, to let go of what it kept. */
  cleanUpBytes = 0;

  asked(bytes: number): void {
    this.batches += 1;
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  answered(bytes: number): void {
    this.responseBytes += bytes;
    this.largestResponse = Math.max(this.largestResponse, bytes);
  }

  cleanedUp(bytes: number): void {
    this.cleanUpBytes += bytes;
  }

  reset(): void {
    Object.assign(this, new Counters());
  }
}
