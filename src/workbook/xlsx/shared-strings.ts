import { readRichText, type RichText } from './rich-text';
import { TagCursor } from './tag-cursor';
import { Unreadable } from './refusal';
import { decodeXstring, elementText } from './xml-text';

/** `<si><t>…</t></si>`, as nearly all strings are written: read in one look. */
const PLAIN_STRING = /<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/y;

/** A text in one piece, as nearly all are; or in runs. */
export type SharedString = string | RichText;

/** The workbook's shared strings, in order, from the part's text. Throws `Unreadable`. */
export function readSharedStrings(source: string): SharedString[] {
  const cursor = new TagCursor(source);
  if (!cursor.next() || !cursor.is('sst')) throw new Unreadable('broken-xml');
  const strings: SharedString[] = [];
  if (cursor.selfClosing) return strings;
  for (;;) {
    PLAIN_STRING.lastIndex = cursor.end;
    const text = PLAIN_STRING.exec(source)?.[1];
    if (text !== undefined) {
      strings.push(decodeXstring(elementText(text)));
      cursor.end = PLAIN_STRING.lastIndex;
      continue;
    }
    if (!cursor.next()) throw new Unreadable('broken-xml');
    if (cursor.closing) {
      if (cursor.is('sst')) return strings;
    } else if (cursor.is('si')) {
      strings.push(readRichText(cursor, 'si'));
    } else {
      cursor.skip();
    }
  }
}
