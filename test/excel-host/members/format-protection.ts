import type { HostClass, HostObject } from '../host-class';
import { asFlag } from './arguments';
import { accessDenied, hostClassOf } from './host-class-of';
import { restyle, shared } from './range-format';
import type { Spot } from './spot';

export class FormatProtection implements HostObject {
  readonly type: HostClass = PROTECTION;
  readonly id = null;

  constructor(readonly spot: Spot) {}
}

const PROTECTION: HostClass = hostClassOf('FormatProtection', FormatProtection, {
  scalars: { Locked: ({ spot }) => shared(spot, ({ locked }) => locked) },
  writable: {
    Locked: ({ spot }, value) => {
      if (spot.sheet.protection) throw accessDenied();
      restyle(spot, (style) => ({ ...style, locked: asFlag(value) }));
    },
  },
});
