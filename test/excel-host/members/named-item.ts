import type { HostClass, HostObject, Json } from '../host-class';
import { HostError } from '../host-class';
import type { Book } from '../model/book';
import { calculate } from '../model/evaluate';
import type { DefinedName } from '../model/name';
import { CannotCalculate } from '../model/parse-formula';
import { mapReferences } from '../model/references';
import type { Sheet } from '../model/sheet';
import { areaFromAddress } from './address';
import { asFlag, asText } from './arguments';
import { hostClassOf, invalidArgument, notImplemented } from './host-class-of';
import { RangeObject } from './range';
import { WorksheetObject } from './worksheet';

export class NamedItem implements HostObject {
  readonly type: HostClass = NAMED_ITEM;

  constructor(
    readonly book: Book,
    /** Null where it is the workbook's. */
    readonly sheet: Sheet | null,
    readonly name: DefinedName,
  ) {}

  get id(): string {
    return this.name.name;
  }

  get owner(): { names: DefinedName[] } {
    return this.sheet ?? this.book;
  }
}

const LONGEST_LITERAL = 255;

/** Throws `InvalidArgument` where brackets or quotes are open, or a literal is longer than Excel takes. */
export function requireFormula(formula: string): void {
  if (!formula.startsWith('=') || formula.length > 8_192) throw invalidArgument();
  for (const literal of formula.match(/"(?:[^"]|"")*"?/g) ?? []) {
    const text = literal.slice(1, -1).replaceAll('""', '"');
    if (!/^"(?:[^"]|"")*"$/.test(literal) || text.length > LONGEST_LITERAL) throw invalidArgument();
  }
  let depth = 0;
  for (const mark of formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '').match(/[()]/g) ?? []) {
    depth += mark === '(' ? 1 : -1;
    if (depth < 0) throw invalidArgument();
  }
  if (depth !== 0) throw invalidArgument();
}

function refersToCells(formula: string): boolean {
  let refers = false;
  mapReferences(formula, (reference) => {
    refers = true;
    return reference;
  });
  return refers;
}

/** Of a constant, that; of a place, its address. */
function value({ book, sheet, name: { formula } }: NamedItem): Json {
  if (refersToCells(formula) || formula.includes('#REF!')) return formula.slice(1);
  const on = sheet ?? book.sheets[0];
  if (!on) throw new TypeError('a workbook without sheets');
  const { today, date1904 } = book;
  try {
    const result = calculate(formula.slice(1), { sheet: on, today, date1904, row: 1, column: 1 });
    return typeof result === 'object' ? (result?.code ?? '') : result;
  } catch (error) {
    if (error instanceof CannotCalculate) throw notImplemented(error.message);
    throw error;
  }
}

function kind(self: NamedItem): string {
  const { formula } = self.name;
  if (formula.includes('#REF!')) return 'Error';
  if (refersToCells(formula)) return 'Range';
  const result = value(self);
  if (typeof result === 'string') return 'String';
  return typeof result === 'boolean' ? 'Boolean' : 'Double';
}

const NAMED_ITEM: HostClass = hostClassOf('NamedItem', NamedItem, {
  scalars: {
    Name: ({ name }) => name.name,
    Formula: ({ name }) => name.formula,
    Value: value,
    Type: kind,
    Scope: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook'),
    Visible: ({ name }) => name.visible,
    Comment: ({ name }) => name.comment,
  },
  writable: {
    Formula: ({ name }, said) => {
      requireFormula(asText(said));
      name.formula = asText(said);
    },
    Visible: ({ name }, visible) => {
      name.visible = asFlag(visible);
    },
    Comment: ({ name }, comment) => {
      name.comment = asText(comment);
    },
  },
  navigation: {
    Worksheet: ({ book, sheet }) => {
      if (!sheet) throw new HostError('InvalidOperation', 'The name belongs to no sheet.');
      return new WorksheetObject(book, sheet);
    },
    WorksheetOrNullObject: ({ book, sheet }) => sheet && new WorksheetObject(book, sheet),
  },
  methods: {
    Delete: ({ owner, name }) => {
      owner.names = owner.names.filter((each) => each !== name);
      return null;
    },
    GetRange: (self) => {
      const range = rangeOf(self);
      if (!range) throw new HostError('ItemNotFound', 'The name refers to no range.');
      return range;
    },
    GetRangeOrNullObject: (self) => rangeOf(self),
  },
});

function rangeOf({ book, name: { formula } }: NamedItem): RangeObject | null {
  const address = formula.slice(1);
  const mark = address.lastIndexOf('!');
  const said = address
    .slice(0, mark)
    .replace(/^'([^]*)'$/, '$1')
    .replaceAll("''", "'");
  const sheet = mark < 0 ? null : book.find(said);
  if (!sheet || !refersToCells(formula)) return null;
  return new RangeObject(book, sheet, areaFromAddress(book, sheet, address));
}
