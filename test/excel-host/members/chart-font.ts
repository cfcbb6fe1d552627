import type { HostClass, HostObject } from '../host-class';
import { readColor } from '../model/colors';
import { asText } from './arguments';
import { hostClassOf, invalidArgument } from './host-class-of';

/** Where what is set of a font goes. */
interface FontHolder {
  readonly name: (name: string) => void;
  readonly color: (color: string) => void;
}

/** The font of a part of a chart. */
export class ChartFont implements HostObject {
  readonly type: HostClass = FONT;
  readonly id = null;

  constructor(readonly holder: FontHolder) {}
}

const FONT: HostClass = hostClassOf('ChartFont', ChartFont, {
  writable: {
    Name: ({ holder }, value) => holder.name(asText(value)),
    Color: ({ holder }, value) => {
      const color = readColor(asText(value));
      if (color === null) throw invalidArgument();
      holder.color(color);
    },
  },
});
