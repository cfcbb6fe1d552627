import { isBlank } from '../plan/cell-text';
import { fold } from '../text/fold';
import type { CellValue, Snapshot } from '../workbook/snapshot';

/** Where a line of the settings says its value. */
export interface Site {
  /** What the line is about, as the sheet says it. */
  readonly item: string;
  readonly row: number;
  /** Of the value: the cell behind the item's. */
  readonly column: number;
  readonly value: CellValue;
}

type Cells = Pick<Snapshot, 'area' | 'rows'>;

/** The texts of a sheet, each with the cell behind it, by rows. */
function* allSites({ area, rows }: Cells): Generator<Site> {
  if (!area) return;
  for (const [r, cells] of rows.entries()) {
    for (const [c, item] of cells.entries()) {
      if (typeof item !== 'string') continue;
      yield { item, row: area.top + r, column: area.left + c + 1, value: cells[c + 1] ?? null };
    }
  }
}

/** The lines of a sheet by their items, folded; of two with the same item the first counts. */
export function sitesOf(cells: Cells): ReadonlyMap<string, Site> {
  const sites = new Map<string, Site>();
  for (const site of allSites(cells)) {
    const item = fold(site.item);
    if (!sites.has(item)) sites.set(item, site);
  }
  return sites;
}

/** The lines that say a value, below the heading of the items; none where that heading is gone. */
export function filledLines(cells: Cells, heading: string): readonly Site[] {
  const header = sitesOf(cells).get(fold(heading));
  if (!header) return [];
  return [...allSites(cells)].filter(
    ({ row, column, value }) => row > header.row && column === header.column && !isBlank(value),
  );
}
