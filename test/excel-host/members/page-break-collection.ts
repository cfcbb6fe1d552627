import type { Argument, HostClass, HostObject } from '../host-class';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { areaFromAddress } from './address';
import { objectOf, text } from './arguments';
import { accessDenied, hostClassOf, invalidArgument } from './host-class-of';
import { RangeObject } from './range';

/** The breaks between pages one below the other that were put in by hand. */
export class PageBreaks implements HostObject {
  readonly type: HostClass = BREAKS;
  readonly id = null;

  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {}

  of(row: number): PageBreak {
    return new PageBreak(this.sheet, row);
  }
}

class PageBreak implements HostObject {
  readonly type: HostClass = BREAK;

  constructor(
    readonly sheet: Sheet,
    /** The row that starts a page. */
    readonly row: number,
  ) {}

  get id(): string {
    return String(this.row);
  }
}

const MOST_BREAKS = 1_026;

/** Before the first row of a range. */
function add(self: PageBreaks, args: readonly Argument[]): PageBreak {
  const { book, sheet } = self;
  if (sheet.protection) throw accessDenied();
  const area = objectOf(args[0], RangeObject)?.area ?? areaFromAddress(book, sheet, text(args, 0));
  if (area.top === 1 || sheet.rowBreaks.length === MOST_BREAKS) throw invalidArgument();
  if (!sheet.rowBreaks.includes(area.top)) sheet.rowBreaks.push(area.top);
  return self.of(area.top);
}

const BREAKS: HostClass = hostClassOf('PageBreakCollection', PageBreaks, {
  methods: {
    Add: add,
    GetCount: ({ sheet }) => sheet.rowBreaks.length,
    RemovePageBreaks: ({ sheet }) => {
      sheet.rowBreaks = [];
      return null;
    },
  },
  items: (self) => self.sheet.rowBreaks.map((row) => self.of(row)),
  item: (self, key) => {
    const row = Number(key);
    return self.sheet.rowBreaks.includes(row) ? self.of(row) : null;
  },
});

const BREAK: HostClass = hostClassOf('PageBreak', PageBreak, {
  scalars: { RowIndex: ({ row }) => row - 1, ColumnIndex: () => 0 },
  methods: {
    Delete: ({ sheet, row }) => {
      sheet.rowBreaks = sheet.rowBreaks.filter((each) => each !== row);
      return null;
    },
  },
});
