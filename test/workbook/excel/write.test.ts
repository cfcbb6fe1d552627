import type { CellPatch } from '../../../src/workbook/port';
import { book } from '../../contract/book';
import { closeExcel, openInExcel } from '../../contract/open-excel';
import { everyFault } from './faults';

// Many workbooks are opened, one for each fault.
jest.setTimeout(60_000);

afterEach(closeExcel);

const DATE = { attributes: 's="1"', inner: '<v>45000</v>' };
const BYTES = book([
  {
    name: 'A',
    rows: [
      ['một', 1, DATE],
      ['01', true, null],
    ],
  },
]);

const patch = (
  row: number,
  column: number,
  before: CellPatch['before'],
  after: CellPatch['after'],
): CellPatch => ({ sheet: 'A', row, column, before, after });

const PATCHES: readonly CellPatch[] = [
  { ...patch(1, 1, 'một', '=1+1'), font: 'Times New Roman' },
  patch(2, 1, '01', "'6/2025"),
  patch(2, 2, true, 7),
  patch(2, 3, null, '3-4'),
];

describe('somebody else edits between our look and our write', () => {
  test.each([
    ['a row put in', 1],
    ['the first row taken out', 2],
  ])('%s: nothing of ours stays', async (_, kind) => {
    const { workbook, excel, user, picture } = await openInExcel(BYTES);
    let then: unknown = null;
    excel.faults.beforeBatch(3, () => {
      if (kind === 1) user.insertRows('A', 1);
      else user.deleteRows('A', 1);
      then = picture();
    });
    const outcome = await workbook.write(PATCHES);
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { code: 'cell-changed' } });
    expect(await picture()).toEqual(await then);
  });
});

test('whatever fails, all of the patches are written or none', async () => {
  const complete = await openInExcel(BYTES);
  expect((await complete.workbook.write(PATCHES)).kind).toBe('done');
  const expected = await complete.picture();
  const attempts = everyFault(
    BYTES,
    async ({ workbook }) =>
      () =>
        workbook.write(PATCHES),
  );
  for await (const { before, after } of attempts) expect([before, expected]).toContainEqual(after);
});
