import type { Area } from '../../../src/workbook/address';
import type { Argument, HostClass, HostObject, Json } from '../host-class';
import { newSeries, type Chart, type Series } from '../model/chart';
import { readColor } from '../model/colors';
import { asFlag, asText, numberWithin, objectOf, text, whole } from './arguments';
import { ChartFont } from './chart-font';
import { hostClassOf, invalidArgument } from './host-class-of';
import { RangeObject } from './range';

/** The series of a chart. */
export class ChartSeriesList implements HostObject {
  readonly type: HostClass = SERIES_LIST;
  readonly id = null;

  constructor(readonly chart: Chart) {}
}

/** A series, or a part of it. */
class SeriesPart implements HostObject {
  readonly id = null;

  constructor(
    readonly type: HostClass,
    readonly series: Series,
  ) {}
}

const seriesOf = (series: Series): SeriesPart => new SeriesPart(SERIES, series);

function at({ chart }: ChartSeriesList, args: readonly Argument[]): SeriesPart {
  const series = chart.series[whole(args, 0)];
  if (!series) throw invalidArgument();
  return seriesOf(series);
}

const SERIES_LIST: HostClass = hostClassOf('ChartSeriesCollection', ChartSeriesList, {
  scalars: { Count: ({ chart }) => chart.series.length },
  methods: {
    GetItemAt: at,
    Add: ({ chart }, args) => {
      const series = newSeries(text(args, 0));
      chart.series.push(series);
      return seriesOf(series);
    },
  },
  items: ({ chart }) => chart.series.map(seriesOf),
});

/** One column or row of cells. */
function lineOf(args: readonly Argument[]): Area {
  const area = objectOf(args[0], RangeObject)?.area;
  if (!area || (area.left !== area.right && area.top !== area.bottom)) throw invalidArgument();
  return area;
}

function colorOf(value: Argument | undefined): string {
  const color = typeof value === 'string' ? readColor(value) : null;
  if (color === null) throw invalidArgument();
  return color;
}

const WIDEST_GAP = 500;

const SERIES: HostClass = hostClassOf('ChartSeries', SeriesPart, {
  scalars: { Name: ({ series }) => series.name, GapWidth: ({ series }) => series.gapWidth },
  writable: {
    Name: ({ series }, value) => {
      series.name = asText(value);
    },
    GapWidth: ({ series }, value) => {
      series.gapWidth = numberWithin(value, 0, WIDEST_GAP);
    },
    HasDataLabels: ({ series }, value) => {
      series.hasDataLabels = asFlag(value);
    },
  },
  navigation: {
    Format: ({ series }) => new SeriesPart(FORMAT, series),
    DataLabels: ({ series }) => new SeriesPart(LABELS, series),
  },
  methods: {
    SetValues: ({ series }, args) => {
      series.values = lineOf(args);
      return null;
    },
    SetXAxisValues: ({ series }, args) => {
      series.categories = lineOf(args);
      return null;
    },
  },
});

const FORMAT: HostClass = hostClassOf('ChartSeriesFormat', SeriesPart, {
  navigation: {
    Fill: ({ series }) => new SeriesPart(FILL, series),
    Line: ({ series }) => new SeriesPart(LINE, series),
  },
});

const FILL: HostClass = hostClassOf('ChartFill', SeriesPart, {
  methods: {
    SetSolidColor: ({ series }, args): Json => {
      series.fill = colorOf(args[0]);
      return null;
    },
  },
});

const LINE: HostClass = hostClassOf('ChartLineFormat', SeriesPart, {
  scalars: { Color: ({ series }) => series.line },
  writable: {
    Color: ({ series }, value) => {
      series.line = colorOf(value);
    },
  },
});

const LABELS: HostClass = hostClassOf('ChartDataLabels', SeriesPart, {
  writable: {
    NumberFormat: ({ series }, value) => {
      series.labelFormat = asText(value);
    },
  },
  navigation: { Format: ({ series }) => new SeriesPart(LABEL_FORMAT, series) },
});

const LABEL_FORMAT: HostClass = hostClassOf('ChartDataLabelFormat', SeriesPart, {
  navigation: {
    Font: ({ series }) =>
      new ChartFont({
        name: () => undefined,
        color: (color) => {
          series.labelColor = color;
        },
      }),
  },
});
