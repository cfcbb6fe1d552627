import type { DraftValue } from '../workbook/draft';
import type { CellValue } from '../workbook/snapshot';
import { cellSpan, number, text, type CellSpan } from './line';
import type { StyleName } from './styles';

/** What she wrote in the free cells of the report that is made again, by their names. */
export type HerTexts = ReadonlyMap<string, CellValue>;

function valueOf(hers: CellValue): DraftValue {
  if (hers === null) return text('');
  if (typeof hers === 'number') return number(hers);
  if (typeof hers === 'object') {
    return hers.kind === 'date' ? { kind: 'date', day: hers.day } : text(hers.code);
  }
  return text(String(hers));
}

/** A cell that is hers to fill in: what she wrote there before, else what asks her to. */
export function freeCell(
  columns: number,
  name: string,
  style: StyleName,
  prompt: string,
  hers: HerTexts,
): CellSpan {
  const written = hers.get(name);
  const value = written === undefined ? text(prompt) : valueOf(written);
  return { ...cellSpan(columns, value, style), fillable: name };
}
