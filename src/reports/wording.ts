import type { Standing, State } from '../progress/progress';
import type { Period } from './report';
import type { Share } from './tally';

const QUARTERS: Readonly<Record<string, string>> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' };

/** "6 tháng đầu năm 2024", "quý II năm 2024", "tháng 5 năm 2024", "năm 2024" */
export function sayPeriod({ id, year }: Period): string {
  const part = id.slice(5);
  if (part === '') return `năm ${year}`;
  if (part === 'H1') return `6 tháng đầu năm ${year}`;
  if (part === 'H2') return `6 tháng cuối năm ${year}`;
  if (part === '9M') return `9 tháng đầu năm ${year}`;
  const quarter = QUARTERS[part];
  return quarter ? `quý ${quarter} năm ${year}` : `tháng ${Number(part)} năm ${year}`;
}

/** Rates are told to one decimal of a percent; the last digits of what was divided are no figures. */
const perThousand = (rate: number): number => Math.round(Number((rate * 1_000).toPrecision(12)));

const decimal = (tenths: number): string => String(tenths / 10).replace('.', ',');

/** 0.875 → "87,5%", to one decimal; an en dash where there is no rate. */
export const sayRate = (rate: number | null): string =>
  rate === null ? '–' : `${decimal(perThousand(rate))}%`;

/** The change from one rate to another: "+12,5 điểm %". */
export function sayRateChange(before: number, after: number): string {
  const change = perThousand(after) - perThousand(before);
  return `${change > 0 ? '+' : ''}${decimal(change)} điểm %`;
}

/** How far an open activity is; what is not here is only waiting for its day. */
export const OPEN_STATES: Readonly<Partial<Record<State, string>>> = {
  inProgress: 'Đang thực hiện',
  suspended: 'Chưa đến hạn (tạm dừng)',
  carriedOver: 'Chưa đến hạn (chuyển sang kỳ sau)',
};

/** What an activity's standing is called; the open ones by their state (`OPEN_STATES`). */
export const STANDINGS: Readonly<Record<Standing, string>> = {
  onTime: 'Đã hoàn thành',
  late: 'Đã hoàn thành quá hạn',
  overdue: 'Chưa hoàn thành',
  dueSoon: 'Chưa đến hạn',
  notDue: 'Chưa đến hạn',
  ongoing: 'Thường xuyên',
  undated: 'Chưa xác định thời hạn',
  cancelled: 'Không thực hiện',
};

/** Which part of the plan an activity belongs to in this period; three of them are standings, too. */
export const SHARES: Readonly<Record<Share, string>> = {
  withDue: 'Đến hạn trong kỳ',
  notDue: 'Chưa đến hạn',
  earlier: 'Đến hạn trước kỳ',
  ongoing: STANDINGS.ongoing,
  undated: STANDINGS.undated,
  cancelled: STANDINGS.cancelled,
};

/**
 * The name of a period's report sheet: "BC 6 tháng đầu năm 2024", "BC quý II năm 2024 (lịch)" by the
 * calendar's cut-off, so that the two are told apart. At most 31 characters.
 */
export function reportSheetName(period: Period): string {
  return `BC ${sayPeriod(period)}${period.cutOff === 'calendar' ? ' (lịch)' : ''}`;
}

/** The name of the sheet with the report's appendix of that number: "PL1 6 tháng đầu năm 2024", "PL1 6 tháng cuối năm 2024 lịch". */
export const appendixSheetName = (period: Period, appendix: 1 | 2): string =>
  `PL${appendix} ${sayPeriod(period)}${period.cutOff === 'calendar' ? ' lịch' : ''}`;
