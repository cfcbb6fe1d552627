import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Snapshot, CellValue } from '../../../src/workbook/snapshot';
import { valueAt } from '../../../src/workbook/snapshot';
import { columnNumber } from '../../../src/workbook/address';
import { openXlsx } from '../../../src/workbook/xlsx/open';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { settled } from '../../support/settled';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const rels = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Parts by name; null leaves out one that a small workbook would have. */
export type Parts = Record<string, string | Uint8Array | null>;

/** A small workbook of one sheet, "Kế hoạch", with any part replaced or added. */
export function parts(changes: Parts = {}): Record<string, string | Uint8Array> {
  const all: Parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': rels([['rId1', `${LINKS}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="Kế hoạch" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels([
      ['rId1', `${LINKS}/worksheet`, 'worksheets/sheet1.xml'],
      ['rId2', `${LINKS}/styles`, 'styles.xml'],
      ['rId3', `${LINKS}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheetXml(''),
    'xl/styles.xml': stylesXml('<xf numFmtId="0" fontId="0"/>'),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"/>`,
    ...changes,
  };
  const kept: Record<string, string | Uint8Array> = {};
  for (const [name, part] of Object.entries(all)) if (part !== null) kept[name] = part;
  return kept;
}

export function zip(files: Record<string, string | Uint8Array>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, part] of Object.entries(files)) {
    zippable[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(zippable);
}

/** A workbook's bytes: `rows` is what stands in `<sheetData>`, `after` what follows it. */
export const sheetXml = (rows: string, after = '', before = ''): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export const stylesXml = (xfs: string, formats = '', fonts = '<font/>'): string =>
  `<styleSheet xmlns="${MAIN}"><numFmts>${formats}</numFmts><fonts>${fonts}</fonts><cellXfs>${xfs}</cellXfs></styleSheet>`;

export function opened(bytes: Uint8Array): XlsxWorkbook {
  const opening = openXlsx(bytes);
  if (opening.kind === 'refused') throw new Error(JSON.stringify(opening.refusal));
  return opening.workbook;
}

/** How opening these bytes was refused; null where it was not. */
export function refusal(bytes: Uint8Array): string | null {
  const opening = openXlsx(bytes);
  return opening.kind === 'refused' ? opening.refusal.code : null;
}

export async function snapshot(workbook: XlsxWorkbook, sheet = 'Kế hoạch'): Promise<Snapshot> {
  const [first] = await settled(workbook.read([sheet]));
  if (!first) throw new Error('no snapshot');
  return first;
}

/** The value of "C7". */
export function value(from: Snapshot, cell: string): CellValue {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return valueAt(from, Number(digits), columnNumber(letters));
}

/** Opens a one-sheet workbook and reads its sheet. */
export const read = async (changes: Parts): Promise<Snapshot> =>
  snapshot(opened(zip(parts(changes))));

export const readRows = async (rows: string, after = '', before = ''): Promise<Snapshot> =>
  read({ 'xl/worksheets/sheet1.xml': sheetXml(rows, after, before) });

export const unzipped = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

export const partText = (bytes: Uint8Array, name: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(unzipSync(bytes)[name]);

/** The names of the parts that differ, or that only one of the two has. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const same = (name: string): boolean =>
    Buffer.compare(Buffer.from(a[name] ?? []), Buffer.from(b[name] ?? [])) === 0;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => !same(name)).sort();
}

const FIXTURES = join(__dirname, '../../fixtures');

/** A real workbook of test/fixtures/workbooks. */
export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(FIXTURES, 'workbooks', `${name}.xlsx`)));

/** What openpyxl reads in it: sheet → cell → value. */
export const independentReading = (name: string): Record<string, Record<string, unknown>> =>
  JSON.parse(readFileSync(join(FIXTURES, 'openpyxl', `${name}.json`), 'utf8'));
