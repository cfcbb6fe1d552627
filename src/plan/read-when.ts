import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { dayOfSerial, monthOf, sayDay, yearOf } from '../timeline/day';
import { readTimeline, timelineOfDay } from '../timeline/read';
import type { Timeline } from '../timeline/timeline';
import type { CellValue, DateCell } from '../workbook/snapshot';
import { isBlank, cellText } from './cell-text';
import type { ActivityType } from './activity-type';
import type { Header } from './find-header';
import type { Grid } from './grid';
import { markedPeriods, sayPeriods } from './period-columns';
import type { TimeTitles } from './time-titles';

/** When a row's activity is due, and the row whose cell says it. */
export interface When {
  readonly timeline: Timeline;
  readonly row: number;
}

const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]/g;
const MONTHS_ALONE = /^\d{1,2}(?:[,;] ?\d{1,2})+$/;
/** Under "Tháng" or "Quý": "9", "10-11", "III, IV". */
const COUNTED = /^\s*(?:\d{1,2}|[IVX]{1,4})(?:\s*[,;+–-]\s*(?:\d{1,2}|[IVX]{1,4})){0,11}\s*$/;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** 1 January 2000 and 31 December 2099 as serial numbers. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const LEADING_FROM = /^(?:từ|kể từ)\s+/iu;
const LEADING_TO = /^(?:đến|tới|hết)\s+/iu;

/** Reads when the rows of one table are due, from whichever columns say it, or from the titles above them. */
export function whenReader(
  grid: Grid,
  header: Header,
  year: number,
  titles: TimeTitles | null = null,
) {
  const { timeline: column, from, to } = header.columns;
  const { periods } = header;
  const read = remembered((text) => readTimeline(text, year));
  const readUnsure = remembered((text): Timeline => ({
    ...readTimeline(text, year),
    certain: false,
  }));
  const readDay = remembered((text) => readTimeline(text, year));
  const days = new Map<string, Timeline>();
  const isDated = (text: string): boolean => read(text).kind === 'dated';
  const heading = column === undefined ? '' : fold(header.texts.get(column) ?? '');
  const monthsAlone = heading.startsWith('thang');
  const unit = monthsAlone ? 'Tháng' : /^quy(?![a-z]| [a-z])/.test(heading) ? 'Quý' : null;

  const ofDate = ({ day, format }: DateCell): Timeline => {
    const shown = format.replace(LITERALS, '').toLowerCase();
    if (!shown.includes('d')) {
      return readDay(
        shown.includes('m') ? `Tháng ${monthOf(day)}/${yearOf(day)}` : `${yearOf(day)}`,
      );
    }
    let known = days.get(day);
    if (!known) days.set(day, (known = timelineOfDay(day, sayDay(day), year)));
    return known;
  };

  /** A number stands where a date was: a year, a date that lost its format, "6,12" taken for a decimal. */
  const ofNumber = (value: number): Timeline => {
    const text = cellText(value);
    if (value >= FIRST_YEAR && value <= LAST_YEAR) return read(text);
    if (value >= FIRST_SERIAL && value <= LAST_SERIAL) {
      const day = dayOfSerial(value, false);
      return day === null ? read(text) : readUnsure(sayDay(day));
    }
    const [whole = '', rest] = text.split(',');
    const months = rest === '1' ? `${whole}, 10` : `${whole}, ${rest ?? ''}`;
    if (rest !== undefined && areMonths(months)) return readUnsure(`Tháng ${months}`);
    return unit !== null && areMonths(whole) ? readUnsure(`${unit} ${whole}`) : read(text);
  };

  const ofCell = (value: CellValue): Timeline => {
    if (typeof value === 'number') return ofNumber(value);
    if (value !== null && typeof value === 'object') {
      return value.kind === 'date' ? ofDate(value) : read('');
    }
    const text = cellText(value);
    if (MONTHS_ALONE.test(text.trim()) && areMonths(text))
      return readUnsure(`Tháng ${text.trim()}`);
    return unit !== null && COUNTED.test(text) ? readUnsure(`${unit} ${text.trim()}`) : read(text);
  };

  const said = (value: CellValue): string => ofCell(value).text.trim();

  const ofRange = (row: number): When => {
    const begin = from === undefined ? null : grid.at(row, from);
    const end = to === undefined ? null : grid.at(row, to);
    const fromRow = from === undefined ? row : grid.rowOf(row, from);
    const toRow = to === undefined ? row : grid.rowOf(row, to);
    if (isBlank(begin)) return { timeline: ofCell(end), row: toRow };
    const first = said(begin).replace(LEADING_FROM, '');
    // It begins then, and nothing says until when: no due day.
    if (isBlank(end)) return { timeline: read(`từ ${first}`), row: fromRow };
    const last = said(end).replace(LEADING_TO, '');
    return { timeline: read(`từ ${first} đến ${last}`), row: toRow };
  };

  const ofPeriods = (row: number, types: readonly ActivityType[]): Timeline => {
    const marked = markedPeriods(grid, row, periods);
    if (marked.length === 0) return read('');
    // A report is made once in each marked period; other work goes on through a bar of marks.
    const each = types.includes('report');
    const text = sayPeriods(marked, periods, each, isDated);
    return isBar(text) ? readUnsure(text) : read(text);
  };

  return (row: number, types: readonly ActivityType[]): When => {
    const own = column === undefined ? null : grid.at(row, column);
    if (column !== undefined && (!isBlank(own) || (from ?? to ?? periods[0]) === undefined)) {
      return { timeline: ofCell(own), row: grid.rowOf(row, column) };
    }
    const range = from === undefined && to === undefined ? null : ofRange(row);
    if (range && range.timeline.kind !== 'empty') return range;
    const title = titles?.get(row);
    if (title) return { timeline: read(title.text), row: title.row };
    return periods.length > 0
      ? { timeline: ofPeriods(row, types), row }
      : (range ?? { timeline: read(''), row });
  };
}

/** A bar over several periods is one window by a convention of ours. */
const isBar = (text: string): boolean => text.includes('đến') || text.startsWith('Cả');

/** "6, 12": numbers of months, counting up. */
function areMonths(text: string): boolean {
  const months = text.split(/[,;]/).map(Number);
  return months.every(
    (month, i) =>
      Number.isInteger(month) &&
      month >= 1 &&
      month <= 12 &&
      (i === 0 || month > (months[i - 1] ?? 0)),
  );
}
