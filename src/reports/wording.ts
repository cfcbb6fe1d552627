import type { Standing, State } from '../progress/progress';
import { sayDay, type Day } from '../timeline/day';
import type { Period } from './report';

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

/** 0.875 → "87,5%", to one decimal; an en dash where there is no rate. */
export function sayRate(rate: number | null): string {
  if (rate === null) return '–';
  return `${String(Math.round(rate * 1000) / 10).replace('.', ',')}%`;
}

/** How far an open activity is; what is not here is only waiting for its day. */
export const OPEN_STATES: Readonly<Partial<Record<State, string>>> = {
  inProgress: 'Đang thực hiện',
  suspended: 'Tạm dừng',
  carriedOver: 'Chuyển sang kỳ sau',
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

/** The words of the report sheet, as official forms have them (Decree 30/2020/NĐ-CP, appendix I). */
export const WORDS = {
  motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  agencyToFill: '……………………………',
  numberToFill: 'Số:        /BC-………',
  placeToFill: '……………, ngày …… tháng …… năm ……',
  title: 'BÁO CÁO',
  subject: (period: string) =>
    `Kết quả áp dụng, duy trì, cải tiến Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 ${period}`,
  dataUpTo: (day: Day) => `Dữ liệu tính đến ngày ${sayDay(day)}`,
  range: (from: Day, to: Day) => `Kỳ báo cáo: từ ngày ${sayDay(from)} đến ngày ${sayDay(to)}`,

  number: 'TT',
  content: 'Nội dung công việc',
  unit: 'Đơn vị thực hiện',
  lead: 'Đơn vị chủ trì',
  support: 'Đơn vị phối hợp',
  due: 'Thời hạn',
  progress: 'Tiến độ',
  result: 'Ngày hoàn thành, kết quả',
  notes: 'Ghi chú',
  daysOverdue: 'Số ngày quá hạn',

  totalsTitle: 'TỔNG HỢP CHUNG',
  ofActivities: 'Nhiệm vụ trong kế hoạch',
  activities: 'Số nhiệm vụ',
  ofOccurrences: 'Thực hiện theo thời hạn (nhiệm vụ nhiều lần: tính từng lần)',
  times: 'Số lần',
  totals: {
    activities: 'Tổng số nhiệm vụ',
    withDue: '- Đến hạn trong kỳ báo cáo',
    notDue: '- Chưa đến hạn khi chốt số liệu',
    earlier: '- Đến hạn trước kỳ báo cáo',
    ongoing: '- Thường xuyên (thống kê riêng)',
    undated: '- Chưa xác định thời hạn',
    cancelled: '- Không thực hiện',
    due: 'Tổng số đến hạn trong kỳ báo cáo',
    onTime: '- Hoàn thành đúng hạn',
    late: '- Hoàn thành quá hạn',
    overdue: '- Quá hạn chưa hoàn thành',
    rate: 'Tỷ lệ hoàn thành (đã hoàn thành/đến hạn trong kỳ)',
    early: 'Hoàn thành trước hạn (đến hạn sau ngày chốt số liệu)',
    carriedOverdue: 'Quá hạn từ kỳ trước chuyển sang, chưa hoàn thành',
  },

  overdueTitle: 'NHIỆM VỤ QUÁ HẠN CHƯA HOÀN THÀNH',
  nothingOverdue: 'Không có nhiệm vụ quá hạn.',
  unitsTitle: 'KẾT QUẢ THEO ĐƠN VỊ',
  unitColumns: {
    activities: 'Tổng số nhiệm vụ',
    onTime: 'Hoàn thành đúng hạn (lần)',
    late: 'Hoàn thành quá hạn (lần)',
    overdue: 'Chưa hoàn thành, quá hạn (lần)',
    notDue: 'Chưa đến hạn (nhiệm vụ)',
    rate: 'Tỷ lệ hoàn thành',
  },
  overdueWithCarried: (overdue: number, carried: number) => `${overdue}; từ kỳ trước: ${carried}`,
  unitsNote:
    'Một nhiệm vụ có thể do nhiều đơn vị thực hiện nên tổng theo đơn vị có thể lớn hơn số nhiệm vụ.',
  afterClosingTitle: 'ĐẾN HẠN SAU NGÀY CHỐT SỐ LIỆU',
  afterClosingNote: (from: Day, to: Day) =>
    `Đến hạn từ ngày ${sayDay(from)} đến ngày ${sayDay(to)}: chưa đến hạn tại thời điểm chốt số liệu, không tính vào tỷ lệ.`,
  countingTitle: 'Cách tính số liệu:',
  countingRules: [
    '- Nhiệm vụ thường xuyên được thống kê riêng, không tính vào tỷ lệ; nhiệm vụ nhiều lần được tính theo từng lần.',
    '- Tỷ lệ hoàn thành = số lần đã hoàn thành (đúng hạn và quá hạn) / số lần đến hạn trong kỳ báo cáo.',
    '- Kết quả có sau ngày chốt số liệu chưa được tính trong kỳ này.',
    '- Nhiệm vụ đã hoàn thành mà không ghi ngày được tính vào kỳ mà nhiệm vụ đến hạn.',
  ],

  recipients: 'Nơi nhận:',
  recipientsToFill: ['- ………………………;', '- Lưu: VT.'],
  signedFor: 'TM. ……………………………',
  signerToFill: '……………………………',

  appendix: 'PHỤ LỤC',
  appendixTitle: 'TỔNG HỢP TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ',
  appendixOf: '(Kèm theo Báo cáo số        /BC-……… ngày …… tháng …… năm ……)',

  daysLate: (days: number) => `quá hạn ${days} ngày`,
  timesDone: (done: number, all: number) => `đã thực hiện ${done}/${all} lần`,
  extended: (due: Day, planned: Day) => `${sayDay(due)} (gia hạn từ ${sayDay(planned)})`,
  manyTimes: (times: number, first: Day, last: Day) =>
    `${times} lần, từ ${sayDay(first)} đến ${sayDay(last)}`,
} as const;

/**
 * The name of a period's report sheet: "BC 6 tháng đầu năm 2024", "BC quý II năm 2024 (lịch)" by the
 * calendar's cut-off, so that the two are told apart. At most 31 characters.
 */
export function reportSheetName(period: Period): string {
  return `BC ${sayPeriod(period)}${period.cutOff === 'calendar' ? ' (lịch)' : ''}`;
}
