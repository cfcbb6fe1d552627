import { CONTENT_TYPES, type XlsxPackage } from './package';
import { folderOf, relationshipsPart } from './relationships';
import { appendTo, applySplices } from './splice';
import { StylesEditor } from './styles-editor';
import type { WorkbookPart } from './workbook-part';
import { attribute, parseXml, prefixOf, type XmlElement } from './xml';
import { escapeXml } from './xml-text';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The namespaces of a workbook's parts. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
}

const TRANSITIONAL: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};
const STRICT: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
};

/** The namespaces in which the workbook is written (ECMA-376 part 1 or, transitional, part 4). */
export function namespacesOf(workbook: WorkbookPart): Namespaces {
  return workbook.xml.root.uri === STRICT.main ? STRICT : TRANSITIONAL;
}

function appendToPart(pkg: XlsxPackage, part: string, xml: (prefix: string) => string): void {
  const { text, root } = pkg.xml(part);
  pkg.setText(part, applySplices(text, [appendTo(root, xml(prefixOf(root)))]));
}

function freeId(taken: ReadonlySet<string | null>): string {
  let n = taken.size + 1;
  while (taken.has(`rId${n}`)) n++;
  return `rId${n}`;
}

/** Adds a part, and says what kind it is. Its text may be encoded already, in UTF-8. */
export function addPart(
  pkg: XlsxPackage,
  part: string,
  contentType: string,
  text: string | Uint8Array,
): void {
  pkg.putText(part, text);
  appendToPart(
    pkg,
    CONTENT_TYPES,
    (prefix) => `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`,
  );
}

/** Takes the elements that answer to this out of a part's list. */
function dropFromPart(
  pkg: XlsxPackage,
  part: string,
  isDropped: (element: XmlElement) => boolean,
): void {
  const { text, root } = pkg.xml(part);
  const splices = root.children
    .filter(isDropped)
    .map(({ start, end }) => ({ start, end, text: '' }));
  if (splices.length > 0) pkg.setText(part, applySplices(text, splices));
}

/** Takes a part away, with its relationships and with what says its kind. */
export function removePart(pkg: XlsxPackage, part: string): void {
  pkg.remove(part);
  pkg.remove(relationshipsPart(part));
  const name = `/${part}`.toLowerCase();
  dropFromPart(pkg, CONTENT_TYPES, (each) => attribute(each, 'PartName')?.toLowerCase() === name);
}

/**
 * Takes the calculation chain away, which names every cell with a formula: one that names a cell
 * without is damage to Excel, and one that is not there it makes anew (ECMA-376 part 1, 18.6).
 */
export function dropCalculationChain(pkg: XlsxPackage, workbook: WorkbookPart): void {
  const chain = workbook.relationships.find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  removePart(pkg, chain.part);
  dropFromPart(
    pkg,
    relationshipsPart(workbook.xml.name),
    (each) => attribute(each, 'Id') === chain.id,
  );
}

/** Adds a part that the workbook points to, and returns the id of the relationship. */
export function addWorkbookPart(
  pkg: XlsxPackage,
  workbook: WorkbookPart,
  kind: 'worksheet' | 'styles',
  part: string,
  text: string | Uint8Array,
): string {
  const links = relationshipsPart(workbook.xml.name);
  const taken = pkg.xml(links).root.children.map((each) => attribute(each, 'Id'));
  const id = freeId(new Set(taken));
  const type = `${namespacesOf(workbook).relationships}/${kind}`;
  const folder = folderOf(workbook.xml.name);
  const target = part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
  addPart(pkg, part, `${SPREADSHEET}.${kind}+xml`, text);
  appendToPart(
    pkg,
    links,
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`,
  );
  return id;
}

/** The styles of a workbook that has none: what a styles part must hold at least. */
function leastStyles(namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}

/** The workbook's styles, to add to; `save` writes what was added, and makes the part where there is none. */
export function openStyles(
  pkg: XlsxPackage,
  workbook: WorkbookPart,
): { readonly editor: StylesEditor; readonly save: () => void } {
  const known = workbook.relationships.find(({ kind }) => kind === 'styles');
  if (known && pkg.has(known.part)) {
    const editor = new StylesEditor(pkg.xml(known.part));
    const save = (): void => {
      if (editor.changed) pkg.setText(known.part, editor.text());
    };
    return { editor, save };
  }
  const name = `${folderOf(workbook.xml.name)}styles.xml`;
  const text = leastStyles(namespacesOf(workbook).main);
  const editor = new StylesEditor({ name, text, root: parseXml(text) });
  const save = (): void => {
    if (editor.changed) addWorkbookPart(pkg, workbook, 'styles', name, editor.text());
  };
  return { editor, save };
}
