/** The words of progress, in everyday spelling; one that ends a phrase may be followed by anything. */

/** The whole text: a tick, or a word that needs no other. */
export const DONE_MARKS: readonly string[] = ['x', 'v', 'ok', 'rồi', 'đạt', 'đã', 'có', 'yes'];
export const DONE_SIGNS = /^[✓✔√☑✅]+$/u;
/** A tick, and the day beside it: "x (15/6)". */
export const TICKED = /^(?:[✓✔√☑✅]|[xv](?= ?[ (:,-]))[ (:,-]*(?=\d|ngay )/u;

export const DONE: readonly string[] = [
  'hoàn thành',
  'hoàn tất',
  'xong',
  'ht',
  'kết thúc',
  'đã đạt',
  'đht',
  'đạt yêu cầu',
  'đạt kế hoạch',
  'đạt mục tiêu',
  'đạt chỉ tiêu',
  'đạt và vượt',
  'vượt chỉ tiêu',
  'vượt kế hoạch',
  'done',
  'completed',
  'finished',
];

/** Where the last thing that was done is one of them, it waits for another's decision or has only begun. */
export const STEPS: readonly string[] = [
  'trình',
  'lấy ý kiến',
  'xin ý kiến',
  'đã bắt đầu',
  'đã dự thảo',
  'đã có dự thảo',
  'đã tham mưu',
  'đã phân công',
  'đã đăng ký',
  'đã khởi động',
];

export const CANCELLED: readonly string[] = [
  'không thực hiện',
  'không triển khai',
  'không tổ chức',
  'không còn thực hiện',
  'hủy',
  'hủy bỏ',
  'bãi bỏ',
  'dừng thực hiện',
  'ngừng thực hiện',
  'dừng triển khai',
  'ngừng triển khai',
  'thôi thực hiện',
  'chấm dứt',
  'đưa ra khỏi kế hoạch',
  'rút khỏi kế hoạch',
  'không làm',
  'loại bỏ',
  'rút khỏi',
  'không áp dụng',
  'không tiếp tục',
  'không còn phù hợp',
  'cancelled',
  'canceled',
];

export const SUSPENDED: readonly string[] = [
  'tạm dừng',
  'tạm hoãn',
  'tạm ngừng',
  'tạm ngưng',
  'tạm đình chỉ',
  'hoãn',
  'dừng',
  'ngừng',
  'ngưng',
  'đình chỉ',
  'pending',
  'on hold',
];

/** "Chuyển thời gian thực hiện sang quý III", "chuyển 2026"; folded words. */
export const MOVED =
  /(?<!\p{L})(?:chuyen|lui|doi)(?: [^\s,;.]+){1,5} sang (?=ngay|thang|quy|nam|\d)|(?<!\p{L})chuyen (?=20\d\d(?!\d))/u;

export const CARRIED_OVER: readonly string[] = [
  'chuyển sang',
  'chuyển qua',
  'chuyển tiếp sang',
  'chuyển tiếp',
  'chuyển kỳ sau',
  'để lại năm',
  'để năm sau',
  'lùi sang',
  'để sang',
  'dời sang',
  'hoãn sang',
  'chuyển năm',
  'chuyển kế hoạch',
  'đưa vào kế hoạch năm',
  'chuyển quý',
  'chuyển tháng',
];

/** Typed without accents they hold the word of a postponement ("hoan", "dung"). */
export const NOT_POSTPONED: readonly string[] = [
  ...['hoàn thành', 'hoàn tất', 'hoàn thiện'],
  ...['đúng hạn', 'đúng tiến độ', 'đúng thời gian', 'đúng kế hoạch', 'đúng quy định'],
  ...['xây dựng', 'sử dụng', 'áp dụng', 'ứng dụng', 'tuyển dụng', 'nội dung'],
];

/** Nothing was begun. */
export const NOT_BEGUN: readonly string[] = ['chưa', 'cth', 'not started'];
/** The same, as the whole text. */
export const NOT_BEGUN_MARKS: readonly string[] = ['không', 'no'];
/** Where the text begins with it, it is dropped. */
export const CANCELLED_FIRST: readonly string[] = ['bỏ'];

/** They hold a word of doing, but speak of the time alone, or of what is wanted. */
export const NOT_DOING: readonly string[] = [
  'đã quá hạn',
  'đã hết hạn',
  'đã trễ hạn',
  'đã qua hạn',
  'đang quá hạn',
  'đang trễ hạn',
  'đang trong hạn',
  'đã đến hạn',
  'đã tới hạn',
  'hạn hoàn thành',
  'thời gian hoàn thành',
  'chậm hoàn thành',
  'cần hoàn thành',
  'phải hoàn thành',
  'yêu cầu hoàn thành',
  'đề nghị hoàn thành',
];

/** Done is a part of it. */
const PARTS: readonly string[] = ['bước', 'giai đoạn', 'phần'];

/** Under way, or not wholly done. */
export const GOING_ON: readonly string[] = [
  ...['hoàn thành', 'xong'].flatMap((done) => PARTS.map((part) => `${done} ${part}`)),
  'đang',
  'sẽ',
  'dự kiến',
  'chờ',
  'tiếp tục',
  'cơ bản',
  'gần hoàn thành',
  'gần xong',
  'một phần',
  'một số',
  'phần lớn',
  'hầu hết',
  'bước đầu',
  'chưa đầy đủ',
  'chưa đồng bộ',
  'chưa dứt điểm',
  'chưa triệt để',
  'phấn đấu',
  'mới bắt đầu',
  'không hoàn thành',
  'chưa hoàn thành',
  'chưa xong',
  'chưa hoàn tất',
  'chưa đạt',
  'chưa kết thúc',
  'chưa có kết quả',
  'duy trì thường xuyên',
  'thực hiện thường xuyên',
  'chưa ht',
  'không đạt',
  'sắp hoàn thành',
  'sắp xong',
  'gần như',
  'mới triển khai',
  'mới thực hiện',
  'bắt đầu triển khai',
  'bắt đầu thực hiện',
  'in progress',
  'ongoing',
  'under way',
];
/** The same, where the text begins with it. */
export const GOING_ON_FIRST: readonly string[] = [
  'thường xuyên',
  'liên tục',
  'duy trì',
  'trong quá trình',
];

/** Before "trình" they make another word. */
export const NOT_SUBMITTED: readonly string[] = [
  'quy trình',
  'chương trình',
  'lộ trình',
  'tiến trình',
  'quá trình',
  'công trình',
  'giáo trình',
];

/** They say something about the time, or how well, not about the state. */
export const NOT_YET_DUE: readonly string[] = [
  'chưa đến hạn',
  'chưa tới hạn',
  'chưa đến kỳ',
  'chưa đến thời gian',
  'chưa tới thời gian',
  'chưa đến thời điểm',
  'chưa phát sinh',
  'chưa rõ',
  'chưa xác định',
  'chưa tốt',
];

export const LATE: readonly string[] = [
  'trễ hạn',
  'quá hạn',
  'qua hạn',
  'chậm',
  'muộn',
  'trễ',
  'sau hạn',
  'không đúng hạn',
  'không đúng tiến độ',
  'không kịp',
  'vượt hạn',
  'overdue',
];
export const EARLY: readonly string[] = [
  'trước hạn',
  'sớm',
  'vượt tiến độ',
  'trước kế hoạch',
  'trước tiến độ',
];
export const ON_TIME: readonly string[] = [
  'đúng hạn',
  'đúng tiến độ',
  'đúng thời gian',
  'kịp thời',
  'trong hạn',
];
export const ABOUT_TIME: readonly string[] = [
  ...LATE,
  ...ON_TIME,
  ...NOT_YET_DUE,
  'vượt tiến độ',
  'trước tiến độ',
  'sắp đến hạn',
  'sắp tới hạn',
  'gần đến hạn',
  'đến hạn',
  'tới hạn',
  'hết hạn',
  'bảo đảm tiến độ',
  'đảm bảo tiến độ',
];

/** How a clause of the notes begins that clearly speaks of progress. */
export const CLEAR_IN_NOTES: readonly string[] = [
  'đã hoàn thành',
  'đã hoàn tất',
  'đã xong',
  'đã thực hiện',
  'đã báo cáo',
  'đã tổ chức',
  'đã triển khai',
  'chưa thực hiện',
  'chưa triển khai',
  'chưa hoàn thành',
  'đang thực hiện',
  'đang triển khai',
  'đang xây dựng',
  'đang hoàn thiện',
  'đang tiến hành',
  'đang tổ chức',
  'đang soạn thảo',
  'đang dự thảo',
  'cơ bản hoàn thành',
  'hoàn thành ngày',
  'hoàn thành đúng hạn',
  'hoàn thành trước hạn',
  'hoàn thành sớm',
  'hoàn thành quá hạn',
  'hoàn thành trễ hạn',
  'hoàn thành chậm',
  'hoàn thành muộn',
  'chuyển sang năm',
  'chuyển sang quý',
  'chuyển sang tháng',
  'tạm dừng',
  'tạm hoãn',
];
/** The same, where it also says to which day, or by how much: an extension that was granted. */
export const CLEAR_EXTENSION: readonly string[] = [
  'gia hạn',
  'cho gia hạn',
  'cho phép gia hạn',
  'được gia hạn',
  'đã gia hạn',
  'đã được gia hạn',
  'đồng ý gia hạn',
  'đồng ý cho gia hạn',
  'lùi',
  'được lùi',
  'đã lùi',
  'kéo dài',
];
/** The same, where the clause says nothing else. */
export const CLEAR_ALONE: readonly string[] = ['hoàn thành', 'xong', 'không thực hiện', 'ht'];
