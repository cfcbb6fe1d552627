import { zipSync } from 'fflate';
import { fullDraft } from '../../contract/drafts';
import { book, planSheet } from '../../contract/book';
import { readOne } from '../../contract/cells';
import { settled } from '../../support/settled';
import { opened, partText, unzipped } from './packages';

const NAME = 'Báo cáo 6T 2025';
const names = (bytes: Uint8Array): string[] => Object.keys(unzipped(bytes)).sort();

async function withChart() {
  const workbook = opened(book([planSheet(3)]));
  await settled(workbook.putSheet(fullDraft(), null));
  return workbook;
}

describe('a sheet with a chart', () => {
  test('has a drawing and a chart, each said what it is, each pointed to', async () => {
    const bytes = (await withChart()).toBytes();
    expect(names(bytes)).toEqual(
      expect.arrayContaining(['xl/charts/chart1.xml', 'xl/drawings/drawing1.xml']),
    );
    const types = partText(bytes, '[Content_Types].xml');
    expect(types).toContain('PartName="/xl/drawings/drawing1.xml"');
    expect(types).toContain('PartName="/xl/charts/chart1.xml"');
    expect(partText(bytes, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain(
      'Target="/xl/drawings/drawing1.xml"',
    );
    expect(partText(bytes, 'xl/drawings/_rels/drawing1.xml.rels')).toContain(
      'Target="/xl/charts/chart1.xml"',
    );
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toMatch(/<\/rowBreaks><drawing [^>]*\/>/);
  });

  test('holds what its cells hold, for whoever does not read them', async () => {
    const chart = partText((await withChart()).toBytes(), 'xl/charts/chart1.xml');
    expect(chart).toContain(`<c:f>'${NAME}'!$B$5:$B$6</c:f>`);
    expect(chart).toMatch(/<c:pt idx="0"><c:v>-3<\/c:v><\/c:pt><c:pt idx="1"><c:v>-2<\/c:v>/);
    expect(chart).toContain('<a:t>Tiến độ &lt;theo&gt; đơn vị</a:t>');
  });

  test('put again leaves nothing of the old ones behind', async () => {
    const workbook = await withChart();
    const before = names(workbook.toBytes());
    for (let n = 0; n < 3; n++) {
      await settled(workbook.putSheet(fullDraft(), await readOne(workbook, NAME)));
    }
    expect(names(workbook.toBytes())).toEqual(before);
    await settled(workbook.putSheet({ ...fullDraft(), charts: [] }, await readOne(workbook, NAME)));
    expect(names(workbook.toBytes()).filter((name) => /drawing|chart/.test(name))).toEqual([]);
    expect(partText(workbook.toBytes(), '[Content_Types].xml')).not.toMatch(/drawing|chart/);
  });
});

describe('a sheet with formulas in the place of another', () => {
  const CHAIN = 'xl/calcChain.xml';

  test('takes the chain of calculation away, which names cells that may hold none now', async () => {
    const workbook = await withChart();
    const files = unzipped(workbook.toBytes());
    const text = (name: string): string => new TextDecoder().decode(files[name]);
    const changed = {
      ...files,
      [CHAIN]: encoded('<calcChain xmlns="x"><c r="A6" i="2"/></calcChain>'),
      '[Content_Types].xml': encoded(
        text('[Content_Types].xml').replace(
          '</Types>',
          `<Override PartName="/${CHAIN}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
        ),
      ),
      'xl/_rels/workbook.xml.rels': encoded(
        text('xl/_rels/workbook.xml.rels').replace(
          '</Relationships>',
          '<Relationship Id="rIdChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
      ),
    };
    const later = opened(zipSync(changed));
    await settled(later.putSheet(fullDraft(), await readOne(later, NAME)));
    const bytes = later.toBytes();
    expect(names(bytes)).not.toContain(CHAIN);
    expect(partText(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
