import type { Argument, HostClass, HostObject, Json } from './host-class';
import { HostError } from './host-class';

/** A workbook that is just large enough to show that the engine answers as Excel does. */
export class ToyWorkbook implements HostObject {
  readonly type = WORKBOOK;
  readonly id = null;
  readonly sheets: ToySheet[] = [new ToySheet('Kế hoạch'), new ToySheet('Ghi chú')];
  readonly collection: HostObject = new ToySheets(this);
}

class ToySheets implements HostObject {
  readonly type = SHEETS;
  readonly id = null;
  constructor(readonly workbook: ToyWorkbook) {}
}

export class ToySheet implements HostObject {
  private static made = 0;
  readonly type = SHEET;
  readonly id = `{sheet-${++ToySheet.made}}`;
  readonly cells = new Map<string, Json>();
  constructor(public name: string) {}
}

class ToyRange implements HostObject {
  readonly type = RANGE;
  readonly id = null;
  readonly format: HostObject = { type: FORMAT, id: null };
  constructor(
    readonly sheet: ToySheet,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  get values(): Json[][] {
    return Array.from({ length: this.rows }, (_, row) =>
      Array.from(
        { length: this.columns },
        (_, column) => this.sheet.cells.get(`${this.row + row} ${this.column + column}`) ?? '',
      ),
    );
  }

  set values(values: readonly (readonly Json[])[]) {
    if (values.length !== this.rows || values.some((row) => row.length !== this.columns)) {
      throw new HostError('InvalidArgument', 'The array does not have the size of the range.');
    }
    values.forEach((cells, row) =>
      cells.forEach((value, column) =>
        this.sheet.cells.set(`${this.row + row} ${this.column + column}`, value),
      ),
    );
  }
}

const FORMAT: HostClass = {
  name: 'RangeFormat',
  scalars: { WrapText: () => true, ColumnWidth: () => 64 },
  writable: {},
  navigation: {},
  methods: {},
};

const RANGE: HostClass = {
  name: 'Range',
  scalars: {
    Values: (self) => range(self).values,
    RowCount: (self) => range(self).rows,
    ColumnCount: (self) => range(self).columns,
    CellCount: () => {
      throw new TypeError('a mistake of the simulation');
    },
  },
  writable: {
    Values: (self, value) => {
      range(self).values = rowsOf(value);
    },
  },
  navigation: {
    Format: (self) => range(self).format,
    Worksheet: (self) => range(self).sheet,
  },
  methods: {
    GetRow: (self, [row]) => {
      const { sheet, row: top, column, columns } = range(self);
      return new ToyRange(sheet, top + Number(row), column, 1, columns);
    },
    GetBoundingRect: (self, [other]) => {
      const first = range(self);
      const last = range(other);
      const rows = last.row - first.row + last.rows;
      return new ToyRange(first.sheet, first.row, first.column, rows, first.columns);
    },
  },
};

const SHEET: HostClass = {
  name: 'Worksheet',
  scalars: { Name: (self) => sheet(self).name, Id: (self) => self.id },
  writable: {
    Name: (self, value) => {
      sheet(self).name = String(value);
    },
  },
  navigation: {},
  methods: {
    GetRangeByIndexes: (self, [row, column, rows, columns]) =>
      new ToyRange(sheet(self), Number(row), Number(column), Number(rows), Number(columns)),
    GetUsedRangeOrNullObject: (self) =>
      sheet(self).cells.size === 0 ? null : new ToyRange(sheet(self), 0, 0, 1, 1),
    GetUsedRange: () => null,
  },
};

const SHEETS: HostClass = {
  name: 'WorksheetCollection',
  scalars: {},
  writable: {},
  navigation: {},
  methods: {
    Add: (self, [name]) => {
      const added = new ToySheet(String(name));
      sheets(self).push(added);
      return added;
    },
    GetItemOrNullObject: (self, [key]) => find(self, key),
    GetCount: (self) => sheets(self).length,
  },
  items: (self) => sheets(self),
  item: (self, key) => find(self, key),
};

const WORKBOOK: HostClass = {
  name: 'Workbook',
  scalars: { Name: () => 'plan.xlsx' },
  writable: {},
  navigation: { Worksheets: (self) => (self instanceof ToyWorkbook ? self.collection : null) },
  methods: {},
};

function find(self: HostObject, key: Argument | undefined): ToySheet | null {
  return sheets(self).find(({ id, name }) => id === key || name === key) ?? null;
}

function sheets(self: HostObject): ToySheet[] {
  if (self instanceof ToySheets) return self.workbook.sheets;
  throw new Error('not the sheets');
}

function sheet(self: HostObject): ToySheet {
  if (self instanceof ToySheet) return self;
  throw new Error('not a sheet');
}

function range(self: Argument | undefined): ToyRange {
  if (self instanceof ToyRange) return self;
  throw new HostError('InvalidArgument', 'not a range');
}

function rowsOf(value: Json): Json[][] {
  if (!Array.isArray(value)) throw new HostError('InvalidArgument', 'not an array');
  return value.map((row: Json) => (Array.isArray(row) ? row : [row]));
}
