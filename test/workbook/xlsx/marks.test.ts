import { MARK_STYLES, type Mark } from '../../../src/workbook/mark';
import {
  changedParts,
  fixture,
  MAIN,
  opened,
  partText,
  parts,
  sheetXml,
  stylesXml,
  unzipped,
  zip,
} from './packages';

const SHEET = 'xl/worksheets/sheet1.xml';
const AREA = { top: 7, left: 1, bottom: 15, right: 5 };
const OVERDUE: Mark = {
  area: AREA,
  kind: 'overdue',
  formula: 'AND($C7="Quý <II>",N("_kehoachiso")=0)',
};
const SOON: Mark = { area: AREA, kind: 'dueSoon', formula: 'AND($C7<>"",N("_kehoachiso")=0)' };
const DONE = { kind: 'done', value: undefined };

const withSheet = (after: string, styles = stylesXml('<xf/>')): Uint8Array =>
  zip(parts({ [SHEET]: sheetXml('<row r="1"/>', after), 'xl/styles.xml': styles }));

async function marked(
  bytes: Uint8Array,
  marks: readonly Mark[] = [OVERDUE, SOON],
): Promise<Uint8Array> {
  const workbook = opened(bytes);
  expect(await workbook.setMarks(new Map([['Kế hoạch', marks]]))).toEqual(DONE);
  return workbook.toBytes();
}

describe('marks set and cleared', () => {
  test.each([
    ['mo-duc-2024', 'Kế hoạch 2024'],
    ['rich-excel-like', 'Kế hoạch'],
    ['rich-libreoffice', 'Kế hoạch'],
  ])(
    '%s: only the sheet and the styles change, and the sheet comes back byte for byte',
    async (name, sheet) => {
      const before = fixture(name);
      const workbook = opened(before);
      expect(await workbook.setMarks(new Map([[sheet, [OVERDUE, SOON]]]))).toEqual(DONE);
      const after = workbook.toBytes();
      expect(changedParts(before, after)).toEqual(['xl/styles.xml', SHEET]);
      const again = opened(after);
      expect(await again.clearMarks()).toEqual({ kind: 'done', value: 2 });
      expect(changedParts(before, again.toBytes())).toEqual(['xl/styles.xml']);
      expect(await again.clearMarks()).toEqual({ kind: 'done', value: 0 });
    },
  );

  test('nothing to clear changes nothing at all', async () => {
    const before = fixture('rich-excel-like');
    const workbook = opened(before);
    expect(await workbook.clearMarks()).toEqual({ kind: 'done', value: 0 });
    expect(await workbook.setMarks(new Map([['Kế hoạch', []]]))).toEqual(DONE);
    expect(Buffer.compare(workbook.toBytes(), opened(before).toBytes())).toBe(0);
  });

  test('set again, they are replaced, and their looks are used again', async () => {
    const once = await marked(withSheet(''));
    const twice = await marked(once);
    expect(changedParts(once, twice)).toEqual([]);
    const fewer = await marked(once, [SOON]);
    expect(partText(fewer, SHEET).match(/<cfRule/g)).toHaveLength(1);
  });

  test('they are drawn as MARK_STYLES says', async () => {
    const styles = partText(await marked(withSheet('')), 'xl/styles.xml');
    const { fill, font } = MARK_STYLES.overdue;
    expect(styles).toContain('<dxfs count="2"><dxf><font><b/>');
    expect(styles).toContain(`<color rgb="FF${font}"/></font>`);
    expect(styles).toContain(`<bgColor rgb="FF${fill}"/>`);
  });

  test('a sheet that is not there', async () => {
    expect(await opened(withSheet('')).setMarks(new Map([['X', [OVERDUE]]]))).toEqual({
      kind: 'refused',
      refusal: { code: 'sheet-missing', sheet: 'X' },
    });
  });
});

describe('where they stand (the order of CT_Worksheet)', () => {
  const RULES = /<conditionalFormatting[^]*<\/conditionalFormatting>/;
  const order = async (after: string): Promise<string[]> => {
    const xml = partText(await marked(withSheet(after)), SHEET);
    return [...xml.slice(xml.indexOf('</sheetData>')).matchAll(/<(\w+)[ >/]/g)].map(
      ([, name = '']) => name,
    );
  };

  test.each([
    ['', []],
    [
      '<sheetProtection sheet="1" formatCells="0"/><mergeCells/><phoneticPr/>',
      ['sheetProtection', 'mergeCells', 'phoneticPr'],
    ],
    ['<autoFilter/><customSheetViews/>', ['autoFilter', 'customSheetViews']],
  ])('after %s, before what follows', async (before, names) => {
    const follows = '<dataValidations/><hyperlinks/><pageMargins/><extLst/>';
    expect(await order(before + follows)).toEqual([
      ...names,
      'conditionalFormatting',
      ...['cfRule', 'formula', 'cfRule', 'formula'],
      ...['dataValidations', 'hyperlinks', 'pageMargins', 'extLst'],
    ]);
  });

  test('after hers, with the priorities after the last in use, newer rules included', async () => {
    const hers =
      '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="4"/></conditionalFormatting>';
    const newer =
      '<extLst><ext xmlns:x14="x"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule priority="9"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const xml = partText(await marked(withSheet(`${hers}<pageMargins/>${newer}`)), SHEET);
    expect(RULES.exec(xml)?.[0]).toBe(
      `${hers}<conditionalFormatting sqref="A7:E15">` +
        '<cfRule type="expression" dxfId="0" priority="10"><formula>AND($C7="Quý &lt;II&gt;",N("_kehoachiso")=0)</formula></cfRule>' +
        '<cfRule type="expression" dxfId="1" priority="11"><formula>AND($C7&lt;&gt;"",N("_kehoachiso")=0)</formula></cfRule></conditionalFormatting>',
    );
  });

  test.each([
    ['no list', stylesXml('<xf/>')],
    [
      'an empty list that closes itself',
      stylesXml('<xf/>').replace('</styleSheet>', '<dxfs count="0" /><tableStyles/></styleSheet>'),
    ],
    [
      'an empty list',
      stylesXml('<xf/>').replace('</styleSheet>', '<dxfs></dxfs><tableStyles/></styleSheet>'),
    ],
    [
      'styles and table styles around',
      stylesXml('<xf/>').replace(
        '</styleSheet>',
        '<cellStyles/><tableStyles/><colors/></styleSheet>',
      ),
    ],
  ])('styles with %s', async (_, styles) => {
    const xml = partText(await marked(withSheet('', styles)), 'xl/styles.xml');
    const names = [...xml.matchAll(/<(dxfs|cellXfs|cellStyles|tableStyles|colors)[ >/]/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(
      ['cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors'].filter((name) =>
        names.includes(name),
      ),
    );
    expect(xml).toMatch(/<dxfs count="2"\s*><dxf>/);
    expect(names).toContain('dxfs');
  });

  test('in the prefix that the sheet has, and with styles that are not there yet', async () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    const bytes = zip(
      parts({
        [SHEET]: sheet,
        'xl/styles.xml': null,
        'xl/_rels/workbook.xml.rels': String(parts()['xl/_rels/workbook.xml.rels']).replace(
          /<Relationship Id="rId2"[^>]*>/,
          '',
        ),
      }),
    );
    const after = await marked(bytes, [SOON]);
    expect(partText(after, SHEET)).toContain(
      '<x:sheetData/><x:conditionalFormatting sqref="A7:E15"><x:cfRule ',
    );
    expect(partText(after, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
    const workbook = opened(after);
    expect(await workbook.clearMarks()).toEqual({ kind: 'done', value: 1 });
    expect(partText(workbook.toBytes(), SHEET)).toBe(sheet);
  });
});

test('a sheet in UTF-16 stays in UTF-16', async () => {
  const sheet = new Uint8Array(Buffer.from(`\ufeff${sheetXml('')}`, 'utf16le'));
  const before = zip(parts({ [SHEET]: sheet }));
  const after = await marked(before);
  expect(Buffer.from(unzipped(after)[SHEET] ?? []).toString('utf16le')).toMatch(
    /^\ufeff<worksheet.*Quý/,
  );
  const workbook = opened(after);
  await workbook.clearMarks();
  expect(changedParts(before, workbook.toBytes())).toEqual(['xl/styles.xml']);
});

describe('whose a rule is', () => {
  const rule = (formula: string): string =>
    `<cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule>`;

  test.each([
    'AND(A1,N(&quot;_kehoachiso&quot;)=0)',
    'and(A1,n( "_KEHOACHISO" ) = 0)',
    'AND(A1;N(&#34;_kehoachiso&#34;)=0)',
  ])('%s is ours', async (formula) => {
    const hers = rule('A1&gt;N("other")');
    const workbook = opened(
      withSheet(
        `<conditionalFormatting sqref="A1:A9">${rule(formula)}${hers}</conditionalFormatting>`,
      ),
    );
    expect(await workbook.clearMarks()).toEqual({ kind: 'done', value: 1 });
    expect(partText(workbook.toBytes(), SHEET)).toContain(
      `<conditionalFormatting sqref="A1:A9">${hers}</conditionalFormatting>`,
    );
  });

  test.each(['A1="_kehoachiso"', 'CAN("_kehoachiso")=0'])('%s is hers', async (formula) => {
    const workbook = opened(
      withSheet(`<conditionalFormatting sqref="A1">${rule(formula)}</conditionalFormatting>`),
    );
    expect(await workbook.clearMarks()).toEqual({ kind: 'done', value: 0 });
  });
});

describe('a protected sheet', () => {
  const ours =
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>N("_kehoachiso")=0</formula></cfRule></conditionalFormatting>';
  const refused = { kind: 'refused', refusal: { code: 'sheet-protected', sheet: 'Kế hoạch' } };

  test('without leave to format is left alone', async () => {
    const bytes = withSheet(`<sheetProtection sheet="1"/>${ours}`);
    const workbook = opened(bytes);
    expect(await workbook.setMarks(new Map([['Kế hoạch', [OVERDUE]]]))).toEqual(refused);
    expect(await workbook.clearMarks()).toEqual(refused);
    expect(changedParts(bytes, workbook.toBytes())).toEqual([]);
  });

  test('with leave is marked', async () => {
    await marked(withSheet(`<sheetProtection sheet="1" formatCells="0"/>${ours}`));
  });
});
