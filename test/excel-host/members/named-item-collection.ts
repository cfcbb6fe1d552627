import type { Argument, HostClass, HostObject } from '../host-class';
import { HostError } from '../host-class';
import type { Book } from '../model/book';
import { isName, type DefinedName } from '../model/name';
import { mapReferences } from '../model/references';
import type { Sheet } from '../model/sheet';
import { objectOf, optionalText, text } from './arguments';
import { hostClassOf, invalidArgument } from './host-class-of';
import { NamedItem, requireFormula } from './named-item';
import { RangeObject } from './range';
import { sayAddress } from './spot';

/** The names of the workbook, or those of one sheet's own. Hidden ones are among them. */
export class Names implements HostObject {
  readonly type: HostClass = NAMES;
  readonly id = null;

  constructor(
    readonly book: Book,
    /** Null for the workbook's. */
    readonly sheet: Sheet | null,
  ) {}

  get names(): DefinedName[] {
    return this.sheet ? this.sheet.names : this.book.names;
  }

  find(key: string): NamedItem | null {
    const wanted = key.toLowerCase();
    const name = this.names.find((each) => each.name.toLowerCase() === wanted);
    return name ? new NamedItem(this.book, this.sheet, name) : null;
  }
}

/** "=Sheet1!$A$1:$B$2" */
function formulaOfRange({ sheet, area }: RangeObject): string {
  return mapReferences(`=${sayAddress(sheet, area)}`, (reference) => ({
    ...reference,
    first: { ...reference.first, rowFixed: true, columnFixed: true },
    last: reference.last && { ...reference.last, rowFixed: true, columnFixed: true },
  }));
}

function add(self: Names, args: readonly Argument[]): NamedItem {
  const name = text(args, 0);
  if (!isName(name)) throw invalidArgument();
  if (self.find(name)) throw new HostError('ItemAlreadyExists', 'There is such a name.');
  const range = objectOf(args[1], RangeObject);
  const said = range ? formulaOfRange(range) : text(args, 1);
  // What is no formula is a text, which the name then stands for.
  const formula = said.startsWith('=') ? said : `="${said.replaceAll('"', '""')}"`;
  requireFormula(formula);
  const added: DefinedName = { name, formula, visible: true, comment: optionalText(args, 2) ?? '' };
  self.names.push(added);
  return new NamedItem(self.book, self.sheet, added);
}

const NAMES: HostClass = hostClassOf('NamedItemCollection', Names, {
  methods: {
    Add: add,
    GetCount: ({ names }) => names.length,
    GetItemOrNullObject: (self, args) => self.find(text(args, 0)),
  },
  items: ({ book, sheet, names }) => names.map((name) => new NamedItem(book, sheet, name)),
  item: (self, key) => self.find(String(key)),
});
