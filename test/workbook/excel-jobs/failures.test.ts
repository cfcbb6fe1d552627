import { isDeepStrictEqual } from 'node:util';
import { book, planSheet } from '../../contract/book';
import { closeExcel, openInExcel, type OpenedInExcel } from '../../contract/open-excel';
import type { Fault } from '../../excel-host/faults';
import type { JobResult } from '../../../src/jobs/job';
import { JOBS, run, type JobName } from './jobs';

jest.setTimeout(60_000);
afterEach(closeExcel);

const FAULTS: readonly Fault[] = [
  { kind: 'throttled', when: 'before' },
  { kind: 'throttled', when: 'after' },
  { kind: 'session-lost', when: 'before' },
  { kind: 'session-lost', when: 'after' },
  { kind: 'halfway' },
];

/** A job, and what she did before it. */
interface Scene {
  readonly job: JobName;
  readonly earlier: readonly JobName[];
  /** More batches than it has are not tried. */
  readonly batches: number;
}
const SCENES: readonly Scene[] = [
  { job: 'check', earlier: [], batches: 3 },
  { job: 'highlight', earlier: [], batches: 5 },
  { job: 'highlight', earlier: ['highlight by today'], batches: 5 },
  { job: 'clear', earlier: ['highlight'], batches: 3 },
  { job: 'report', earlier: [], batches: 6 },
  { job: 'report', earlier: ['report'], batches: 6 },
];

const hers =
  '<conditionalFormatting sqref="A4:E15"><cfRule type="expression" priority="1"><formula>$A4&gt;3</formula></cfRule></conditionalFormatting>';
const BOOK = book([
  { ...planSheet(12), after: hers },
  { name: 'Nháp', rows: [['Việc cần hỏi']] },
]);

async function prepared(earlier: readonly JobName[]): Promise<OpenedInExcel> {
  const opened = await openInExcel(BOOK);
  for (const job of earlier) await run(opened.workbook, job);
  await opened.excel.idle();
  return opened;
}

/** What the job answered, or the mistake that it threw. */
async function attempted(
  job: JobName,
  { workbook }: OpenedInExcel,
): Promise<JobResult<unknown> | Error> {
  try {
    return await JOBS[job](workbook);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The sheets that the job says it may have left behind. */
function toldOf(answer: JobResult<unknown> | Error): readonly string[] {
  const isTold = !(answer instanceof Error) && answer.kind === 'failed';
  return isTold && answer.problem.code === 'interrupted' ? answer.problem.left : [];
}

/**
 * The workbook after a failure, without the sheets that the job told of: once the session is lost it can
 * put nothing right any more, and a sheet that was being built or replaced may be there, hidden, until
 * the next run takes it away.
 */
async function leftBehind(
  { book, picture }: OpenedInExcel,
  told: readonly string[],
): Promise<unknown> {
  const { sheets } = book;
  book.sheets = sheets.filter(
    ({ name, visibility }) => visibility === 'Visible' || !told.includes(name),
  );
  const left = await picture();
  book.sheets = sheets;
  return left;
}

describe.each(SCENES)('$job after $earlier', ({ job, earlier, batches }) => {
  let before: unknown;
  let after: unknown;

  beforeAll(async () => {
    const opened = await prepared(earlier);
    before = await opened.picture();
    await run(opened.workbook, job);
    await opened.excel.idle();
    after = await opened.picture();
  });

  const cases = FAULTS.flatMap((fault) =>
    Array.from({ length: batches }, (_, n): [string, number, Fault] => [
      fault.kind + ('when' in fault ? ` ${fault.when}` : ''),
      n + 1,
      fault,
    ]),
  );

  test.each(cases)(
    '%s at batch %i: as before, as after, or told of, and a second run completes',
    async (_, n, fault) => {
      const opened = await prepared(earlier);
      opened.excel.faults.failBatch(n, fault);
      const first = await attempted(job, opened);
      await opened.excel.idle();
      const left = await leftBehind(opened, toldOf(first));
      const failed = first instanceof Error || first.kind === 'failed';
      if (failed) expect([before, after]).toContainEqual(left);
      else expect(left).toEqual(after);

      // From where it began, the job was run above.
      if (isDeepStrictEqual(await opened.picture(), before)) return;
      opened.excel.faults.clear();
      await run(opened.workbook, job);
      await opened.excel.idle();
      expect(await opened.picture()).toEqual(after);
    },
  );
});
