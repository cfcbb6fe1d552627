import type { SheetDraft } from '../../../src/workbook/draft';
import { book } from '../../contract/book';
import { draftOf, fullDraft, text } from '../../contract/drafts';
import { closeExcel, openInExcel, type OpenedInExcel } from '../../contract/open-excel';
import { settled } from '../../support/settled';
import { everyFault } from './faults';

// Many workbooks are opened, one for each fault.
jest.setTimeout(60_000);

afterEach(closeExcel);

const BYTES = book([{ name: 'Kế hoạch', rows: [['a'], ['b']] }]);
const NAME = 'Báo cáo 6T 2025';

/** More than one request takes. */
const LARGE = draftOf(
  NAME,
  Array.from({ length: 160 }, (_, n) => ({
    height: 18,
    cells: [text(`${n}`), text('Đánh giá nội bộ, '.repeat(1_500))],
  })),
);

async function pictureAfter(...drafts: SheetDraft[]): Promise<unknown> {
  const opened = await openInExcel(BYTES);
  for (const draft of drafts) await (await putting(draft)(opened))();
  return opened.picture();
}

/** Puts the draft as the jobs do: in the place of the sheet that was read. */
const putting = (draft: SheetDraft) => async (opened: OpenedInExcel) => {
  const { workbook } = opened;
  const there = (await settled(workbook.sheets())).some(({ name }) => name === draft.name);
  const [replaced = null] = there ? await settled(workbook.read([draft.name])) : [];
  return () => workbook.putSheet(draft, replaced);
};

/** What a job is told where the session was lost while it wrote, and such a sheet may be there. */
const interrupted = (...left: string[]) => ({
  kind: 'refused',
  refusal: { code: 'interrupted', left },
});

describe('syncs', () => {
  test('two for a new sheet, three for one in another’s place', async () => {
    const opened = await openInExcel(BYTES);
    for (const batches of [2, 3]) {
      const put = await putting(fullDraft())(opened);
      opened.excel.counters.reset();
      await settled(put());
      expect(opened.excel.counters.batches).toBe(batches);
    }
  });

  test('one more for each further request that its bytes ask for', async () => {
    const opened = await openInExcel(BYTES);
    const put = await putting(LARGE)(opened);
    opened.excel.counters.reset();
    await settled(put());
    const { batches, requestBytes, largestRequest } = opened.excel.counters;
    expect(largestRequest).toBeLessThan(5_000_000);
    expect(batches).toBeGreaterThan(2);
    expect(batches).toBeLessThanOrEqual(2 + Math.ceil(requestBytes / 2_500_000));
    expect(opened.book.find(NAME)?.visibility).toBe('Visible');
  });
});

test('text that starts with an apostrophe keeps it, and is text', async () => {
  const { workbook, book: host } = await openInExcel(BYTES);
  await settled(workbook.putSheet(draftOf(NAME, [{ cells: [text("'01"), text('02')] }]), null));
  const [read] = await settled(workbook.read([NAME]));
  expect(read?.rows).toEqual([["'01", '02']]);
  expect(host.find(NAME)?.styleAt(1, 1).numberFormat).toBe('@');
});

test('a link goes to its place, and looks like the text around it', async () => {
  const { workbook, book: host } = await openInExcel(BYTES);
  const linked = (cell: string) => ({ ...text(cell), link: { sheet: 'Kế hoạch', cell } });
  const rows = [
    { cells: [linked('A1'), text('b'), linked('B1')] },
    { cells: [linked('A2'), null, null] },
    { cells: [text('c')] },
  ];
  await settled(workbook.putSheet(draftOf(NAME, rows), null));
  const cells = [...(host.find(NAME)?.grid.all() ?? [])];
  expect(cells.map(({ cell: { value, link } }) => [value, link?.place])).toEqual([
    ['A1', "'Kế hoạch'!A1"],
    ['b', undefined],
    ['B1', "'Kế hoạch'!B1"],
    ['A2', "'Kế hoạch'!A2"],
    ['c', undefined],
  ]);
  const looks = cells.map(({ cell: { style } }) => [style.fontColor, style.underline]);
  expect(looks).toEqual(cells.map(() => ['#000000', 'None']));
});

describe('whatever fails, the workbook is as before or as after', () => {
  test.each([
    ['a new sheet', fullDraft()],
    ['a new sheet in several requests', LARGE],
  ])('%s', async (_, draft) => {
    const complete = await pictureAfter(draft);
    for await (const { opened, ending, before, after } of everyFault(BYTES, putting(draft))) {
      expect([before, complete]).toContainEqual(after);
      expect(ending === 'done' ? after : complete).toEqual(complete);
      // Run again, it is complete.
      expect((await (await putting(draft)(opened))()).kind).toBe('done');
      expect(await opened.picture()).toEqual(complete);
    }
  });

  test('a sheet in another’s place', async () => {
    const first = fullDraft();
    const second = { ...draftOf(NAME, [{ cells: [text('mới')] }]) };
    const complete = await pictureAfter(first, second);
    const attempts = everyFault(BYTES, async (opened) => {
      await settled((await putting(first)(opened))());
      return putting(second)(opened);
    });
    for await (const { before, after } of attempts)
      expect([before, complete]).toContainEqual(after);
  });

  test.each([
    ['our look', 1],
    ['our write', 2],
  ])('her edit of the old sheet just before %s is kept', async (_, batch) => {
    const opened = await openInExcel(BYTES);
    await settled((await putting(fullDraft())(opened))());
    const put = await putting(draftOf(NAME, [{ cells: [text('mới')] }]))(opened);
    opened.excel.faults.beforeBatch(batch, () => opened.user.type(NAME, 'D9', 'Ý kiến'));
    const refusal = { code: 'sheet-changed', sheet: NAME };
    expect(await put()).toEqual({ kind: 'refused', refusal });
    expect(opened.user.value(NAME, 'D9')).toBe('Ý kiến');
    const sheets = opened.book.sheets.map(({ name, visibility }) => [name, visibility]);
    expect(sheets).toEqual([
      ['Kế hoạch', 'Visible'],
      [NAME, 'Visible'],
    ]);
  });

  test('an old sheet that she had hidden stays so', async () => {
    const opened = await openInExcel(BYTES);
    await settled((await putting(fullDraft())(opened))());
    const old = opened.book.find(NAME);
    if (old) opened.book.show(old, 'Hidden');
    const put = await putting(draftOf(NAME, [{ cells: [text('mới')] }]))(opened);
    const before = await opened.picture();
    opened.excel.faults.failBatch(2, { kind: 'halfway' });
    await expect(put()).rejects.toThrow();
    expect(await opened.picture()).toEqual(before);
    opened.excel.faults.beforeBatch(2, () => opened.user.type(NAME, 'D9', 'Ý kiến'));
    expect(await put()).toMatchObject({ refusal: { code: 'sheet-changed', sheet: NAME } });
    expect(opened.book.find(NAME)?.visibility).toBe('Hidden');
  });

  test('an old sheet that a lost session left hidden goes with the next run', async () => {
    const opened = await openInExcel(BYTES);
    const draft = fullDraft();
    await settled((await putting(draft)(opened))());
    const put = await putting(draft)(opened);
    opened.excel.faults.failBatch(3, { kind: 'session-lost', when: 'before' });
    expect(await put()).toEqual(interrupted('_kehoachiso (cũ)'));
    opened.excel.faults.clear();
    expect(opened.book.sheets).toHaveLength(3);
    await settled((await putting(draft)(opened))());
    expect(opened.book.sheets.map(({ name }) => name)).toEqual(['Kế hoạch', NAME]);
  });

  test('what a lost session left behind goes with the next run', async () => {
    const opened = await openInExcel(BYTES);
    opened.excel.faults.failBatch(3, { kind: 'session-lost', when: 'before' });
    expect(await opened.workbook.putSheet(LARGE, null)).toEqual(interrupted('_kehoachiso'));
    opened.excel.faults.clear();
    expect(opened.book.sheets.map(({ name }) => name)).toEqual(['Kế hoạch', '_kehoachiso']);
    await settled(opened.workbook.putSheet(LARGE, null));
    expect(opened.book.sheets.map(({ name }) => name)).toEqual(['Kế hoạch', NAME]);
  });
});
