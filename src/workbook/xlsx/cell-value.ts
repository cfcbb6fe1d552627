import { readAlike } from '../../text/legacy';
import { dayOfSerial, parseDay, serialOfDay } from '../../timeline/day';
import type { CellValue, DateCell, ErrorCell } from '../snapshot';
import { Unreadable } from './refusal';
import { NO_FONTS, readRichText, type RichText } from './rich-text';
import type { SharedString } from './shared-strings';
import type { SheetCursor } from './sheet-cursor';
import { PLAIN_FORMAT, type CellFormat } from './styles';
import { TagCursor } from './tag-cursor';
import { decodeXstring, elementText } from './xml-text';

const ISO_DATE_FORMAT = 'yyyy-mm-dd';

/** What the cells of all sheets share. */
export interface CellSource {
  readonly strings: readonly SharedString[];
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
}

/** Where a cell stands in a sheet's source, as `SheetCursor` tells it, and what it is. */
export type CellPlace = Pick<SheetCursor, 'source' | 'type' | 'style' | 'value' | 'inlineStart'>;

const NO_RUNS: Pick<RichText, 'legacyFont' | 'fonts'> = { legacyFont: null, fonts: NO_FONTS };

/** Reads the values of cells; what repeats (texts, dates, errors) is one object for all its cells. */
export class CellReader {
  private readonly dates = new Map<string, Map<number, DateCell>>();
  private readonly errors = new Map<string, ErrorCell>();
  private readonly texts = new Map<string, string>();
  /** The fonts that the runs of the text last read name, and the first of before Unicode among them. */
  private runs: Pick<RichText, 'legacyFont' | 'fonts'> = NO_RUNS;

  constructor(private readonly source: CellSource) {}

  /** The value of the cell that the cursor stands on; null for an empty text too. Throws `Unreadable`. */
  read(cell: CellPlace): CellValue {
    this.runs = NO_RUNS;
    if (cell.inlineStart >= 0 && cell.type === 'inlineStr') return this.inlineText(cell);
    const { value } = cell;
    if (value === null || value === '') return null;
    switch (cell.type) {
      case 's':
        return this.sharedText(value);
      case 'str':
      case 'inlineStr':
        return this.intern(decodeXstring(elementText(value))) || null;
      case 'b':
        return isTrueText(elementText(value).trim());
      case 'e':
        return this.error(elementText(value).trim());
      case 'd':
        return this.isoDate(elementText(value).trim(), this.formatOf(cell));
      default:
        return this.number(value, this.formatOf(cell));
    }
  }

  /** The font of before Unicode that the text last read is written in; null where there is none. */
  legacyFont(cell: CellPlace): string | null {
    return this.runs.legacyFont ?? this.formatOf(cell).legacyFont;
  }

  /** The font that the text last read is written in; null where it is told by nothing. */
  font(cell: CellPlace): string | null {
    return this.runs.legacyFont ?? this.runs.fonts[0] ?? this.formatOf(cell).font;
  }

  /** Whether the text last read is in one font, or in several whose letters are read alike. */
  isInOneFont(cell: CellPlace): boolean {
    const own = this.formatOf(cell).font ?? '';
    const fonts = [...new Set(this.runs.fonts.map((font) => font ?? own))];
    return fonts.length <= 1 || readAlike(fonts);
  }

  private formatOf(cell: CellPlace): CellFormat {
    return this.source.formats[cell.style] ?? PLAIN_FORMAT;
  }

  private sharedText(index: string): string | null {
    const shared = this.source.strings[Number(index)];
    if (typeof shared === 'string') return shared || null;
    if (!shared) throw new Unreadable('broken-xml');
    this.runs = shared;
    return shared.text || null;
  }

  private inlineText(cell: CellPlace): string | null {
    const cursor = new TagCursor(cell.source, cell.inlineStart);
    cursor.next();
    const rich = readRichText(cursor, 'is');
    this.runs = rich;
    return this.intern(rich.text) || null;
  }

  private number(value: string, { dateFormat }: CellFormat): CellValue {
    const number = Number(value);
    if (Number.isNaN(number)) return elementText(value).trim() || null;
    return dateFormat === null ? number : this.date(number, dateFormat);
  }

  private date(serial: number, format: string): DateCell | number {
    let known = this.dates.get(format);
    if (!known) this.dates.set(format, (known = new Map()));
    let cell = known.get(serial);
    if (!cell) {
      const day = dayOfSerial(serial, this.source.date1904);
      if (day === null) return serial;
      known.set(serial, (cell = { kind: 'date', day, serial, format }));
    }
    return cell;
  }

  /** `t="d"`: "2024-06-30" or "2024-06-30T08:00:00" (ECMA-376 part 1, 18.18.11). */
  private isoDate(text: string, { dateFormat }: CellFormat): CellValue {
    const day = parseDay(text.slice(0, 10));
    if (day === null) return text || null;
    return this.date(serialOfDay(day, this.source.date1904), dateFormat ?? ISO_DATE_FORMAT);
  }

  private error(code: string): ErrorCell {
    let cell = this.errors.get(code);
    if (!cell) this.errors.set(code, (cell = { kind: 'error', code }));
    return cell;
  }

  /**
   * One string for all cells with the same text. A piece cut out of the sheet's source would keep all
   * of the source in memory (V8 slices), so the text is copied: joined to a letter, and cut from that.
   */
  private intern(text: string): string {
    let known = this.texts.get(text);
    if (known === undefined) this.texts.set((known = ` ${text}`.slice(1)), known);
    return known;
  }
}

const isTrueText = (text: string): boolean => text === '1' || text === 'true';
