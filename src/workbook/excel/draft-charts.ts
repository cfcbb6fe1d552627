import { cellName } from '../address';
import type { DraftChart, DraftSeries, SheetDraft } from '../draft';
import { textBytes, type Step } from './batches';
import { rangeOf } from './places';

const CALL_BYTES = 12_000;

/** Charts over the draft's own cells. ExcelApi 1.8 */
export function chartSteps(sheet: Excel.Worksheet, { charts = [] }: SheetDraft): Step[] {
  return charts.map((chart) => ({
    bytes: CALL_BYTES + textBytes(chart.title),
    queue: () => addChart(sheet, chart),
  }));
}

function addChart(sheet: Excel.Worksheet, draft: DraftChart): void {
  const [first, ...others] = draft.series;
  if (!first) return;
  const chart = sheet.charts.add('BarStacked', rangeOf(sheet, first.values), 'Columns');
  const { top, left, bottom, right } = draft.place;
  chart.setPosition(cellName(top, left), cellName(bottom, right));
  chart.title.text = draft.title;
  chart.legend.position = 'Bottom';
  chart.format.font.name = 'Times New Roman';
  chart.format.font.color = '#000000';
  // Excel puts the first category at the bottom.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.tickLabelSpacing = 1;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = first.name;
  dress(sheet, series, first, draft);
  for (const each of others) dress(sheet, chart.series.add(each.name), each, draft);
}

function dress(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { values, fill, text }: DraftSeries,
  { categories }: DraftChart,
): void {
  series.setValues(rangeOf(sheet, values));
  series.setXAxisValues(rangeOf(sheet, categories));
  series.gapWidth = 50;
  series.format.fill.setSolidColor(`#${fill}`);
  series.format.line.color = '#000000';
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = '0;;';
  series.dataLabels.format.font.color = `#${text}`;
}
