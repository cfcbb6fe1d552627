import { attribute, child, childrenOf, type XmlElement } from './xml';

/** What a digit takes of the em, in fonts that agencies' workbooks have for all that is not said otherwise. */
const DIGIT_EMS: ReadonlyMap<string, number> = new Map([
  ['calibri', 0.507],
  ['arial', 0.556],
  ['tahoma', 0.546],
  ['times new roman', 0.5],
]);
/** Of another font rather too little: columns that are too wide hold their text. */
const LEAST_EM = 0.5;
const PIXELS_PER_POINT = 96 / 72;
const DEFAULT_SIZE = 11;

/** The font of the style "Normal" (builtinId 0), the workbook's default. */
function defaultFont(root: XmlElement): XmlElement | null {
  const normal = childrenOf(child(root, 'cellStyles'), 'cellStyle').find(
    (style) => attribute(style, 'builtinId') === '0',
  );
  const formats = childrenOf(child(root, 'cellStyleXfs'), 'xf');
  const format = formats[Number(normal ? attribute(normal, 'xfId') : 0)];
  const fonts = childrenOf(child(root, 'fonts'), 'font');
  return fonts[Number(format ? attribute(format, 'fontId') : 0)] ?? null;
}

/**
 * How many whole pixels wide the widest digit of the workbook's default font is: the unit in which a
 * file says the widths of columns (ECMA-376 part 1, 18.3.1.13). 7 for Calibri 11, 8 for Times New
 * Roman 12.
 *
 * @param root of the styles part
 */
export function digitWidthOf(root: XmlElement): number {
  const font = defaultFont(root);
  const value = (name: string): string | null => {
    const element = font && child(font, name);
    return element && attribute(element, 'val');
  };
  const size = Number(value('sz') ?? DEFAULT_SIZE) || DEFAULT_SIZE;
  const em = DIGIT_EMS.get((value('name') ?? '').toLowerCase()) ?? LEAST_EM;
  return Math.max(1, Math.floor(Math.round(size * PIXELS_PER_POINT) * em));
}
