import { columnName } from '../address';
import type { SheetDraft } from '../draft';
import { OUR_NAME, ourNameFormula } from '../our-name';
import { quotedSheetName } from '../sheet-name';
import { DraftSheetWriter } from './draft-sheet';
import { addDrawing, DRAWING_ID, removeDrawing } from './draft-drawing';
import { addWorkbookPart, dropCalculationChain, namespacesOf } from './new-parts';
import type { XlsxPackage } from './package';
import { folderOf, relationshipsPart } from './relationships';
import { appendTo, applySplices, placeFor, type Splice } from './splice';
import type { StylesEditor } from './styles-editor';
import type { SheetEntry, WorkbookPart } from './workbook-part';
import { attribute, child, childrenOf, prefixOf, type XmlElement } from './xml';
import { escapeXml } from './xml-text';

/** CT_Workbook up to the names (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
];

/** The relationships of a sheet that has none any more: pictures and comments go with the old content. */
const NO_LINKS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The names that Excel gives a meaning, and ours: a sheet put in another's place does not keep them. */
function belongsToContent(name: XmlElement, place: number): boolean {
  const text = attribute(name, 'name') ?? '';
  return (
    attribute(name, 'localSheetId') === String(place) &&
    (text === OUR_NAME || text.startsWith('_xlnm.'))
  );
}

function namesXml(draft: SheetDraft, sheet: string, place: number, x: string): string {
  const name = (attributes: string, formula: string): string =>
    `<${x}definedName ${attributes}>${escapeXml(formula)}</${x}definedName>`;
  const { titleRows } = draft.print;
  const titles = titleRows
    ? name(
        `name="_xlnm.Print_Titles" localSheetId="${place}"`,
        `${quotedSheetName(sheet)}!$${titleRows.first}:$${titleRows.last}`,
      )
    : '';
  const { lastColumn } = draft.print;
  const printed =
    lastColumn !== undefined && draft.rows.length > 0
      ? name(
          `name="_xlnm.Print_Area" localSheetId="${place}"`,
          `${quotedSheetName(sheet)}!$A$1:$${columnName(lastColumn)}$${draft.rows.length}`,
        )
      : '';
  const ours = name(
    `name="${OUR_NAME}" localSheetId="${place}" hidden="1"`,
    ourNameFormula(draft.ours),
  );
  return printed + titles + ours;
}

/** Gives the sheet at that place (0-based) its names, in place of those that it had. */
function nameSplices(
  workbook: WorkbookPart,
  draft: SheetDraft,
  sheet: string,
  place: number,
): Splice[] {
  const { root } = workbook.xml;
  const x = prefixOf(root);
  const text = namesXml(draft, sheet, place, x);
  const names = child(root, 'definedNames');
  if (!names) {
    const at = placeFor(root, ORDER, 'definedNames');
    return [{ start: at, end: at, text: `<${x}definedNames>${text}</${x}definedNames>` }];
  }
  const old = childrenOf(names, 'definedName').filter((name) => belongsToContent(name, place));
  return [...old.map(({ start, end }) => ({ start, end, text: '' })), appendTo(names, text)];
}

function freePart(pkg: XlsxPackage, workbook: WorkbookPart): string {
  const known = workbook.sheets.find(({ kind }) => kind === 'worksheet');
  const folder = known ? folderOf(known.part) : `${folderOf(workbook.xml.name)}worksheets/`;
  let n = workbook.sheets.length + 1;
  while (pkg.has(`${folder}sheet${n}.xml`)) n++;
  return `${folder}sheet${n}.xml`;
}

/** The new sheet's entry in the workbook's list. */
function entrySplice(workbook: WorkbookPart, name: string, relationship: string): Splice[] {
  const { root } = workbook.xml;
  const sheets = child(root, 'sheets');
  if (!sheets) return [];
  const x = prefixOf(root);
  const namespace = namespacesOf(workbook).relationships;
  const known = root.attributes.some((each) => each.name === 'xmlns:r' && each.value === namespace);
  const ids = sheets.children.map((sheet) => Number(attribute(sheet, 'sheetId')));
  const text =
    `<${x}sheet${known ? '' : ` xmlns:r="${namespace}"`} name="${escapeXml(name)}"` +
    ` sheetId="${Math.max(0, ...ids) + 1}" r:id="${relationship}"/>`;
  return [appendTo(sheets, text)];
}

/**
 * Writes the sheet to the package: in the place of `old`, a sheet of ours, or, where that is null, as
 * a new one after the last. The caller has seen to it that the name is free, and saves the styles.
 */
export function putSheet(
  pkg: XlsxPackage,
  workbook: WorkbookPart,
  draft: SheetDraft,
  old: SheetEntry | null,
  styles: StylesEditor,
): void {
  const writer = new DraftSheetWriter(draft, styles, workbook.date1904);
  const namespaces = namespacesOf(workbook);
  const hasCharts = (draft.charts ?? []).length > 0;
  const sheet = writer.bytes(namespaces, hasCharts ? DRAWING_ID : null);
  const place = old ? workbook.sheets.indexOf(old) : workbook.sheets.length;
  const splices = nameSplices(workbook, draft, old?.name ?? draft.name, place);
  const part = old?.part ?? freePart(pkg, workbook);
  if (old) {
    removeDrawing(pkg, part);
    dropCalculationChain(pkg, workbook);
    pkg.putText(part, sheet);
    const links = relationshipsPart(part);
    if (pkg.has(links)) pkg.putText(links, NO_LINKS);
  } else {
    const id = addWorkbookPart(pkg, workbook, 'worksheet', part, sheet);
    splices.push(...entrySplice(workbook, draft.name, id));
  }
  if (hasCharts) addDrawing(pkg, namespaces, part, { ...draft, name: old?.name ?? draft.name });
  pkg.setText(workbook.xml.name, applySplices(workbook.xml.text, splices));
}
