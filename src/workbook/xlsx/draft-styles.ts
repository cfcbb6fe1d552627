import { numberFormatOf, type Border, type CellStyle, type DraftValue } from '../draft';
import type { StylesEditor } from './styles-editor';
import { escapeXml } from './xml-text';

function fontXml({ font, size, bold, italic }: CellStyle, x: string): string {
  return (
    `<${x}font>${bold ? `<${x}b/>` : ''}${italic ? `<${x}i/>` : ''}` +
    `<${x}sz val="${size}"/><${x}name val="${escapeXml(font)}"/></${x}font>`
  );
}

function fillXml(colour: string, x: string): string {
  return (
    `<${x}fill><${x}patternFill patternType="solid"><${x}fgColor rgb="FF${colour}"/>` +
    `<${x}bgColor indexed="64"/></${x}patternFill></${x}fill>`
  );
}

function borderXml({ border }: CellStyle, x: string): string {
  const side = (name: string, line: Border | undefined): string =>
    line
      ? `<${x}${name} style="${line.style}"><${x}color auto="1"/></${x}${name}>`
      : `<${x}${name}/>`;
  const all = border?.all;
  return (
    `<${x}border>${side('left', all)}${side('right', all)}${side('top', all)}` +
    `${side('bottom', border?.bottom ?? all)}<${x}diagonal/></${x}border>`
  );
}

function alignmentXml({ horizontal, vertical, wrap }: CellStyle, x: string): string {
  const across = horizontal ? ` horizontal="${horizontal}"` : '';
  const down = vertical ? ` vertical="${vertical}"` : '';
  return `<${x}alignment${across}${down}${wrap ? ' wrapText="1"' : ''}/>`;
}

/** The place in cellXfs of a draft's style, for a cell that holds that kind of value. */
export function addCellStyle(
  styles: StylesEditor,
  style: CellStyle,
  kind: DraftValue['kind'],
): number {
  const x = styles.prefix;
  const format = styles.addFormat(numberFormatOf(style, kind));
  const font = styles.add('fonts', fontXml(style, x));
  // Fills 0 and 1 are reserved: "none" and "gray125".
  const fill = style.fill === undefined ? 0 : styles.add('fills', fillXml(style.fill, x));
  const border = styles.add('borders', borderXml(style, x));
  return styles.add(
    'cellXfs',
    `<${x}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
      `${alignmentXml(style, x)}</${x}xf>`,
  );
}
