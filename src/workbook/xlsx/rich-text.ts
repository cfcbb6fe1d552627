import { legacyFontName } from '../legacy-font';
import type { TagCursor } from './tag-cursor';
import { decodeXstring, elementText } from './xml-text';
import { Unreadable } from './refusal';

/** The text of a shared or an inline string. */
export interface RichText {
  readonly text: string;
  /** The first font of before Unicode that a run of it names; null where none does. */
  readonly legacyFont: string | null;
  /** The fonts of its runs, in order; null where a run names none, and so is in the cell's. */
  readonly fonts: readonly (string | null)[];
}

/** Of text that is not in runs. */
export const NO_FONTS: readonly string[] = [];

/** What stands between the cursor's tag and its closing tag, where the cursor is moved to, as cell text. */
function readText(cursor: TagCursor): string {
  if (cursor.selfClosing) return '';
  const from = cursor.end;
  cursor.skipText();
  return decodeXstring(elementText(cursor.source.slice(from, cursor.start)));
}

/**
 * Reads `<si>` or `<is>` (CT_Rst, ECMA-376 part 1, 18.4.8), the cursor on its opening tag, and moves
 * on to its closing tag. Phonetic runs (`rPh`) are no part of the text.
 */
export function readRichText(cursor: TagCursor, local: 'si' | 'is'): RichText {
  let text = '';
  let legacyFont: string | null = null;
  const fonts: (string | null)[] = [];
  if (cursor.selfClosing) return { text, legacyFont, fonts };
  while (cursor.next()) {
    if (cursor.closing) {
      if (cursor.is(local)) return { text, legacyFont, fonts };
    } else if (cursor.is('t')) {
      const piece = readText(cursor);
      text = text === '' ? piece : text + piece;
    } else if (cursor.is('r')) {
      fonts.push(null);
    } else if (cursor.is('rPh')) {
      cursor.skip();
    } else if (cursor.is('rFont')) {
      const font = cursor.attribute('val');
      legacyFont ??= legacyFontName(font);
      fonts.splice(-1, 1, font);
    }
  }
  throw new Unreadable('broken-xml');
}
