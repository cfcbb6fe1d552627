import { openHere } from '../../../src/web/file/here';
import { copyOf } from '../../../src/web/sheet/copy';
import { parseArea } from '../../../src/workbook/address';
import { fixture, parts, sheetXml, zip } from '../../workbook/xlsx/packages';

describe('what is copied of a sheet', () => {
  const picture = async (bytes: Uint8Array, sheet: string) => {
    const opening = openHere(bytes);
    const found = opening.kind === 'opened' ? await opening.file.picture(sheet) : null;
    if (!found) throw new Error('no sheet');
    return found;
  };
  const area = (name: string) => {
    const found = parseArea(name);
    if (!found) throw new Error(name);
    return found;
  };

  test('values as they are shown, hidden rows and columns left out, no further than the sheet is used', async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>
      <row r="2" hidden="1"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>`;
    const hidden = '<cols><col min="2" max="2" width="9" hidden="1"/></cols>';
    const book = zip(parts({ 'xl/worksheets/sheet1.xml': sheetXml(rows, '', hidden) }));
    const copied = copyOf(await picture(book, 'Kế hoạch'), area('A1:XFD1048576'), 'vi');
    expect(copied?.plain).toBe('1\t3\r\n5\t');
  });

  test('dates by their format', async () => {
    const shown = await picture(fixture('mo-duc-2024-mid-year'), 'Kế hoạch 2024');
    expect(copyOf(shown, area('F7:G7'), 'vi')?.plain).toBe('Hoàn thành\t12/04/2024');
  });
});
