import { book, HEADINGS, planSheet, type BookSheet } from '../contract/book';
import { beforeUnicode } from '../support/before-unicode';

/** Of the plan's twelve months, ten are over on that day, and one is over within 15 days. */
export const TODAY = '2025-11-20';

/** A workbook with a plan of twelve activities, that tells nothing of results. */
export const planBook = (changes: Partial<BookSheet> = {}): Uint8Array =>
  book([
    { ...planSheet(12), ...changes },
    { name: 'Ghi chép', rows: [['Việc cần hỏi']] },
  ]);

/** A plan that says what was done: columns for status and completion, 3 of its 4 activities are over. */
export const followedBook = (): Uint8Array =>
  book([
    {
      name: 'Kế hoạch',
      rows: [
        ['KẾ HOẠCH ISO NĂM 2025'],
        [],
        [...HEADINGS.slice(0, 4), 'Tình trạng', 'Ngày hoàn thành'],
        [1, 'Đánh giá nội bộ', 'Quý I', 'Văn phòng', 'Hoàn thành', '15/3/2025'],
        [2, 'Rà soát quy trình', 'Quý II', 'Phòng Nội vụ', 'Hoàn thành', '20/8/2025'],
        [3, 'Họp xem xét của lãnh đạo', 'Quý III', 'Ban Chỉ đạo ISO', null, null],
        [4, 'Báo cáo năm', 'Tháng 12', 'Thư ký ISO', null, null],
      ],
    },
  ]);

/** A plan whose words leave three things open. */
export const openBook = (): Uint8Array =>
  book([
    {
      name: 'Kế hoạch',
      rows: [
        ['KẾ HOẠCH ISO NĂM 2025'],
        [],
        [...HEADINGS.slice(0, 4)],
        [1, 'Đánh giá nội bộ', 'Quý III', 'Vụ Kế hoạch, Tài chính'],
        [2, 'Khắc phục điểm không phù hợp', 'Sau khi kết thúc đánh giá nội bộ', 'Văn phòng'],
        [3, 'Báo cáo', '02 lần/năm', 'Văn phòng'],
      ],
    },
  ]);

/** A plan of three activities, all of it typed in .VnTime. */
export const oldBook = (): Uint8Array => beforeUnicode(book([planSheet(3)]));

/** Two plans, each on a sheet of its own, without columns for results or notes. */
export const severalBook = (): Uint8Array =>
  book(
    [2025, 2026].map((year) => ({
      name: `Năm ${year}`,
      rows: [
        [`KẾ HOẠCH ISO NĂM ${year}`],
        [],
        [...HEADINGS.slice(0, 4)],
        [1, 'Đánh giá nội bộ', 'Quý I', 'Văn phòng'],
      ],
    })),
  );

export const noPlanBook = (): Uint8Array =>
  book([
    {
      name: 'Sổ trực',
      rows: [
        ['Ngày', 'Người trực'],
        ['1/1/2025', 'Lan'],
      ],
    },
  ]);

/** Text that a careless page would take for markup. */
export const MARKUP = `<img src=x onerror="document.title='bị chèn'">`;

export const markupBook = (): Uint8Array =>
  book([
    {
      name: `<b>Kế hoạch`,
      rows: [
        [`KẾ HOẠCH ISO NĂM 2025 ${MARKUP}`],
        [],
        [...HEADINGS],
        [1, `Rà soát ${MARKUP}`, `Quý I`, `Phòng ${MARKUP}`, MARKUP],
        [2, `Việc khác ${MARKUP}`, MARKUP, MARKUP, null],
      ],
    },
  ]);
