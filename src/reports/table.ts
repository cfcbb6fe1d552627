import type { DraftCell, DraftValue } from '../workbook/draft';
import type { Line, Span } from './line';
import { span } from './line';
import type { StyleName } from './styles';

/** A column of a table on the report sheet; it covers one or more of the sheet's. */
export interface TableColumn<Row> {
  readonly title: string;
  readonly columns: number;
  readonly style: StyleName;
  readonly value: (row: Row, index: number) => DraftValue;
  readonly link?: (row: Row) => DraftCell['link'];
}

const styleFor = (value: DraftValue, style: StyleName): StyleName =>
  value.kind === 'date' ? 'cellDate' : style;

export const headerLine = <Row>(columns: readonly TableColumn<Row>[]): Line => ({
  spans: columns.map((column) => span(column.columns, column.title, 'columnHead')),
  keepWithNext: true,
});

export const rowLine = <Row>(
  columns: readonly TableColumn<Row>[],
  row: Row,
  index: number,
): Line => ({
  spans: columns.map((column): Span => {
    const value = column.value(row, index);
    const link = column.link?.(row);
    return {
      columns: column.columns,
      value,
      style: styleFor(value, column.style),
      ...(link ? { link } : {}),
    };
  }),
});

/** The header, then a line for each row. */
export const tableLines = <Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): readonly Line[] => {
  const header = headerLine(columns);
  return [header, ...rows.map((row, index) => ({ ...rowLine(columns, row, index), header }))];
};
