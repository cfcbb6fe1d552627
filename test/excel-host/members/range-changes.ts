import { HostError } from '../host-class';
import {
  cellCount,
  columnCount,
  holds,
  intersection,
  isEntireColumn,
  isEntireRow,
  rowCount,
} from '../model/areas';
import { moveLines } from '../model/structure';
import { requireEditable } from '../model/write';
import { invalidArgument, notImplemented } from './host-class-of';
import type { RangeObject } from './range';

const CLEARS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'];

/** `Range.clear`: takes away what cells hold, how they look, or both. */
export function clearCells({ sheet, area }: RangeObject, what: string): null {
  if (!CLEARS.includes(what)) throw invalidArgument();
  requireEditable(sheet, cellCount(area) > 5_000_000 ? (sheet.usedArea(false) ?? area) : area);
  const contents = what === 'All' || what === 'Contents';
  const links = what !== 'Contents' && what !== 'Formats';
  for (const { row, column, cell } of [...sheet.grid.in(area)]) {
    sheet.setCell(row, column, {
      ...cell,
      ...(contents && { value: null, formula: null }),
      ...(links && { link: null }),
    });
  }
  if (what === 'All' || what === 'Formats') {
    sheet.restyle(area, () => sheet.plainStyle);
    for (const merge of sheet.merges.in(area)) sheet.merges.delete(merge);
    sheet.rules = sheet.rules.filter((rule) => {
      const touched = rule.areas.filter((each) => intersection(each, area));
      if (touched.some((each) => !holds(area, each))) {
        throw notImplemented('clearing part of a conditional format');
      }
      return touched.length < rule.areas.length;
    });
  }
  return null;
}

/**
 * `Range.insert` and `Range.delete`. Whole rows and columns move; a part of them does not in this
 * simulation, but where it would cut through a table or merged cells it is refused as Excel does.
 */
export function moveCells(
  self: RangeObject,
  kind: 'insert' | 'delete',
  shift: string,
): RangeObject {
  const { book, sheet, area } = self;
  const down = shift === 'Down' || shift === 'Up';
  if (!down && shift !== 'Right' && shift !== 'Left') throw invalidArgument();
  if (isEntireRow(area) || isEntireColumn(area)) {
    const rows = isEntireRow(area);
    const axis = rows ? 'row' : 'column';
    const at = rows ? area.top : area.left;
    const count = rows ? rowCount(area) : columnCount(area);
    moveLines(book, sheet, { axis, kind, at, count });
    return kind === 'insert' ? self.to(area) : self;
  }
  const moved = down ? { ...area, bottom: Infinity } : { ...area, right: Infinity };
  const cut = [...sheet.merges.all(), ...sheet.tables.map((table) => table.area)].some(
    (each) => intersection(each, moved) && !holds(moved, each),
  );
  if (cut) throw new HostError('InsertDeleteConflict', 'Merged cells or a table would be cut.');
  throw notImplemented('moving a part of the rows or columns');
}
