import { MARK_SIGNATURE, type Mark } from '../../../src/workbook/mark';
import { book, planSheet } from '../../contract/book';
import { closeExcel, openInExcel, type OpenedInExcel } from '../../contract/open-excel';
import { settled } from '../../support/settled';
import { everyFault } from './faults';

// Many workbooks are opened, one for each fault.
jest.setTimeout(60_000);

afterEach(closeExcel);

const [FIRST, SECOND] = ['Kế hoạch 1', 'Kế hoạch 2'];
const BYTES = book([planSheet(3, FIRST), planSheet(3, SECOND)]);

const marks = (count: number, timeline = 'Tháng'): Mark[] =>
  Array.from({ length: count }, (_, n) => ({
    area: { top: 4, left: 1, bottom: 6, right: 5 },
    kind: n % 2 === 0 ? 'overdue' : 'dueSoon',
    formula: `AND(${MARK_SIGNATURE},$C4="${timeline} ${n}",TODAY()>DATE(2025,1,31))`,
  }));

const onBoth = (count: number, timeline?: string): ReadonlyMap<string, readonly Mark[]> =>
  new Map([
    [FIRST, marks(count, timeline)],
    [SECOND, marks(count, timeline)],
  ]);

async function withMarks(opened: OpenedInExcel): Promise<OpenedInExcel> {
  await settled(opened.workbook.setMarks(onBoth(2, 'Quý')));
  return opened;
}

test('two syncs to set marks on many sheets in place of others, three to clear them', async () => {
  const { workbook, excel } = await withMarks(await openInExcel(BYTES));
  excel.counters.reset();
  await settled(workbook.setMarks(onBoth(20)));
  expect(excel.counters.batches).toBe(2);
  excel.counters.reset();
  expect(await settled(workbook.clearMarks())).toBe(40);
  expect(excel.counters.batches).toBe(3);
});

test('thousands of marks go in several requests', async () => {
  const { workbook, excel, formats } = await openInExcel(BYTES);
  await settled(workbook.setMarks(new Map([[FIRST, marks(2_500)]])));
  expect(excel.counters.largestRequest).toBeLessThan(5_000_000);
  const set = (await formats(FIRST)).map(({ formula }) => formula);
  expect(set).toEqual(marks(2_500).map(({ formula }) => formula));
});

test('whatever fails, all old marks stand or all new ones', async () => {
  const complete = await withMarks(await openInExcel(BYTES));
  await settled(complete.workbook.setMarks(onBoth(3)));
  const expected = await complete.picture();
  const attempts = everyFault(BYTES, async (opened) => {
    await withMarks(opened);
    return () => opened.workbook.setMarks(onBoth(3));
  });
  let seen = 0;
  for await (const { opened, ending, before, after } of attempts) {
    seen++;
    expect([before, expected]).toContainEqual(after);
    expect(ending === 'done' ? after : expected).toEqual(expected);
    await settled(opened.workbook.setMarks(onBoth(3)));
    expect(await opened.picture()).toEqual(expected);
  }
  expect(seen).toBe(6);
});
