import { book, planSheet } from '../../contract/book';
import { closeExcel, openInExcel } from '../../contract/open-excel';
import { run, type JobName } from './jobs';

jest.setTimeout(60_000);
afterEach(closeExcel);

/** Syncs that a job may take, chunks of 5 MB aside. */
const SYNCS: readonly [JobName, number][] = [
  ['check', 3],
  ['highlight', 5],
  ['highlight by today', 5],
  ['clear', 3],
  ['report', 6],
  ['report', 6],
];
const LIMIT = 5_000_000;

/** The further requests and answers that so many bytes ask for, at 4 MB each: they are cut by an estimate, with some room. */
const chunks = (bytes: number): number => Math.floor(bytes / 4_000_000);

describe('what the jobs ask of Excel', () => {
  test.each([10, 1_000, 10_000])(
    'few syncs, whatever the number of rows: %i',
    async (rows) => {
      const { workbook, excel } = await openInExcel(book([planSheet(rows)]));
      for (const [job, syncs] of SYNCS) {
        excel.counters.reset();
        await run(workbook, job);
        await excel.idle();
        const { batches, requestBytes, responseBytes } = excel.counters;
        const further = chunks(requestBytes) + chunks(responseBytes);
        expect({ job, isWithin: batches <= syncs + further, batches }).toMatchObject({
          isWithin: true,
        });
        if (rows <= 1_000) expect(batches).toBeLessThanOrEqual(syncs);
      }
    },
    120_000,
  );

  test('sixty sheets take no more than one', async () => {
    const others = Array.from({ length: 59 }, (_, n) => planSheet(5, `Phòng ${n + 1}`));
    const { workbook, excel } = await openInExcel(book([planSheet(12), ...others]));
    for (const [job, syncs] of SYNCS.filter(([job]) => job !== 'report')) {
      excel.counters.reset();
      await run(workbook, job);
      await excel.idle();
      expect([job, excel.counters.batches <= syncs]).toEqual([job, true]);
    }
  }, 60_000);

  test('never more than 5 MB at once, at 20,000 rows with long texts', async () => {
    const long = ` - ${'rà soát, cập nhật, báo cáo '.repeat(16)}`;
    const { workbook, excel } = await openInExcel(book([planSheet(20_000, 'Kế hoạch', long)]));
    for (const [job] of SYNCS) {
      excel.counters.reset();
      await run(workbook, job);
      await excel.idle();
      const { largestRequest, largestResponse } = excel.counters;
      expect([job, largestRequest < LIMIT, largestResponse < LIMIT]).toEqual([job, true, true]);
    }
  }, 300_000);
});
