import { clipOf, type CopiedCell } from '../../../src/web/sheet/clipboard';
import { copyOf } from '../../../src/web/sheet/copy';
import { openHere } from '../../../src/web/file/here';
import { parseArea } from '../../../src/workbook/address';
import { loadJsdom } from '../../excel-host/load-jsdom';
import { dateCell } from '../../support/snapshot-of';
import { fixture, parts, sheetXml, zip } from '../../workbook/xlsx/packages';

const text = (value: string): CopiedCell => ({ value, shown: value, format: 'General' });

async function cells(html: string): Promise<HTMLTableCellElement[]> {
  const { JSDOM } = await loadJsdom();
  return [...new JSDOM(html).window.document.querySelectorAll('td')];
}

const HAZARDS = ['=1+1', '+84 912', '-nt-', '@SUM', '6/2025', '3-4', '01', 'TRUE', '1e5', "'x"];

test.each(HAZARDS)('the text %s says of itself that it is one', async (hazard) => {
  const clip = clipOf([[text(hazard)]]);
  expect(clip.plain).toBe(hazard);
  const [cell] = await cells(clip.html);
  expect(cell?.textContent).toBe(hazard);
  expect(cell?.getAttribute('style')).toContain('mso-number-format:"\\@"');
  expect(cell?.getAttribute('sdnum')).toMatch(/;@$/);
  expect(JSON.parse(cell?.dataset['sheetsValue'] ?? '')).toEqual({ 1: 2, 2: hazard });
});

test('markup is text', async () => {
  const wicked = `<img src=x onerror="alert('1')">&amp;</td><script>`;
  const { html } = clipOf([[text(wicked)]]);
  const [cell, ...others] = await cells(html);
  expect(cell?.textContent).toBe(wicked);
  expect(cell?.children).toHaveLength(0);
  expect(others).toHaveLength(0);
});

test('line breaks stay in their cell, spaces are kept', async () => {
  const clip = clipOf([[text('a\nb'), text('  c  d ')]]);
  expect(clip.plain).toBe('"a\nb"\t  c  d ');
  const [first, second] = await cells(clip.html);
  expect(first?.querySelectorAll('br')).toHaveLength(1);
  expect(second?.textContent?.replaceAll('\u00a0', ' ')).toBe('  c  d ');
});

test('numbers and dates carry their value', async () => {
  const clip = clipOf([
    [
      { value: 1234.5, shown: '1.234,50', format: '#,##0.00' },
      { value: dateCell('2024-06-30'), shown: '30/06/2024', format: 'dd/mm/yyyy' },
      { value: true, shown: 'TRUE', format: 'General' },
    ],
  ]);
  expect(clip.plain).toBe('1.234,50\t30/06/2024\tTRUE');
  const [number, date, truth] = await cells(clip.html);
  expect(number?.getAttribute('x:num')).toBe('1234.5');
  expect(date?.getAttribute('x:num')).toBe('45473');
  expect(date?.getAttribute('style')).toBe("mso-number-format:'dd/mm/yyyy'");
  expect(truth?.getAttribute('x:num')).toBeNull();
});

test('one cell alone is its text, quotes and line breaks and all', () => {
  expect(clipOf([[text('"a"\n"b"')]]).plain).toBe('"a"\n"b"');
});

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
