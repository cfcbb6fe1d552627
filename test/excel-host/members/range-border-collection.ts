import type { HostClass, HostObject } from '../host-class';
import { whole } from './arguments';
import { hostClassOf, invalidArgument } from './host-class-of';
import { RangeBorder } from './range-border';
import type { Spot } from './spot';

export class Borders implements HostObject {
  readonly type: HostClass = BORDERS;
  readonly id = null;

  constructor(readonly spot: Spot) {}

  list(): RangeBorder[] {
    return INDEXES.map((index) => new RangeBorder(this.spot, index));
  }
}

const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

/** Which of a range's lines: its four edges, those between its cells, the diagonals. */
export type BorderIndex = (typeof INDEXES)[number];

const BORDERS: HostClass = hostClassOf('RangeBorderCollection', Borders, {
  scalars: { Count: () => INDEXES.length },
  methods: {
    GetItemAt: (self, args) => {
      const border = self.list()[whole(args, 0)];
      if (!border) throw invalidArgument();
      return border;
    },
  },
  items: (self) => self.list(),
  item: (self, key) => self.list().find(({ id }) => id === key) ?? null,
});
