import type { HostClass, HostObject } from '../host-class';
import type { Book } from '../model/book';
import { loadBook } from '../model/load';
import { Application } from './application';
import { Functions } from './functions';
import { hostClassOf } from './host-class-of';
import { Names } from './named-item-collection';
import { RangeObject } from './range';
import { Tables } from './table-collection';
import { WorkbookProtection } from './workbook-protection';
import { activeSheet, Worksheets } from './worksheet-collection';

/** The workbook as Office.js sees it: what the engine is given. Tests look at `book` behind it. */
export class HostWorkbook implements HostObject {
  readonly type: HostClass = WORKBOOK;
  readonly id = null;

  /** @param book another may take its place between two tests: the page keeps nothing of it. */
  constructor(public book: Book) {}
}

/** A simulated workbook that holds what an .xlsx file holds. Rejects with `Unreadable` where it cannot be read. */
export async function hostWorkbook(bytes: Uint8Array): Promise<HostWorkbook> {
  return new HostWorkbook(loadBook(bytes));
}

const WORKBOOK: HostClass = hostClassOf('Workbook', HostWorkbook, {
  scalars: { Name: ({ book }) => book.name },
  navigation: {
    Worksheets: ({ book }) => new Worksheets(book),
    Names: ({ book }) => new Names(book, null),
    Tables: ({ book }) => new Tables(book, null),
    Application: () => new Application(),
    Functions: ({ book }) => new Functions(book),
    Protection: ({ book }) => new WorkbookProtection(book),
  },
  methods: {
    GetSelectedRange: ({ book }) => new RangeObject(book, activeSheet(book), book.selection),
    GetActiveCell: ({ book }) => {
      const { top, left } = book.selection;
      return new RangeObject(book, activeSheet(book), { top, left, bottom: top, right: left });
    },
  },
});
