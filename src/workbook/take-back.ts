import { valueOfPatch } from './patched';
import type { CellPatch, PatchValue } from './port';
import type { CellValue } from './snapshot';

/** What has to be written for a cell to hold the value again; an error comes back as its text. */
function again(value: CellValue): PatchValue {
  if (typeof value !== 'object' || value === null) return value;
  if (value.kind === 'error') return value.code;
  return Number.isInteger(value.serial) ? { kind: 'date', day: value.day } : value.serial;
}

/** What of a cell's look a patch changed, as it was before; null where it left that. */
export interface OldLook {
  readonly format: string | null;
  readonly font: string | null;
}

/**
 * The patch that takes a patch back.
 *
 * @param was what the cell held
 */
export function takeBack(patch: CellPatch, was: CellValue, { format, font }: OldLook): CellPatch {
  const { sheet, row, column, after } = patch;
  return {
    ...{ sheet, row, column, before: valueOfPatch(after), after: again(was) },
    ...(format === null ? {} : { format }),
    ...(font === null ? {} : { font }),
  };
}
