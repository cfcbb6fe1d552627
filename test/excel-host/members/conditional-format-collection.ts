import type { HostClass, HostObject } from '../host-class';
import { holds, intersection } from '../model/areas';
import { NO_LOOK, type Rule } from '../model/rule';
import { text, whole } from './arguments';
import { ConditionalFormat } from './conditional-format';
import { hostClassOf, invalidArgument, notImplemented } from './host-class-of';
import { requireFormattable, type Spot } from './spot';

/** The conditional formats that touch a range. */
export class ConditionalFormats implements HostObject {
  readonly type: HostClass = FORMATS;
  readonly id = null;

  constructor(readonly spot: Spot) {}

  rules(): Rule[] {
    const areas = this.spot.areas();
    return this.spot.sheet.rules.filter((rule) =>
      rule.areas.some((each) => areas.some((area) => intersection(each, area))),
    );
  }

  /** One of them by its id; the search goes through the rules only, of which there may be thousands. */
  find(id: string): ConditionalFormat | null {
    const { book, sheet } = this.spot;
    const rule = sheet.rules.find((each) => each.id === id);
    const areas = this.spot.areas();
    const touches = rule?.areas.some((each) => areas.some((area) => intersection(each, area)));
    return rule && touches ? new ConditionalFormat(book, sheet, rule) : null;
  }

  list(): ConditionalFormat[] {
    const { book, sheet } = this.spot;
    return this.rules().map((rule) => new ConditionalFormat(book, sheet, rule));
  }
}

/** The new one comes first: it has the highest priority. */
function add({ spot }: ConditionalFormats, type: string): ConditionalFormat {
  requireFormattable(spot);
  if (type !== 'Custom') throw notImplemented(`conditional formats of the type ${type}`);
  const { book, sheet } = spot;
  const rule: Rule = {
    id: book.nextId(),
    type,
    areas: [...spot.areas()],
    formulas: [],
    look: NO_LOOK,
    stopIfTrue: false,
    source: null,
  };
  sheet.rules.unshift(rule);
  return new ConditionalFormat(book, sheet, rule);
}

function clearAll(self: ConditionalFormats): null {
  const { spot } = self;
  requireFormattable(spot);
  const touched = self.rules();
  const areas = spot.areas();
  for (const rule of touched) {
    const covered = rule.areas.every((each) => areas.some((area) => holds(area, each)));
    if (!covered) throw notImplemented('clearing part of a conditional format');
  }
  spot.sheet.rules = spot.sheet.rules.filter((rule) => !touched.includes(rule));
  return null;
}

const FORMATS: HostClass = hostClassOf('ConditionalFormatCollection', ConditionalFormats, {
  methods: {
    Add: (self, args) => add(self, text(args, 0)),
    ClearAll: clearAll,
    GetCount: (self) => self.rules().length,
    GetItemAt: (self, args) => {
      const format = self.list()[whole(args, 0)];
      if (!format) throw invalidArgument();
      return format;
    },
    GetItemOrNullObject: (self, args) => self.find(text(args, 0)),
  },
  items: (self) => self.list(),
  item: (self, key) => self.find(String(key)),
});
