import type { Area } from '../../../src/workbook/address';
import type { Argument, HostClass, HostObject, Json } from '../host-class';
import { HostError } from '../host-class';
import {
  around,
  cellCount,
  columnCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  onSheet,
  rowCount,
} from '../model/areas';
import type { Book } from '../model/book';
import { LAST_COLUMN, LAST_ROW } from '../model/grid';
import type { Sheet, Tracked } from '../model/sheet';
import { same } from '../model/uniform';
import { mergeArea } from '../model/write';
import { asFlag, flag, objectOf, optionalText, text, whole } from './arguments';
import { areaFromAddress } from './address';
import { ConditionalFormats } from './conditional-format-collection';
import { accessDenied, hostClassOf, invalidArgument } from './host-class-of';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { visibleAreas } from './special-cells';
import { RangeAreasObject } from './range-areas';
import { RangeFormatObject } from './range-format';
import { clearCells, moveCells } from './range-changes';
import {
  readCellProperties,
  readColumnProperties,
  readRowProperties,
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

/** The area that an argument names, a range or an address. */
function areaOf(self: RangeObject, argument: Argument | undefined): Area {
  const range = objectOf(argument, RangeObject);
  if (range) {
    if (range.sheet !== self.sheet) throw invalidArgument();
    return range.area;
  }
  return areaFromAddress(self.book, self.sheet, text([argument ?? null], 0));
}

/** From a place of the range on, 0-based from its first cell, so many rows and columns. */
function part(self: RangeObject, row: number, column: number, rows: number, columns: number) {
  const top = self.area.top + row;
  const left = self.area.left + column;
  return self.to({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function used(self: RangeObject, valuesOnly: boolean): RangeObject | null {
  const area = self.sheet.usedArea(valuesOnly, self.area);
  return area && self.to(area);
}

function missing(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}

function linesHidden(self: RangeObject, axis: 'row' | 'column'): Json {
  const { top, bottom, left, right } = self.area;
  const [first, last] = axis === 'row' ? [top, bottom] : [left, right];
  const hidden = axis === 'row' ? self.sheet.hiddenRows() : self.sheet.hiddenColumns();
  const count = [...hidden].filter((line) => line >= first && line <= last).length;
  return same([count > 0, count === last - first + 1]);
}

function hideLines(self: RangeObject, axis: 'row' | 'column', hidden: boolean): void {
  const { sheet, area } = self;
  if (!sheet.allows(axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns'))
    throw accessDenied();
  const formats = axis === 'row' ? sheet.rowFormats : sheet.columnFormats;
  const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  for (let line = first; line <= last; line++) {
    const format = axis === 'row' ? sheet.rowFormat(line) : sheet.columnFormat(line);
    formats.set(line, { ...format, hidden });
  }
}

function merge(self: RangeObject, across: boolean): null {
  const { sheet, area } = self;
  if (!across) mergeArea(sheet, area);
  else
    for (let row = area.top; row <= area.bottom; row++)
      mergeArea(sheet, { ...area, top: row, bottom: row });
  return null;
}

function unmerge({ sheet, area }: RangeObject): null {
  if (sheet.protection) throw accessDenied();
  for (const merge of sheet.merges.in(area)) sheet.merges.delete(merge);
  return null;
}

/** "If the merged areas count in this range is more than 512, then this method will fail" (its documentation). */
const MOST_MERGED = 512;

function mergedAreas(self: RangeObject): RangeAreasObject | null {
  const { book, sheet, area } = self;
  const merged = sheet.merges.in(area);
  if (merged.length > MOST_MERGED) {
    throw new HostError('GeneralException', 'There are more than 512 merged areas.');
  }
  return merged.length === 0 ? null : new RangeAreasObject(book, sheet, merged);
}

function specialCells(self: RangeObject, args: readonly Argument[]): RangeAreasObject | null {
  const areas = visibleAreas(self.sheet, self.area, text(args, 0));
  return areas.length === 0 ? null : new RangeAreasObject(self.book, self.sheet, areas);
}

/** The cell whose formula spills into this one; null where none does. */
function spillParent(self: RangeObject): RangeObject | null {
  if (cellCount(self.area) !== 1) throw invalidArgument();
  const array = self.sheet.arrays.find(
    ({ area, spills }) => spills && intersection(area, self.area),
  );
  return array ? self.to({ ...array.area, bottom: array.area.top, right: array.area.left }) : null;
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
    GetIntersection: (self, [other]) => {
      const shared = intersection(self.area, areaOf(self, other));
      if (!shared) throw missing();
      return self.to(shared);
    },
    GetIntersectionOrNullObject: (self, [other]) => {
      const shared = intersection(self.area, areaOf(self, other));
      return shared && self.to(shared);
    },
    GetUsedRange: (self, args) => {
      const range = used(self, flag(args, 0));
      if (!range) throw missing();
      return range;
    },
    GetUsedRangeOrNullObject: (self, args) => used(self, flag(args, 0)),
    GetMergedAreasOrNullObject: (self) => mergedAreas(self),
    GetSpecialCells: (self, args) => {
      const areas = specialCells(self, args);
      if (!areas) throw missing();
      return areas;
    },
    GetSpecialCellsOrNullObject: (self, args) => specialCells(self, args),
    GetRowProperties: readRowProperties,
    GetColumnProperties: readColumnProperties,
    GetCellProperties: readCellProperties,
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
