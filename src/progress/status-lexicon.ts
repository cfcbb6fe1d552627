import type { Aspect, Manner, Meaning, Verb, Voice } from './said-term';

/** Some phrases of one meaning. An abbreviation can stand for several meanings in a row. */
export interface Entry {
  readonly meanings: readonly Meaning[];
  /** In everyday spelling; a bar between any two. */
  readonly phrases: string;
  /**
   * Where such a short word counts, which is also a part of others: at the `head`, where a verb may
   * begin; at the head if the text is typed without accents, which make it another word
   * (`plainHead`); before a word that has a meaning here (`before`), or so without accents (`plainBefore`).
   */
  readonly only?: 'head' | 'plainHead' | 'before' | 'plainBefore';
}

type Only = Entry['only'];
type Noun = Extract<Meaning, { kind: 'noun' }>['noun'];
type Unsaid = Exclude<Voice, 'said' | 'relative'>;

const aspect = (is: Aspect): Meaning => ({ kind: 'aspect', aspect: is });
const verb = (is: Verb): Meaning => ({ kind: 'verb', verb: is });

const of = (meaning: Meaning, phrases: string, only?: Only): Entry => ({
  meanings: [meaning],
  phrases,
  ...(only && { only }),
});
const aspects = (is: Aspect, phrases: string, only?: Only): Entry => of(aspect(is), phrases, only);
const verbs = (is: Verb, phrases: string, only?: Only): Entry => of(verb(is), phrases, only);
const nouns = (noun: Noun, phrases: string): Entry => of({ kind: 'noun', noun }, phrases);
const times = (manner: Manner | null, phrases: string): Entry =>
  of({ kind: 'time', manner }, phrases);
const voices = (voice: Unsaid, phrases: string, only?: Only): Entry =>
  of({ kind: 'voice', voice }, phrases, only);
const short = (phrases: string, ...meanings: readonly Meaning[]): Entry => ({ meanings, phrases });

/** Each of some words before each of others. */
const each = (before: string, after: string): string =>
  before
    .split('|')
    .flatMap((first) => after.split('|').map((second) => `${first} ${second}`))
    .join('|');

/** To whom, or for what, something is submitted: with it "trình" is that verb wherever it stands. */
const SUBMITTED =
  'ký|duyệt|phê duyệt|ban hành|thẩm định|ủy ban|ubnd|hđnd|bcđ|lãnh đạo|chủ tịch|giám đốc|ban|sở|bộ|hội đồng|thường trực|cấp';

/** The words by which progress is told. Of phrases that begin alike the longest is meant. */
export const LEXICON: readonly Entry[] = [
  aspects('did', 'đã|vừa|mới vừa'),
  aspects('doing', 'đang|tiếp tục|in progress|ongoing|under way'),
  aspects('doing', 'trong quá trình|bước đầu', 'head'),
  aspects('will', 'sẽ|dự kiến|phấn đấu|will'),
  aspects('will', 'sắp|gần|gần như', 'before'),
  aspects('notYet', 'chưa|chưa thể|not yet'),
  aspects('not', 'không|không thể|không cần|không phải|ko|not'),
  aspects('not', 'k', 'before'),
  short('đht', aspect('did'), verb('finish')),
  short('đth', aspect('doing'), verb('act')),
  short('cth|not started', aspect('notYet'), verb('act')),
  short('cht', aspect('notYet'), verb('finish')),
  short('kth', aspect('not'), verb('act')),

  of({ kind: 'partly' }, 'cơ bản|một phần|một số|phần lớn|đa số|hầu hết'),
  of({ kind: 'just' }, 'mới|vừa mới|chỉ mới|mới chỉ', 'before'),
  of({ kind: 'wholly' }, 'đầy đủ|đồng bộ|dứt điểm|triệt để|trọn vẹn|có kết quả'),
  of({ kind: 'quality' }, 'rõ|tốt|xác định|phát sinh|có phát sinh'),
  of({ kind: 'come' }, 'đến|tới'),
  of({ kind: 'adverb', adverb: 'passive' }, 'được|bị'),
  of({ kind: 'adverb', adverb: 'forNow' }, 'tạm thời|tạm'),
  of(
    { kind: 'adverb', adverb: 'any' },
    'vẫn|hiện|hiện nay|hiện tại|cũng|đều|lại|nay|chỉ|thấy|nhận được',
  ),

  verbs('finish', 'hoàn thành|hoàn tất|xong|ht|kết thúc|completed|finished|done'),
  verbs('finish', 'đạt yêu cầu|đạt kế hoạch|đạt mục tiêu|đạt chỉ tiêu|đạt và vượt'),
  verbs('finish', 'vượt chỉ tiêu|vượt kế hoạch|vượt mức'),
  verbs('reach', 'đạt', 'plainHead'),
  verbs('act', 'thực hiện|triển khai|tổ chức|tiến hành|áp dụng|th'),
  verbs('act', 'làm', 'plainHead'),
  verbs('make', 'xây dựng|hoàn thiện|rà soát|đánh giá|kiểm tra|khắc phục|xử lý|tổng hợp'),
  verbs('make', 'tập huấn|cập nhật'),
  verbs(
    'hand',
    'ban hành|phát hành|công bố|báo cáo|gửi báo cáo|nộp báo cáo|nghiệm thu|ký ban hành',
  ),
  verbs('hand', 'gửi|nộp|họp|ký|bc', 'plainHead'),
  verbs('submit', 'lấy ý kiến|xin ý kiến|xin chủ trương|gửi lấy ý kiến|gửi trình'),
  verbs('submit', each('trình', SUBMITTED)),
  verbs('submit', 'trình', 'head'),
  verbs('prepare', 'tham mưu|soạn thảo|phân công|đăng ký|đôn đốc|lên kế hoạch|lên lịch|chuẩn bị'),
  verbs('begin', 'bắt đầu|khởi động'),
  verbs('wait', 'chờ|đợi', 'plainHead'),
  verbs('remain', 'còn|còn lại|chỉ còn|còn thiếu', 'head'),
  verbs('keep', 'duy trì', 'head'),
  verbs('always', 'thường xuyên|liên tục', 'head'),
  verbs('stop', 'đình chỉ|pending|on hold'),
  verbs('stop', 'dừng|ngừng|ngưng', 'plainHead'),
  verbs(
    'drop',
    'hủy bỏ|bãi bỏ|loại bỏ|chấm dứt|không còn phù hợp|không tiếp tục|cancelled|canceled',
  ),
  verbs('drop', 'đưa ra khỏi|rút khỏi|bỏ khỏi|bỏ ra khỏi|thôi không'),
  verbs('drop', 'hủy', 'plainHead'),
  verbs('drop', 'bỏ|thôi', 'head'),
  verbs('extend', 'gia hạn'),
  verbs('move', 'lùi|dời|đẩy|chuyển|chuyển tiếp|để|để lại|đưa|đổi|kéo dài|điều chỉnh', 'plainHead'),
  verbs('defer', 'hoãn', 'plainHead'),
  verbs('grant', 'đồng ý|chấp thuận|phê duyệt|duyệt|thống nhất|cho phép|ý kiến|có ý kiến'),

  times(
    'late',
    `trễ|chậm|muộn|trễ hạn|overdue|${each('sau|quá|qua|vượt', 'hạn')}|${each('quá|vượt', 'thời gian')}`,
  ),
  times('early', `sớm|vượt tiến độ|${each('trước', 'hạn|tiến độ|kế hoạch')}`),
  times('onTime', `kịp|kịp thời|trong hạn|${each('đúng|theo đúng|kịp', 'hạn|thời gian|tiến độ')}`),
  times(null, 'đến hạn|tới hạn|hết hạn|còn hạn|bảo đảm tiến độ|đảm bảo tiến độ'),

  voices('wish', 'đề nghị|đề xuất|kiến nghị|xin|yêu cầu|phải|nhắc|lưu ý|thì|chậm nhất|muộn nhất'),
  voices('wish', 'cần|mong', 'plainBefore'),
  voices('condition', 'nếu|khi|sau khi|trước khi|trường hợp|đến khi|nhằm'),
  voices('cause', 'do|vì|bởi|bởi vì|tại vì', 'plainBefore'),
  voices('cause', 'nguyên nhân|lý do'),
  voices('basis', 'theo|căn cứ|trên cơ sở'),

  nouns('part', 'bước|giai đoạn|phần|khâu'),
  nouns('draft', 'dự thảo|bản thảo|chủ trương'),
  nouns('document', 'quy trình|tài liệu|biểu mẫu|hồ sơ|thủ tục|tthc|văn bản'),
  nouns(
    'name',
    'phòng|ban|sở|văn phòng|ubnd|ủy ban|bcđ|tổ|đơn vị|xã|phường|hội đồng|lãnh đạo|chủ tịch|giám đốc',
  ),
  nouns('plural', 'các|những|mọi|mỗi|từng|toàn thể'),
  nouns(
    'other',
    'theo dõi|kèm theo|tiếp theo|chương trình|lộ trình|tiến trình|quá trình|công trình',
  ),
  nouns('other', 'tờ trình|giáo trình|tiến độ|phòng ngừa|xã hội'),
  nouns('other', 'hạn hoàn thành|thời gian hoàn thành'),
  of({ kind: 'and', isBut: true }, 'nhưng|tuy nhiên|song|nên|vì vậy|do đó'),
  of({ kind: 'and', isBut: false }, 'và|rồi|đồng thời'),
];
