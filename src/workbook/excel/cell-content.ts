import { putValue } from './put-value';

/** What a cell holds, so that it can be put back. */
export interface CellContent {
  readonly value: unknown;
  /** With "=" where the cell holds one; else the value. */
  readonly formula: unknown;
  readonly format: string;
  /** The font's name; null where parts of its text are in different fonts. */
  readonly font: string | null;
}

/** Asks for a cell's content; `contentOf` reads it after the next sync. ExcelApi 1.1 */
export function askContent(range: Excel.Range): void {
  range.load('values,formulas,numberFormat,format/font/name');
}

export const contentOf = (range: Excel.Range): CellContent => ({
  value: first(range.values),
  formula: first(range.formulas),
  format: String(first(range.numberFormat)),
  font: range.format.font.name,
});

function first(values: readonly (readonly unknown[])[]): unknown {
  return values[0]?.[0];
}

/** Text that starts with "=" is its own formula too: a formula's result is something else. */
export const isFormula = ({ value, formula }: CellContent): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** Queues putting the content back; its font, where that was changed. */
export function putBack(range: Excel.Range, content: CellContent, fontToo: boolean): void {
  const { value, formula, format, font } = content;
  if (fontToo && font !== null) range.format.font.name = font;
  if (isFormula(content)) range.formulas = [[formula]];
  else if (typeof value === 'string') putValue(range, value, format, false);
  else
    putValue(
      range,
      typeof value === 'number' || typeof value === 'boolean' ? value : null,
      '',
      false,
    );
  range.numberFormat = [[format]];
}
