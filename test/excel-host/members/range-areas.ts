import type { Area } from '../../../src/workbook/address';
import type { HostClass, HostObject } from '../host-class';
import { HostError } from '../host-class';
import { cellCount } from '../model/areas';
import type { Book } from '../model/book';
import type { Sheet, Tracked } from '../model/sheet';
import { whole } from './arguments';
import { ConditionalFormats } from './conditional-format-collection';
import { hostClassOf, invalidArgument } from './host-class-of';
import { RangeObject } from './range';
import { RangeFormatObject } from './range-format';
import { sayAddress, type Spot } from './spot';
import { WorksheetObject } from './worksheet';

/** Several blocks of cells of one sheet. */
export class RangeAreasObject implements HostObject, Spot {
  readonly type: HostClass = RANGE_AREAS;
  readonly id = null;
  private readonly tracked: readonly Tracked[];

  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    areas: readonly Area[],
  ) {
    this.tracked = areas.map((area) => sheet.track(area));
  }

  areas(): readonly Area[] {
    const areas = this.tracked.flatMap(({ area }) => area ?? []);
    if (areas.length === 0 || this.sheet.deleted) {
      throw new HostError('InvalidReference', 'The cells that these ranges named are gone.');
    }
    return areas;
  }
}

/** The ranges of `RangeAreas.areas`. */
class Ranges implements HostObject {
  readonly type: HostClass = RANGES;
  readonly id = null;
  readonly ranges: readonly RangeObject[];

  constructor(book: Book, sheet: Sheet, areas: readonly Area[]) {
    this.ranges = areas.map((area) => new RangeObject(book, sheet, area));
  }
}

const RANGE_AREAS: HostClass = hostClassOf('RangeAreas', RangeAreasObject, {
  scalars: {
    Address: (self) =>
      self
        .areas()
        .map((area) => sayAddress(self.sheet, area))
        .join(','),
    AreaCount: (self) => self.areas().length,
    CellCount: (self) => self.areas().reduce((sum, area) => sum + cellCount(area), 0),
  },
  navigation: {
    Areas: (self) => new Ranges(self.book, self.sheet, self.areas()),
    Format: (self) => new RangeFormatObject(self),
    ConditionalFormats: (self) => new ConditionalFormats(self),
    Worksheet: ({ book, sheet }) => new WorksheetObject(book, sheet),
  },
});

const RANGES: HostClass = hostClassOf('RangeCollection', Ranges, {
  methods: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ ranges }, args) => {
      const range = ranges[whole(args, 0)];
      if (!range) throw invalidArgument();
      return range;
    },
  },
  items: ({ ranges }) => ranges,
});
