import type { Area } from '../../../src/workbook/address';

/** One series of a chart; colours as "#RRGGBB", "" where Excel chooses. */
export interface Series {
  name: string;
  values: Area | null;
  categories: Area | null;
  fill: string;
  line: string;
  gapWidth: number;
  hasDataLabels: boolean;
  labelFormat: string;
  labelColor: string;
}

export const newSeries = (name: string): Series => ({
  name,
  values: null,
  categories: null,
  fill: '',
  line: '',
  gapWidth: 150,
  hasDataLabels: false,
  labelFormat: 'General',
  labelColor: '',
});

/** A chart on a sheet, over cells of the same sheet. */
export interface Chart {
  readonly id: string;
  readonly type: string;
  title: string;
  legend: string;
  fontName: string;
  fontColor: string;
  isReversed: boolean;
  /** Every so many-th category bears its name; "" where Excel chooses. */
  labelSpacing: number | '';
  showsValueAxis: boolean;
  showsGridlines: boolean;
  /** The cells that it covers; null where Excel put it somewhere. */
  place: Area | null;
  readonly series: Series[];
}

export const newChart = (id: string, type: string): Chart => ({
  id,
  type,
  title: '',
  legend: 'Right',
  fontName: '',
  fontColor: '',
  isReversed: false,
  labelSpacing: '',
  showsValueAxis: true,
  showsGridlines: true,
  place: null,
  series: [],
});
