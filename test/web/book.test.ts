import { Book } from '../../src/web/book';
import type { BookFile } from '../../src/web/file/book-file';
import { openHere } from '../../src/web/file/here';
import { MARK_SIGNATURE } from '../../src/workbook/mark';
import { valueAt } from '../../src/workbook/snapshot';
import { settled } from '../support/settled';
import { fixture } from '../workbook/xlsx/packages';

const SHEET = 'Kế hoạch 2024';
const TIME = new Date(2024, 6, 15, 10, 32);
const MARKS = new Map([
  [
    SHEET,
    [
      {
        area: { top: 7, left: 1, bottom: 15, right: 5 },
        kind: 'overdue' as const,
        formula: MARK_SIGNATURE,
      },
    ],
  ],
]);

function file(name: string): BookFile {
  const opening = openHere(fixture(name));
  if (opening.kind === 'refused') throw new Error(opening.refusal.code);
  return opening.file;
}

async function open(): Promise<Book> {
  const book = new Book('ke-hoach.xlsx', file('mo-duc-2024'));
  await book.draw();
  return book;
}

/** What stands in the cell that only the plan with progress fills. */
const status = ({ state }: Book): unknown => state.picture && valueAt(state.picture.snapshot, 6, 6);

/** Waits until the book has drawn what it was last told of. */
const drawn = async (book: Book): Promise<void> => book.draw();

test('shows the first visible sheet, and the sheets to choose from', async () => {
  const book = await open();
  expect(book.state.sheet).toBe(SHEET);
  expect(book.state.picture?.snapshot.sheet).toBe(SHEET);
  expect(book.state.sheets.map(({ name }) => name)).toEqual([SHEET, 'Căn cứ']);
  expect(book.state.unsaved).toEqual([]);
});

test('what was written is unsaved until it is downloaded', async () => {
  const book = await open();
  await settled(book.workbook.setMarks(MARKS));
  await drawn(book);
  expect(book.state.unsaved).toEqual(['marks']);
  expect(book.state.picture?.looks.marks).toHaveLength(1);
  book.wasDownloaded('x.xlsx');
  expect(book.state).toMatchObject({ unsaved: [], downloaded: 'x.xlsx' });
  await settled(book.workbook.clearMarks());
  expect(book.state).toMatchObject({ unsaved: ['cleared'], downloaded: null });
});

test('a cell that is gone to is selected and sought, on its sheet', async () => {
  const book = await open();
  const { sought } = book.state;
  await settled(book.workbook.select('Căn cứ', 'A2'));
  await drawn(book);
  expect(book.state.sheet).toBe('Căn cứ');
  expect(book.state.picture?.snapshot.sheet).toBe('Căn cứ');
  expect(book.state.selection.active).toEqual({ row: 2, column: 1 });
  expect(book.state.sought).toBeGreaterThan(sought);
});

describe('the file was saved again', () => {
  test('is read in place of the old one where nothing would be lost', async () => {
    const book = await open();
    expect(status(book)).toBeNull();
    await book.savedAgain(file('mo-duc-2024-mid-year'), TIME, async () => true);
    expect(status(book)).toBe('Tình trạng');
    expect(book.state.resaved).toEqual({ kind: 'checked', time: TIME });
  });

  test('says so where it was only read', async () => {
    const book = await open();
    await book.savedAgain(file('mo-duc-2024-mid-year'), TIME, async () => false);
    expect(book.state.resaved).toEqual({ kind: 'read', time: TIME });
  });

  test('waits for her where results are not downloaded, and takes the newest when she says so', async () => {
    const book = await open();
    let checks = 0;
    const check = async (): Promise<boolean> => ++checks > 0;
    await settled(book.workbook.setMarks(MARKS));
    await book.savedAgain(file('ba-cot-2025'), TIME, check);
    await book.savedAgain(file('mo-duc-2024-mid-year'), TIME, check);
    await drawn(book);
    expect(book.state.resaved).toEqual({ kind: 'waiting', time: TIME });
    expect(book.state.unsaved).toEqual(['marks']);
    expect(status(book)).toBeNull();
    expect(book.state.picture?.looks.marks).toHaveLength(1);
    expect(checks).toBe(0);
    await book.takeSaved(TIME, check);
    expect(status(book)).toBe('Tình trạng');
    expect(book.state.unsaved).toEqual([]);
    expect(checks).toBe(1);
    // There is nothing more to take.
    await book.takeSaved(TIME, check);
    expect(checks).toBe(1);
  });
});
