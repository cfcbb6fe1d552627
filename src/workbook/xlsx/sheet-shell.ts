import { parseArea, type Area } from '../address';
import type { Protection } from '../snapshot';
import { Unreadable } from './refusal';
import { TagCursor } from './tag-cursor';
import { attribute, child, childrenOf, isTrue, parseXml, type XmlElement } from './xml';

/** A worksheet part without its rows: what stands before and after them, as a tree. */
export interface SheetShell {
  readonly source: string;
  readonly root: XmlElement;
  /** `<sheetData>`, its rows not parsed. */
  readonly data: XmlElement;
}

/** Where the rows are: between `<sheetData>` and its closing tag. They hold no text with "<" in it. */
function findRows(source: string): { readonly start: number; readonly end: number } | null {
  const cursor = new TagCursor(source);
  while (cursor.next()) {
    if (!cursor.is('sheetData') || cursor.closing) continue;
    if (cursor.selfClosing) return { start: cursor.end, end: cursor.end };
    const end = source.lastIndexOf(`</${cursor.name()}`);
    return end < cursor.end ? null : { start: cursor.end, end };
  }
  return null;
}

/** Parses a worksheet part around its rows, which may be hundreds of thousands. Throws `Unreadable`. */
export function parseSheetShell(source: string): SheetShell {
  const rows = findRows(source);
  const root = rows && parseXml(source, rows);
  const data = root && child(root, 'sheetData');
  if (!data || root.local !== 'worksheet') throw new Unreadable('broken-xml');
  return { source, root, data };
}

/** Merged areas. */
export function mergesOf({ root }: SheetShell): Area[] {
  return childrenOf(child(root, 'mergeCells'), 'mergeCell')
    .map((merge) => parseArea(attribute(merge, 'ref') ?? ''))
    .filter((area) => area !== null);
}

const LAST_COLUMN = 16_384;

/** `<col>` elements, each with the columns that it is about (1-based, both included), in order and not overlapping. */
export function columnsOf({
  root,
}: SheetShell): { element: XmlElement; from: number; to: number }[] {
  const columns: { element: XmlElement; from: number; to: number }[] = [];
  let last = 0;
  for (const element of root.children
    .filter(({ local }) => local === 'cols')
    .flatMap((cols) => cols.children)) {
    const from = Math.max(last + 1, Number(attribute(element, 'min')));
    const to = Math.min(LAST_COLUMN, Number(attribute(element, 'max')));
    if (!(from <= to)) continue;
    columns.push({ element, from, to });
    last = to;
  }
  return columns;
}

/** Numbers of the columns that are hidden, or have no width, 1-based. */
export function hiddenColumnsOf(shell: SheetShell): Set<number> {
  const hidden = new Set<number>();
  for (const { element, from, to } of columnsOf(shell)) {
    const width = attribute(element, 'width');
    if (!isTrue(attribute(element, 'hidden')) && (width === null || Number(width) > 0)) continue;
    for (let column = from; column <= to; column++) hidden.add(column);
  }
  return hidden;
}

/** The sheet's protection (CT_SheetProtection, ECMA-376 part 1, 18.3.1.85: `formatCells` true means "kept from it"). */
export function protectionOf({ root }: SheetShell): Protection {
  const element = child(root, 'sheetProtection');
  if (!element || !isTrue(attribute(element, 'sheet'))) {
    return { protected: false, mayFormatCells: true };
  }
  const locked = attribute(element, 'formatCells');
  return { protected: true, mayFormatCells: locked !== null && !isTrue(locked) };
}
