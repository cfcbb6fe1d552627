import { fixture } from '../workbook/xlsx/packages';
import { FIXTURE_NAMES } from './fixtures';
import { allJobs } from './jobs';
import { closeExcel, openInExcel } from './open-excel';
import { openFile } from './open-file';

jest.setTimeout(60_000);
afterEach(closeExcel);

describe('every job says and does the same in a file and in Excel', () => {
  test.each(FIXTURE_NAMES)('on %s', async (name) => {
    const inFile = await allJobs(await openFile(fixture(name)));
    expect(await allJobs(await openInExcel(fixture(name)))).toEqual(inFile);
  });
});
