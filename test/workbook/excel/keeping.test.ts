import { record, undo } from '../../../src/jobs/record';
import { saveSettings } from '../../../src/jobs/save-settings';
import { book, planSheet } from '../../contract/book';
import { day } from '../../support/day';
import { OPTIONS } from '../../contract/jobs';
import { closeExcel, openInExcel } from '../../contract/open-excel';
import { worked } from '../../jobs/mo-duc';

jest.setTimeout(60_000);
afterEach(closeExcel);

describe.each([10, 1_000])('in a table of %i rows', (count) => {
  test('a result takes as many syncs as for one, its undoing too', async () => {
    const { workbook, excel } = await openInExcel(book([planSheet(count)]));
    const recorded = await worked(
      record(workbook, {
        ...OPTIONS,
        sheet: 'Kế hoạch',
        headerRow: 3,
        row: 5,
        occurrence: null,
        result: { kind: 'done', day: day('2025-02-10') },
        place: 'new-columns',
      }),
    );
    // Three to read, two to look at the cells, one to write.
    expect(excel.counters.batches).toBe(6);
    await worked(undo(workbook, recorded));
    expect(excel.counters.batches).toBe(9);
  });

  test('settings are kept in a few syncs, however many rows there are', async () => {
    const { workbook, excel } = await openInExcel(book([planSheet(count)]));
    await worked(saveSettings(workbook, { dueSoonDays: 30 }));
    const made = excel.counters.batches;
    await worked(saveSettings(workbook, { dueSoonDays: 31 }));
    expect([made, excel.counters.batches - made]).toEqual([expect.any(Number), 6]);
    expect(made).toBeLessThanOrEqual(5);
  });
});
