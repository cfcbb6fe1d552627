import { fromTcvn3, isTcvn3 } from './tcvn3';
import { fromVni, isVni } from './vni';

export type LegacyEncoding = 'tcvn3' | 'vni';

const TCVN3_FONT = /^\.vn/i;
const VNI_FONT = /^vni[- ]/i;
/** ".VnTimeH" has capitals in the places of the small letters. */
const FONT_OF_CAPITALS = /^\.vn.*H$/i;
/** Letters that only Unicode has: such text is right as it is. */
const UNICODE_LETTER = /[\u0100-\u024f\u0300-\u036f\u1ea0-\u1ef9]/;

/**
 * A cell's text in Unicode where it was typed in a font of before Unicode, whose letters look right
 * only in that font. `font`: its name. Null where the text needs no conversion: the font is none of
 * these (TCVN3: ".VnTime"; VNI: "VNI-Times"), or no letter says that it was typed in that encoding
 * (Unicode text, figures, in a cell that still has the old font). To be asked before the text is
 * tidied: TCVN3 uses the soft hyphen.
 */
export function readLegacy(text: string, font: string | null): string | null {
  if (font === null || UNICODE_LETTER.test(text)) return null;
  if (TCVN3_FONT.test(font)) {
    const capitals = FONT_OF_CAPITALS.test(font);
    return isTcvn3(text) ? fromTcvn3(text, capitals) : null;
  }
  return VNI_FONT.test(font) && isVni(text) ? fromVni(text) : null;
}

/**
 * In which encoding text without a telling font seems to have been typed; null where it seems right
 * as it is. A guess from two letters at least: for offering a conversion, not for reading by it.
 */
export function guessLegacy(text: string): LegacyEncoding | null {
  if (UNICODE_LETTER.test(text)) return null;
  const words = text.split(/\s+/);
  const vni = words.filter(isVni).length;
  const tcvn3 = words.filter(isTcvn3).length;
  if (Math.max(vni, tcvn3) < 2) return null;
  return vni >= tcvn3 ? 'vni' : 'tcvn3';
}
