import { readRichText, type RichText } from './rich-text';
import { TagCursor } from './tag-cursor';
import { Unreadable } from './refusal';
import { decodeXstring, elementText } from './xml-text';

const PLAIN_START = '<t>';
const PLAIN_END = '</t></si>';

/** `<si><t>…</t></si>`, as nearly all strings are written: read in one look; null for any other. */
function readPlainText(cursor: TagCursor): RichText | null {
  const { source, end: from } = cursor;
  if (!source.startsWith(PLAIN_START, from)) return null;
  const start = from + PLAIN_START.length;
  const end = source.indexOf('<', start);
  if (!source.startsWith(PLAIN_END, end)) return null;
  cursor.end = end + PLAIN_END.length;
  return { text: decodeXstring(elementText(source.slice(start, end))), legacyFont: null };
}

/** The workbook's shared strings, in order, from the part's text. Throws `Unreadable`. */
export function readSharedStrings(source: string): RichText[] {
  const cursor = new TagCursor(source);
  if (!cursor.next() || !cursor.is('sst')) throw new Unreadable('broken-xml');
  const strings: RichText[] = [];
  if (cursor.selfClosing) return strings;
  while (cursor.next()) {
    if (cursor.closing) {
      if (cursor.is('sst')) return strings;
    } else if (cursor.is('si')) {
      strings.push(readPlainText(cursor) ?? readRichText(cursor, 'si'));
    } else {
      cursor.skip();
    }
  }
  throw new Unreadable('broken-xml');
}
