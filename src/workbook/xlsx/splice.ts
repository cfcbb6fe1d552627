import { TagCursor } from './tag-cursor';
import { Unreadable } from './refusal';
import { escapeXml } from './xml-text';
import type { XmlElement } from './xml';

/** Puts `text` in the place of what stands from `start` to `end` (not included). */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The source with all splices made; they must not overlap. Those at one place keep their order, but
 * what is put in there comes before what replaces the text that starts there.
 */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(source.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}

/** Adds children as the last of an element; one that closes itself is opened for them. */
export function appendTo(element: XmlElement, text: string): Splice {
  if (!element.selfClosing) return { start: element.closeStart, end: element.closeStart, text };
  return { start: element.end - 2, end: element.end, text: `>${text}</${element.name}>` };
}

/** An opening tag (with whatever follows it) with one attribute set. Throws `Unreadable` where it is none. */
export function withAttribute(tag: string, name: string, value: string): string {
  const cursor = new TagCursor(tag);
  if (!cursor.next()) throw new Unreadable('broken-xml');
  const text = escapeXml(value);
  for (let n = 0; n < cursor.attributeCount; n++) {
    if (!cursor.attributeIs(n, name)) continue;
    return tag.slice(0, cursor.valueStart(n)) + text + tag.slice(cursor.valueEnd(n));
  }
  const end = cursor.end - (cursor.selfClosing ? 2 : 1);
  return `${tag.slice(0, end).trimEnd()} ${name}="${text}"${tag.slice(end)}`;
}

/** Sets one attribute of an element. */
export function setAttribute(
  source: string,
  { start, openEnd }: XmlElement,
  name: string,
  value: string,
): Splice {
  // The tag's end stays out: where the element closes itself, `appendTo` may replace it.
  const tag = source.slice(start, openEnd);
  const end = tag.endsWith('/>') ? openEnd - 2 : openEnd - 1;
  const changed = withAttribute(tag, name, value);
  return { start, end, text: changed.slice(0, changed.length - (openEnd - end)) };
}

/**
 * Where a new child of that name belongs, by the order that the schema gives: after the last child
 * that may stand before it, or is of the same name.
 */
export function placeFor(parent: XmlElement, order: readonly string[], local: string): number {
  const before = new Set(order.slice(0, order.indexOf(local) + 1));
  const last = parent.children
    .filter((each) => each.uri === parent.uri && before.has(each.local))
    .at(-1);
  return last?.end ?? parent.openEnd;
}
