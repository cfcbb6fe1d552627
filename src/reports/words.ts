import { sayDay, type Day } from '../timeline/day';

/** The words of the report's sheets, as official forms have them (Decree 30/2020/NĐ-CP, appendix I). */
export const WORDS = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  agencyToFill: '……………………………',
  numberToFill: 'Số:        /BC-………',
  placeToFill: '……………, ngày …… tháng …… năm ……',
  title: 'BÁO CÁO',
  /** The standard's name is not torn apart at the end of a line. */
  subject: (period: string) =>
    `Kết quả áp dụng, duy trì, cải tiến Hệ thống quản lý chất lượng theo TCVN\u00a0ISO\u00a09001:2015 ${period}`,
  dataUpTo: (day: Day) => `Dữ liệu tính đến ngày ${sayDay(day)}`,
  range: (from: Day, to: Day) => `Kỳ báo cáo: từ ngày ${sayDay(from)} đến ngày ${sayDay(to)}`,
  recipientToFill: 'Kính gửi: ………………………………………',
  basisToFill:
    'Căn cứ Kế hoạch số ……/KH-……… ngày …… tháng …… năm …… về áp dụng, duy trì và cải tiến Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015, ……………………… báo cáo kết quả thực hiện như sau:',
  toFill: '…………………………………………………………………………………',

  number: 'TT',
  content: 'Nội dung công việc',
  unit: 'Đơn vị thực hiện',
  lead: 'Đơn vị chủ trì',
  support: 'Đơn vị phối hợp',
  due: 'Thời hạn',
  progress: 'Tiến độ',
  result: 'Ngày hoàn thành, minh chứng',
  notes: 'Ghi chú',
  daysOverdue: 'Số ngày quá hạn',

  leadershipTitle: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
  resultsTitle: 'KẾT QUẢ THỰC HIỆN',
  totalsTitle: 'Tổng hợp chung',
  overdueTitle: 'Nhiệm vụ quá hạn chưa hoàn thành',
  nothingOverdue: 'Không có nhiệm vụ quá hạn.',
  findingsTitle: 'Nội dung còn phải khắc phục trong kế hoạch',
  finding: 'Nội dung',
  cell: 'Ô',
  noFindings: 'Không còn nội dung phải khắc phục.',
  seeAppendices:
    'Chi tiết từng nhiệm vụ tại Phụ lục I; kết quả của từng đơn vị tại Phụ lục II kèm theo.',
  assessmentTitle: 'ĐÁNH GIÁ CHUNG',
  issuesTitle: 'Tồn tại, hạn chế',
  causesTitle: 'Nguyên nhân',
  nextTitle: 'NHIỆM VỤ KỲ TỚI',
  proposalsTitle: 'KIẾN NGHỊ, ĐỀ XUẤT',

  figure: 'Chỉ tiêu',
  value: 'Số liệu',
  change: 'Tăng, giảm',
  ofActivities: 'Nhiệm vụ trong kế hoạch (nhiệm vụ)',
  ofOccurrences: 'Thực hiện theo thời hạn (lần; nhiệm vụ nhiều lần: tính từng lần)',
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

  unitColumns: {
    activities: 'Tổng số nhiệm vụ',
    due: 'Đến hạn trong kỳ (lần)',
    onTime: 'Hoàn thành đúng hạn (lần)',
    late: 'Hoàn thành quá hạn (lần)',
    overdue: 'Chưa hoàn thành, quá hạn (lần)',
    inProgress: 'Đang thực hiện (nhiệm vụ)',
    notDue: 'Chưa đến hạn (nhiệm vụ)',
    carriedOverdue: 'Quá hạn từ kỳ trước (lần)',
    rate: 'Tỷ lệ hoàn thành',
  },
  series: {
    onTime: 'Hoàn thành đúng hạn',
    late: 'Hoàn thành quá hạn',
    overdue: 'Chưa hoàn thành, quá hạn',
    inProgress: 'Đang thực hiện',
    notDue: 'Chưa đến hạn',
  },
  noUnits: 'Kế hoạch không ghi đơn vị thực hiện.',
  unitsNote:
    'Một nhiệm vụ có thể do nhiều đơn vị thực hiện nên tổng theo đơn vị có thể lớn hơn số nhiệm vụ.',
  chart: (period: string) => `Tiến độ thực hiện theo đơn vị, ${period}`,
  chartPart: (title: string, from: number, to: number) => `${title} (đơn vị ${from}–${to})`,

  overdueFirst: 'Tiếp tục thực hiện, hoàn thành các nhiệm vụ quá hạn nêu tại điểm 2 mục II.',
  afterClosing: (from: Day, to: Day) =>
    `Đến hạn từ ngày ${sayDay(from)} đến ngày ${sayDay(to)}: đến hạn sau ngày chốt số liệu, chưa đến hạn tại thời điểm chốt số liệu, không tính vào tỷ lệ.`,
  comingNext: (period: string, from: Day, to: Day) =>
    `Đến hạn trong ${period} (từ ngày ${sayDay(from)} đến ngày ${sayDay(to)}):`,
  nothingNext: (period: string) => `Không có nhiệm vụ trong kế hoạch đến hạn trong ${period}.`,
  countingTitle: 'Cách tính số liệu:',
  countingRules: [
    '- Nhiệm vụ thường xuyên được thống kê riêng, không tính vào tỷ lệ; nhiệm vụ nhiều lần được tính theo từng lần.',
    '- Tỷ lệ hoàn thành = số lần đã hoàn thành (đúng hạn, quá hạn) / số lần đến hạn trong kỳ.',
    '- Kết quả có sau ngày chốt số liệu chưa được tính trong kỳ này.',
    '- Nhiệm vụ đã hoàn thành mà không ghi ngày được tính vào kỳ mà nhiệm vụ đến hạn.',
  ],

  recipients: 'Nơi nhận:',
  recipientsToFill: '- ………………………;\n- Lưu: VT.',
  signedFor: 'TM. ……………………………',
  signerToFill: '……………………………',

  appendix: (number: string) => `PHỤ LỤC ${number}`,
  activitiesTitle: 'TỔNG HỢP TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ',
  unitsTitle: 'KẾT QUẢ THỰC HIỆN THEO ĐƠN VỊ',
  appendixOf: '(Kèm theo Báo cáo số        /BC-……… ngày …… tháng …… năm …… của ………………)',
  /** Heads of the columns from which the totals are counted; they are not printed. */
  ledger: {
    share: 'Nhóm',
    onTime: 'Đúng hạn',
    late: 'Quá hạn, đã xong',
    overdue: 'Quá hạn, chưa xong',
    early: 'Trước hạn',
    carriedOverdue: 'Quá hạn từ kỳ trước',
    units: 'Đơn vị (TT ở Phụ lục II)',
    row: 'Dòng ở kế hoạch',
  },
  ledgerNote: 'Số liệu để tính tổng (không in): sửa ở đây thì các bảng tự tính lại.',

  daysLate: (days: number) => `quá hạn ${days} ngày`,
  timesDone: (done: number, all: number) => `đã thực hiện ${done}/${all} lần`,
  extended: (due: Day, planned: Day) => `${sayDay(due)} (gia hạn từ ${sayDay(planned)})`,
  manyTimes: (times: number, first: Day, last: Day) =>
    `${times} lần, từ ${sayDay(first)} đến ${sayDay(last)}`,
} as const;
