import type { HostClass, HostObject } from '../host-class';
import type { Book } from '../model/book';
import { isName } from '../model/name';
import type { Sheet, Table } from '../model/sheet';
import { asText } from './arguments';
import { hostClassOf, invalidArgument } from './host-class-of';
import { RangeObject } from './range';
import { WorksheetObject } from './worksheet';

export class TableObject implements HostObject {
  readonly type: HostClass = TABLE;

  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly table: Table,
  ) {}

  get id(): string {
    return this.table.id;
  }
}

const TABLE: HostClass = hostClassOf('Table', TableObject, {
  scalars: {
    Id: ({ id }) => id,
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.hasHeaders,
  },
  writable: {
    Name: ({ table }, value) => {
      if (!isName(asText(value))) throw invalidArgument();
      table.name = asText(value);
    },
  },
  navigation: { Worksheet: ({ book, sheet }) => new WorksheetObject(book, sheet) },
  methods: {
    GetRange: ({ book, sheet, table }) => new RangeObject(book, sheet, table.area),
    GetHeaderRowRange: ({ book, sheet, table }) => {
      if (!table.hasHeaders) throw invalidArgument();
      return new RangeObject(book, sheet, { ...table.area, bottom: table.area.top });
    },
    GetDataBodyRange: ({ book, sheet, table }) => {
      const top = table.area.top + (table.hasHeaders ? 1 : 0);
      return new RangeObject(book, sheet, { ...table.area, top });
    },
    Delete: ({ sheet, table }) => {
      for (const { row, column, cell } of [...sheet.grid.in(table.area)]) {
        sheet.setCell(row, column, { ...cell, value: null, formula: null });
      }
      sheet.tables = sheet.tables.filter((each) => each !== table);
      return null;
    },
  },
});
