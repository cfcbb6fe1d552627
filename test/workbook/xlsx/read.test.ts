import {
  opened,
  LINKS,
  MAIN,
  parts,
  read,
  readRows,
  sheetXml,
  snapshot,
  stylesXml,
  value,
  zip,
} from './packages';
import { settled } from '../../support/settled';

const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe('values', () => {
  test('numbers, booleans, errors, formula results', async () => {
    const sheet = await readRows(
      row(
        '<c r="A1"><v>2025</v></c><c r="B1" t="n"><v>-1.5E3</v></c><c r="C1" t="b"><v>1</v></c>' +
          '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="str"><f>"a"&amp;"b"</f><v>ab &amp; c</v></c>' +
          '<c r="F1"><f>1+1</f><v>2</v></c><c r="G1" s="0"/><c r="H1" t="str"><f>""</f><v></v></c>',
      ),
    );
    expect(sheet.rows).toEqual([[2025, -1500, true, { kind: 'error', code: '#N/A' }, 'ab & c', 2]]);
    expect(sheet.area).toEqual({ top: 1, left: 1, bottom: 1, right: 6 });
  });

  test('shared strings: plain, rich, phonetic, escaped', async () => {
    const sheet = await read({
      'xl/sharedStrings.xml':
        `<sst xmlns="${MAIN}" count="4"><si><t>Quý II</t></si>` +
        '<si><r><rPr><b/></rPr><t xml:space="preserve">Tháng </t></r><r><t>6</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>' +
        '<si><t>a_x000D_\nb_x005F_x0041_ &#7910;&#x1EE6;&lt;</t></si><si/></sst>',
      'xl/worksheets/sheet1.xml': sheetXml(
        row(
          '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>',
        ),
      ),
    });
    expect(sheet.rows).toEqual([['Quý II', 'Tháng 6', 'a\r\nb_x0041_ ỦỦ<']]);
  });

  test('inline strings, CDATA, comments, line ends', async () => {
    const sheet = await readRows(
      row(
        '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>' +
          '<c r="B1" t="inlineStr"><is><t>x<![CDATA[<y> & ]]>z<!-- no --></t></is></c>' +
          "<c r='C1' t='inlineStr'><is><t>1\r\n2\r3</t></is></c><!-- <c r='D1'><v>1</v></c> -->" +
          '<c r="E1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
      ),
    );
    expect(sheet.rows).toEqual([[' a ', 'x<y> & z', '1\n2\n3', null, 'ab']]);
  });

  test('dates by their format; times and lengths of time are numbers', async () => {
    const styles = stylesXml(
      [0, 14, 164, 165, 20].map((id) => `<xf numFmtId="${id}" fontId="0"/>`).join(''),
      '<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/>',
    );
    const rows = row(
      '<c r="A1"><v>45473</v></c><c r="B1" s="1"><v>45473</v></c><c r="C1" s="2"><v>45473.75</v></c>' +
        '<c r="D1" s="3"><v>45473</v></c><c r="E1" s="4"><v>0.5</v></c><c r="F1" s="2"><v>-1</v></c>' +
        '<c r="G1" t="d" s="2"><v>2024-06-30T00:00:00</v></c><c r="H1" s="2"><v>2025</v></c>',
    );
    const sheet = await read({
      'xl/styles.xml': styles,
      'xl/worksheets/sheet1.xml': sheetXml(rows),
    });
    expect(value(sheet, 'A1')).toBe(45473);
    expect(value(sheet, 'B1')).toEqual({
      kind: 'date',
      day: '2024-06-30',
      serial: 45473,
      format: 'm/d/yyyy',
    });
    expect(value(sheet, 'C1')).toMatchObject({
      day: '2024-06-30',
      serial: 45473.75,
      format: 'dd/mm/yyyy',
    });
    expect(['D1', 'E1', 'F1'].map((cell) => value(sheet, cell))).toEqual([45473, 0.5, -1]);
    expect(value(sheet, 'G1')).toMatchObject({ kind: 'date', day: '2024-06-30', serial: 45473 });
    expect(value(sheet, 'H1')).toMatchObject({ kind: 'date', day: '1905-07-17' });
  });

  test('the 1904 date system', async () => {
    const sheet = await read({
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr date1904="true"/><sheets><sheet name="Kế hoạch" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/styles.xml': stylesXml('<xf numFmtId="14" fontId="0"/>'),
      'xl/worksheets/sheet1.xml': sheetXml(row('<c r="A1"><v>44011</v></c>')),
    });
    expect(value(sheet, 'A1')).toMatchObject({ day: '2024-06-30' });
  });

  test('rows and cells without a reference follow the one before', async () => {
    const sheet = await readRows(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c/><c><v>4</v></c></row>' +
        '<row r="9"/><row><c r="B10"><v>5</v></c></row><row><c r="A20"><v>6</v></c></row>',
    );
    const cells = ['A1', 'D1', 'E1', 'B2', 'B10', 'A20'];
    expect(cells.map((cell) => value(sheet, cell))).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('the sheet around the cells', () => {
  test('merges, hidden rows and columns, tables', async () => {
    const sheet = await read({
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="2" hidden="1"><c r="B2"><v>1</v></c></row><row r="3" hidden="true"/><row r="4" ht="0" customHeight="1"><c r="C4"><v>1</v></c></row><row r="9" hidden="1"/>',
        '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C4:C6"/></mergeCells>',
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="16384" width="9"/></cols>',
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/table" Target="../tables/table1.xml"/><Relationship Id="rId2" Type="${LINKS}/hyperlink" Target="https://example.vn/" TargetMode="External"/></Relationships>`,
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="KeHoach" ref="A6:E15"/>`,
    });
    expect(sheet.area).toEqual({ top: 2, left: 2, bottom: 4, right: 3 });
    expect(sheet.rows).toEqual([[1], [], [null, 1]]);
    expect(sheet.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 4, left: 3, bottom: 6, right: 3 },
    ]);
    expect([...sheet.hiddenRows]).toEqual([2, 3, 4]);
    expect([...sheet.hiddenColumns]).toEqual([2, 3, 5]);
    expect(sheet.tables).toEqual([
      { name: 'KeHoach', area: { top: 6, left: 1, bottom: 15, right: 5 } },
    ]);
  });

  test('fonts of before Unicode, of the cell and of a run', async () => {
    const fonts = ['Times New Roman', '.VnTime', 'VNI-Times', 'VNF-Comic Sans'];
    const sheet = await read({
      'xl/styles.xml': stylesXml(
        fonts.map((_, n) => `<xf numFmtId="0" fontId="${n}"/>`).join(''),
        '',
        fonts.map((name) => `<font><name val="${name}"/></font>`).join(''),
      ),
      'xl/worksheets/sheet1.xml': sheetXml(
        row(
          '<c r="A1" t="str"><v>Quý</v></c><c r="B1" s="1" t="str"><v>Th­êng</v></c><c r="C1" s="2" t="str"><v>Thôøi</v></c>' +
            '<c r="D1" s="1"><v>5</v></c><c r="E1" s="1"/><c r="F1" s="3" t="str"><v>Quý</v></c>' +
            '<c r="G1" t="inlineStr"><is><r><t>a</t></r><r><rPr><rFont val=".VnArial"/></rPr><t>b</t></r></is></c>',
        ),
      ),
    });
    expect([...sheet.legacyFonts]).toEqual([
      ['B1', '.VnTime'],
      ['C1', 'VNI-Times'],
      ['G1', '.VnArial'],
    ]);
  });

  test.each([
    ['', { protected: false, mayFormatCells: true }],
    ['<sheetProtection formatCells="0"/>', { protected: false, mayFormatCells: true }],
    ['<sheetProtection sheet="1"/>', { protected: true, mayFormatCells: false }],
    ['<sheetProtection sheet="true" formatCells="1"/>', { protected: true, mayFormatCells: false }],
    ['<sheetProtection sheet="1" formatCells="0"/>', { protected: true, mayFormatCells: true }],
    [
      '<sheetProtection sheet="true" formatCells="false"/>',
      { protected: true, mayFormatCells: true },
    ],
  ])('protection %s', async (xml, expected) => {
    expect((await readRows('', xml)).protection).toEqual(expected);
  });

  test('a sheet of nothing has no area', async () => {
    const sheet = await readRows('<row r="5" spans="1:3"><c r="A5" s="0"/></row>');
    expect([sheet.area, sheet.rows]).toEqual([null, []]);
  });

  test('sheets in the order of their tabs, with their kind, and ours', async () => {
    const workbook = opened(
      zip(
        parts({
          'xl/workbook.xml':
            `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="B" sheetId="7" r:id="rId1" state="hidden"/>` +
            '<sheet name="A" sheetId="2" r:id="rId9"/><sheet name="C" sheetId="3" r:id="rId8" state="veryHidden"/></sheets>' +
            '<definedNames><definedName name="_kehoachiso" localSheetId="2" hidden="1">"report|2024-H1|a""b"</definedName>' +
            '<definedName name="_kehoachiso" localSheetId="0">B!$A$1</definedName><definedName name="_kehoachiso">"x|y|z"</definedName></definedNames></workbook>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
            `<Relationship Id="rId1" Type="${LINKS}/worksheet" Target="/xl/worksheets/sheet1.xml"/>` +
            `<Relationship Id="rId8" Type="${LINKS}/worksheet" Target="./x/../worksheets/Plan%201.xml"/>` +
            `<Relationship Id="rId9" Type="${LINKS}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
          'xl/worksheets/Plan 1.xml': sheetXml('<row r="1"><c r="A1"><v>3</v></c></row>'),
        }),
      ),
    );
    expect(await settled(workbook.sheets())).toEqual([
      { name: 'B', kind: 'worksheet', visible: false, ours: null },
      { name: 'A', kind: 'other', visible: true, ours: null },
      {
        name: 'C',
        kind: 'worksheet',
        visible: false,
        ours: { kind: 'report', period: '2024-H1', digest: 'a"b' },
      },
    ]);
    expect(value(await snapshot(workbook, 'C'), 'A1')).toBe(3);
    for (const sheet of ['A', 'D']) {
      const refusal = { code: 'sheet-missing', sheet };
      expect(await workbook.read(['C', sheet])).toEqual({ kind: 'refused', refusal });
    }
  });
});

describe('the same workbook, written in other ways', () => {
  const ROWS =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Quý</t></is></c><c r="B1"><v>1</v></c></row>';
  const prefixed = (xml: string): string =>
    xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replaceAll('xmlns=', 'xmlns:x=');

  test('with prefixed names', async () => {
    const base = parts({
      'xl/worksheets/sheet1.xml': sheetXml(
        ROWS,
        '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
      ),
    });
    for (const name of Object.keys(base)) {
      const part = base[name];
      if (typeof part === 'string' && name.startsWith('xl/')) base[name] = prefixed(part);
    }
    const sheet = await snapshot(opened(zip(base)));
    expect(sheet.rows).toEqual([['Quý', 1]]);
    expect(sheet.merges).toHaveLength(1);
  });

  test('in the strict namespaces', async () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(LINKS, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const base = parts({ 'xl/worksheets/sheet1.xml': sheetXml(ROWS) });
    for (const name of Object.keys(base)) {
      const part = base[name];
      if (typeof part === 'string') base[name] = strict(part);
    }
    expect((await snapshot(opened(zip(base)))).rows).toEqual([['Quý', 1]]);
  });

  test('with byte order marks, and in UTF-16', async () => {
    const utf16 = (xml: string): Uint8Array =>
      new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    const sheet = sheetXml(ROWS);
    expect((await read({ 'xl/worksheets/sheet1.xml': `\ufeff${sheet}` })).rows).toEqual([
      ['Quý', 1],
    ]);
    expect((await read({ 'xl/worksheets/sheet1.xml': utf16(sheet) })).rows).toEqual([['Quý', 1]]);
  });

  test('with part names in another case, and with backslashes', async () => {
    const base = parts({
      'xl/worksheets/sheet1.xml': null,
      'XL\\Worksheets\\Sheet1.XML': sheetXml(ROWS),
    });
    expect((await snapshot(opened(zip(base)))).rows).toEqual([['Quý', 1]]);
  });

  test('without styles and shared strings', async () => {
    const base = parts({
      'xl/worksheets/sheet1.xml': sheetXml(ROWS),
      'xl/styles.xml': null,
      'xl/sharedStrings.xml': null,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    });
    expect((await snapshot(opened(zip(base)))).rows).toEqual([['Quý', 1]]);
  });
});
