import type { Argument, HostClass, HostObject } from '../host-class';
import type { Area } from '../../../src/workbook/address';
import { around } from '../model/areas';
import type { Book } from '../model/book';
import { newChart, newSeries, type Chart } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { areaFromAddress } from './address';
import { asFlag, asText, numberWithin, objectOf, oneOf, text } from './arguments';
import { ChartSeriesList } from './chart-series';
import { ChartFont } from './chart-font';
import { accessDenied, hostClassOf, invalidArgument, notImplemented } from './host-class-of';
import { RangeObject } from './range';

/** The charts of a sheet. */
export class Charts implements HostObject {
  readonly type: HostClass = CHARTS;
  readonly id = null;

  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {}

  of(chart: Chart): ChartObject {
    return new ChartObject(this.book, this.sheet, chart);
  }
}

class ChartObject implements HostObject {
  readonly type: HostClass = CHART;

  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly chart: Chart,
  ) {}

  get id(): string {
    return this.chart.id;
  }
}

/** A part of a chart that has no state of its own. */
class Part implements HostObject {
  readonly id = null;

  constructor(
    readonly type: HostClass,
    readonly chart: Chart,
  ) {}
}

const TYPES = ['BarStacked', 'BarClustered', 'ColumnStacked', 'ColumnClustered', 'Pie'];

/** Of a single column of figures, by columns: one series, which bears no name yet. */
function add(self: Charts, args: readonly Argument[]): ChartObject {
  const { book, sheet } = self;
  if (sheet.protection) throw accessDenied();
  const type = oneOf(TYPES, text(args, 0));
  const source = objectOf(args[1], RangeObject);
  if (!source) throw invalidArgument();
  if (source.area.left !== source.area.right || args[2] !== 'Columns') {
    throw notImplemented('charts of more than one column');
  }
  const chart = newChart(book.nextId(), type);
  chart.series.push({ ...newSeries('Series1'), values: source.area });
  sheet.charts.push(chart);
  return self.of(chart);
}

const CHARTS: HostClass = hostClassOf('ChartCollection', Charts, {
  scalars: { Count: ({ sheet }) => sheet.charts.length },
  methods: { Add: add },
  items: (self) => self.sheet.charts.map((chart) => self.of(chart)),
});

function corner({ book, sheet }: ChartObject, value: Argument | undefined): Area {
  const range = objectOf(value, RangeObject);
  if (range) return range.area;
  if (typeof value !== 'string') throw invalidArgument();
  return areaFromAddress(book, sheet, value);
}

const CHART: HostClass = hostClassOf('Chart', ChartObject, {
  scalars: { Id: ({ chart }) => chart.id, ChartType: ({ chart }) => chart.type },
  navigation: {
    Title: ({ chart }) => new Part(TITLE, chart),
    Legend: ({ chart }) => new Part(LEGEND, chart),
    Axes: ({ chart }) => new Part(AXES, chart),
    Format: ({ chart }) => new Part(AREA_FORMAT, chart),
    Series: ({ chart }) => new ChartSeriesList(chart),
  },
  methods: {
    SetPosition: (self, args) => {
      const first = corner(self, args[0]);
      self.chart.place = around(first, corner(self, args[1] ?? args[0]));
      return null;
    },
    Delete: ({ sheet, chart }) => {
      sheet.charts = sheet.charts.filter((each) => each !== chart);
      return null;
    },
  },
});

const TITLE: HostClass = hostClassOf('ChartTitle', Part, {
  scalars: { Text: ({ chart }) => chart.title },
  writable: {
    Text: ({ chart }, value) => {
      chart.title = asText(value);
    },
  },
});

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

const LEGEND: HostClass = hostClassOf('ChartLegend', Part, {
  scalars: { Position: ({ chart }) => chart.legend },
  writable: {
    Position: ({ chart }, value) => {
      chart.legend = oneOf(POSITIONS, value);
    },
  },
});

const AXES: HostClass = hostClassOf('ChartAxes', Part, {
  navigation: {
    CategoryAxis: ({ chart }) => new Part(CATEGORY_AXIS, chart),
    ValueAxis: ({ chart }) => new Part(VALUE_AXIS, chart),
  },
});

const CATEGORY_AXIS: HostClass = hostClassOf('ChartAxis', Part, {
  scalars: { ReversePlotOrder: ({ chart }) => chart.isReversed },
  writable: {
    ReversePlotOrder: ({ chart }, value) => {
      chart.isReversed = asFlag(value);
    },
    TickLabelSpacing: ({ chart }, value) => {
      chart.labelSpacing = value === '' ? '' : numberWithin(value, 1, 31_999);
    },
  },
});

const VALUE_AXIS: HostClass = hostClassOf('ChartAxis', Part, {
  scalars: { Visible: ({ chart }) => chart.showsValueAxis },
  writable: {
    Visible: ({ chart }, value) => {
      chart.showsValueAxis = asFlag(value);
    },
  },
  navigation: { MajorGridlines: ({ chart }) => new Part(GRIDLINES, chart) },
});

const GRIDLINES: HostClass = hostClassOf('ChartGridlines', Part, {
  scalars: { Visible: ({ chart }) => chart.showsGridlines },
  writable: {
    Visible: ({ chart }, value) => {
      chart.showsGridlines = asFlag(value);
    },
  },
});

const AREA_FORMAT: HostClass = hostClassOf('ChartAreaFormat', Part, {
  navigation: {
    Font: ({ chart }) =>
      new ChartFont({
        name: (name) => {
          chart.fontName = name;
        },
        color: (color) => {
          chart.fontColor = color;
        },
      }),
  },
});
