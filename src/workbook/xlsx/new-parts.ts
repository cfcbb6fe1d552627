import { CONTENT_TYPES, type XlsxPackage } from './package';
import { folderOf, relationshipsPart } from './relationships';
import { appendTo, applySplices } from './splice';
import { StylesEditor } from './styles-editor';
import type { WorkbookPart } from './workbook-part';
import { attribute, parseXml, prefixOf } from './xml';
import { escapeXml } from './xml-text';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The namespaces in which the workbook is written (ECMA-376 part 1 or, transitional, part 4). */
export function namespacesOf(workbook: WorkbookPart): typeof TRANSITIONAL {
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

/** Adds a part that the workbook points to, and returns the id of the relationship. */
export function addWorkbookPart(
  pkg: XlsxPackage,
  workbook: WorkbookPart,
  kind: 'worksheet' | 'styles',
  part: string,
  text: string,
): string {
  const links = relationshipsPart(workbook.xml.name);
  const taken = pkg.xml(links).root.children.map((each) => attribute(each, 'Id'));
  const id = freeId(new Set(taken));
  const type = `${namespacesOf(workbook).relationships}/${kind}`;
  const folder = folderOf(workbook.xml.name);
  const target = part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
  pkg.putText(part, text);
  appendToPart(
    pkg,
    links,
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`,
  );
  appendToPart(
    pkg,
    CONTENT_TYPES,
    (prefix) =>
      `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${SPREADSHEET}.${kind}+xml"/>`,
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
