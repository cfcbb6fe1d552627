import { dayOfSerial } from '../../timeline/day';
import { isDateFormat } from '../number-format';
import type { CellValue, DateCell, ErrorCell } from '../snapshot';

/** What Excel says in the place of an error's value. Text that reads the same is taken for one: telling them apart would ask for the type of every cell. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#TIMEOUT!',
  '#PYTHON!',
]);

/** Makes cell values of what `Range.values` and `Range.numberFormat` say; equal dates and errors are one object. */
export class CellReader {
  private readonly isDate = new Map<string, boolean>();
  private readonly dates = new Map<string, DateCell>();
  private readonly errors = new Map<string, ErrorCell>();

  constructor(private readonly date1904: boolean) {}

  read(value: unknown, format: unknown): CellValue {
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'number') return this.number(value, String(format));
    return typeof value === 'boolean' ? value : null;
  }

  private text(text: string): CellValue {
    if (!text.startsWith('#') || !ERRORS.has(text)) return text || null;
    let error = this.errors.get(text);
    if (!error) this.errors.set(text, (error = { kind: 'error', code: text }));
    return error;
  }

  private number(number: number, format: string): CellValue {
    let isDate = this.isDate.get(format);
    if (isDate === undefined) this.isDate.set(format, (isDate = isDateFormat(format)));
    if (!isDate) return number;
    const key = `${number} ${format}`;
    let date = this.dates.get(key);
    if (!date) {
      const day = dayOfSerial(number, this.date1904);
      if (day === null) return number;
      this.dates.set(key, (date = { kind: 'date', day, serial: number, format }));
    }
    return date;
  }
}
