import type { DraftCell, DraftLink, DraftValue } from '../workbook/draft';
import { STYLE_NAMES, type StyleName } from './styles';

/** A cell, and how many beside and below it are merged with it. */
export interface CellSpan extends DraftCell {
  readonly columns: number;
  /** One where it is not given; the lines below leave a gap for the others. */
  readonly rows?: number;
  readonly style: StyleName;
}

/** Columns in which nothing is written. */
export interface Gap {
  readonly columns: number;
  readonly style: null;
}

export type Span = CellSpan | Gap;

/** One row of the report sheet, from its first column on. */
export interface Line {
  readonly spans: readonly Span[];
  /** In points; as high as its text needs where it is not given. */
  readonly height?: number;
  /** In points: no lower than this, where no height is given. */
  readonly atLeast?: number;
  readonly pageBreakBefore?: boolean;
  /** The header of the table that it is a row of. */
  readonly header?: Line;
  /** Stands on the same page as the line after it, where it can. */
  readonly keepWithNext?: boolean;
}

export const BLANK: DraftValue = { kind: 'blank' };

/** The most characters that a cell holds (Excel specifications and limits). */
const LONGEST = 32_767;

/** Text as a cell's value; nothing where it is empty. */
export const text = (words: string): DraftValue =>
  words === '' ? BLANK : { kind: 'text', text: words.slice(0, LONGEST) };

export const number = (figure: number): DraftValue => ({ kind: 'number', number: figure });

export const formula = (formula: string, result: string | number): DraftValue => ({
  kind: 'formula',
  formula,
  result,
});

/** So many columns left as they are. */
export const gap = (columns: number): Gap => ({ columns, style: null });

/** One blank cell for each style: there are many, and nothing tells them apart. */
const BLANKS: ReadonlyMap<StyleName, CellSpan> = new Map(
  STYLE_NAMES.map((style) => [style, { columns: 1, value: BLANK, style, link: undefined }]),
);

/** All cells are made here, so that they are of one shape: what goes through thousands of them is far slower else. */
export function cellSpan(
  columns: number,
  value: DraftValue,
  style: StyleName,
  link?: DraftLink,
): CellSpan {
  const blank = columns === 1 && value === BLANK && !link ? BLANKS.get(style) : undefined;
  return blank ?? { columns, value, style, link };
}

export const span = (columns: number, words: string, style: StyleName): CellSpan =>
  cellSpan(columns, text(words), style);
