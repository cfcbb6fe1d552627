import { digestOfSnapshot, draftValues } from '../../src/workbook/digest';
import type { SheetDraft } from '../../src/workbook/draft';
import { valueAt } from '../../src/workbook/snapshot';
import { settled } from '../support/settled';
import { fixture } from '../workbook/xlsx/packages';
import { book, planSheet } from './book';
import { allOf, cellsOf, pictureOf, readOne, worksheetNames } from './cells';
import { draftOf, fullDraft, text } from './drafts';
import { FIXTURE_NAMES } from './fixtures';
import type { Open, Opened } from './opened';
import { TEXTS_LIKE_OTHERS } from './writing';

const DONE = { kind: 'done', value: undefined };
const NAMES = [
  "Báo cáo 'quý' II",
  'Báo cáo "6 tháng"',
  'Nhắc việc - Phòng Nội vụ & VP',
  'x'.repeat(31),
  '01',
  '6-2025',
  'TRUE',
  'A1',
];

/** What a draft's cells will be read as: places of columns and rows from 1 on. */
function cellsOfDraft(draft: SheetDraft): Record<string, unknown> {
  const rows = draftValues(draft);
  const right = Math.max(1, ...rows.map((row) => row.length));
  const area = { top: 1, left: 1, bottom: rows.length, right };
  return cellsOf({ ...EMPTY, area, rows });
}
const EMPTY = {
  sheet: '',
  merges: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
  legacyFonts: new Map<string, string>(),
  tables: [],
  protection: { protected: false, mayFormatCells: true },
};

export function putting(open: Open): void {
  const openPlan = (...more: ReturnType<typeof planSheet>[]): Promise<Opened> =>
    open(book([planSheet(3), ...more]));

  async function refusedAs(
    { workbook, again, picture }: Opened,
    draft: SheetDraft,
    replaced: Parameters<Opened['workbook']['putSheet']>[1],
    refusal: unknown,
  ): Promise<void> {
    const before = [await allOf(workbook), await picture()];
    expect(await workbook.putSheet(draft, replaced)).toEqual({ kind: 'refused', refusal });
    expect([await allOf(await again()), await picture()]).toEqual(before);
  }

  describe('puts a sheet', () => {
    test.each(FIXTURE_NAMES)('as the last of %s, and leaves the others alone', async (name) => {
      const { workbook, again } = await open(fixture(name));
      const names = await worksheetNames(workbook);
      const before = (await settled(workbook.read(names))).map(pictureOf);
      const draft = fullDraft('Báo cáo', names[0]);
      expect(await workbook.putSheet(draft, null)).toEqual(DONE);
      const later = await again();
      const { name: put, ours } = draft;
      const last = (await settled(later.sheets())).at(-1);
      expect(last).toEqual({ name: put, kind: 'worksheet', visible: true, ours });
      expect(await worksheetNames(later)).toEqual([...names, put]);
      expect((await settled(later.read(names))).map(pictureOf)).toEqual(before);
    });

    test('that holds what the draft holds, and has the digest of it', async () => {
      const { workbook, again } = await openPlan();
      const draft = fullDraft();
      await settled(workbook.putSheet(draft, null));
      const read = await readOne(await again(), draft.name);
      expect(cellsOf(read)).toEqual(cellsOfDraft(draft));
      expect(valueAt(read, 2, 3)).toMatchObject({ kind: 'date', format: 'dd/mm/yyyy' });
      expect(read.merges).toEqual(draft.merges);
      expect(digestOfSnapshot(read)).toBe(draft.ours.digest);
      expect([[...read.hiddenRows], [...read.hiddenColumns], read.tables]).toEqual([[], [], []]);
    });

    test('whose texts stay texts', async () => {
      const { workbook, again } = await openPlan();
      const rows = TEXTS_LIKE_OTHERS.map((each) => ({ cells: [text(each), text(each, 'head')] }));
      const draft = draftOf('Chữ', rows);
      expect(await workbook.putSheet(draft, null)).toEqual(DONE);
      const read = await readOne(await again(), draft.name);
      expect(read.rows.map((row) => row[0])).toEqual(TEXTS_LIKE_OTHERS);
      expect(read.rows.map((row) => row[1])).toEqual(TEXTS_LIKE_OTHERS);
      expect(digestOfSnapshot(read)).toBe(draft.ours.digest);
    });

    test.each(NAMES)('under the name %s', async (name) => {
      const { workbook, again } = await openPlan();
      expect(await workbook.putSheet(fullDraft(name), null)).toEqual(DONE);
      expect(await worksheetNames(await again())).toEqual(['Kế hoạch', name]);
    });

    test('that says what it is, whatever is in that', async () => {
      const { workbook, again } = await openPlan();
      const ours = { kind: 'report', period: '"2024" & \'x\'', digest: 'a"b|c' };
      await settled(workbook.putSheet({ ...fullDraft(), ours }, null));
      expect((await settled((await again()).sheets())).at(-1)?.ours).toEqual(ours);
    });

    test('with no rows', async () => {
      const { workbook, again } = await openPlan();
      const draft = draftOf('Trống', []);
      expect(await workbook.putSheet(draft, null)).toEqual(DONE);
      const read = await readOne(await again(), 'Trống');
      expect(cellsOf(read)).toEqual({});
      expect(digestOfSnapshot(read)).toBe(draft.ours.digest);
    });

    test('of two thousand rows with texts of every length', async () => {
      const { workbook, again } = await openPlan();
      const rows = Array.from({ length: 2_000 }, (_, n) => ({
        cells: [text(`0${n}`), text('Nội dung '.repeat(n % 50))],
      }));
      const draft = draftOf('Dài', rows);
      expect(await workbook.putSheet(draft, null)).toEqual(DONE);
      const read = await readOne(await again(), draft.name);
      expect(digestOfSnapshot(read)).toBe(draft.ours.digest);
    });
  });

  describe('puts a sheet again', () => {
    test('in the place of ours, with nothing of it left', async () => {
      const { workbook, again } = await openPlan();
      const draft = fullDraft();
      await settled(workbook.putSheet(draft, null));
      await settled(workbook.putSheet(fullDraft('Khác'), null));
      const next = draftOf(draft.name, [{ cells: [text('Mới')] }]);
      const replaced = await readOne(workbook, draft.name);
      expect(await workbook.putSheet(next, replaced)).toEqual(DONE);
      const later = await again();
      expect(await worksheetNames(later)).toEqual(['Kế hoạch', draft.name, 'Khác']);
      const read = await readOne(later, draft.name);
      expect([cellsOf(read), read.merges]).toEqual([{ A1: 'Mới' }, []]);
      expect((await settled(later.sheets()))[1]?.ours).toEqual(next.ours);
      expect(digestOfSnapshot(read)).toBe(next.ours.digest);
    });

    test('but not where somebody has edited it since it was read', async () => {
      const opened = await openPlan();
      const draft = fullDraft();
      await settled(opened.workbook.putSheet(draft, null));
      const replaced = await readOne(opened.workbook, draft.name);
      const edit = { sheet: draft.name, row: 3, column: 2, before: '01', after: '02' };
      await settled(opened.workbook.write([edit]));
      await refusedAs(opened, draft, replaced, { code: 'sheet-changed', sheet: draft.name });
    });

    test('nor in the place of one that was not read', async () => {
      const opened = await openPlan();
      const draft = fullDraft();
      await settled(opened.workbook.putSheet(draft, null));
      await refusedAs(opened, draft, null, { code: 'sheet-name-taken', sheet: draft.name });
    });
  });

  describe('puts no sheet', () => {
    test.each(['Kế hoạch', 'KẾ HOẠCH', 'kế hoạch'])(
      'under the name of one of hers (%s)',
      async (name) => {
        const opened = await openPlan();
        const refusal = { code: 'sheet-name-taken', sheet: 'Kế hoạch' };
        await refusedAs(opened, fullDraft(name), null, refusal);
        const hers = await readOne(opened.workbook, 'Kế hoạch');
        await refusedAs(opened, fullDraft(name), hers, refusal);
      },
    );

    test('under the name of a hidden one', async () => {
      const opened = await openPlan({ ...planSheet(1, 'Ẩn'), state: 'veryHidden' });
      await refusedAs(opened, fullDraft('ẩn'), null, { code: 'sheet-name-taken', sheet: 'Ẩn' });
    });

    test('where the workbook takes no new ones', async () => {
      const opened = await open(
        book([planSheet(3)], { properties: '<workbookProtection lockStructure="1"/>' }),
      );
      await refusedAs(opened, fullDraft(), null, { code: 'structure-protected' });
    });

    test.each(['', 'a/b', 'a[1]', "'a", "a'", 'x'.repeat(32)])(
      'whose name no sheet can have (%s)',
      async (name) => {
        const { workbook, picture } = await openPlan();
        const before = await picture();
        await expect(workbook.putSheet({ ...fullDraft(), name }, null)).rejects.toThrow(RangeError);
        expect(await picture()).toEqual(before);
      },
    );
  });
}
