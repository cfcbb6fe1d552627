import { parseDay } from '../../../src/timeline/day';
import type { SheetDraft } from '../../../src/workbook/draft';
import type { Workbook } from '../../../src/workbook/port';
import {
  changedParts,
  fixture,
  LINKS,
  MAIN,
  opened,
  partText,
  parts,
  sheetXml,
  snapshot,
  stylesXml,
  value,
  zip,
} from './packages';
import { settled } from '../../support/settled';

const day = parseDay('2024-06-30');
if (!day) throw new Error('no day');

const DRAFT: SheetDraft = {
  name: "Báo cáo 'quý' II",
  ours: { kind: 'report', period: '2024-Q2', digest: 'ab"c|d' },
  columnWidths: [6, 40.5],
  styles: {
    head: {
      font: 'Times New Roman',
      size: 14,
      bold: true,
      horizontal: 'center',
      fill: 'DDEEFF',
      border: { all: { style: 'thin' } },
    },
    body: {
      font: 'Times New Roman',
      size: 13,
      italic: true,
      vertical: 'top',
      wrap: true,
      format: '0.0%',
      border: { bottom: { style: 'medium' } },
    },
  },
  rows: [
    {
      cells: [null, { value: { kind: 'text', text: ' BÁO CÁO <II> ' }, style: 'head' }],
      height: 30,
    },
    {
      cells: [
        { value: { kind: 'number', number: 0.5 }, style: 'body' },
        {
          value: { kind: 'text', text: '=1+1' },
          style: 'body',
          link: { sheet: "Kế hoạch 'x'", cell: 'A7' },
        },
        { value: { kind: 'date', day }, style: 'head' },
      ],
    },
    {
      cells: [
        { value: { kind: 'blank' }, style: 'body' },
        { value: { kind: 'text', text: '01' }, style: 'body' },
      ],
      pageBreakBefore: true,
    },
  ],
  merges: [{ top: 1, left: 2, bottom: 1, right: 3 }],
  print: {
    paper: 'A4',
    orientation: 'landscape',
    fitToWidth: true,
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
    titleRows: { first: 1, last: 2 },
    pageNumbers: true,
  },
};

const DONE = { kind: 'done', value: undefined };
const INFO = { name: DRAFT.name, kind: 'worksheet', visible: true, ours: null };

/** Puts the draft where the job would: in the place of our own sheet of that name. */
async function put(workbook: Workbook, draft: SheetDraft) {
  const there = (await settled(workbook.sheets())).find(
    ({ name, ours }) => name === draft.name && ours,
  );
  const [replaced = null] = there ? await settled(workbook.read([there.name])) : [];
  return workbook.putSheet(draft, replaced);
}

describe('a new sheet', () => {
  test.each(['mo-duc-2024', 'rich-excel-like', 'rich-libreoffice'])(
    'in %s, as the last, changing no other sheet',
    async (name) => {
      const before = fixture(name);
      const workbook = opened(before);
      const sheets = await settled(workbook.sheets());
      expect(await put(workbook, DRAFT)).toEqual(DONE);
      const after = workbook.toBytes();
      expect(changedParts(before, after)).toEqual([
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        `xl/worksheets/sheet${sheets.length + 1}.xml`,
      ]);
      const again = opened(after);
      expect((await settled(again.sheets())).slice(0, -1)).toEqual(sheets);
      expect((await settled(again.sheets())).at(-1)).toMatchObject({
        ...INFO,
        ours: DRAFT.ours,
      });
      for (const { name: sheet } of sheets) {
        expect(await snapshot(again, sheet)).toEqual(await snapshot(opened(before), sheet));
      }
    },
  );

  test('shares its styles with one that is put together with it', async () => {
    const links = 'xl/_rels/workbook.xml.rels';
    const sheetAlone =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/>` +
      '</Relationships>';
    const workbook = opened(zip(parts({ 'xl/styles.xml': null, [links]: sheetAlone })));
    const drafts = [DRAFT, { ...DRAFT, name: 'Phụ lục' }];
    const puts = drafts.map((draft) => ({ draft, replaced: null }));
    expect(await workbook.putSheets(puts)).toEqual(DONE);
    const bytes = workbook.toBytes();
    expect(partText(bytes, links).match(/relationships\/styles"/g)).toHaveLength(1);
    expect(partText(bytes, '[Content_Types].xml').match(/styles\+xml"/g)).toHaveLength(1);
    const [first, second] = [2, 3].map((n) => partText(bytes, `xl/worksheets/sheet${n}.xml`));
    expect(second).toBe(first);
    const again = opened(bytes);
    for (const { name } of drafts) {
      expect((await snapshot(again, name)).rows[1]?.[2]).toMatchObject({ day: '2024-06-30' });
    }
  });

  test('holds what the draft holds: text stays text, dates are dates', async () => {
    const workbook = opened(zip(parts()));
    await put(workbook, DRAFT);
    const sheet = await snapshot(opened(workbook.toBytes()), DRAFT.name);
    expect(sheet.rows).toEqual([
      [null, ' BÁO CÁO <II> '],
      [0.5, '=1+1', { kind: 'date', day: '2024-06-30', serial: 45473, format: 'dd/mm/yyyy' }],
      [null, '01'],
    ]);
    expect(sheet.merges).toEqual(DRAFT.merges);
    expect(value(sheet, 'B2')).toBe('=1+1');
  });

  // A file counts widths in digits of the workbook's own font: 7 pixels of Calibri 11, 8 of this one.
  test('has columns as wide as drafted, whatever the font of the workbook is', async () => {
    const font = '<font><sz val="12"/><name val="Times New Roman"/></font>';
    const workbook = opened(
      zip({ ...parts(), 'xl/styles.xml': stylesXml('<xf numFmtId="0" fontId="0"/>', '', font) }),
    );
    await put(workbook, DRAFT);
    const xml = partText(workbook.toBytes(), 'xl/worksheets/sheet2.xml');
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    const pixels = DRAFT.columnWidths.map((characters) => characters * 7 + 5);
    expect(widths.map((width) => Math.round(width * 8))).toEqual(pixels.map(Math.round));
  });

  test('is set up for printing, in the order of CT_Worksheet', async () => {
    const workbook = opened(zip(parts()));
    await put(workbook, DRAFT);
    const xml = partText(workbook.toBytes(), 'xl/worksheets/sheet2.xml');
    const names = [
      ...xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>').matchAll(/<(\w+)/g),
    ].map(([, name]) => name);
    expect(names).toEqual([
      ...[
        'worksheet',
        'sheetPr',
        'pageSetUpPr',
        'cols',
        'col',
        'col',
        'sheetData',
        'mergeCells',
        'mergeCell',
      ],
      ...[
        'hyperlinks',
        'hyperlink',
        'printOptions',
        'pageMargins',
        'pageSetup',
        'headerFooter',
        'oddHeader',
        'rowBreaks',
        'brk',
      ],
    ]);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain(
      '<pageSetup paperSize="9" firstPageNumber="1" orientation="landscape" useFirstPageNumber="1" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(xml).toContain('left="1.1811" right="0.5906" top="0.7874"');
    expect(xml).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>',
    );
    expect(xml).toContain('<brk id="2" max="16383" man="1"/>');
    expect(xml).toContain(`<hyperlink ref="B2" location="'Kế hoạch ''x'''!A7"/>`);
    expect(xml).not.toContain('tabSelected');
  });

  test('has its names, in a list that is made where there is none', async () => {
    const workbook = opened(zip(parts()));
    await put(workbook, DRAFT);
    const xml = partText(workbook.toBytes(), 'xl/workbook.xml');
    expect(xml).toMatch(/<\/sheets><definedNames>.*<\/definedNames><\/workbook>$/);
    expect(xml).toContain(`localSheetId="1">'Báo cáo ''quý'' II'!$1:$2</definedName>`);
    expect(xml).toContain('<definedName name="_kehoachiso" localSheetId="1" hidden="1">');
  });

  test('takes free numbers and names, and the prefixes and the namespace of the workbook', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const links = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const files = parts({
      'xl/workbook.xml': `<x:workbook xmlns:x="${strict}"><x:sheets><x:sheet xmlns:q="${links}" name="A" sheetId="40" q:id="rId1"/></x:sheets><x:calcPr/></x:workbook>`,
      'xl/styles.xml': stylesXml('<xf/>')
        .replaceAll('<', '<x:')
        .replaceAll('<x:/', '</x:')
        .replace('xmlns', 'xmlns:x')
        .replace(MAIN, strict),
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${strict}"><sheetData/></worksheet>`,
      'xl/worksheets/sheet2.xml': 'an orphan',
    });
    files['xl/_rels/workbook.xml.rels'] = String(files['xl/_rels/workbook.xml.rels'])
      .replaceAll(LINKS, links)
      .replace('"rId3"', '"rId4"');
    files['_rels/.rels'] = String(files['_rels/.rels']).replaceAll(LINKS, links);
    const workbook = opened(zip(files));
    expect(await put(workbook, DRAFT)).toEqual(DONE);
    const bytes = workbook.toBytes();
    expect(partText(bytes, 'xl/workbook.xml')).toContain(
      `<x:sheet xmlns:r="${links}" name="Báo cáo 'quý' II" sheetId="41" r:id="rId5"/></x:sheets><x:definedNames>`,
    );
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).toContain(
      `<Relationship Id="rId5" Type="${links}/worksheet" Target="worksheets/sheet3.xml"/>`,
    );
    expect(partText(bytes, 'xl/worksheets/sheet3.xml')).toContain(`<worksheet xmlns="${strict}">`);
    expect(partText(bytes, 'xl/styles.xml')).toContain('<x:b/><x:sz val="14"/>');
    expect((await snapshot(opened(bytes), DRAFT.name)).rows).toHaveLength(3);
  });
});

describe('a sheet put again', () => {
  test('stands in its own place, and adds no styles that are there', async () => {
    const workbook = opened(fixture('rich-excel-like'));
    await put(workbook, DRAFT);
    await put(workbook, { ...DRAFT, name: 'Khác' });
    const once = workbook.toBytes();
    expect(
      await put(workbook, {
        ...DRAFT,
        ours: { ...DRAFT.ours, digest: 'new' },
        rows: DRAFT.rows.slice(0, 2),
      }),
    ).toEqual(DONE);
    const twice = workbook.toBytes();
    expect(changedParts(once, twice)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet5.xml']);
    const sheets = await settled(workbook.sheets());
    expect(sheets.map(({ name }) => name)).toEqual([
      'Kế hoạch',
      'Danh mục',
      'Biểu đồ',
      'Ẩn',
      DRAFT.name,
      'Khác',
    ]);
    expect(sheets[4]?.ours?.digest).toBe('new');
    expect((await snapshot(workbook, DRAFT.name)).rows).toHaveLength(2);
    const names = partText(twice, 'xl/workbook.xml').match(/localSheetId="4"/g);
    expect(names).toHaveLength(2);
  });

  test('leaves nothing of what stood there: links, names, an old encoding', async () => {
    const links = 'xl/worksheets/_rels/sheet1.xml.rels';
    const name = (text: string, content: string): string =>
      `<definedName name="${text}" localSheetId="0">${content}</definedName>`;
    const bytes = zip(
      parts({
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="${DRAFT.name}" sheetId="1" r:id="rId1"/></sheets><definedNames>${name('_kehoachiso', '"a|b|c"')}${name('_xlnm.Print_Area', 'A1')}${name('Hers', 'A1')}</definedNames></workbook>`,
        'xl/worksheets/sheet1.xml': new Uint8Array(
          Buffer.from('\ufeff' + sheetXml('<row r="9"><c r="A9"><v>1</v></c></row>'), 'utf16le'),
        ),
        [links]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/table" Target="../tables/table1.xml"/></Relationships>`,
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" name="T" ref="A1:B2"/>`,
      }),
    );
    const workbook = opened(bytes);
    expect((await snapshot(workbook, DRAFT.name)).tables).toHaveLength(1);
    expect(await put(workbook, DRAFT)).toEqual(DONE);
    const after = workbook.toBytes();
    const sheet = await snapshot(opened(after), DRAFT.name);
    expect([sheet.tables, sheet.area?.bottom]).toEqual([[], 3]);
    const names = [...partText(after, 'xl/workbook.xml').matchAll(/definedName name="([^"]+)"/g)];
    expect(names.map(([, text]) => text)).toEqual(['Hers', '_xlnm.Print_Titles', '_kehoachiso']);
  });

  test('as it was changes nothing', async () => {
    const workbook = opened(fixture('mo-duc-2024'));
    await put(workbook, DRAFT);
    const once = workbook.toBytes();
    await put(workbook, DRAFT);
    expect(changedParts(once, workbook.toBytes())).toEqual([]);
  });
});

describe('what is refused, and nothing changes', () => {
  test.each(['Kế hoạch', 'KẾ HOẠCH'])('the name of a sheet of hers (%s)', async (name) => {
    const bytes = zip(parts());
    const workbook = opened(bytes);
    expect(await put(workbook, { ...DRAFT, name })).toEqual({
      kind: 'refused',
      refusal: { code: 'sheet-name-taken', sheet: 'Kế hoạch' },
    });
    expect(changedParts(bytes, workbook.toBytes())).toEqual([]);
  });

  test('a workbook whose structure is locked', async () => {
    const bytes = zip(
      parts({
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookProtection lockStructure="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      }),
    );
    const workbook = opened(bytes);
    expect(await put(workbook, DRAFT)).toEqual({
      kind: 'refused',
      refusal: { code: 'structure-protected' },
    });
    expect(changedParts(bytes, workbook.toBytes())).toEqual([]);
  });

  test.each(['', 'a/b', 'a[1]', "'a", "a'", 'x'.repeat(32)])(
    'a name that no sheet can have (%s)',
    async (name) => {
      await expect(opened(zip(parts())).putSheet({ ...DRAFT, name }, null)).rejects.toThrow(
        RangeError,
      );
    },
  );
});

describe('a file that nothing is done to', () => {
  test.each(['mo-duc-2024', 'rich-excel-like', 'rich-libreoffice', 'theo-doi-tien-do-2025'])(
    '%s: the same parts',
    (name) => {
      const bytes = fixture(name);
      expect(changedParts(bytes, opened(bytes).toBytes())).toEqual([]);
    },
  );
});
