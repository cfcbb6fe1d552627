/** What one reading of a file took, in the process that did it. */
export interface Measured {
  readonly milliseconds: number;
  /** Of these, what it took to read the cells. */
  readonly readingMilliseconds: number;
  /** The most memory that the process held, in megabytes. */
  readonly megabytes: number;
  /** How many rows it saw: both must have done the work. */
  readonly rows: number;
}

/** Does the work once, timed, and prints the figures as one line of JSON. */
export async function measure(work: (cellsRead: () => void) => Promise<number>): Promise<void> {
  const start = performance.now();
  let readingMilliseconds = 0;
  const rows = await work(() => {
    readingMilliseconds = performance.now() - start;
  });
  const milliseconds = performance.now() - start;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const measured: Measured = { milliseconds, readingMilliseconds, megabytes, rows };
  process.stdout.write(JSON.stringify(measured));
}
