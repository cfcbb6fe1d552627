import type { HostClass, HostObject } from '../host-class';
import { readColor } from '../model/colors';
import { asText } from './arguments';
import { hostClassOf, invalidArgument } from './host-class-of';
import { restyle, shared } from './range-format';
import type { Spot } from './spot';

export class RangeFill implements HostObject {
  readonly type: HostClass = FILL;
  readonly id = null;

  constructor(readonly spot: Spot) {}
}

/** What Office.js says of a cell without a fill. */
const NO_FILL = '#FFFFFF';

const FILL: HostClass = hostClassOf('RangeFill', RangeFill, {
  scalars: { Color: ({ spot }) => shared(spot, ({ fill }) => fill ?? NO_FILL) },
  writable: {
    Color: ({ spot }, value) => {
      const fill = value === '' ? null : readColor(asText(value));
      if (fill === null && value !== '') throw invalidArgument();
      restyle(spot, (style) => ({ ...style, fill }));
    },
  },
  methods: {
    Clear: ({ spot }) => {
      restyle(spot, (style) => ({ ...style, fill: null }));
      return null;
    },
  },
});
