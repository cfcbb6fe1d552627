import { isBlank } from '../plan/cell-text';
import type { UnreadSetting } from '../rules/rule';
import { fold } from '../text/fold';
import type { Snapshot } from '../workbook/snapshot';
import { filledLines, sitesOf, type Site } from './setting-sites';
import { COLUMN_LINES, HEADINGS, PLAIN_LINES, settledKindOf } from './settings-sheet';

/** Lines that count only where the sheet of the table is named, folded. */
const OF_A_TABLE: ReadonlySet<string> = new Set(
  [PLAIN_LINES.headerRow, ...Object.values(COLUMN_LINES)].map(({ item }) => fold(item)),
);
const ITEMS: ReadonlySet<string> = new Set([
  ...OF_A_TABLE,
  ...Object.values(PLAIN_LINES).map(({ item }) => fold(item)),
]);

/** A line of the settings that says something and is read by nobody. */
interface LostLine {
  readonly site: Site;
  readonly code: Extract<UnreadSetting['code'], 'unknown-item' | 'repeated' | 'table-needed'>;
}

/** The lines that are about nothing known, stand there a second time, or are of a table that is not named. */
export function lostLines(snapshot: Snapshot): readonly LostLine[] {
  const sites = sitesOf(snapshot);
  /** One line of a table that is not named tells it for all of them. */
  let isTold = !isBlank(sites.get(fold(PLAIN_LINES.sheet.item))?.value ?? null);
  return filledLines(snapshot, HEADINGS[0]).flatMap((site): readonly LostLine[] => {
    const item = fold(site.item);
    if (sites.get(item)?.row !== site.row) return [{ site, code: 'repeated' }];
    if (!ITEMS.has(item)) {
      return settledKindOf(site.item) === null ? [{ site, code: 'unknown-item' }] : [];
    }
    if (isTold || !OF_A_TABLE.has(item)) return [];
    isTold = true;
    return [{ site, code: 'table-needed' }];
  });
}
