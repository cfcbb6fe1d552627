import type { HostClass, HostObject } from '../host-class';
import { readColor } from '../model/colors';
import { asFlag, asText, numberWithin, oneOf } from './arguments';
import { hostClassOf, invalidArgument } from './host-class-of';
import { SEVERAL_FONTS } from '../model/style';
import { restyle, shared } from './range-format';
import type { Spot } from './spot';

export class RangeFont implements HostObject {
  readonly type: HostClass = FONT;
  readonly id = null;

  constructor(readonly spot: Spot) {}
}

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
const LARGEST = 409;

/** A font's name as Excel says it: none where the parts of a text differ. */
export const saidFont = (name: string): string | null => (name === SEVERAL_FONTS ? null : name);

const FONT: HostClass = hostClassOf('RangeFont', RangeFont, {
  scalars: {
    Name: ({ spot }) => shared(spot, ({ fontName }) => saidFont(fontName)),
    Size: ({ spot }) => shared(spot, ({ fontSize }) => fontSize),
    Bold: ({ spot }) => shared(spot, ({ bold }) => bold),
    Italic: ({ spot }) => shared(spot, ({ italic }) => italic),
    Underline: ({ spot }) => shared(spot, ({ underline }) => underline),
    Strikethrough: ({ spot }) => shared(spot, ({ strikethrough }) => strikethrough),
    Color: ({ spot }) => shared(spot, ({ fontColor }) => fontColor),
  },
  writable: {
    Name: ({ spot }, value) => restyle(spot, (style) => ({ ...style, fontName: asText(value) })),
    Size: ({ spot }, value) => {
      const fontSize = numberWithin(value, 1, LARGEST);
      restyle(spot, (style) => ({ ...style, fontSize }));
    },
    Bold: ({ spot }, value) => restyle(spot, (style) => ({ ...style, bold: asFlag(value) })),
    Italic: ({ spot }, value) => restyle(spot, (style) => ({ ...style, italic: asFlag(value) })),
    Underline: ({ spot }, value) => {
      const underline = oneOf(UNDERLINES, value);
      restyle(spot, (style) => ({ ...style, underline }));
    },
    Strikethrough: ({ spot }, value) =>
      restyle(spot, (style) => ({ ...style, strikethrough: asFlag(value) })),
    Color: ({ spot }, value) => {
      const fontColor = readColor(asText(value));
      if (fontColor === null) throw invalidArgument();
      restyle(spot, (style) => ({ ...style, fontColor }));
    },
  },
});
