import { SaxesParser } from 'saxes';
import { Unreadable } from './refusal';

export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** The namespace; empty for an attribute without a prefix. */
  readonly uri: string;
  readonly value: string;
}

/** An element, with the places in the source text that it takes: what is not touched stays as it was. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
  /** At "<". */
  readonly start: number;
  /** After the ">" of the opening tag. */
  readonly openEnd: number;
  /** At the "<" of the closing tag; `openEnd` where there is none. */
  readonly closeStart: number;
  /** After the last ">". */
  readonly end: number;
  readonly selfClosing: boolean;
}

/** A stretch of the source that is not parsed: it holds whole elements and is read in another way. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
  closeStart: number;
  end: number;
}

/** Namespaces are looked up from the inside out: a limit keeps that linear. No part comes near it. */
const DEEPEST = 200;

/**
 * Parses a part. Throws `Unreadable`: `broken-xml` where it is not well formed, `forbidden-xml` where
 * it declares a DTD. Nothing is ever fetched, no entity is ever defined.
 */
export function parseXml(
  source: string,
  cut: Cut = { start: source.length, end: source.length },
): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | null = null;
  const position = (): number =>
    parser.position > cut.start ? parser.position + cut.end - cut.start : parser.position;
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };

  parser.on('doctype', () => {
    throw new Unreadable('forbidden-xml');
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    if (open.length === DEEPEST) throw new Unreadable('broken-xml');
    const openEnd = position();
    const element: Growing = {
      name: tag.name,
      local: tag.local,
      uri: tag.uri,
      attributes: Object.values(tag.attributes),
      children: [],
      text: '',
      start: source.lastIndexOf('<', openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      selfClosing: tag.isSelfClosing,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element || element.selfClosing) return;
    element.end = position();
    element.closeStart = source.lastIndexOf('<', element.end - 1);
  });

  try {
    parser.write(source.slice(0, cut.start));
    parser.write(source.slice(cut.end));
    parser.close();
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('broken-xml');
  }
  if (!root) throw new Unreadable('broken-xml');
  return root;
}

/** The value of an attribute without a prefix; null where it is missing. */
export function attribute(element: XmlElement, name: string): string | null {
  return element.attributes.find((each) => each.name === name)?.value ?? null;
}

/** The value of `r:id`, whatever its prefix, in the transitional and the strict namespace. */
export function relationshipId(element: XmlElement): string | null {
  const found = element.attributes.find(
    (each) => each.local === 'id' && each.uri.endsWith('/relationships'),
  );
  return found?.value ?? null;
}

/** The first child of that name in the element's own namespace. */
export function child(element: XmlElement, local: string): XmlElement | null {
  return element.children.find((each) => each.local === local && each.uri === element.uri) ?? null;
}

/** All children of that name in the element's own namespace. */
export function childrenOf(element: XmlElement | null, local: string): XmlElement[] {
  return element
    ? element.children.filter((each) => each.local === local && each.uri === element.uri)
    : [];
}

/** xsd:boolean: "1" and "true" are true; anything else, and no attribute, is false. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** "x:" where the element's name has that prefix, else "". */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}
