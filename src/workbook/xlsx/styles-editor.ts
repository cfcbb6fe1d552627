import type { XmlPart } from './package';
import {
  appendTo,
  applySplices,
  placeFor,
  setAttribute,
  withAttribute,
  type Splice,
} from './splice';
import { attribute, child, childrenOf, prefixOf } from './xml';
import { escapeXml } from './xml-text';

/** CT_Stylesheet, ECMA-376 part 1, 18.8.39. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
];

/** A list of the styles part whose items are known by their place. */
export type StyleList = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

const FIRST_CUSTOM_FORMAT = 164;

interface Additions {
  /** The place of every item, old and new, by its source text. */
  readonly places: Map<string, number>;
  count: number;
  readonly added: string[];
}

/** Adds to the styles part; nothing that stands there is changed, and what is there already is used again. */
export class StylesEditor {
  private readonly lists = new Map<string, Additions>();
  private readonly formats = new Map<string, number>();
  private nextFormat = FIRST_CUSTOM_FORMAT;
  private readonly addedFormats: string[] = [];
  /** "x:" where the part's elements have that prefix, else "". */
  readonly prefix: string;

  constructor(private readonly part: XmlPart) {
    this.prefix = prefixOf(part.root);
    for (const format of childrenOf(child(part.root, 'numFmts'), 'numFmt')) {
      const id = Number(attribute(format, 'numFmtId'));
      this.formats.set(attribute(format, 'formatCode') ?? '', id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
  }

  /** The place of an item in its list, added where it is not there yet. `item` is a whole element. */
  add(list: StyleList, item: string): number {
    const additions = this.list(list);
    const known = additions.places.get(item);
    if (known !== undefined) return known;
    const place = additions.count++;
    additions.places.set(item, place);
    additions.added.push(item);
    return place;
  }

  /** The id of a number format's code. */
  addFormat(code: string): number {
    if (code === 'General') return 0;
    if (code === '@') return 49;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formats.set(code, id);
    this.addedFormats.push(
      `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    );
    return id;
  }

  /** The cell style that is like another but for its number format. */
  withFormat(style: number, code: string): number {
    const { root, text } = this.part;
    const id = this.addFormat(code);
    const xf = childrenOf(child(root, 'cellXfs'), 'xf')[style];
    const source = xf
      ? text.slice(xf.start, xf.end)
      : `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    const numbered = withAttribute(source, 'numFmtId', String(id));
    return this.add('cellXfs', withAttribute(numbered, 'applyNumberFormat', '1'));
  }

  /** Whether anything was added. */
  get changed(): boolean {
    return (
      this.addedFormats.length > 0 || [...this.lists.values()].some(({ added }) => added.length > 0)
    );
  }

  /** The part's text with all that was added. */
  text(): string {
    const splices = this.listSplices('numFmts', this.addedFormats);
    for (const list of ORDER) {
      const additions = this.lists.get(list);
      if (additions) splices.push(...this.listSplices(list, additions.added));
    }
    return applySplices(this.part.text, splices);
  }

  private list(name: StyleList): Additions {
    let additions = this.lists.get(name);
    if (!additions) {
      const { root, text } = this.part;
      const items = child(root, name)?.children ?? [];
      const places = new Map(items.map(({ start, end }, n) => [text.slice(start, end), n]));
      this.lists.set(name, (additions = { places, count: items.length, added: [] }));
    }
    return additions;
  }

  private listSplices(name: string, added: readonly string[]): Splice[] {
    if (added.length === 0) return [];
    const { root, text } = this.part;
    const list = child(root, name);
    const items = added.join('');
    if (list) {
      const count = String(list.children.length + added.length);
      return [setAttribute(text, list, 'count', count), appendTo(list, items)];
    }
    const tag = this.prefix + name;
    const element = `<${tag} count="${added.length}">${items}</${tag}>`;
    if (root.selfClosing) return [appendTo(root, element)];
    const at = placeFor(root, ORDER, name);
    return [{ start: at, end: at, text: element }];
  }
}
