import type { Json } from '../host-class';
import { isEntireColumn, isEntireRow } from '../model/areas';
import type { Link } from '../model/cell';
import type { Style } from '../model/style';
import { same } from '../model/uniform';
import { requireEditable, requireSize, writeCell } from '../model/write';
import { isRecord } from './arguments';
import { accessDenied, invalidArgument } from './host-class-of';
import type { RangeObject } from './range';

const LINK_COLOR = '#0563C1';
const KEYS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

/** The link of all cells; null where they have none, or differ. */
export function readHyperlink({ sheet, area }: RangeObject): Json {
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  requireSize(area);
  const links: (Link | null)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      links.push(sheet.grid.get(row, column)?.link ?? null);
    }
  }
  const link = same(links);
  if (!link) return null;
  const shown = sheet.grid.get(area.top, area.left)?.value ?? '';
  return {
    ...(link.address !== null && { address: link.address }),
    ...(link.place !== null && { documentReference: link.place }),
    ...(link.tip !== null && { screenTip: link.tip }),
    textToDisplay: typeof shown === 'object' ? shown.code : String(shown),
  };
}

const links = new WeakMap<Style, Style>();

/** The look of a link. */
function asLink(style: Style): Style {
  const known = links.get(style) ?? { ...style, fontColor: LINK_COLOR, underline: 'Single' };
  links.set(style, known);
  return known;
}

/**
 * Puts a link on every cell. `textToDisplay` is typed into the cell; without it a blank cell shows the
 * place. The cell takes the looks of a link: blue, underlined.
 */
export function writeHyperlink(
  { book, sheet, area }: Pick<RangeObject, 'book' | 'sheet' | 'area'>,
  value: Json,
): void {
  if (!isRecord(value) || Object.keys(value).some((key) => !KEYS.includes(key)))
    throw invalidArgument();
  if (!sheet.allows('allowInsertHyperlinks')) throw accessDenied();
  requireSize(area);
  requireEditable(sheet, area);
  const said = (key: string): string | null => {
    const text = value[key] ?? null;
    if (text !== null && typeof text !== 'string') throw invalidArgument();
    return text;
  };
  const link: Link = {
    address: said('address'),
    place: said('documentReference'),
    tip: said('screenTip'),
  };
  const target = link.address ?? link.place;
  if (target === null) throw invalidArgument();
  const shown = said('textToDisplay');
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const blank = (sheet.grid.get(row, column)?.value ?? null) === null;
      if (shown !== null || blank) writeCell(book, sheet, row, column, shown ?? target);
      const { value: held = null, formula = null } = sheet.grid.get(row, column) ?? {};
      const style = asLink(sheet.styleAt(row, column));
      sheet.setCell(row, column, { value: held, formula, style, link });
    }
  }
}
