import { escapeXml } from '../../src/workbook/xlsx/xml-text';
import { cellName, parseArea } from '../../src/workbook/address';
import { LINKS, MAIN, parts, sheetXml, stylesXml, zip } from '../workbook/xlsx/packages';

/** Cell styles by number: 0 plain, 1 a date, 2 unlocked, 3 text ("@"), 4 in .VnTime. */
const STYLES = stylesXml(
  '<xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="0" fontId="0" applyProtection="1"><protection locked="0"/></xf>' +
    '<xf numFmtId="49" fontId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" applyFont="1"/>',
  '',
  '<font><sz val="11"/><name val="Arial"/></font><font><sz val="11"/><name val=".VnTime"/></font>',
);

/** What a cell of a made workbook holds: a value, or a piece of `<c>` with its attributes. */
export type BookCell =
  string | number | boolean | null | { readonly attributes: string; readonly inner: string };

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  /** XML before and after the rows, in the places that the format gives it. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Attributes of rows by their number: `hidden="1"`. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
  /** A table object's area, its first row the header. */
  readonly table?: string;
  readonly kind?: 'worksheet' | 'chartsheet';
}

interface BookExtras {
  /** What stands after the list of sheets in the workbook's part. */
  readonly workbook?: string;
  /** What stands before it: properties, protection. */
  readonly properties?: string;
}

function cellXml(cell: BookCell, row: number, column: number): string {
  if (cell === null) return '';
  const r = `r="${cellName(row, column)}"`;
  if (typeof cell === 'string') {
    return `<c ${r} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  }
  if (typeof cell === 'number') return `<c ${r}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${r} t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c ${r} ${cell.attributes}>${cell.inner}</c>`;
}

function rowsXml({ rows, rowAttributes = {} }: BookSheet): string {
  return rows
    .map((cells, index) => {
      const row = index + 1;
      const inner = cells.map((cell, column) => cellXml(cell, row, column + 1)).join('');
      const attributes = rowAttributes[row] ?? '';
      return inner === '' && attributes === ''
        ? ''
        : `<row r="${row}" ${attributes}>${inner}</row>`;
    })
    .join('');
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`;

const relationships = (list: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;

function tableXml(sheet: BookSheet, area: string, id: number): string {
  const headings = sheet.rows[(parseArea(area)?.top ?? 1) - 1] ?? [];
  const columns = headings
    .map((name, index) => `<tableColumn id="${index + 1}" name="${escapeXml(String(name))}"/>`)
    .join('');
  return (
    `<table xmlns="${MAIN}" id="${id}" name="Bang${id}" displayName="Bang${id}" ref="${area}">` +
    `<autoFilter ref="${area}"/><tableColumns count="${headings.length}">${columns}</tableColumns></table>`
  );
}

/** The bytes of a workbook of these sheets. */
export function book(sheets: readonly BookSheet[], extras: BookExtras = {}): Uint8Array {
  const files: Record<string, string> = {};
  const links: string[] = [];
  const entries: string[] = [];
  const types: string[] = [];
  sheets.forEach((sheet, index) => {
    const n = index + 1;
    const { name, kind = 'worksheet', state, before = '', after = '', table } = sheet;
    const part = `${kind}s/sheet${n}.xml`;
    links.push(relationship(`rId${n}`, kind, part));
    types.push(
      `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
    );
    entries.push(
      `<sheet name="${escapeXml(name)}" sheetId="${n}"${state ? ` state="${state}"` : ''} r:id="rId${n}"/>`,
    );
    const parts =
      table === undefined ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
    files[`xl/${part}`] =
      kind === 'chartsheet'
        ? `<chartsheet xmlns="${MAIN}"/>`
        : sheetXml(rowsXml(sheet), after + parts, before);
    if (table === undefined) return;
    files[`xl/tables/table${n}.xml`] = tableXml(sheet, table, n);
    files[`xl/${kind}s/_rels/sheet${n}.xml.rels`] = relationships([
      relationship('rId1', 'table', `../tables/table${n}.xml`),
    ]);
  });
  links.push(relationship('rIdStyles', 'styles', 'styles.xml'));
  const { properties = '', workbook = '' } = extras;
  return zip(
    parts({
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${properties}<sheets>${entries.join('')}</sheets>${workbook}</workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(links),
      'xl/sharedStrings.xml': null,
      'xl/styles.xml': STYLES,
      ...files,
    }),
  );
}

export const HEADINGS: readonly BookCell[] = [
  'Stt',
  'Nội dung công việc',
  'Thời gian thực hiện',
  'Đơn vị thực hiện',
  'Ghi chú',
];

/** A sheet with a plan for 2025 of so many activities: title in row 1, headings in row 3, rows from 4 on. */
export function planSheet(count: number, name = 'Kế hoạch', tail = ''): BookSheet {
  const activities = Array.from({ length: count }, (_, index): readonly BookCell[] => [
    index + 1,
    `Rà soát quy trình số ${index + 1}${tail}`,
    `Tháng ${(index % 12) + 1}`,
    index % 2 === 0 ? 'Văn phòng' : 'Phòng Nội vụ',
    null,
  ]);
  return {
    name,
    rows: [['KẾ HOẠCH ISO NĂM 2025'], [], HEADINGS, ...activities],
  };
}
