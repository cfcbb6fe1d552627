import type { Workbook } from '../../src/workbook/port';

/** A conditional format as it stands in the workbook, ours or hers. */
export interface SeenFormat {
  /** "A7:E15" */
  readonly area: string;
  /** Of a custom rule, without "="; null for any other kind. */
  readonly formula: string | null;
  /** Colours as RRGGBB; null where it sets none. */
  readonly fill: string | null;
  readonly font: string | null;
  readonly bold: boolean;
}

/** A chart as it stands on a sheet. */
export interface SeenChart {
  readonly type: 'BarStacked' | 'other';
  readonly title: string;
  readonly fontName: string;
  /** "A8:C20" */
  readonly place: string;
  readonly legend: string;
  readonly isReversed: boolean;
  readonly labelSpacing: number;
  readonly showsValueAxis: boolean;
  readonly showsGridlines: boolean;
  readonly series: readonly SeenSeries[];
}

/** Areas as "A5:A6", colours as RRGGBB. */
export interface SeenSeries {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  readonly fill: string;
  readonly line: string;
  readonly gapWidth: number;
  readonly labelFormat: string;
  readonly labelColor: string;
}

/** A workbook opened through an adapter, and what lets a test see what became of it. */
export interface Opened {
  readonly workbook: Workbook;
  /** The same workbook as somebody who opens it after us has it. */
  readonly again: () => Promise<Workbook>;
  /** The sheet's conditional formats in their order of priority. */
  readonly formats: (sheet: string) => Promise<readonly SeenFormat[]>;
  /** The sheet's formulas, without "=": "C7" → "A7*2". */
  readonly formulas: (sheet: string) => Promise<Readonly<Record<string, string>>>;
  /** The charts that we put on the sheet. */
  readonly charts: (sheet: string) => Promise<readonly SeenChart[]>;
  /** All that the workbook holds, to be compared before and after. */
  readonly picture: () => Promise<unknown>;
}

/** Opens the bytes of an .xlsx file through one of the adapters. */
export type Open = (bytes: Uint8Array) => Promise<Opened>;
