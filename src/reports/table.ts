import type { DraftCell, DraftValue } from '../workbook/draft';
import type { CellSpan, Line } from './line';
import { span } from './line';
import type { StyleName } from './styles';

/** A column of a table on the report sheet; it covers one or more of the sheet's. */
export interface TableColumn<Row> {
  readonly title: string;
  readonly columns: number;
  readonly style: StyleName;
  /** That of text, where it is another. */
  readonly textStyle?: StyleName;
  readonly value: (row: Row, index: number) => DraftValue;
  readonly link?: (row: Row) => DraftCell['link'];
}

function styleFor({ kind }: DraftValue, style: StyleName, textStyle: StyleName): StyleName {
  if (kind === 'date') return 'cellDate';
  return kind === 'text' ? textStyle : style;
}

export const headerLine = <Row>(columns: readonly TableColumn<Row>[]): Line => ({
  spans: columns.map((column) => span(column.columns, column.title, 'columnHead')),
  keepWithNext: true,
});

export const rowLine = <Row>(
  columns: readonly TableColumn<Row>[],
  row: Row,
  index: number,
): Line => ({ spans: columns.map((column) => spanOf(column, row, index)) });

function spanOf<Row>(
  { columns, style, textStyle = style, value: valueOf, link: linkOf }: TableColumn<Row>,
  row: Row,
  index: number,
): CellSpan {
  const value = valueOf(row, index);
  const span = { columns, value, style: styleFor(value, style, textStyle) };
  const link = linkOf?.(row);
  return link ? { ...span, link } : span;
}

/** The header, then a line for each row. */
export const tableLines = <Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): readonly Line[] => {
  const header = headerLine(columns);
  return [
    header,
    ...rows.map((row, index) => ({ spans: rowLine(columns, row, index).spans, header })),
  ];
};
