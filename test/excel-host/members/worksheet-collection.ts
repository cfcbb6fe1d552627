import type { HostClass, HostObject } from '../host-class';
import { HostError } from '../host-class';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { flag, optionalText, text } from './arguments';
import { hostClassOf } from './host-class-of';
import { WorksheetObject } from './worksheet';

/** The worksheets, in the order of their tabs; chart sheets are no worksheets. */
export class Worksheets implements HostObject {
  readonly type: HostClass = WORKSHEETS;
  readonly id = null;

  constructor(readonly book: Book) {}

  of(sheet: Sheet): WorksheetObject {
    return new WorksheetObject(this.book, sheet);
  }

  listed(onlyVisible: boolean): Sheet[] {
    return this.book.worksheets.filter(
      ({ visibility }) => !onlyVisible || visibility === 'Visible',
    );
  }
}

/** The sheet that is on the screen. Throws `GeneralException` where it is a chart sheet, as Excel does. */
export function activeSheet(book: Book): Sheet {
  if (book.active?.kind !== 'worksheet') {
    throw new HostError('GeneralException', 'The active sheet is no worksheet.');
  }
  return book.active;
}

function known(sheet: Sheet | null | undefined): Sheet {
  if (!sheet) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
  return sheet;
}

const WORKSHEETS: HostClass = hostClassOf('WorksheetCollection', Worksheets, {
  methods: {
    Add: (self, args) => self.of(self.book.add(optionalText(args, 0))),
    GetActiveWorksheet: (self) => self.of(activeSheet(self.book)),
    GetCount: (self, args) => self.listed(flag(args, 0)).length,
    GetFirst: (self, args) => self.of(known(self.listed(flag(args, 0))[0])),
    GetLast: (self, args) => self.of(known(self.listed(flag(args, 0)).at(-1))),
    GetItemOrNullObject: (self, args) => {
      const sheet = self.book.find(text(args, 0));
      return sheet && self.of(sheet);
    },
  },
  items: (self) => self.book.worksheets.map((sheet) => self.of(sheet)),
  item: (self, key) => {
    const sheet = self.book.find(String(key));
    return sheet && self.of(sheet);
  },
});
