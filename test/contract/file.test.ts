import { value } from '../workbook/xlsx/packages';
import { book } from './book';
import { readOne } from './cells';
import { contract } from './contract';
import { openFile } from './open-file';
import { specials } from './specials';

contract('a file', openFile);
specials('a file', openFile);

test('in a file, a text that says #N/A is a text', async () => {
  const { workbook } = await openFile(book([{ name: 'A', rows: [['#N/A']] }]));
  expect(value(await readOne(workbook, 'A'), 'A1')).toBe('#N/A');
});
