import { Unreadable } from './refusal';

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function entityText(name: string): string {
  if (!name.startsWith('#')) {
    const text = NAMED[name];
    if (text === undefined) throw new Unreadable('broken-xml');
    return text;
  }
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  if (!(code > 0 && code <= 0x10ffff)) throw new Unreadable('broken-xml');
  return String.fromCodePoint(code);
}

const REFERENCE = /&([^;&]{0,12}(?:;|$))?/g;
const MARKUP = /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\?[^]*?\?>|<|[^<]+/g;

/** Attribute values and text without markup: entities resolved. */
export function unescapeXml(source: string): string {
  if (!source.includes('&')) return source;
  return source.replace(REFERENCE, (_, name: string | undefined) => {
    if (name === undefined || !name.endsWith(';')) throw new Unreadable('broken-xml');
    return entityText(name.slice(0, -1));
  });
}

/**
 * The text between an element's tags: entities resolved, CDATA taken as it is, comments left out,
 * line ends made "\n" (XML 1.0, 2.11). Throws `Unreadable` where a child element stands in it.
 */
export function elementText(source: string): string {
  const lines = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  if (!lines.includes('<')) return unescapeXml(lines);
  return lines.replace(MARKUP, (piece, cdata: string | undefined) => {
    if (cdata !== undefined) return cdata;
    if (piece === '<') throw new Unreadable('broken-xml');
    return piece.startsWith('<') ? '' : unescapeXml(piece);
  });
}

const MARKED = /[&<>"\r\n\t]/;

/** Text and attribute values as XML writes them. */
export function escapeXml(text: string): string {
  if (!MARKED.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

const CODED = /_x([0-9A-Fa-f]{4})_/g;

/** "_x000D_" → "\r": how a cell's text holds what XML cannot (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(CODED, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

const NEEDS_CODE =
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What may have to be escaped or coded; most text holds nothing of it. */
const NOT_PLAIN = /[&<>_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** A cell's text as `<t>` holds it: escaped, and coded (see `decodeXstring`) where XML cannot hold it. */
export function cellTextXml(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text
    .replace(NEEDS_CODE, (letter) => {
      const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
