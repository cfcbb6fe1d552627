import { attribute, child, childrenOf, isTrue, type XmlElement } from './xml';
import { legacyFontName } from '../legacy-font';
import { isDateFormat } from '../number-format';
import { builtInDateFormat, builtInFormat } from './number-formats';

/** What a cell's style (`s`, an index into cellXfs) means for reading and writing it. */
export interface CellFormat {
  /** The number format's code; null where it differs with the language. */
  readonly format: string | null;
  /** The same where it shows dates, else null. */
  readonly dateFormat: string | null;
  /** The font's name; null where it has none. */
  readonly font: string | null;
  /** The same where it is one of before Unicode, else null. */
  readonly legacyFont: string | null;
  /** Whether a protected sheet keeps the cell from being written to. */
  readonly locked: boolean;
}

export const PLAIN_FORMAT: CellFormat = {
  format: 'General',
  dateFormat: null,
  font: null,
  legacyFont: null,
  locked: true,
};

function customFormats(root: XmlElement): Map<number, string> {
  const codes = new Map<number, string>();
  for (const format of childrenOf(child(root, 'numFmts'), 'numFmt')) {
    codes.set(Number(attribute(format, 'numFmtId')), attribute(format, 'formatCode') ?? '');
  }
  return codes;
}

function fontNames(root: XmlElement): (string | null)[] {
  return childrenOf(child(root, 'fonts'), 'font').map((font) => {
    const name = child(font, 'name');
    return name && attribute(name, 'val');
  });
}

function isLocked(xf: XmlElement): boolean {
  const protection = child(xf, 'protection');
  const locked = protection && attribute(protection, 'locked');
  return locked === null || isTrue(locked);
}

/** The formats of cellXfs, in order, from the styles part's root. */
export function readCellFormats(root: XmlElement): CellFormat[] {
  const codes = customFormats(root);
  const fonts = fontNames(root);
  const dateFormatOf = (id: number): string | null => {
    const code = codes.get(id);
    if (code === undefined) return builtInDateFormat(id);
    return isDateFormat(code) ? code : null;
  };
  return childrenOf(child(root, 'cellXfs'), 'xf').map((xf) => {
    const id = Number(attribute(xf, 'numFmtId'));
    const font = fonts[Number(attribute(xf, 'fontId'))] ?? null;
    return {
      format: codes.get(id) ?? builtInFormat(id),
      dateFormat: dateFormatOf(id),
      font,
      legacyFont: legacyFontName(font),
      locked: isLocked(xf),
    };
  });
}
