/** What a report on a file took, in milliseconds, in the process that made it. */
export interface ReportMade {
  /** Reading the file. */
  readonly open: number;
  /** Finding and judging the plan, and laying the report's sheets out. */
  readonly make: number;
  /** Writing the sheets into the workbook. */
  readonly write: number;
  /** Making the file's bytes. */
  readonly save: number;
  /** All of it since the process began, Node.js itself included. */
  readonly whole: number;
  /** The most memory that the process held, Node.js itself included. */
  readonly megabytes: number;
  /** The file's length. */
  readonly bytes: number;
  /** In the report: both must have done the work. */
  readonly activities: number;
}

/** Prints as one line of JSON what was measured. */
export function printMade(measured: Omit<ReportMade, 'whole' | 'megabytes'>): void {
  const made: ReportMade = {
    ...measured,
    // Counted from the start of the process.
    whole: performance.now(),
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(made));
}
