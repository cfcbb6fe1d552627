import { MARK_STYLES, type MarkKind } from '../../workbook/mark';

/** A mark's own colours, as they stand on the sheet. */
export function markColours(kind: MarkKind): { backgroundColor: string; color: string } {
  const { fill, font } = MARK_STYLES[kind];
  return { backgroundColor: `#${fill}`, color: `#${font}` };
}
