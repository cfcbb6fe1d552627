import { book, planSheet } from '../../contract/book';
import { closeExcel, openInExcel, type OpenedInExcel } from '../../contract/open-excel';
import { run, type JobName } from './jobs';

jest.setTimeout(180_000);
afterEach(closeExcel);

/** Syncs that a job may take, chunks of 5 MB aside. */
const SYNCS: readonly [JobName, number][] = [
  ['check', 3],
  ['highlight', 5],
  ['highlight by today', 5],
  ['clear', 3],
  ['report of a quarter', 6],
  ['report of a quarter', 6],
];

/** The further requests and answers that so many bytes ask for, at 4 MB each: they are cut by an estimate, with some room. */
const chunks = (bytes: number): number => Math.floor(bytes / 4_000_000);

/** The syncs that a job took, and the most that it may take. */
async function syncsOf({ workbook, excel }: OpenedInExcel, job: JobName, most: number) {
  excel.counters.reset();
  await run(workbook, job);
  await excel.idle();
  const { batches, requestBytes, responseBytes } = excel.counters;
  return { batches, most: most + chunks(requestBytes) + chunks(responseBytes) };
}

describe('how often the jobs ask Excel', () => {
  test.each([10, 1_000, 10_000])('no oftener for more rows: %i', async (rows) => {
    const opened = await openInExcel(book([planSheet(rows)]));
    for (const [job, syncs] of SYNCS) {
      const { batches, most } = await syncsOf(opened, job, syncs);
      expect([job, batches <= most]).toEqual([job, true]);
      if (rows <= 1_000) expect([job, most]).toEqual([job, syncs]);
      // What Excel kept for us beyond a request, and lets go of one by one, is little as well.
      expect([job, opened.excel.counters.cleanUpBytes < 50_000]).toEqual([job, true]);
    }
  });

  test('no oftener for sixty sheets', async () => {
    const others = Array.from({ length: 59 }, (_, n) => planSheet(5, `Phòng ${n + 1}`));
    const opened = await openInExcel(book([planSheet(12), ...others]));
    for (const [job, syncs] of SYNCS.filter(([job]) => !job.startsWith('report'))) {
      const { batches } = await syncsOf(opened, job, syncs);
      expect([job, batches <= syncs]).toEqual([job, true]);
    }
  });
});
