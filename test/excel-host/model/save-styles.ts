import { escapeXml } from '../../../src/workbook/xlsx/xml-text';
import type { RuleLook } from './rule';
import type { Line, Style } from './style';

/** Items of a list of the styles part, each once. */
class Items {
  private readonly places = new Map<string, number>();

  constructor(first: readonly string[]) {
    first.forEach((each) => this.place(each));
  }

  place(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.places.size);
    return this.places.size - 1;
  }

  xml(name: string): string {
    const items = [...this.places.keys()];
    return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
  }
}

const rgb = (name: string, color: string): string => `<${name} rgb="FF${color.slice(1)}"/>`;
const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

function fontXml(style: Style): string {
  return (
    `<font>${style.bold ? '<b/>' : ''}${style.italic ? '<i/>' : ''}` +
    `${style.strikethrough ? '<strike/>' : ''}` +
    `${style.underline === 'None' ? '' : `<u val="${small(style.underline)}"/>`}` +
    `<sz val="${style.fontSize}"/>${rgb('color', style.fontColor)}` +
    `<name val="${escapeXml(style.fontName)}"/></font>`
  );
}

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid">${rgb('fgColor', color)}</patternFill></fill>`;

/** The file's word for a line, by Office.js's two. */
const LINES: Readonly<Record<string, string>> = {
  'Continuous Hairline': 'hair',
  'Continuous Thin': 'thin',
  'Continuous Medium': 'medium',
  'Continuous Thick': 'thick',
  'Dash Thin': 'dashed',
  'Dash Medium': 'mediumDashed',
  'Dot Thin': 'dotted',
  'Double Thick': 'double',
  'DashDot Thin': 'dashDot',
  'DashDot Medium': 'mediumDashDot',
  'DashDotDot Thin': 'dashDotDot',
  'DashDotDot Medium': 'mediumDashDotDot',
  'SlantDashDot Medium': 'slantDashDot',
};

function lineXml(name: string, line: Line | null): string {
  if (!line) return `<${name}/>`;
  const style = LINES[`${line.style} ${line.weight}`] ?? 'thin';
  return `<${name} style="${style}">${rgb('color', line.color)}</${name}>`;
}

const borderXml = ({ left, right, top, bottom }: Style): string =>
  `<border>${lineXml('left', left)}${lineXml('right', right)}${lineXml('top', top)}` +
  `${lineXml('bottom', bottom)}<diagonal/></border>`;

function dxfXml({ fill, fontColor, bold, italic }: RuleLook): string {
  const on = (name: string, value: boolean | null): string =>
    value === null ? '' : `<${name}${value ? '' : ' val="0"'}/>`;
  const font = on('b', bold) + on('i', italic) + (fontColor ? rgb('color', fontColor) : '');
  const painted = fill
    ? `<fill><patternFill patternType="solid">${rgb('fgColor', fill)}${rgb('bgColor', fill)}</patternFill></fill>`
    : '';
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${painted}</dxf>`;
}

const FIRST_FORMAT = 164;

/** Collects the styles of a workbook that is written to a file. */
export class StylesWriter {
  private readonly formats: string[] = [];
  private readonly fonts = new Items([]);
  // The first two are reserved.
  private readonly fills = new Items([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Items([]);
  private readonly cells = new Items([]);
  private readonly rules = new Items([]);
  private readonly known = new Map<Style, number>();

  /** `plain` becomes the first: the looks of cells that are not there. */
  constructor(plain: Style) {
    this.cell(plain);
  }

  /** The place of a style in cellXfs. */
  cell(style: Style): number {
    let place = this.known.get(style);
    if (place === undefined) this.known.set(style, (place = this.cells.place(this.xf(style))));
    return place;
  }

  /** The place of a conditional format's looks in dxfs. */
  rule(look: RuleLook): number {
    return this.rules.place(dxfXml(look));
  }

  xml(): string {
    const formats = this.formats.map(
      (code, n) => `<numFmt numFmtId="${FIRST_FORMAT + n}" formatCode="${escapeXml(code)}"/>`,
    );
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats.length === 0
        ? ''
        : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`) +
      this.fonts.xml('fonts') +
      this.fills.xml('fills') +
      this.borders.xml('borders') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.cells.xml('cellXfs') +
      this.rules.xml('dxfs') +
      '</styleSheet>'
    );
  }

  private format(code: string): number {
    if (code === 'General') return 0;
    if (code === '@') return 49;
    if (!this.formats.includes(code)) this.formats.push(code);
    return FIRST_FORMAT + this.formats.indexOf(code);
  }

  private xf(style: Style): string {
    const { horizontal, vertical, wrap, indent, locked, fill } = style;
    const across = horizontal === 'CenterAcrossSelection' ? 'centerContinuous' : small(horizontal);
    return (
      `<xf numFmtId="${this.format(style.numberFormat)}" fontId="${this.fonts.place(fontXml(style))}"` +
      ` fillId="${fill === null ? 0 : this.fills.place(fillXml(fill))}"` +
      ` borderId="${this.borders.place(borderXml(style))}" xfId="0" applyNumberFormat="1"` +
      ' applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
      `<alignment horizontal="${across}" vertical="${small(vertical)}"` +
      `${wrap ? ' wrapText="1"' : ''}${indent > 0 ? ` indent="${indent}"` : ''}/>` +
      `<protection locked="${locked ? 1 : 0}"/></xf>`
    );
  }
}
