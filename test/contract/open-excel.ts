import { areaName, cellName, type Area } from '../../src/workbook/address';
import { excelWorkbook } from '../../src/workbook/excel/workbook';
import { startExcel, type ExcelInProcess } from '../excel-host/jsdom-host';
import { HostWorkbook } from '../excel-host/members/workbook';
import type { Book } from '../excel-host/model/book';
import { loadBook } from '../excel-host/model/load';
import { snapshotOf } from '../excel-host/model/snapshot';
import { User } from '../excel-host/model/user';
import type { Opened, SeenChart, SeenFormat } from './opened';

/** A workbook open in the simulated Excel, with our page in it. */
export interface OpenedInExcel extends Opened {
  readonly book: Book;
  /** Somebody who works on it at the same time. */
  readonly user: User;
  readonly excel: ExcelInProcess;
}

/** One Excel for all tests of a file, a workbook after the other: starting one takes longer than most of them. */
let running: { readonly host: HostWorkbook; readonly excel: ExcelInProcess } | null = null;

afterAll(async () => {
  await running?.excel.close();
  running = null;
});

/** Closes the workbook; throws where the simulation met something that it cannot do. */
export async function closeExcel(): Promise<void> {
  if (!running) return;
  const { excel } = running;
  excel.faults.clear();
  await excel.idle();
  const mistakes = excel.takeMistakes();
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
}

const rgb = (colour: string | null): string | null =>
  colour?.replace('#', '').toUpperCase() ?? null;

function formatsOf(book: Book, name: string): SeenFormat[] {
  const rules = book.find(name)?.rules ?? [];
  return rules.map(({ type, areas, formulas, look }) => ({
    area: areas.map(areaName).join(' '),
    formula: type === 'Custom' ? (formulas[0] ?? null) : null,
    fill: rgb(look.fill),
    font: rgb(look.fontColor),
    bold: look.bold ?? false,
  }));
}

function formulasOf(book: Book, name: string): Record<string, string> {
  const cells = [...(book.find(name)?.grid.all() ?? [])];
  return Object.fromEntries(
    cells.flatMap(({ row, column, cell: { formula } }) =>
      formula === null ? [] : [[cellName(row, column), formula.slice(1)]],
    ),
  );
}

const areaOrNothing = (area: Area | null): string => (area ? areaName(area) : '');

function chartsOf(book: Book, name: string): SeenChart[] {
  return (book.find(name)?.charts ?? []).map((chart) => ({
    type: chart.type === 'BarStacked' ? 'BarStacked' : 'other',
    title: chart.title,
    fontName: chart.fontName,
    place: areaOrNothing(chart.place),
    legend: chart.legend,
    isReversed: chart.isReversed,
    labelSpacing: Number(chart.labelSpacing),
    showsValueAxis: chart.showsValueAxis,
    showsGridlines: chart.showsGridlines,
    series: chart.series.map((series) => ({
      name: series.name,
      values: areaOrNothing(series.values),
      categories: areaOrNothing(series.categories),
      fill: rgb(series.fill) ?? '',
      line: rgb(series.line) ?? '',
      gapWidth: series.gapWidth,
      labelFormat: series.hasDataLabels ? series.labelFormat : '',
      labelColor: rgb(series.labelColor) ?? '',
    })),
  }));
}

/** The open workbook through Office.js: the official client in a simulated Excel. It closes where another is opened. */
export async function openInExcel(bytes: Uint8Array): Promise<OpenedInExcel> {
  const book = loadBook(bytes);
  if (running) {
    await closeExcel();
    running.host.book = book;
    running.excel.counters.reset();
  } else {
    const host = new HostWorkbook(book);
    running = { host, excel: await startExcel(host) };
  }
  const { excel } = running;
  return {
    book,
    user: new User(book),
    excel,
    workbook: excelWorkbook(),
    again: async () => excelWorkbook(),
    formats: async (sheet) => formatsOf(book, sheet),
    formulas: async (sheet) => formulasOf(book, sheet),
    charts: async (sheet) => chartsOf(book, sheet),
    picture: async () => snapshotOf(book),
  };
}
