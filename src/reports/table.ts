import type { DraftLink, DraftValue } from '../workbook/draft';
import { HIGHEST } from './fit-height';
import { REPORT_WIDTHS } from './grid';
import { cellSpan, span, type CellSpan, type Line } from './line';
import type { StyleName } from './styles';
import { inParts } from './tall-row';

/** A column of a table on the report sheet; it covers one or more of the sheet's. */
export interface TableColumn<Row> {
  readonly title: string;
  readonly columns: number;
  readonly style: StyleName;
  /** That of text, where it is another. */
  readonly textStyle?: StyleName;
  readonly value: (row: Row, index: number) => DraftValue;
  readonly link?: (row: Row) => DraftLink | undefined;
}

function styleFor({ kind }: DraftValue, style: StyleName, textStyle: StyleName): StyleName {
  if (kind === 'date') return 'cellDate';
  return kind === 'text' ? textStyle : style;
}

export const headerLine = <Row>(columns: readonly TableColumn<Row>[]): Line => ({
  spans: columns.map((column) => span(column.columns, column.title, 'columnHead')),
  keepWithNext: true,
});

/** The cells of a row. */
export const rowSpans = <Row>(
  columns: readonly TableColumn<Row>[],
  row: Row,
  index: number,
): CellSpan[] => columns.map((column) => spanOf(column, row, index));

function spanOf<Row>(
  { columns, style, textStyle = style, value: valueOf, link: linkOf }: TableColumn<Row>,
  row: Row,
  index: number,
): CellSpan {
  const value = valueOf(row, index);
  return cellSpan(columns, value, styleFor(value, style, textStyle), linkOf?.(row));
}

/** A table of the report proper: the header, then a line for each row, several where it is too high for one. */
export const tableLines = <Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): readonly Line[] => {
  const header = headerLine(columns);
  return [
    header,
    ...rows.flatMap((row, index) =>
      inParts({ spans: rowSpans(columns, row, index), header }, REPORT_WIDTHS, HIGHEST),
    ),
  ];
};
