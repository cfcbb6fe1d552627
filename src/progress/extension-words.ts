/** The words of an extension, in everyday spelling; one that ends a phrase may be followed by anything. */

export const EXTENDED: readonly string[] = [
  'gia hạn',
  'lùi hạn',
  'lùi đến',
  'lùi thời gian',
  'điều chỉnh thời gian',
  'điều chỉnh tiến độ',
  'lùi tiến độ',
  'kéo dài',
  'điều chỉnh hạn',
  'lùi ngày',
  'dời đến',
  'dời hạn',
  'hoãn đến',
];

/** With a length after them: "lùi 10 ngày". */
export const POSTPONED: readonly string[] = ['lùi', 'dời', 'hoãn'];

/** What is prolonged is no due day. */
export const NOT_OF_TIME: readonly string[] = [
  'giấy',
  'giấy phép',
  'chứng nhận',
  'chứng chỉ',
  'chứng thư',
  'hợp đồng',
  'bản quyền',
  'phần mềm',
  'dịch vụ',
  'tên miền',
  'thẻ',
  'hiệu lực',
].map((thing) => `gia hạn ${thing}`);

/** Right before an extension they say what became of it, not of the work: "đã được gia hạn" is not done. */
export const BECAME_EXTENDED: readonly string[] = [
  'đã',
  'đang',
  'sẽ',
  'chờ',
  'chưa',
  'không',
  'được',
  'có',
  'cho',
  'phép',
  'xin',
  'trình',
  'đồng ý',
  'chấp thuận',
  'đề nghị',
  'đề xuất',
  'văn bản',
  'lãnh đạo',
  'cấp trên',
  'ban chỉ đạo',
];

/** What an extension is one of. */
export const EXTENDED_TIME: readonly string[] = ['thời gian hoàn thành', 'hạn hoàn thành'];

/** Before what was granted: it was refused, or nobody has decided on it yet. */
export const NOT_YET: readonly string[] = ['không', 'chưa', 'chờ'];

export const GRANTED: readonly string[] = [
  'đồng ý',
  'chấp thuận',
  'phê duyệt',
  'duyệt',
  'thống nhất',
  'cho phép',
  'ý kiến',
];
