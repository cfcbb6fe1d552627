import { openFile } from '../../../src/web/file/open-file';
import { settled } from '../../support/settled';
import { changedParts, fixture } from '../../workbook/xlsx/packages';

const notAllowed = (): never => {
  throw new Error('no threads here');
};

test('where no thread may be started, the file is opened all the same', async () => {
  const opening = await openFile(fixture('mo-duc-2024'), notAllowed);
  if (opening.kind === 'refused') throw new Error(opening.refusal.code);
  const { file } = opening;
  const sheets = await settled(file.sheets());
  expect(sheets.map(({ name }) => name)).toEqual(['Kế hoạch 2024', 'Căn cứ']);
  const picture = await file.picture('Kế hoạch 2024');
  expect(picture?.snapshot.sheet).toBe('Kế hoạch 2024');
  expect(await file.picture('Không có')).toBeNull();
  // What nobody wrote to comes out as it went in.
  expect(changedParts(fixture('mo-duc-2024'), await file.bytes())).toEqual([]);
});

test('why a file cannot be opened is told as a value', async () => {
  const opening = await openFile(new TextEncoder().encode('hello'), notAllowed);
  expect(opening).toEqual({ kind: 'refused', refusal: { code: 'not-zip', part: null } });
});
