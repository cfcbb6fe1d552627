import type { DraftCell, DraftValue } from '../workbook/draft';
import type { StyleName } from './styles';

/** Cells side by side, merged where it covers several columns. */
export interface Span {
  readonly columns: number;
  readonly value: DraftValue;
  /** null: nothing is written there. */
  readonly style: StyleName | null;
  readonly link?: DraftCell['link'];
}

/** One row of the report sheet, from its first column on. */
export interface Line {
  readonly spans: readonly Span[];
  /** In points; as high as its text needs where it is not given. */
  readonly height?: number;
  readonly pageBreakBefore?: boolean;
  /** Stands on the same page as the line after it, where it can. */
  readonly keepWithNext?: boolean;
}

const BLANK: DraftValue = { kind: 'blank' };

/** The most characters that a cell holds (Excel specifications and limits). */
const LONGEST = 32_767;

/** Text as a cell's value; nothing where it is empty. */
export const text = (words: string): DraftValue =>
  words === '' ? BLANK : { kind: 'text', text: words.slice(0, LONGEST) };

export const number = (figure: number): DraftValue => ({ kind: 'number', number: figure });

/** So many columns left as they are. */
export const gap = (columns: number): Span => ({ columns, value: BLANK, style: null });

export const span = (columns: number, words: string, style: StyleName): Span => ({
  columns,
  value: text(words),
  style,
});
