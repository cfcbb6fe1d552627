import { legacyLetters, readLegacy, type LegacyEncoding } from '../text/legacy';
import { oncePer } from '../text/once-per';
import { parseArea } from '../workbook/address';
import { valueAt, type Snapshot } from '../workbook/snapshot';

/** A cell whose text was typed in a font of before Unicode. */
export interface LegacyCell {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  /** The font's name. */
  readonly font: string;
  /** As it stands in the cell. */
  readonly text: string;
  /** What it says, in Unicode. */
  readonly says: string;
}

/**
 * The sheet's cells, by name ("C7"), that are not to be read as they stand, since they were typed in a
 * font of before Unicode. Text that could be either is taken as the sheet's other texts in fonts of that
 * encoding are, where all of these agree.
 */
export const legacyCells: (snapshot: Snapshot) => ReadonlyMap<string, LegacyCell> = oncePer(
  (snapshot) => {
    const cells = new Map<string, LegacyCell>();
    const open = new Map<string, LegacyEncoding>();
    const typed = new Set<LegacyEncoding>();
    const unicode = new Set<LegacyEncoding>();
    for (const [name, font] of snapshot.legacyFonts) {
      const place = parseArea(name);
      const text = place && valueAt(snapshot, place.top, place.left);
      const encoding = legacyLetters(font)?.encoding;
      if (!place || typeof text !== 'string' || encoding === undefined) continue;
      const reading = readLegacy(text, font);
      if (reading?.kind === 'unicode') unicode.add(encoding);
      if (!reading || reading.kind === 'unicode') continue;
      if (reading.kind === 'open') open.set(name, encoding);
      else typed.add(encoding);
      const { says } = reading;
      cells.set(name, { row: place.top, column: place.left, font, text, says });
    }
    for (const [name, encoding] of open) {
      if (!typed.has(encoding) || unicode.has(encoding)) cells.delete(name);
    }
    return cells;
  },
);
