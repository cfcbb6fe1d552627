import type { Area } from '../../../src/workbook/address';
import type { Argument, HostClass, HostObject } from '../host-class';
import { HostError } from '../host-class';
import {
  around,
  cellCount,
  columnCount,
  isEntireColumn,
  isEntireRow,
  onSheet,
  rowCount,
} from '../model/areas';
import type { Book } from '../model/book';
import { LAST_COLUMN, LAST_ROW } from '../model/grid';
import type { Sheet, Tracked } from '../model/sheet';
import { asFlag, flag, optionalText, text, whole } from './arguments';
import { ConditionalFormats } from './conditional-format-collection';
import { hostClassOf, invalidArgument } from './host-class-of';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { clearCells, moveCells } from './range-changes';
import { RangeFormatObject } from './range-format';
import { hideLines, linesHidden } from './range-hidden';
import { merge, mergedAreas, unmerge } from './range-merges';
import { areaOf, found, part, shared, specialCells, spillParent, used } from './range-parts';
import {
  readCellProperties,
  readColumnProperties,
  readRowProperties,
  writeCellProperties,
  writeColumnProperties,
  writeRowProperties,
} from './range-properties';
import {
  readFormulas,
  readNumberFormats,
  readValueTypes,
  readValues,
  writeFormulas,
  writeNumberFormats,
  writeValues,
} from './range-values';
import { sayAddress, type Spot } from './spot';
import { WorksheetObject } from './worksheet';

/** A block of cells; it follows them when rows or columns are put in or taken out. */
export class RangeObject implements HostObject, Spot {
  readonly type: HostClass = RANGE;
  readonly id = null;
  private readonly tracked: Tracked;

  /** Throws `InvalidArgument` for an area off the sheet. */
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    area: Area,
  ) {
    if (!onSheet(area)) throw invalidArgument();
    this.tracked = sheet.track(area);
  }

  get area(): Area {
    const { area } = this.tracked;
    if (!area || this.sheet.deleted) {
      throw new HostError('InvalidReference', 'The cells that this range named are gone.');
    }
    return area;
  }

  areas(): readonly Area[] {
    return [this.area];
  }

  /** Another range of the same sheet. */
  to(area: Area): RangeObject {
    return new RangeObject(this.book, this.sheet, area);
  }
}

/** Fails where the array that is to be written has another shape (sent by the client before large writes). */
function validateSize({ area }: RangeObject, args: readonly Argument[]): null {
  if (whole(args, 0) !== rowCount(area) || whole(args, 1) !== columnCount(area)) {
    throw invalidArgument("The array's size is not the range's.");
  }
  return null;
}

const RANGE: HostClass = hostClassOf('Range', RangeObject, {
  scalars: {
    Address: ({ sheet, area }) => sayAddress(sheet, area),
    RowIndex: ({ area }) => area.top - 1,
    ColumnIndex: ({ area }) => area.left - 1,
    RowCount: ({ area }) => rowCount(area),
    ColumnCount: ({ area }) => columnCount(area),
    // Excel's own: -1 for more than 2^31-1 cells.
    CellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
    IsEntireColumn: ({ area }) => isEntireColumn(area),
    IsEntireRow: ({ area }) => isEntireRow(area),
    Values: readValues,
    Formulas: readFormulas,
    NumberFormat: readNumberFormats,
    ValueTypes: readValueTypes,
    RowHidden: (self) => linesHidden(self, 'row'),
    ColumnHidden: (self) => linesHidden(self, 'column'),
    Hyperlink: readHyperlink,
  },
  writable: {
    Values: writeValues,
    Formulas: writeFormulas,
    NumberFormat: writeNumberFormats,
    RowHidden: (self, value) => hideLines(self, 'row', asFlag(value)),
    ColumnHidden: (self, value) => hideLines(self, 'column', asFlag(value)),
    Hyperlink: writeHyperlink,
  },
  navigation: {
    Format: (self) => new RangeFormatObject(self),
    Worksheet: ({ book, sheet }) => new WorksheetObject(book, sheet),
    ConditionalFormats: (self) => new ConditionalFormats(self),
  },
  methods: {
    GetCell: (self, args) => part(self, whole(args, 0), whole(args, 1), 1, 1),
    GetRow: (self, args) => part(self, whole(args, 0), 0, 1, columnCount(self.area)),
    GetColumn: (self, args) => part(self, 0, whole(args, 0), rowCount(self.area), 1),
    GetLastRow: (self) => self.to({ ...self.area, top: self.area.bottom }),
    GetLastColumn: (self) => self.to({ ...self.area, left: self.area.right }),
    GetLastCell: (self) => self.to({ ...self.area, top: self.area.bottom, left: self.area.right }),
    GetOffsetRange: (self, args) =>
      part(self, whole(args, 0), whole(args, 1), rowCount(self.area), columnCount(self.area)),
    GetResizedRange: (self, args) =>
      part(
        self,
        0,
        0,
        rowCount(self.area) + whole(args, 0),
        columnCount(self.area) + whole(args, 1),
      ),
    GetAbsoluteResizedRange: (self, args) => part(self, 0, 0, whole(args, 0), whole(args, 1)),
    GetEntireRow: (self) => self.to({ ...self.area, left: 1, right: LAST_COLUMN }),
    GetEntireColumn: (self) => self.to({ ...self.area, top: 1, bottom: LAST_ROW }),
    GetBoundingRect: (self, [other]) => self.to(around(self.area, areaOf(self, other))),
    GetIntersection: (self, [other]) => found(shared(self, other)),
    GetIntersectionOrNullObject: (self, [other]) => shared(self, other),
    GetUsedRange: (self, args) => found(used(self, flag(args, 0))),
    GetUsedRangeOrNullObject: (self, args) => used(self, flag(args, 0)),
    GetMergedAreasOrNullObject: (self) => mergedAreas(self),
    GetSpecialCells: (self, args) => found(specialCells(self, args)),
    GetSpecialCellsOrNullObject: (self, args) => specialCells(self, args),
    GetRowProperties: readRowProperties,
    GetColumnProperties: readColumnProperties,
    GetCellProperties: readCellProperties,
    SetCellProperties: writeCellProperties,
    SetRowProperties: writeRowProperties,
    SetColumnProperties: writeColumnProperties,
    GetSpillParentOrNullObject: spillParent,
    Merge: (self, args) => merge(self, flag(args, 0)),
    Unmerge: (self) => unmerge(self),
    Clear: (self, args) => clearCells(self, optionalText(args, 0) ?? 'All'),
    Insert: (self, args) => moveCells(self, 'insert', text(args, 0)),
    Delete: (self, args) => {
      moveCells(self, 'delete', text(args, 0));
      return null;
    },
    Select: (self) => {
      self.book.activate(self.sheet);
      self.book.selection = self.area;
      return null;
    },
    _ValidateArraySize: validateSize,
  },
});
