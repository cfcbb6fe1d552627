import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { tidy } from '../text/tidy';
import { dayOfSerial, monthOf, sayDay, yearOf } from '../timeline/day';
import { readTimeline, timelineOfDay } from '../timeline/read';
import type { Timeline } from '../timeline/timeline';
import type { CellValue, DateCell } from '../workbook/snapshot';
import { isBlank, cellText } from './cell-text';
import type { ActivityType } from './activity-type';
import type { Header } from './find-header';
import type { Grid } from './grid';
import { markedPeriods, sayPeriods } from './period-columns';
import type { PeriodColumn } from './plan';
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

/** The period that a whole plan is of; its month is null where it is of the year. */
export interface PlanPeriod {
  readonly year: number;
  readonly month: number | null;
}

/** More weeks than a month has are counted from the year's first. */
const WEEKS_OF_A_MONTH = 5;

/** The header's period columns. Weeks under no month are of the plan's; none where it has none. */
function periodsOf({ periods }: Header, month: number | null): readonly PeriodColumn[] {
  const [first] = periods;
  if (first?.per !== 'week' || first.month !== undefined) return periods;
  if (periods.length > WEEKS_OF_A_MONTH) return periods;
  return month === null ? [] : periods.map((week) => ({ ...week, month }));
}

/** A day or a week of a month that only the title says: "Trước ngày 10", "Tuần 4". */
const OF_SOME_MONTH = /\b(?:ngay|tuan) (?:thu )?\d/;
/** Under "Ngày": "12 - 14", "5, 20". */
const DAYS = /^\d{1,2}(?: ?(?:[,;–-]|den|va) ?\d{1,2}){0,5}$/;
/** "Cuối tháng", of the plan's month. */
const OF_THE_MONTH = /\b(?:dau|giua|cuoi|trong|het) thang$/;
const SAYS_MONTH = /thang|quy|nam|\d ?[/.-] ?\d{1,2} ?[/.-]|\d\/\d/;
const LAST_DAY = 31;

/** What a cell says of the month that only the title says; null where it does not. */
function saidInMonth(text: string, month: number): string | null {
  const folded = fold(text);
  if (DAYS.test(folded)) return `Ngày ${text} tháng ${month}`;
  if (OF_THE_MONTH.test(folded)) return `${text} ${month}`;
  return OF_SOME_MONTH.test(folded) && !SAYS_MONTH.test(folded) ? `${text} tháng ${month}` : null;
}

/** Reads when the rows of one table are due, from whichever columns say it, or from the titles above them. */
export function whenReader(
  grid: Grid,
  header: Header,
  { year, month }: PlanPeriod,
  titles: TimeTitles | null = null,
) {
  const { timeline: column, from, to } = header.columns;
  const periods = periodsOf(header, month);
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
    if (month !== null && Number.isInteger(value) && value >= 1 && value <= LAST_DAY)
      return readUnsure(`Ngày ${value} tháng ${month}`);
    const [whole = '', rest] = text.split(',');
    const months = rest === '1' ? `${whole}, 10` : `${whole}, ${rest ?? ''}`;
    if (rest !== undefined && areMonths(months)) return readUnsure(`Tháng ${months}`);
    return unit !== null && areMonths(whole) ? readUnsure(`${unit} ${whole}`) : read(text);
  };

  const ofText = remembered((text): Timeline => {
    const inMonth = month === null ? null : saidInMonth(tidy(text), month);
    const ofMonth = inMonth === null ? null : readTimeline(inMonth, year);
    if (ofMonth?.kind === 'dated') return { ...ofMonth, text: tidy(text) };
    if (MONTHS_ALONE.test(text.trim()) && areMonths(text))
      return readUnsure(`Tháng ${text.trim()}`);
    return unit !== null && COUNTED.test(text) ? readUnsure(`${unit} ${text.trim()}`) : read(text);
  });

  const ofCell = (value: CellValue): Timeline => {
    if (typeof value === 'number') return ofNumber(value);
    if (value !== null && typeof value === 'object') {
      return value.kind === 'date' ? ofDate(value) : read('');
    }
    return ofText(cellText(value));
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
