import { parseArea } from '../../src/workbook/address';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';
import {
  attribute,
  child,
  childrenOf,
  parseXml,
  type XmlElement,
} from '../../src/workbook/xlsx/xml';
import { opened, partText, unzipped } from '../workbook/xlsx/packages';
import { settled } from '../support/settled';
import { chartsOf, formulasOf, type Part } from './file-parts';
import type { Opened, SeenFormat } from './opened';

/** Styles may keep looks that nobody uses any more. */
const STYLES = 'xl/styles.xml';

const rgb = (colour: XmlElement | null): string | null =>
  (colour && attribute(colour, 'rgb')?.slice(2)) ?? null;

function looks(bytes: Uint8Array): Pick<SeenFormat, 'fill' | 'font' | 'bold'>[] {
  const root = parseXml(partText(bytes, STYLES));
  return childrenOf(root && child(root, 'dxfs'), 'dxf').map((dxf) => {
    const font = child(dxf, 'font');
    const fill = child(dxf, 'fill');
    const pattern = fill && child(fill, 'patternFill');
    return {
      fill: rgb(pattern && child(pattern, 'bgColor')),
      font: rgb(font && child(font, 'color')),
      bold: font !== null && child(font, 'b') !== null,
    };
  });
}

const NO_LOOK = { fill: null, font: null, bold: false };

/** A worksheet's part: the books of these tests number them in the order of the tabs. */
async function sheetPart(workbook: XlsxWorkbook, sheet: string): Promise<Part> {
  const place = (await settled(workbook.sheets())).findIndex(({ name }) => name === sheet);
  const name = `xl/worksheets/sheet${place + 1}.xml`;
  return { name, text: partText(workbook.toBytes(), name) };
}

async function formatsOf(workbook: XlsxWorkbook, sheet: string): Promise<SeenFormat[]> {
  const bytes = workbook.toBytes();
  const root = parseXml((await sheetPart(workbook, sheet)).text);
  const dxfs = looks(bytes);
  const rules = childrenOf(root, 'conditionalFormatting').flatMap((container) =>
    childrenOf(container, 'cfRule').map((rule) => {
      const area = attribute(container, 'sqref') ?? '';
      if (!area.split(' ').every((part) => parseArea(part))) throw new Error(`no area: ${area}`);
      const id = attribute(rule, 'dxfId');
      const isCustom = attribute(rule, 'type') === 'expression';
      return {
        priority: Number(attribute(rule, 'priority')),
        area,
        formula: isCustom ? (child(rule, 'formula')?.text ?? null) : null,
        ...((id === null ? null : dxfs[Number(id)]) ?? NO_LOOK),
      };
    }),
  );
  rules.sort((a, b) => a.priority - b.priority);
  return rules.map(({ area, formula, fill, font, bold }) => ({ area, formula, fill, font, bold }));
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const [name, part] of Object.entries(unzipped(bytes))) {
    if (name !== STYLES) parts[name] = Buffer.from(part).toString('base64');
  }
  return parts;
}

/** A workbook file through its adapter. */
export async function openFile(bytes: Uint8Array): Promise<Opened> {
  const workbook = opened(bytes);
  return {
    workbook,
    again: async () => opened(workbook.toBytes()),
    formats: (sheet) => formatsOf(workbook, sheet),
    formulas: async (sheet) => formulasOf(await sheetPart(workbook, sheet)),
    charts: async (sheet) => chartsOf(workbook.toBytes(), await sheetPart(workbook, sheet)),
    picture: async () => partsOf(workbook.toBytes()),
  };
}
