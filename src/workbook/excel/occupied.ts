import type { Area } from '../address';
import type { SheetFacts } from './sheet-facts';
import { areaOf, cellCount, columnsOf, PLACE, rangeOf, rowsOf } from './places';

/** A part of a sheet that is to be read. */
export interface SheetArea {
  readonly facts: SheetFacts;
  readonly area: Area;
}

/** A used range over more cells than this is looked into first: a single value may have made it that large. */
const LARGE = 1_000_000;
const PARTS = 64;
/** Parts of large sheets that hold values, at most; more are too many values to be read. */
const MOST_PARTS = 2_000;

/** The area in equal parts, cut across its longer side. */
function partsOf(area: Area): Area[] {
  const byRows = rowsOf(area) >= columnsOf(area);
  const [first, last] = byRows ? [area.top, area.bottom] : [area.left, area.right];
  const step = Math.ceil((last - first + 1) / PARTS);
  const parts: Area[] = [];
  for (let from = first; from <= last; from += step) {
    const to = Math.min(last, from + step - 1);
    parts.push(byRows ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to });
  }
  return parts;
}

/**
 * Where the values of these sheets are: their used ranges, or, where such a range is very large, those
 * parts of it that hold values. A sync for each round of cutting; none where no sheet is that large.
 * ExcelApi 1.7
 */
export async function findOccupied(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
): Promise<SheetArea[]> {
  const found: SheetArea[] = [];
  let large: SheetArea[] = [];
  for (const facts of sheets) {
    if (facts.used)
      (cellCount(facts.used) > LARGE ? large : found).push({ facts, area: facts.used });
  }
  while (large.length > 0 && large.length <= MOST_PARTS) {
    const asked = large.flatMap(({ facts, area }) =>
      partsOf(area).map((part) => {
        const used = rangeOf(facts.sheet, part).getUsedRangeOrNullObject(true);
        used.load(PLACE);
        return { facts, used };
      }),
    );
    await context.sync();
    large = [];
    for (const { facts, used } of asked) {
      if (used.isNullObject) continue;
      const area = areaOf(used);
      (cellCount(area) > LARGE ? large : found).push({ facts, area });
    }
  }
  return [...found, ...large];
}
