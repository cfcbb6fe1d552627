import { fromTcvn3, isTcvn3 } from './tcvn3';
import { fromVni, isVni } from './vni';

export type LegacyEncoding = 'tcvn3' | 'vni';

/** How the letters of a font of before Unicode are to be read. */
export interface LegacyLetters {
  readonly encoding: LegacyEncoding;
  /** Whether the font has capitals in the places of the small letters. */
  readonly capitals: boolean;
}

const TCVN3_FONT = /^\.vn/i;
const VNI_FONT = /^vni[- ]/i;
/** ".VnTimeH" */
const FONT_OF_CAPITALS = /h$/i;
/** Letters that only Unicode has: such text is right as it is. */
const UNICODE_LETTER = /[\u0100-\u024f\u0300-\u036f\u1ea0-\u1ef9]/;
const BEYOND_ASCII = /[\u00a1-\u00ff]/;
/** Codes of Latin-1 that stand for no letter of Vietnamese. */
const FOREIGN =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee\u00ef\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;
const ASCII_LETTER = /[a-zA-Z]/;
/** Signs that end words of any text: in TCVN3 they stand for letters that no word ends in. */
const SIGN_AT_END = /[®©]$/;

/** How a font's letters are to be read, by its name; null where it is no font of before Unicode. */
export function legacyLetters(font: string): LegacyLetters | null {
  if (TCVN3_FONT.test(font)) return { encoding: 'tcvn3', capitals: FONT_OF_CAPITALS.test(font) };
  return VNI_FONT.test(font) ? { encoding: 'vni', capitals: false } : null;
}

/** Whether text in any of these fonts is to be read in the same way, that of before Unicode. */
export function readAlike(fonts: readonly string[]): boolean {
  const [first = null, ...others] = fonts.map(legacyLetters);
  if (first === null) return false;
  const { encoding, capitals } = first;
  return others.every((each) => each?.encoding === encoding && each.capitals === capitals);
}

/** How text in a font of before Unicode is to be taken; `says`: what it says, typed in that encoding. */
export type LegacyReading =
  /** No other text has such letters. */
  | { readonly kind: 'certain'; readonly says: string }
  /** The same letters could be Unicode: "Ghi chó", typed in TCVN3, is "Ghi chú". */
  | { readonly kind: 'open'; readonly says: string }
  /** Right as it is, in a cell that still has the old font. */
  | { readonly kind: 'unicode' };

/**
 * How a cell's text is to be read by its font's name. Null where that makes no difference: the font is
 * none of before Unicode (TCVN3: ".VnTime"; VNI: "VNI-Times"), or there is no letter beyond ASCII. To
 * be asked before the text is tidied: TCVN3 uses the soft hyphen.
 */
export function readLegacy(text: string, font: string | null): LegacyReading | null {
  const letters = font === null ? null : legacyLetters(font);
  if (!letters) return null;
  if (UNICODE_LETTER.test(text)) return { kind: 'unicode' };
  if (!BEYOND_ASCII.test(text)) return null;
  if (letters.encoding === 'vni') {
    return { kind: isVni(text) ? 'certain' : 'open', says: fromVni(text) };
  }
  const says = fromTcvn3(text, letters.capitals);
  return { kind: isTcvn3(text) ? 'certain' : 'open', says };
}

/** Whether `guessLegacy` may find anything: one look at the letters, since every text is asked. */
export const mayBeLegacy = (text: string): boolean =>
  FOREIGN.test(text) || (BEYOND_ASCII.test(text) && !UNICODE_LETTER.test(text));

/**
 * In which encoding text without a telling font, or a part of it, seems to have been typed; null where
 * it seems right as it is. A guess from two words at least: for a warning, not for reading by it.
 */
export function guessLegacy(text: string): LegacyEncoding | null {
  if (!mayBeLegacy(text)) return null;
  if (!isVni(text) && !isTcvn3(text)) return null;
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(SIGN_AT_END, ''))
    .filter((word) => ASCII_LETTER.test(word) && !UNICODE_LETTER.test(word));
  const vni = words.filter(isVni).length;
  const tcvn3 = words.filter(isTcvn3).length;
  if (Math.max(vni, tcvn3) < 2) return null;
  return vni >= tcvn3 ? 'vni' : 'tcvn3';
}
