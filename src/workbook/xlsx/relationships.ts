import { attribute, type XmlElement } from './xml';
import type { XlsxPackage } from './package';

/** A link from one part to another (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last step of its type: "worksheet", "styles" … the same in the transitional and the strict namespace. */
  readonly kind: string;
  /** The type in full, a URI. */
  readonly type: string;
  /** The part's name, without a leading "/". */
  readonly part: string;
}

const lastStep = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
/** "xl/workbook.xml" → "xl/". */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The part that holds a part's relationships: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" → "_rels/.rels". */
export const relationshipsPart = (part: string): string =>
  `${folderOf(part)}_rels/${lastStep(part)}.rels`;

function unescapePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** "xl/worksheets/sheet1.xml" and "../tables/table1.xml" → "xl/tables/table1.xml"; "/xl/a.xml" → "xl/a.xml". */
function resolveTarget(source: string, target: string): string {
  const path = target.startsWith('/') ? target : folderOf(source) + target;
  const steps: string[] = [];
  for (const step of unescapePercent(path).replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function readRelationship(source: string, element: XmlElement): Relationship | null {
  const id = attribute(element, 'Id');
  const type = attribute(element, 'Type');
  const target = attribute(element, 'Target');
  if (id === null || type === null || target === null) return null;
  if (attribute(element, 'TargetMode') === 'External') return null;
  return { id, kind: lastStep(type), type, part: resolveTarget(source, target) };
}

/** A part's links to other parts, "" for the package's own; those that lead outside are left out. */
export function relationshipsOf(pkg: XlsxPackage, source: string): Relationship[] {
  const part = relationshipsPart(source);
  if (!pkg.has(part)) return [];
  return pkg
    .xml(part)
    .root.children.map((element) => readRelationship(source, element))
    .filter((relationship) => relationship !== null);
}
