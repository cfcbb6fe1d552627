import { book, planSheet } from '../../contract/book';
import { closeExcel, openInExcel } from '../../contract/open-excel';
import { run } from './jobs';

afterEach(closeExcel);

const LIMIT = 5_000_000;

test('never more than 5 MB at once, at 20,000 rows with long texts', async () => {
  const long = ` - ${'rà soát, cập nhật, báo cáo '.repeat(16)}`;
  const { workbook, excel } = await openInExcel(book([planSheet(20_000, 'Kế hoạch', long)]));
  const jobs = ['check', 'highlight', 'highlight by today', 'clear', 'report', 'report'] as const;
  for (const job of jobs) {
    excel.counters.reset();
    await run(workbook, job);
    await excel.idle();
    const { largestRequest, largestResponse } = excel.counters;
    expect([job, largestRequest < LIMIT, largestResponse < LIMIT]).toEqual([job, true, true]);
  }
}, 900_000);
