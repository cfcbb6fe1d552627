import { dayOfSerial, parseDay, serialOfDay } from '../../timeline/day';
import type { CellValue, DateCell, ErrorCell } from '../snapshot';
import { Unreadable } from './refusal';
import { readRichText, type RichText } from './rich-text';
import type { SheetCursor } from './sheet-cursor';
import { PLAIN_FORMAT, type CellFormat } from './styles';
import { TagCursor } from './tag-cursor';
import { decodeXstring, elementText } from './xml-text';

const ISO_DATE_FORMAT = 'yyyy-mm-dd';

/** What the cells of all sheets share. */
export interface CellSource {
  readonly strings: readonly RichText[];
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
}

/** Reads the values of cells; what repeats (texts, dates, errors) is one object for all its cells. */
export class CellReader {
  private readonly dates = new Map<string, Map<number, DateCell>>();
  private readonly errors = new Map<string, ErrorCell>();
  private readonly texts = new Map<string, string>();
  /** The font of before Unicode of the text last read, where one of its runs names it. */
  private runFont: string | null = null;

  constructor(private readonly source: CellSource) {}

  /** The value of the cell that the cursor stands on; null for an empty text too. Throws `Unreadable`. */
  read(cell: SheetCursor): CellValue {
    this.runFont = null;
    if (cell.inlineStart >= 0 && cell.type === 'inlineStr') return this.inlineText(cell);
    if (cell.valueStart < 0 || cell.valueStart === cell.valueEnd) return null;
    switch (cell.type) {
      case 's':
        return this.sharedText(cell);
      case 'str':
      case 'inlineStr':
        return this.intern(decodeXstring(elementText(rawValue(cell)))) || null;
      case 'b':
        return isTrueText(elementText(rawValue(cell)).trim());
      case 'e':
        return this.error(elementText(rawValue(cell)).trim());
      case 'd':
        return this.isoDate(elementText(rawValue(cell)).trim(), this.formatOf(cell));
      default:
        return this.number(cell);
    }
  }

  /** The font of before Unicode that the text last read is written in; null where there is none. */
  legacyFont(cell: SheetCursor): string | null {
    return this.runFont ?? this.formatOf(cell).legacyFont;
  }

  private formatOf(cell: SheetCursor): CellFormat {
    return this.source.formats[cell.style] ?? PLAIN_FORMAT;
  }

  private sharedText(cell: SheetCursor): string | null {
    const shared = this.source.strings[Number(rawValue(cell))];
    if (!shared) throw new Unreadable('broken-xml');
    this.runFont = shared.legacyFont;
    return shared.text || null;
  }

  private inlineText(cell: SheetCursor): string | null {
    const cursor = new TagCursor(cell.source, cell.inlineStart);
    cursor.next();
    const { text, legacyFont } = readRichText(cursor, 'is');
    this.runFont = legacyFont;
    return this.intern(text) || null;
  }

  private number(cell: SheetCursor): CellValue {
    const raw = rawValue(cell);
    const number = raw === '' ? NaN : Number(raw);
    if (Number.isNaN(number)) return elementText(raw).trim() || null;
    const { dateFormat } = this.formatOf(cell);
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

const rawValue = (cell: SheetCursor): string => cell.source.slice(cell.valueStart, cell.valueEnd);
const isTrueText = (text: string): boolean => text === '1' || text === 'true';
