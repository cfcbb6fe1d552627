import { readRichText, type RichText } from './rich-text';
import { TagCursor } from './tag-cursor';
import { Unreadable } from './refusal';

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
      strings.push(readRichText(cursor, 'si'));
    } else {
      cursor.skip();
    }
  }
  throw new Unreadable('broken-xml');
}
