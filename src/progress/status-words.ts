/** The words of progress, in everyday spelling; one that ends a phrase may be followed by anything. */

/** The whole text: a tick, or a word that needs no other. */
export const DONE_MARKS: readonly string[] = ['x', 'v', 'ok', 'rồi', 'đạt', 'đã', 'có'];
export const DONE_SIGNS = /^[✓✔√☑✅]+$/u;

export const DONE: readonly string[] = [
  'hoàn thành',
  'hoàn tất',
  'xong',
  'ht',
  'kết thúc',
  'đã đạt',
];

/** After "đã": begun, and not yet done. */
export const BEGUN: readonly string[] = [
  'đã bắt đầu',
  'đã dự thảo',
  'đã có dự thảo',
  'đã trình',
  'đã tham mưu',
  'đã xin ý kiến',
  'đã lấy ý kiến',
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
  'thôi thực hiện',
  'chấm dứt',
  'đưa ra khỏi kế hoạch',
  'rút khỏi kế hoạch',
];

export const SUSPENDED: readonly string[] = [
  'tạm dừng',
  'tạm hoãn',
  'tạm ngừng',
  'tạm ngưng',
  'tạm đình chỉ',
  'hoãn',
];

export const CARRIED_OVER: readonly string[] = [
  'chuyển sang',
  'chuyển qua',
  'chuyển tiếp sang',
  'chuyển tiếp',
  'chuyển năm sau',
  'chuyển kỳ sau',
  'lùi sang',
  'để sang',
];

export const EXTENDED: readonly string[] = [
  'gia hạn',
  'lùi thời hạn',
  'lùi hạn',
  'lùi đến',
  'lùi thời gian',
  'điều chỉnh thời hạn',
  'điều chỉnh thời gian',
  'kéo dài',
];

/** Typed without accents they hold the word of a postponement ("hoan"). */
export const NOT_POSTPONED: readonly string[] = ['hoàn thành', 'hoàn tất', 'hoàn thiện'];

/** Under way, or not wholly done. */
export const GOING_ON: readonly string[] = [
  'đang',
  'sẽ',
  'dự kiến',
  'chờ',
  'trình',
  'tiếp tục',
  'cơ bản',
  'gần hoàn thành',
  'gần xong',
  'một phần',
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
];
/** The same, where the text begins with it. */
export const GOING_ON_FIRST: readonly string[] = ['thường xuyên', 'liên tục', 'duy trì'];

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

/** They say something about the time, not about the state. */
export const NOT_YET_DUE: readonly string[] = ['chưa đến hạn', 'chưa tới hạn', 'chưa đến kỳ'];

export const LATE: readonly string[] = ['trễ hạn', 'quá hạn', 'chậm', 'muộn', 'trễ', 'sau hạn'];
export const EARLY: readonly string[] = ['trước hạn', 'trước thời hạn', 'sớm'];
export const ON_TIME: readonly string[] = [
  'đúng hạn',
  'đúng tiến độ',
  'đúng thời hạn',
  'kịp thời',
  'trong hạn',
];
export const ABOUT_TIME: readonly string[] = [
  ...LATE,
  ...ON_TIME,
  ...NOT_YET_DUE,
  'sắp đến hạn',
  'sắp tới hạn',
  'gần đến hạn',
  'đến hạn',
  'tới hạn',
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
  'gia hạn đến',
  'gia hạn tới',
  'chuyển sang năm',
  'chuyển sang quý',
  'chuyển sang tháng',
  'tạm dừng',
  'tạm hoãn',
];
/** The same, where the clause says nothing else. */
export const CLEAR_ALONE: readonly string[] = ['hoàn thành', 'xong', 'không thực hiện', 'ht'];
