import type { HostClass, HostObject } from '../host-class';
import { HostError } from '../host-class';
import type { Book } from '../model/book';
import type { Rule } from '../model/rule';
import type { Sheet } from '../model/sheet';
import { asFlag, numberWithin } from './arguments';
import { CustomConditionalFormat } from './custom-conditional-format';
import { accessDenied, hostClassOf } from './host-class-of';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';

export class ConditionalFormat implements HostObject {
  readonly type: HostClass = FORMAT;

  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly rule: Rule,
  ) {}

  get id(): string {
    return this.rule.id;
  }

  /** Throws where it has been deleted, or protection keeps it from being changed. */
  requireChangeable(): void {
    this.requireThere();
    if (!this.sheet.allows('allowFormatCells')) throw accessDenied();
  }

  requireThere(): void {
    if (!this.sheet.rules.includes(this.rule)) {
      throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
    }
  }
}

function range(self: ConditionalFormat): RangeObject | null {
  self.requireThere();
  const [area, ...more] = self.rule.areas;
  return area && more.length === 0 ? new RangeObject(self.book, self.sheet, area) : null;
}

/** 0 is the first; negative numbers count from the back, -1 being the last; what is out of bounds is the nearest (its documentation). */
function setPriority(self: ConditionalFormat, priority: number): void {
  self.requireChangeable();
  const { sheet, rule } = self;
  sheet.rules = sheet.rules.filter((each) => each !== rule);
  const { length } = sheet.rules;
  const place = priority < 0 ? Math.max(0, length + 1 + priority) : Math.min(length, priority);
  sheet.rules.splice(place, 0, rule);
}

/** For `cellValueOrNullObject` and its like, of rules whose inside is not modelled. */
const otherKinds = Object.fromEntries(
  ['CellValue', 'ColorScale', 'DataBar', 'IconSet', 'Preset', 'TextComparison', 'TopBottom'].map(
    (kind) => [`${kind}OrNullObject`, (self: ConditionalFormat) => other(self, kind)],
  ),
);

function other({ rule }: ConditionalFormat, kind: string): null {
  const types: Readonly<Record<string, string>> = {
    Preset: 'PresetCriteria',
    TextComparison: 'ContainsText',
  };
  if (rule.type !== (types[kind] ?? kind)) return null;
  throw new HostError('NotImplemented', `What a ${kind} rule says is not simulated.`);
}

const FORMAT: HostClass = hostClassOf('ConditionalFormat', ConditionalFormat, {
  scalars: {
    Id: ({ id }) => id,
    Type: ({ rule }) => rule.type,
    Priority: ({ sheet, rule }) => sheet.rules.indexOf(rule),
    StopIfTrue: ({ rule }) => rule.stopIfTrue,
  },
  writable: {
    Priority: (self, value) => setPriority(self, numberWithin(value, -Infinity, Infinity)),
    StopIfTrue: (self, value) => {
      self.requireChangeable();
      self.rule.stopIfTrue = asFlag(value);
    },
  },
  navigation: {
    ...otherKinds,
    Custom: (self) => {
      if (self.rule.type !== 'Custom') {
        throw new HostError('InvalidOperation', 'This conditional format is of another type.');
      }
      return new CustomConditionalFormat(self);
    },
    CustomOrNullObject: (self) =>
      self.rule.type === 'Custom' ? new CustomConditionalFormat(self) : null,
  },
  methods: {
    Delete: (self) => {
      self.requireChangeable();
      self.sheet.rules = self.sheet.rules.filter((each) => each !== self.rule);
      return null;
    },
    GetRange: (self) => {
      const found = range(self);
      if (!found) throw new HostError('InvalidOperation', 'It applies to several ranges.');
      return found;
    },
    GetRangeOrNullObject: range,
    GetRanges: ({ book, sheet, rule }) => new RangeAreasObject(book, sheet, rule.areas),
  },
});
