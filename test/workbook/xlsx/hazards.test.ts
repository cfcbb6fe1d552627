import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../../src/workbook/xlsx/open';
import {
  fixture,
  LINKS,
  MAIN,
  parts,
  read,
  refusal,
  sheetXml,
  stylesXml,
  value,
  zip,
} from './packages';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A compound file's directory with one entry of this name. */
function compound(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(name, 'utf16le')), 1024);
  bytes[1024 + 64] = name.length * 2 + 2;
  return bytes;
}

/** Where the central directory's entry of that name starts. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const buffer = Buffer.from(bytes);
  let at = buffer.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  while (buffer.toString('utf8', at + 46, at + 46 + buffer.readUInt16LE(at + 28)) !== name) {
    at = buffer.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), at + 4);
    if (at < 0) throw new Error(`no ${name}`);
  }
  return at;
}

describe('what is no workbook is named', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['text', strToU8('Stt,Nội dung'), 'not-zip'],
    ['a web page', strToU8('<html><table></table></html>'), 'not-zip'],
    ['Excel 97', compound('Workbook'), 'old-xls'],
    ['Excel 5', compound('Book'), 'old-xls'],
    ['a file with a password', compound('EncryptedPackage'), 'encrypted'],
    ['an old Word file', compound('WordDocument'), 'not-a-workbook'],
    ['only the first bytes of a ZIP', strToU8('PK\u0003\u0004'), 'truncated'],
    ['an empty ZIP', zipSync({}), 'not-a-workbook'],
    ['any ZIP', zip({ 'a.txt': 'a' }), 'not-a-workbook'],
    [
      '.ods',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'not-a-workbook',
    ],
    [
      '.docx',
      zip(
        parts({
          'xl/workbook.xml':
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
        }),
      ),
      'not-a-workbook',
    ],
    [
      '.xlsb',
      zip({
        '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
        'xl/workbook.bin': new Uint8Array(9),
      }),
      'xlsb',
    ],
  ])('%s', (_, bytes, code) => expect(refusal(bytes)).toBe(code));
});

describe('damage', () => {
  const whole = fixture('mo-duc-2024');

  test('a file cut short anywhere', () => {
    for (let length = 4; length < whole.length; length += 97) {
      expect(refusal(whole.subarray(0, length))).toBe('truncated');
    }
  });

  test('a byte changed anywhere is never an error that is not a refusal', () => {
    for (let at = 4; at < whole.length; at += 53) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      expect(() => openXlsx(bytes)).not.toThrow();
    }
  });

  test('a byte changed in the content of a part that nobody reads', () => {
    const files = parts({
      'xl/media/image1.png': new Uint8Array(1000).map((_, n) => (n * n) % 251),
    });
    const bytes = zip(files);
    const at = directoryEntry(bytes, 'xl/media/image1.png');
    const local = Buffer.from(bytes).readUInt32LE(at + 42);
    const content = local + 30 + 'xl/media/image1.png'.length + 10;
    bytes[content] = (bytes[content] ?? 0) ^ 0xff;
    expect(refusal(bytes)).toBe('truncated');
  });

  test('two parts of one name', () => {
    const bytes = zip(parts({ 'xl/worksheets/SHEET1.xml': sheetXml('') }));
    expect(refusal(bytes)).toBe('truncated');
  });

  test.each([
    ['a sheet cut short', sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -30)],
    ['a row that ends in a cell', sheetXml('<row r="1"><c r="A1"></row>')],
    ['a value that is not closed', sheetXml('<row r="1"><c r="A1"><v>1</c></row>')],
    ['an attribute without a quote', sheetXml('<row r="1"><c r=A1/></row>')],
    ['an attribute that never ends', sheetXml('<row r="1"><c r="A1/></row>')],
    ['an unknown entity', sheetXml('<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>')],
    ['a bare ampersand', sheetXml('<row r="1"><c r="A1" t="str"><v>a & b</v></c></row>')],
    [
      'a shared string that is not there',
      sheetXml('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
    ],
    ['a broken end', sheetXml('', '<mergeCells><mergeCell></mergeCells>')],
    ['a row past the last', sheetXml('<row r="1048577"><c><v>1</v></c></row>')],
    ['a column past the last', sheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['no rows at all', `<worksheet xmlns="${MAIN}"/>`],
    ['no XML', 'Stt'],
    ['nothing', ''],
    ['a wrong encoding', new Uint8Array([0x3c, 0x61, 0xff, 0x2f, 0x3e])],
  ])('%s', (_, sheet) => expect(refusal(zip(parts({ [SHEET]: sheet })))).toBe('broken-xml'));

  test.each(['xl/workbook.xml', 'xl/styles.xml', '_rels/.rels', 'xl/sharedStrings.xml'])(
    'a broken %s',
    (name) => {
      const part = parts()[name];
      const cut = typeof part === 'string' ? part.replace(/<\/?\w+\/?>$|\/>$/, '') : '';
      const opening = openXlsx(zip(parts({ [name]: cut })));
      expect(opening).toEqual({ kind: 'refused', refusal: { code: 'broken-xml', part: name } });
    },
  );

  test('no list of sheets, or no list of content types', () => {
    const workbook = `<workbook xmlns="${MAIN}"/>`;
    expect(refusal(zip(parts({ 'xl/workbook.xml': workbook })))).toBe('broken-xml');
    expect(refusal(zip(parts({ '[Content_Types].xml': null })))).toBe('broken-xml');
  });

  test('a sheet whose part is missing', () => {
    expect(refusal(zip(parts({ [SHEET]: null })))).toBe('broken-xml');
  });
});

describe('hostile files', () => {
  const DTD = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>';

  test.each(['xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml', SHEET])(
    'a DTD in %s',
    (name) =>
      expect(refusal(zip(parts({ [name]: DTD + String(parts()[name]) })))).toBe('forbidden-xml'),
  );

  test('a DTD among the rows', () => {
    expect(refusal(zip(parts({ [SHEET]: sheetXml(DTD) })))).toBe('forbidden-xml');
  });

  test('a part that unpacks to a thousand times its size', () => {
    const bytes = zip(parts({ 'xl/media/zeros.bin': new Uint8Array(20_000_000) }));
    expect(bytes.length).toBeLessThan(100_000);
    expect(refusal(bytes)).toBe('too-large');
  });

  test.each([10, 1_000_000_000])('the same, said to be %d bytes', (size) => {
    const bytes = zip(parts({ [SHEET]: sheetXml(' '.repeat(20_000_000)) }));
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(
      directoryEntry(bytes, SHEET) + 24,
      size,
      true,
    );
    expect(refusal(bytes)).toBe('too-large');
  });

  test('a size that is a little off', () => {
    const bytes = zip(parts());
    const at = directoryEntry(bytes, SHEET) + 24;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint32(at, view.getUint32(at, true) - 1, true);
    expect(refusal(bytes)).toBe('truncated');
  });

  test('many parts over the same packed bytes', () => {
    const bytes = zip(
      parts({ 'a.bin': new Uint8Array(50_000).map((_, n) => (n * n) >> 3), 'b.bin': 'b' }),
    );
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const [a, b] = [directoryEntry(bytes, 'a.bin'), directoryEntry(bytes, 'b.bin')];
    for (const field of [16, 20, 24, 42])
      view.setUint32(b + field, view.getUint32(a + field, true), true);
    expect(refusal(bytes)).toBe('truncated');
  });

  test('more parts than any workbook has', () => {
    const files: Record<string, string> = {};
    for (let n = 0; n <= 10_000; n++) files[`${n}`] = '';
    expect(refusal(zip(files))).toBe('too-large');
  });

  test('one part under the names of many sheets', () => {
    const sheets =
      '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId1"/>';
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${sheets}</sheets></workbook>`;
    expect(refusal(zip(parts({ 'xl/workbook.xml': workbook })))).toBe('broken-xml');
  });

  test('elements nested without end', () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    expect(refusal(zip(parts({ 'xl/styles.xml': stylesXml(deep) })))).toBe('broken-xml');
  });

  test('a value in the last cell and one in the first', async () => {
    const sheet = await read({
      [SHEET]: sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
        '',
        '<cols><col min="1" max="16384" style="0"/></cols>',
      ),
    });
    expect(sheet.area).toEqual({ top: 1, left: 1, bottom: 1_048_576, right: 16_384 });
    expect([value(sheet, 'A1'), value(sheet, 'XFD1048576'), value(sheet, 'B5')]).toEqual([
      1,
      2,
      null,
    ]);
  });

  test('a formatted row at the very end is no value', async () => {
    const sheet = await read({
      [SHEET]: sheetXml(
        '<row r="2"><c r="B2"><v>1</v></c></row><row r="1048576" s="0" hidden="1"><c r="A1048576" s="0"/></row>',
      ),
    });
    expect(sheet.area).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
    expect(sheet.hiddenRows.size).toBe(0);
  });

  test('values at both ends of very many rows', () => {
    let rows = '';
    for (let n = 1; n <= 2000; n++)
      rows += `<row r="${n}"><c r="A${n}"><v>1</v></c><c r="XFD${n}"><v>${n * 7919}</v></c></row>`;
    expect(refusal(zip(parts({ [SHEET]: sheetXml(rows) })))).toBe('too-large');
  });

  test('long cells of repeated markup take linear time', () => {
    const started = Date.now();
    for (const text of [
      '&amp;',
      '&',
      '_x',
      '_x005F_',
      '&lt;!--',
      '<!--',
      '<![CDATA[',
      ' \n',
      '"',
      "'",
    ]) {
      const cell = `<row r="1"><c r="A1" t="str"><v>${text.repeat(100_000)}</v></c></row>`;
      openXlsx(zip(parts({ [SHEET]: sheetXml(cell) })));
    }
    expect(Date.now() - started).toBeLessThan(5000);
  });
});
