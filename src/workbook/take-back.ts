import { valueOfPatch } from './patched';
import type { CellPatch, PatchValue } from './port';
import type { CellValue } from './snapshot';

/** What has to be written for a cell to hold the value again; an error comes back as its text. */
function again(value: CellValue): PatchValue {
  if (typeof value !== 'object' || value === null) return value;
  if (value.kind === 'error') return value.code;
  return Number.isInteger(value.serial) ? { kind: 'date', day: value.day } : value.serial;
}

/**
 * The patch that takes a patch back.
 *
 * @param was what the cell held
 * @param format its number format, where the patch changed that
 */
export function takeBack(patch: CellPatch, was: CellValue, format: string | null): CellPatch {
  const { sheet, row, column, after } = patch;
  const back = { sheet, row, column, before: valueOfPatch(after), after: again(was) };
  return format === null ? back : { ...back, format };
}
