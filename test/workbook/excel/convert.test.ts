import { convertText } from '../../../src/jobs/convert-text';
import { beforeUnicode } from '../../support/before-unicode';
import { book, planSheet } from '../../contract/book';
import { closeExcel, openInExcel } from '../../contract/open-excel';

jest.setTimeout(60_000);

afterEach(closeExcel);

const SHEET = 'Kế hoạch';
const plan = (rows: number): Uint8Array => beforeUnicode(book([planSheet(rows)]));

describe('somebody else edits between our look and our write', () => {
  test.each([
    ['a row put in', 1],
    ['a row taken out', 2],
    ['a cell typed in', 3],
  ])('%s: nothing is converted', async (_, kind) => {
    const { workbook, excel, user, picture } = await openInExcel(plan(12));
    let then: unknown = null;
    // Two batches read the sheet, two look at the cells; the next writes.
    excel.faults.beforeBatch(5, () => {
      if (kind === 1) user.insertRows(SHEET, 7);
      else if (kind === 2) user.deleteRows(SHEET, 7);
      else user.type(SHEET, 'C8', 'Tháng 12');
      then = picture();
    });
    expect(await convertText(workbook, SHEET)).toMatchObject({
      kind: 'failed',
      problem: { code: 'cell-changed', sheet: SHEET },
    });
    expect(then).not.toBeNull();
    expect(await picture()).toEqual(await then);
  });
});

test('Excel is asked no oftener for more rows, requests of 4 MB aside', async () => {
  for (const rows of [10, 300, 1_500]) {
    const { workbook, excel } = await openInExcel(plan(rows));
    excel.counters.reset();
    const made = await convertText(workbook, SHEET);
    expect(made).toMatchObject({ kind: 'done', value: { left: 0 } });
    await excel.idle();
    const { batches } = excel.counters;
    // 3 cells in a row, each looked at and written, and taken for 3,000 bytes each time.
    const more = 2 * Math.floor((rows * 3 * 3_000) / 4_000_000);
    expect(batches).toBeLessThanOrEqual(5 + more);
  }
});
