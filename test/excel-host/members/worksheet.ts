import type { Argument, HostClass, HostObject } from '../host-class';
import { parseArea } from '../../../src/workbook/address';
import type { Area } from '../../../src/workbook/address';
import type { Book } from '../model/book';
import { LAST_COLUMN, LAST_ROW } from '../model/grid';
import type { Sheet, Visibility } from '../model/sheet';
import { areaFromAddress } from './address';
import { asFlag, asText, flag, optionalText, text, whole } from './arguments';
import { hostClassOf, invalidArgument } from './host-class-of';
import { Charts } from './chart';
import { Names } from './named-item-collection';
import { PageBreaks } from './page-break-collection';
import { PageLayout } from './page-layout';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { readColor } from '../model/colors';
import { Tables } from './table-collection';
import { WorksheetProtection } from './worksheet-protection';

export class WorksheetObject implements HostObject {
  readonly type: HostClass = WORKSHEET;

  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {}

  get id(): string {
    return this.sheet.id;
  }

  range(area: Area): RangeObject {
    return new RangeObject(this.book, this.sheet, area);
  }
}

const WHOLE: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };
/** "The address string cannot exceed 8192 characters" (Microsoft's limits for `RangeAreas`). */
const LONGEST_ADDRESS = 8_192;

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: 'Visible',
  Hidden: 'Hidden',
  VeryHidden: 'VeryHidden',
};

function used(self: WorksheetObject, args: readonly Argument[]): RangeObject | null {
  const area = self.sheet.usedArea(flag(args, 0));
  return area && self.range(area);
}

function byIndexes(self: WorksheetObject, args: readonly Argument[]): RangeObject {
  const [top, left] = [whole(args, 0) + 1, whole(args, 1) + 1];
  const [bottom, right] = [top + whole(args, 2) - 1, left + whole(args, 3) - 1];
  return self.range({ top, left, bottom, right });
}

const WORKSHEET: HostClass = hostClassOf('Worksheet', WorksheetObject, {
  scalars: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ book, sheet }) => book.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
    TabColor: ({ sheet }) => sheet.tabColor,
    StandardWidth: ({ sheet }) => sheet.standardWidth,
    StandardHeight: ({ sheet }) => sheet.standardHeight,
    ShowGridlines: ({ sheet }) => sheet.showGridlines,
    ShowHeadings: ({ sheet }) => sheet.showHeadings,
  },
  writable: {
    Name: ({ book, sheet }, value) => book.rename(sheet, asText(value)),
    Position: ({ book, sheet }, value) => book.move(sheet, Number(value)),
    Visibility: ({ book, sheet }, value) => {
      const visibility = VISIBILITIES[asText(value)];
      if (!visibility) throw invalidArgument();
      book.show(sheet, visibility);
    },
    TabColor: ({ sheet }, value) => {
      const color = value === '' ? '' : readColor(asText(value));
      if (color === null) throw invalidArgument();
      sheet.tabColor = color;
    },
    ShowGridlines: ({ sheet }, value) => {
      sheet.showGridlines = asFlag(value);
    },
    ShowHeadings: ({ sheet }, value) => {
      sheet.showHeadings = asFlag(value);
    },
  },
  navigation: {
    Names: ({ book, sheet }) => new Names(book, sheet),
    Tables: ({ book, sheet }) => new Tables(book, sheet),
    Charts: ({ book, sheet }) => new Charts(book, sheet),
    Protection: ({ sheet }) => new WorksheetProtection(sheet),
    PageLayout: ({ book, sheet }) => new PageLayout(book, sheet),
    HorizontalPageBreaks: ({ book, sheet }) => new PageBreaks(book, sheet),
  },
  methods: {
    Activate: ({ book, sheet }) => {
      book.activate(sheet);
      return null;
    },
    Delete: ({ book, sheet }) => {
      book.remove(sheet);
      return null;
    },
    GetRange: (self, args) => {
      const address = optionalText(args, 0);
      return self.range(address === null ? WHOLE : areaFromAddress(self.book, self.sheet, address));
    },
    GetRanges: ({ book, sheet }, args) => {
      const address = text(args, 0);
      if (address.length > LONGEST_ADDRESS) throw invalidArgument('The address is too long.');
      const areas = address.split(',').map((each) => areaFromAddress(book, sheet, each.trim()));
      return new RangeAreasObject(book, sheet, areas);
    },
    GetRangeByIndexes: byIndexes,
    GetCell: (self, args) => byIndexes(self, [whole(args, 0), whole(args, 1), 1, 1]),
    // Of a sheet with nothing on it, A1.
    GetUsedRange: (self, args) => used(self, args) ?? self.range(parseArea('A1') ?? WHOLE),
    GetUsedRangeOrNullObject: used,
  },
});
