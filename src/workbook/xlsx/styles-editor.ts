import { digitWidthOf } from './digit-width';
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

/** What in a font (CT_Font, 18.8.22) tells which it is; the rest is its size, weight, colour … */
const FACE: ReadonlySet<string> = new Set(['name', 'family', 'charset', 'scheme']);

/** What a cell style gets in the place of what another has; null where it is to have the same. */
export interface NewLook {
  /** A number format's code. */
  readonly format: string | null;
  /** A font's name. */
  readonly font: string | null;
}

interface Additions {
  /** The place of every item, old and new, by its source text. */
  readonly places: Map<string, number>;
  count: number;
  readonly added: string[];
}

/** Adds to the styles part; nothing that stands there is changed, and what is there already is used again. */
export class StylesEditor {
  private readonly lists = new Map<string, Additions>();
  private readonly likes = new Map<string, number>();
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

  /** In pixels; see `digitWidthOf`. */
  get digitWidth(): number {
    return digitWidthOf(this.part.root);
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

  /** The cell style that is like another (one that was there before anything was added) but for these. */
  like(style: number, look: NewLook): number {
    const key = JSON.stringify([style, look.format, look.font]);
    let like = this.likes.get(key);
    if (like === undefined) this.likes.set(key, (like = this.addLike(style, look)));
    return like;
  }

  private addLike(style: number, { format, font }: NewLook): number {
    const { root, text } = this.part;
    const xf = childrenOf(child(root, 'cellXfs'), 'xf')[style];
    let tag = xf
      ? text.slice(xf.start, xf.end)
      : `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    if (format !== null) {
      tag = withAttribute(tag, 'numFmtId', String(this.addFormat(format)));
      tag = withAttribute(tag, 'applyNumberFormat', '1');
    }
    if (font !== null) {
      const old = Number((xf && attribute(xf, 'fontId')) ?? 0);
      tag = withAttribute(tag, 'fontId', String(this.fontLike(old, font)));
      tag = withAttribute(tag, 'applyFont', '1');
    }
    return this.add('cellXfs', tag);
  }

  /** The font that is like another but for its name. */
  private fontLike(font: number, name: string): number {
    const { root, text } = this.part;
    const x = this.prefix;
    const old = childrenOf(child(root, 'fonts'), 'font')[font];
    const kept = (old?.children ?? []).filter(({ local }) => !FACE.has(local));
    const looks = kept.map(({ start, end }) => text.slice(start, end)).join('');
    return this.add('fonts', `<${x}font>${looks}<${x}name val="${escapeXml(name)}"/></${x}font>`);
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
