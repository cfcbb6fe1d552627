import { OUR_NAME, readOurName } from '../our-name';
import type { OurSheet } from '../snapshot';
import { CONTENT_TYPES, type XlsxPackage, type XmlPart } from './package';
import { relationshipsOf, type Relationship } from './relationships';
import { Unreadable } from './refusal';
import { attribute, child, childrenOf, isTrue, relationshipId } from './xml';

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly kind: 'worksheet' | 'other';
  readonly visible: boolean;
  readonly ours: OurSheet | null;
}

/** What the workbook part and its relationships say. */
export interface WorkbookPart {
  readonly xml: XmlPart;
  readonly relationships: readonly Relationship[];
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  /** Whether sheets may neither be added nor removed. */
  readonly structureLocked: boolean;
}

function readOurNames(workbook: XmlPart): Map<number, OurSheet> {
  const ours = new Map<number, OurSheet>();
  for (const name of childrenOf(child(workbook.root, 'definedNames'), 'definedName')) {
    const place = attribute(name, 'localSheetId');
    if (place === null || attribute(name, 'name')?.toLowerCase() !== OUR_NAME) continue;
    const sheet = readOurName(name.text);
    if (sheet) ours.set(Number(place), sheet);
  }
  return ours;
}

/** The name of the part that holds the workbook. Throws `Unreadable` where this is no workbook of ours to read. */
export function findWorkbookPart(pkg: XlsxPackage): string {
  const main = relationshipsOf(pkg, '').find(({ kind }) => kind === 'officeDocument');
  if (!main || !pkg.has(main.part)) throw new Unreadable('not-a-workbook');
  if (main.part.toLowerCase().endsWith('.bin')) throw new Unreadable('xlsb');
  pkg.xml(CONTENT_TYPES);
  return main.part;
}

/** Throws `Unreadable` where the part is no workbook's, or a sheet's part is missing. */
export function readWorkbookPart(pkg: XlsxPackage, part: string): WorkbookPart {
  const xml = pkg.xml(part);
  const { root } = xml;
  if (root.local !== 'workbook') throw new Unreadable('not-a-workbook');
  const relationships = relationshipsOf(pkg, part);
  const ours = readOurNames(xml);
  const list = child(root, 'sheets');
  if (!list) throw new Unreadable('broken-xml', part);
  const sheets = childrenOf(list, 'sheet').map((sheet, place): SheetEntry => {
    const id = relationshipId(sheet);
    const link = relationships.find((each) => each.id === id);
    const name = attribute(sheet, 'name');
    if (!link || name === null) throw new Unreadable('broken-xml', part);
    return {
      name,
      part: link.part,
      kind: link.kind === 'worksheet' ? 'worksheet' : 'other',
      visible: (attribute(sheet, 'state') ?? 'visible') === 'visible',
      ours: ours.get(place) ?? null,
    };
  });
  // One part under many names would be read as many times.
  const sheetParts = new Set(sheets.map((sheet) => sheet.part.toLowerCase()));
  if (sheetParts.size !== sheets.length) throw new Unreadable('broken-xml', part);
  const properties = child(root, 'workbookPr');
  const protection = child(root, 'workbookProtection');
  return {
    xml,
    relationships,
    sheets,
    date1904: properties !== null && isTrue(attribute(properties, 'date1904')),
    structureLocked: protection !== null && isTrue(attribute(protection, 'lockStructure')),
  };
}
