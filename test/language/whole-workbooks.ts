import { lastOfMonth } from '../../src/timeline/day';

/** What a person reads in a workbook, written down before it was read by the program. */
export interface WholeWorkbook {
  /** The day to judge by. */
  readonly day: string;
  /** "12 | 1.1 | 2025-01-31 | Phòng Nghiệp vụ; +*Các phòng | overdue": row, number, due days or kind, units, standing. */
  readonly activities: readonly string[];
  /** The rows of section titles. */
  readonly sections: readonly number[];
}

const everyMonth = (year: number): string =>
  Array.from({ length: 12 }, (_, month) => lastOfMonth(year, month + 1)).join(';');

export const PLANS: Readonly<Record<string, WholeWorkbook>> = {
  'bo-chuong-trinh-2025': {
    day: '2025-12-01',
    sections: [8, 9, 12, 14],
    activities: [
      '10 | 1 | 2025-10-31 | Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia; +Vụ Pháp chế; +*Các đơn vị liên quan | overdue',
      '11 | 2 | 2025-11-30 | Vụ Pháp chế; +Văn phòng Bộ | overdue',
      '13 | 3 | 2025-09-30 | Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia; +Vụ Tổ chức cán bộ | overdue',
      '15 | 4 | 2025-12-15 | Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia | dueSoon',
      '16 | 5 | ongoing | Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia | ongoing',
    ],
  },
  'bv-cai-tien-2025': {
    day: '2025-07-10',
    sections: [],
    activities: [
      '8 | 1 | 2025-01-31 | BS. Nguyễn Văn An | overdue',
      '9 | 2 | 2025-03-31;2025-06-30;2025-09-30;2025-12-31 | ĐD. Trần Thị Bình | overdue',
      '10 | 3 | ongoing | Tổ 5S | ongoing',
      '11 | 4 | 2025-11-30 | Phòng Quản lý chất lượng | notDue',
    ],
  },
  'truong-nam-hoc-2526': {
    day: '2026-01-05',
    sections: [],
    activities: [
      '6 |  | 2025-09-30 | Ban Giám hiệu | overdue',
      '7 |  | 2025-09-30 | Công đoàn | overdue',
      '8 |  | 2025-10-31 | Hiệu trưởng | overdue',
      '9 |  | 2025-12-31 | Phó Hiệu trưởng | overdue',
      '10 |  | 2025-12-31 | Tổ đảm bảo chất lượng | overdue',
      '11 |  | 2026-03-31 | Hội đồng tự đánh giá | notDue',
      '12 |  | 2026-05-31 | Hiệu trưởng | notDue',
    ],
  },
  'huyen-iso-2024': {
    day: '2024-06-20',
    sections: [6, 8, 11, 13],
    activities: [
      '7 | 1 | 2024-01-31 | Văn phòng HĐND và UBND; +Phòng Nội vụ | overdue',
      '9 | - | 2024-02-29 | Ban Chỉ đạo ISO | overdue',
      '10 | - | 2024-03-31 | *Các phòng, ban; +Ban Chỉ đạo ISO | overdue',
      '12 | 1 | 2024-06-30 | Phòng Nội vụ; +Phòng Kinh tế và Hạ tầng | dueSoon',
      '14 | a | 2024-06-15 | Đoàn đánh giá nội bộ; +*Các phòng, ban | overdue',
      '15 | b | 2024-11-15 | Đoàn đánh giá nội bộ; +*Các phòng, ban | notDue',
      '16 | III | 2024-12-31 | Chủ tịch UBND huyện; +Ban Chỉ đạo ISO | notDue',
    ],
  },
  'danh-gia-noi-bo-2025': {
    day: '2025-06-11',
    sections: [],
    activities: [
      '5 | 1 | 2025-06-10 | Đoàn đánh giá số 1 | overdue',
      '6 | 2 | 2025-06-10 | Đoàn đánh giá số 2 | overdue',
      '7 | 3 | 2025-06-11 | Đoàn đánh giá số 1 | dueSoon',
      '8 | 4 | 2025-06-12 | Đoàn đánh giá số 2 | dueSoon',
    ],
  },
  'ket-xuat-15-cot-2025': {
    day: '2025-07-01',
    sections: [],
    activities: [
      '5 | 1 | 2025-02-15 | Văn phòng Sở; +Thanh tra Sở | onTime',
      '6 | 2 | 2025-03-31 | Phòng Tổ chức cán bộ | late',
      '7 | 3 | 2025-05-30 | Phòng Quản lý chuyên ngành; +Văn phòng Sở | overdue',
      '8 | 4 | 2025-07-15 | Ban Chỉ đạo ISO; +Văn phòng Sở; +Thanh tra Sở | dueSoon',
    ],
  },
  'so-can-cu-2025': {
    day: '2025-09-10',
    sections: [],
    activities: [
      '10 | 1 | 2025-03-31 | Văn phòng | overdue',
      '11 | 2 | conditional | Ban Chỉ đạo ISO | undated',
      '12 | 3 | 2025-09-15 | Đoàn đánh giá nội bộ | dueSoon',
      '13 | 4 | conditional | Giám đốc Sở | undated',
    ],
  },
  'nhieu-sheet-2025': {
    day: '2025-12-01',
    sections: [],
    activities: [
      '4 | 1 | 2025-03-15 | Thư ký ISO | overdue',
      '5 | 2 | 2025-08-29 | Tổ đánh giá | overdue',
      '6 | 3 | 2025-12-10 | Thư ký ISO | dueSoon',
    ],
  },
  'nam-cot-2024-2026': {
    day: '2025-06-01',
    sections: [],
    activities: [
      '6 | 1 | 2024-12-31 | Sở Khoa học và Công nghệ | overdue',
      '7 | 2 | 2026-12-31 | Sở Nội vụ | notDue',
      '8 | 3 | 2026-12-31 | Sở Thông tin và Truyền thông | notDue',
      '9 | 4 | 2026-12-31 | Văn phòng UBND thành phố | notDue',
    ],
  },
  'hai-nguoi-2025': {
    day: '2025-06-20',
    sections: [],
    activities: [
      '4 | 1 | 2025-01-31 | Nguyễn Thị Hoa; Trần Văn Nam | overdue',
      '6 | 2 | 2025-06-30 | Lê Thị Mai | dueSoon',
      '7 | 3 | 2025-09-15 | Phạm Văn Hùng; Nguyễn Thị Hoa; Trần Văn Nam | notDue',
      '10 | 4 | 2025-12-31 | Lê Thị Mai | notDue',
    ],
  },
  'quy-chu-2025': {
    day: '2025-04-10',
    sections: [],
    activities: [
      '5 | 1 | 2025-03-31;2025-06-30;2025-12-31 | Văn phòng | overdue',
      '6 | 2 | 2025-06-30 | Phòng Quản lý đầu tư | notDue',
      '7 | 3 | 2025-09-30;2025-12-31 | Tổ ISO | notDue',
    ],
  },
  'muc-gop-2026': {
    day: '2026-05-01',
    sections: [5, 8, 11],
    activities: [
      '6 | 1 | 2026-03-31;2026-06-30;2026-09-30;2026-12-31 | Văn phòng Sở | overdue',
      '7 | 2 | 2026-04-30 | Phòng Tổ chức cán bộ | overdue',
      '9 | 3 | 2026-09-30 | *Các phòng, đơn vị | notDue',
      '10 | 4 | 2026-05-31;2026-10-31 | Văn phòng Sở | notDue',
      '12 | 5 | 2026-06-15;2026-12-15 | Văn phòng Sở | notDue',
    ],
  },
  'lich-danh-gia-so-2025': {
    day: '2025-06-11',
    sections: [],
    activities: [
      '6 | 1 | 2025-06-10 | Nguyễn Văn An; +Trần Thị Bình | overdue',
      '7 | 2 | 2025-06-10 | Lê Văn Cường | overdue',
      '8 | 3 | 2025-06-11 | Nguyễn Văn An | dueSoon',
    ],
  },
  'nguoi-gop-o-2025': {
    day: '2025-06-20',
    sections: [],
    activities: [
      '5 | 1 | 2025-03-31 | Nguyễn Thị Hoa; Trần Văn Nam | overdue',
      '7 | 2 | 2025-06-30 | Khoa Xét nghiệm | dueSoon',
      '8 | 3 | 2025-09-30 | Lê Thị Mai; Phạm Văn Hùng; Trần Văn Nam | notDue',
      '11 | 4 | 2025-12-31 | Ban Giám đốc | notDue',
    ],
  },
  'nam-chu-2023-2025': {
    day: '2024-06-01',
    sections: [],
    activities: [
      '5 | 1 | 2023-12-31 | Văn phòng | overdue',
      '6 | 2 | 2023-12-31;2024-12-31 | *Các phòng nghiệp vụ | overdue',
      '7 | 3 | 2025-12-31 | Ban Chỉ đạo ISO | notDue',
    ],
  },
  'quy-ngay-2025': {
    day: '2025-03-01',
    sections: [],
    activities: [
      '6 | 1 | 2025-02-20 | Lãnh đạo Cục | overdue',
      '7 | 2 | 2025-06-30;2025-12-31 | Thư ký ISO | notDue',
      '8 | 3 | 2025-09-30 | Tổ đánh giá | notDue',
      '9 | 4 | 2025-12-31 | *Các phòng | notDue',
    ],
  },
  'ke-hoach-thuc-te-2025': {
    day: '2025-06-20',
    sections: [],
    activities: [
      '6 | 1 | 2025-02-28 | Phòng Kỹ thuật | onTime',
      '7 | 2 | 2025-03-31 | Phòng Tổ chức - Hành chính | late',
      '8 | 3 | 2025-06-13 | Ban ISO | overdue',
      '9 | 4 | 2025-12-12 | Ban Giám đốc | notDue',
    ],
  },
  'song-ngu-2026': {
    day: '2026-02-01',
    sections: [],
    activities: [
      '5 | 1 | 2026-03-31 | Phòng Đào tạo; +*Các khoa | notDue',
      '6 | 2 | 2026-05-31 | *Các khoa; +Phòng Khảo thí | notDue',
      '7 | 3 | 2026-12-31 | Trung tâm Hỗ trợ sinh viên; +Phòng Công tác sinh viên | notDue',
    ],
  },
  'thoi-han-gop-2025': {
    day: '2025-04-05',
    sections: [5, 9],
    activities: [
      '6 | 1 | 2025-03-31 | Chủ tịch UBND xã; +Văn phòng - Thống kê | overdue',
      '7 | 2 | 2025-03-31 | Văn phòng - Thống kê; +*Công chức chuyên môn | overdue',
      '8 | 3 | conditional | *Công chức chuyên môn; +Văn phòng - Thống kê | undated',
      '10 | 1 | 2025-11-30 | Đoàn đánh giá nội bộ; +*Công chức chuyên môn | notDue',
      '11 | 2 | conditional | Chủ tịch UBND xã; +Ban Chỉ đạo ISO | undated',
    ],
  },
  'muc-tieu-bien-phap-2025': {
    day: '2025-04-15',
    sections: [],
    activities: [
      '5 | 1 | 2025-03-31 | Văn phòng Sở | overdue',
      `6 | 1 | ${everyMonth(2025)} | Bộ phận một cửa | overdue`,
      '7 | 2 | 2025-05-31 | Phòng Tổ chức cán bộ | notDue',
    ],
  },
  'khac-phuc-2025': {
    day: '2025-07-20',
    sections: [],
    activities: [
      '5 | 1 | 2025-06-30 | Phòng Hành chính - Tổ chức | onTime',
      '6 | 2 | 2025-07-15 | Phòng Tổng hợp | overdue',
    ],
  },
  'rui-ro-2026': {
    day: '2026-01-20',
    sections: [],
    activities: [
      '5 | 1 | 2026-06-30 | Phòng Kiểm soát chi | notDue',
      `6 | 2 | ${everyMonth(2026)} | Phòng Tin học | dueSoon`,
    ],
  },
  'xa-theo-thang-2025': {
    day: '2025-08-15',
    sections: [6, 9, 11],
    activities: [
      '7 | 1 | 2025-07-31 | Văn phòng HĐND và UBND; +Phòng Văn hóa - Xã hội | overdue',
      '8 | 2 | 2025-07-31 | Văn phòng HĐND và UBND | overdue',
      '10 | 3 | 2025-09-30 | *Các phòng chuyên môn; +Trung tâm Phục vụ hành chính công | notDue',
      '12 | 4 | 2025-12-31 | Ban Chỉ đạo ISO | notDue',
    ],
  },
  'mot-o-chu-tri-2025': {
    day: '2025-09-20',
    sections: [5, 7, 8],
    activities: [
      '6 | 1.1 | 2025-12-31 | Vụ Pháp chế; +*Các đơn vị liên quan | notDue',
      '9 | 2.1.1 | 2025-09-30 | Trung tâm Công nghệ thông tin; +Văn phòng Bộ | dueSoon',
      '10 | 2.1.2 | 2025-10-31 | Trung tâm Công nghệ thông tin | notDue',
    ],
  },
  'dao-tao-2025': {
    day: '2025-04-10',
    sections: [],
    activities: [
      '5 | 1 | 2025-03-31 | Văn phòng | overdue',
      '6 | 2 | 2025-05-31 | Phòng Tổ chức cán bộ | notDue',
    ],
  },
  'hieu-chuan-2025': {
    day: '2025-05-10',
    sections: [],
    activities: [
      '5 | 1 | 2025-04-30 | Viện Đo lường Việt Nam | overdue',
      '6 | 2 | 2025-08-31 | Phòng Thử nghiệm | notDue',
    ],
  },
  'gantt-so-thang-2025': {
    day: '2025-04-10',
    sections: [],
    activities: [
      '6 | 01 | 2025-01-31 | Phòng Hành chính | overdue',
      '7 | 02 | 2025-04-30 | Tổ ISO | notDue',
      '8 | 03 | 2025-08-31 | Đoàn đánh giá | notDue',
      '9 | 04 | 2025-12-31 | Tổ ISO | notDue',
    ],
  },
  'hai-nguoi-ghi-chu-2026': {
    day: '2026-02-10',
    sections: [],
    activities: [
      '5 | 1 | 2026-01-31 | Ông Nguyễn Văn An; +Bà Trần Thị Bình; +Ông Lê Văn Cường | overdue',
      '7 | 2 | ongoing | Bà Trần Thị Bình | ongoing',
      '8 | 3 | 2026-12-10 | Ông Nguyễn Văn An; Bà Phạm Thị Dung; +Ông Lê Văn Cường | notDue',
    ],
  },
  'kinh-phi-nam-2025': {
    day: '2025-06-01',
    sections: [],
    activities: [
      '6 | 1 | 2026-12-31 | Văn phòng Sở | notDue',
      '7 | 2 | 2027-12-31 | Ban Chỉ đạo ISO | notDue',
      '8 | 3 | 2025-12-31 | Thanh tra Sở | notDue',
    ],
  },
  'dgnb-theo-thang-2025': {
    day: '2025-07-01',
    sections: [],
    activities: [
      '5 | 1 | 2025-06-30 | Nguyễn Văn An | overdue',
      '6 | 2 | 2025-06-30;2025-11-30 | Lê Thị Mai | overdue',
    ],
  },
  'de-an-trinh-2026': {
    day: '2026-04-02',
    sections: [5, 7],
    activities: [
      '6 | 1 | 2026-03-31 | Cục Quản lý Khám, chữa bệnh; +Vụ Pháp chế | overdue',
      '8 | 2 | 2026-06-30 | Cục Quản lý Khám, chữa bệnh; +Vụ Tổ chức cán bộ | notDue',
    ],
  },
  'theo-doi-gia-han-2025': {
    day: '2025-05-01',
    sections: [],
    activities: [
      '4 | 1 | 2025-03-31 | Văn phòng UBND tỉnh | onTime',
      '5 | 2 | 2025-04-15 | Sở Nội vụ | overdue',
      '6 | 3 | 2025-06-10 | Sở Khoa học và Công nghệ | notDue',
    ],
  },
  'hoc-ky-2526': {
    day: '2025-09-10',
    sections: [],
    activities: [
      '5 | 1 | 2025-10-31;2026-03-31 | Tổ trưởng chuyên môn | notDue',
      '6 | 2 | 2025-08-30 | Kế toán | overdue',
      '7 | 3 | 2026-01-31;2026-05-31 | *Giáo viên chủ nhiệm | notDue',
    ],
  },
};

/** Tables that are no plan, or lack what a plan must say. */
export const NO_PLANS: readonly (readonly [file: string, rule: string])[] = [
  ['khong-du-toan', 'column-missing'],
  ['khong-danh-ba', 'not-a-plan'],
  ['khong-nghi-phep', 'column-missing'],
  ['khong-quy-trinh-gio', 'not-a-plan'],
  ['khong-lich-tuan', 'not-a-plan'],
  ['khong-danh-muc-tai-lieu', 'not-a-plan'],
  ['khong-chi-tieu', 'not-a-plan'],
  ['khong-cham-cong', 'column-missing'],
  ['khong-ho-so-ton', 'not-a-plan'],
  ['khong-thanh-vien-bcd', 'column-missing'],
  ['khong-phan-cong-truc', 'column-missing'],
  ['khong-mua-sam', 'column-missing'],
];
