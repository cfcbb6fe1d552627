import type { Argument, HostClass, HostObject } from '../host-class';
import { HostError } from '../host-class';
import { intersection } from '../model/areas';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { flag, objectOf, text, whole } from './arguments';
import { areaFromAddress } from './address';
import { accessDenied, hostClassOf, invalidArgument } from './host-class-of';
import { RangeObject } from './range';
import { TableObject } from './table';

/** The tables of a sheet, or of all. */
export class Tables implements HostObject {
  readonly type: HostClass = TABLES;
  readonly id = null;

  constructor(
    readonly book: Book,
    /** Null for all of the workbook's. */
    readonly sheet: Sheet | null,
  ) {}

  list(): TableObject[] {
    const sheets = this.sheet ? [this.sheet] : this.book.worksheets;
    return sheets.flatMap((sheet) =>
      sheet.tables.map((table) => new TableObject(this.book, sheet, table)),
    );
  }

  find(key: string): TableObject | null {
    const wanted = key.toLowerCase();
    return (
      this.list().find(({ id, table }) => id === key || table.name.toLowerCase() === wanted) ?? null
    );
  }
}

function add(self: Tables, args: readonly Argument[]): TableObject {
  const range = objectOf(args[0], RangeObject);
  const sheet = range?.sheet ?? self.sheet ?? self.book.active;
  if (!sheet) throw invalidArgument();
  const area = range?.area ?? areaFromAddress(self.book, sheet, text(args, 0));
  if (sheet.protection) throw accessDenied();
  const overlaps = [...sheet.merges.all(), ...sheet.tables.map((table) => table.area)].some(
    (each) => intersection(each, area),
  );
  if (overlaps)
    throw new HostError('InvalidOperation', 'A table cannot overlap another or merged cells.');
  const taken = new Set(new Tables(self.book, null).list().map(({ table }) => table.name));
  let n = taken.size + 1;
  while (taken.has(`Table${n}`)) n++;
  const table = { id: self.book.nextId(), name: `Table${n}`, area, hasHeaders: flag(args, 1) };
  sheet.tables.push(table);
  return new TableObject(self.book, sheet, table);
}

const TABLES: HostClass = hostClassOf('TableCollection', Tables, {
  scalars: { Count: (self) => self.list().length },
  methods: {
    Add: add,
    GetCount: (self) => self.list().length,
    GetItemAt: (self, args) => {
      const table = self.list()[whole(args, 0)];
      if (!table) throw invalidArgument();
      return table;
    },
    GetItemOrNullObject: (self, args) => self.find(text(args, 0)),
  },
  items: (self) => self.list(),
  item: (self, key) => self.find(String(key)),
});
