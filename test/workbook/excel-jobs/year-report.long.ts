import { book, HEADINGS, type BookCell } from '../../contract/book';
import { closeExcel, openInExcel } from '../../contract/open-excel';
import { run } from './jobs';

afterEach(closeExcel);

const ACTIVITIES = 10_000;
const UNITS = 40;
/** Excel on the web takes and gives at most 5 MB at once. */
const LIMIT = 5_000_000;

const activity = (_: unknown, n: number): readonly BookCell[] => [
  n + 1,
  `Rà soát, cập nhật quy trình số ${n + 1} theo quy định mới`,
  `Tháng ${(n % 12) + 1}`,
  `Phòng Chuyên môn số ${(n % UNITS) + 1}`,
  null,
];

const PLAN = {
  name: 'Kế hoạch',
  rows: [['KẾ HOẠCH ISO NĂM 2025'], [], HEADINGS, ...Array.from({ length: ACTIVITIES }, activity)],
};

/** The further requests and answers that so many bytes ask for, at 4 MB each. */
const chunks = (bytes: number): number => Math.floor(bytes / 4_000_000);

test("a year's report of 10,000 activities in 40 units, made and made again", async () => {
  const { workbook, excel } = await openInExcel(book([PLAN]));
  for (const time of ['made', 'made again']) {
    excel.counters.reset();
    await run(workbook, 'report');
    await excel.idle();
    const { batches, requestBytes, responseBytes, cleanUpBytes } = excel.counters;
    const { largestRequest, largestResponse } = excel.counters;
    const syncs = 6 + chunks(requestBytes) + chunks(responseBytes);
    expect([time, Math.max(batches, syncs)]).toEqual([time, syncs]);
    // Texts, formats and links of three sheets; what their rows have in common is said once.
    expect([time, requestBytes < 15_000_000]).toEqual([time, true]);
    expect([time, largestRequest < LIMIT, largestResponse < LIMIT]).toEqual([time, true, true]);
    expect([time, cleanUpBytes < 100_000]).toEqual([time, true]);
  }
}, 900_000);
