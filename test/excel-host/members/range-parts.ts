import type { Area } from '../../../src/workbook/address';
import type { Argument } from '../host-class';
import { HostError } from '../host-class';
import { cellCount, intersection } from '../model/areas';
import { areaFromAddress } from './address';
import { objectOf, text } from './arguments';
import { invalidArgument } from './host-class-of';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { visibleAreas } from './special-cells';

/** The area that an argument names, a range or an address. */
export function areaOf(self: RangeObject, argument: Argument | undefined): Area {
  const range = objectOf(argument, RangeObject);
  if (range) {
    if (range.sheet !== self.sheet) throw invalidArgument();
    return range.area;
  }
  return areaFromAddress(self.book, self.sheet, text([argument ?? null], 0));
}

/** From a place of the range on, 0-based from its first cell, so many rows and columns. */
export function part(
  self: RangeObject,
  row: number,
  column: number,
  rows: number,
  columns: number,
) {
  const top = self.area.top + row;
  const left = self.area.left + column;
  return self.to({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

/** The cells that two ranges share; null where they share none. */
export function shared(self: RangeObject, other: Argument | undefined): RangeObject | null {
  const both = intersection(self.area, areaOf(self, other));
  return both && self.to(both);
}

/** The cells in use, of those with a value only or of those with a look too; null where there are none. */
export function used(self: RangeObject, valuesOnly: boolean): RangeObject | null {
  const area = self.sheet.usedArea(valuesOnly, self.area);
  return area && self.to(area);
}

/** What is there. Throws `ItemNotFound` for what is not. */
export function found<T>(object: T | null): T {
  if (object !== null) return object;
  throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
}

/** The cells of a kind; null where there are none. */
export function specialCells(
  self: RangeObject,
  args: readonly Argument[],
): RangeAreasObject | null {
  const areas = visibleAreas(self.sheet, self.area, text(args, 0));
  return areas.length === 0 ? null : new RangeAreasObject(self.book, self.sheet, areas);
}

/** The cell whose formula spills into this one; null where none does. */
export function spillParent(self: RangeObject): RangeObject | null {
  if (cellCount(self.area) !== 1) throw invalidArgument();
  const array = self.sheet.arrays.find(
    ({ area, spills }) => spills && intersection(area, self.area),
  );
  return array ? self.to({ ...array.area, bottom: array.area.top, right: array.area.left }) : null;
}
