import type { WholeWorkbook } from './whole-workbooks';

/** What a person reads in a workbook of one plan or several. */
interface MoreWorkbook {
  /** The day to judge by. */
  readonly day: string;
  readonly plans: readonly Omit<WholeWorkbook, 'day'>[];
}

/** Workbooks of further kinds, and all of the plans that a person reads in each, in order. */
export const MORE_PLANS: Readonly<Record<string, MoreWorkbook>> = {
  'tuan-cot-2025': {
    day: '2025-02-10',
    plans: [
      {
        sections: [],
        activities: [
          '8 | 1 | 2025-01-14 | Văn phòng | overdue',
          '9 | 2 | 2025-02-14 | *Các phòng | dueSoon',
          '10 | 3 | 2025-03-07 | Thư ký ISO | notDue',
          '11 | 4 | 2025-03-28 | Đoàn đánh giá nội bộ | notDue',
        ],
      },
    ],
  },
  'gantt-to-mau-2025': {
    day: '2025-05-01',
    plans: [
      {
        sections: [],
        activities: [
          '4 | 1 | empty | Phòng Hành chính - Tổng hợp | undated',
          '5 | 2 | empty | Tổ ISO | undated',
          '6 | 3 | empty | Đoàn đánh giá | undated',
        ],
      },
    ],
  },
  'gantt-o-gop-2025': {
    day: '2025-05-01',
    plans: [
      {
        sections: [],
        activities: [
          '4 | 1 | 2025-02-28 | Văn phòng | overdue',
          '5 | 2 | 2025-06-30 | *Các phòng | notDue',
          '6 | 3 | 2025-09-30 | Đoàn đánh giá | notDue',
        ],
      },
    ],
  },
  'hai-thu-tieng-2026': {
    day: '2026-02-01',
    plans: [
      {
        sections: [],
        activities: [
          '5 | 1 | 2026-01-31 | Phòng Hành chính | overdue',
          '6 | 2 | 2026-06-30 | Thư ký ISO | notDue',
          '7 | 3 | 2026-09-30 | Đoàn đánh giá nội bộ | notDue',
          '8 | 4 | 2026-11-30 | Ban Giám đốc | notDue',
        ],
      },
    ],
  },
  'bieu-gop-ngang-2025': {
    day: '2025-02-10',
    plans: [
      {
        sections: [],
        activities: [
          '7 | 1 | 2025-01-31 | Văn phòng Sở | overdue',
          '8 | 2 | 2025-03-31;2025-06-30 | *Các phòng, đơn vị | notDue',
          '9 | 3 | 2025-10-15 | Đoàn đánh giá nội bộ | notDue',
          '10 | 4 | 2025-12-31 | Ban Chỉ đạo ISO | notDue',
        ],
      },
    ],
  },
  'sheet-theo-phong-2025': {
    day: '2025-07-10',
    plans: [
      {
        sections: [],
        activities: [
          '5 | 1 | 2025-06-30 | Nguyễn Thị Hoa | overdue',
          '6 | 2 | 2025-09-30 | Lê Văn Nam | notDue',
        ],
      },
      {
        sections: [],
        activities: ['5 | 1 | 2025-03-31 | Trần Văn Bình | overdue'],
      },
      {
        sections: [],
        activities: [
          '5 | 1 | 2025-11-30 | Phạm Thu Hà | notDue',
          '6 | 2 | 2025-12-10 | Phạm Thu Hà | notDue',
        ],
      },
    ],
  },
  'sheet-theo-thang-2025': {
    day: '2025-03-20',
    plans: [
      {
        sections: [],
        activities: [
          '5 | 1 | 2025-03-12 | Tổ ISO | overdue',
          '6 | 2 | 2025-03-28 | Phòng Hành chính - Tổng hợp | dueSoon',
        ],
      },
      {
        sections: [],
        activities: [
          '5 | 1 | 2025-04-18 | Đoàn đánh giá | notDue',
          '6 | 2 | 2025-04-10 | Tổ ISO | notDue',
        ],
      },
    ],
  },
  'lech-cot-2025': {
    day: '2025-02-20',
    plans: [
      {
        sections: [],
        activities: [
          '12 | 1 | 2025-01-31 | Chủ tịch UBND xã | overdue',
          '13 | 2 | 2025-02-28 | *Các phòng chuyên môn | dueSoon',
          '14 | 3 | conditional | Văn phòng HĐND và UBND | undated',
        ],
      },
    ],
  },
  'ba-hang-tieu-de-2025': {
    day: '2025-06-20',
    plans: [
      {
        sections: [],
        activities: [
          '6 | 1 | 2025-01-20 | Văn phòng; +*Các phòng | onTime',
          '7 | 2 | 2025-06-15 | Đoàn đánh giá nội bộ; +*Các phòng | overdue',
          '8 | 3 | 2025-11-30 | Ban Chỉ đạo ISO; +Văn phòng | notDue',
        ],
      },
    ],
  },
  'cong-giua-bang-2025': {
    day: '2025-02-01',
    plans: [
      {
        sections: [4, 8],
        activities: [
          '5 | 1 | 2025-01-31 | Văn phòng Sở | overdue',
          '6 | 2 | 2025-03-31 | Văn phòng Sở | notDue',
          '9 | 1 | 2025-08-31 | Đoàn đánh giá nội bộ | notDue',
          '10 | 2 | 2025-11-30 | Tổ chức chứng nhận | notDue',
        ],
      },
    ],
  },
  'sau-can-cu-2025': {
    day: '2025-02-05',
    plans: [
      {
        sections: [],
        activities: [
          '22 | 1 | 2025-01-31 | Văn phòng HĐND-UBND; +Phòng Kinh tế, Hạ tầng và Đô thị; +Phòng Văn hóa - Xã hội | overdue',
          '23 | 2 | 2025-06-30 | Văn phòng HĐND-UBND; +Đơn vị tư vấn | notDue',
          '24 | 3 | 2025-09-30 | Đoàn đánh giá nội bộ; +*Các phòng; +Trung tâm Phục vụ hành chính công | notDue',
        ],
      },
    ],
  },
  'bang-loc-2025': {
    day: '2025-05-01',
    plans: [
      {
        sections: [],
        activities: [
          '3 | CV01 | 2025-01-31 | Văn phòng | onTime',
          '4 | CV02 | 2025-04-15 | Phòng Tổ chức cán bộ | overdue',
          '5 | CV03 | 2025-09-30 | Ban ISO | notDue',
        ],
      },
    ],
  },
  'danh-gia-don-vi-2025': {
    day: '2025-06-11',
    plans: [
      {
        sections: [5, 7, 11],
        activities: [
          '6 | 1 | 2025-01-31 | Văn phòng Sở | overdue',
          '8 | 1 | 2025-06-10 | Đoàn đánh giá số 1 | overdue',
          '9 | 2 | 2025-06-10 | Đoàn đánh giá số 2 | overdue',
          '10 | 3 | 2025-06-11 | Đoàn đánh giá số 1 | dueSoon',
          '12 | 1 | 2025-11-30 | Giám đốc Sở | notDue',
        ],
      },
    ],
  },
  'la-ma-ba-cap-2025': {
    day: '2025-04-05',
    plans: [
      {
        sections: [5, 6, 7, 11, 12, 15],
        activities: [
          '8 | 1.1.1 | 2025-03-31 | Khoa Khám bệnh | overdue',
          '9 | 1.1.2 | 2025-06-30 | Khoa Xét nghiệm | notDue',
          '10 | 1.2 | 2025-06-30 | Phòng Tổ chức - Hành chính | notDue',
          '13 | a) | 2025-05-31 | Tổ Quản lý chất lượng | notDue',
          '14 | b) | 2025-10-31 | Tổ Quản lý chất lượng | notDue',
          '16 | - | 2025-11-30 | *Các khoa, phòng | notDue',
          '17 | - | ongoing | Phòng Quản lý chất lượng | ongoing',
        ],
      },
    ],
  },
  'ma-tran-don-vi-2025': {
    day: '2025-02-10',
    plans: [
      {
        sections: [],
        activities: [
          '6 | 1 | 2025-01-31 | Văn phòng | overdue',
          '7 | 2 | 2025-06-30 | Văn phòng; Thanh tra; Phòng Quản lý khoa học; Chi cục Tiêu chuẩn Đo lường Chất lượng | notDue',
          '8 | 3 | 2025-09-30 | Chi cục Tiêu chuẩn Đo lường Chất lượng | notDue',
        ],
      },
    ],
  },
  'muc-la-don-vi-2025': {
    day: '2025-02-20',
    plans: [
      {
        sections: [4, 7, 9],
        activities: [
          '5 | 1 | 2025-01-15 | VĂN PHÒNG SỞ | overdue',
          '6 | 2 | 2025-12-10 | VĂN PHÒNG SỞ | notDue',
          '8 | 1 | 2025-04-30 | PHÒNG QUẢN LÝ CÔNG NGHỆ | notDue',
          '10 | 1 | 2025-02-28 | *CÁC PHÒNG, ĐƠN VỊ TRỰC THUỘC | dueSoon',
        ],
      },
    ],
  },
  'quy-tren-thang-2025': {
    day: '2025-04-10',
    plans: [
      {
        sections: [],
        activities: [
          '5 | 1 | 2025-03-31 | Tổ ISO | overdue',
          '6 | 2 | 2025-06-30 | Đoàn đánh giá | notDue',
          '7 | 3 | 2025-12-31 | Ban Giám đốc | notDue',
        ],
      },
    ],
  },
  'nam-tren-quy-2526': {
    day: '2025-10-10',
    plans: [
      {
        sections: [],
        activities: [
          '5 | 1 | 2025-09-30 | Ban ISO | overdue',
          '6 | 2 | 2026-03-31 | *Các phòng | notDue',
          '7 | 3 | 2026-06-30 | Ban ISO | notDue',
        ],
      },
    ],
  },
  'tuan-trong-nam-2025': {
    day: '2025-02-01',
    plans: [
      {
        sections: [],
        activities: [
          '4 | 1 | 2025-01-19 | Nguyễn Thị Lan | overdue',
          '5 | 2 | 2025-02-09 | Trần Minh | dueSoon',
        ],
      },
    ],
  },
  'sheet-thang-ngan-2025': {
    day: '2025-05-10',
    plans: [
      {
        sections: [],
        activities: [
          '4 | 1 | 2025-05-08 | Trưởng Ban Chỉ đạo ISO; +Văn phòng | overdue',
          '5 | 2 | 2025-05-14 | Đoàn đánh giá nội bộ; +Phòng Kinh tế | dueSoon',
        ],
      },
      {
        sections: [],
        activities: [
          '4 | 1 | 2025-06-14 | Thư ký ISO | notDue',
          '5 | 2 | 2025-06-30 | Phòng Kinh tế; +Thư ký ISO | notDue',
        ],
      },
    ],
  },
  'tong-dau-muc-2025': {
    day: '2025-04-05',
    plans: [
      {
        sections: [7, 10],
        activities: [
          '8 | 1 | ongoing | Văn phòng Sở; +*Các phòng | ongoing',
          '9 | 2 | 2025-03-31;2025-06-30;2025-09-30;2025-12-31 | Thanh tra Sở; +Văn phòng Sở | overdue',
          '11 | 1 | 2025-09-30 | Trung tâm công nghệ thông tin; +Phòng cải cách hành chính | notDue',
        ],
      },
    ],
  },
  'phieu-giao-viec-2025': {
    day: '2025-03-05',
    plans: [
      {
        sections: [],
        activities: [
          '5 | 1 | 2025-02-10 | Chị Nga - Văn thư | onTime',
          '6 | 2 | 2025-02-28 | Đồng chí Hùng | overdue',
          '7 | 3 | 2025-06-10 | Thư ký ISO | notDue',
        ],
      },
    ],
  },
};
