import type { Area } from '../../../src/workbook/address';
import { runs } from '../model/areas';
import type { Sheet } from '../model/sheet';
import { notImplemented } from './host-class-of';

/** The parts of an area that can be seen, row by row of parts. Throws `NotImplemented` for all kinds but "Visible". */
export function visibleAreas(sheet: Sheet, area: Area, kind: string): Area[] {
  if (kind !== 'Visible') throw notImplemented(`special cells of the kind ${kind}`);
  const columns = runs(area.left, area.right, sheet.hiddenColumns());
  return runs(area.top, area.bottom, sheet.hiddenRows()).flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ top, left, bottom, right })),
  );
}
