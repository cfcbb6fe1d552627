import { foldLetters } from '../text/fold';
import { PhraseTree } from './phrase-tree';
import { ROMAN_NUMERALS } from './roman';

/**
 * The words of time, by their part in the grammar: the phrases of a class are interchangeable.
 * A phrase stands in one class only; what else it can be (a `report` is also a mere word, an `of`
 * also a mere preposition) is the parsers' business.
 */
const PHRASES = {
  // units
  day: 'ngày',
  week: 'tuần | tuần lễ | tuần thứ',
  month: 'tháng | thg | th | t | tháng thứ',
  quarter: 'quý | quí | q | quý thứ',
  year: 'năm',
  hour: 'giờ | h | g | tiếng',
  minute: 'phút',
  session: 'buổi',
  working: 'làm việc',
  times: 'lần | cuộc | đợt | kỳ | lượt | phiên | lớp | hội nghị | cuộc họp | bước | vòng',
  // parts of a unit
  first: 'đầu | đầu tiên',
  middle: 'giữa',
  firstTen: 'thượng tuần',
  middleTen: 'trung tuần',
  lastTen: 'hạ tuần',
  last: 'cuối | cuối cùng',
  half: 'nửa',
  // years without a number
  thisYear: 'trong năm | năm nay | năm báo cáo | năm kế hoạch | trong năm kế hoạch | cùng năm',
  nextYear: 'năm tới | năm tiếp theo | năm kế tiếp | năm liền kề | năm sau liền kề',
  allYear: 'cả năm | trong cả năm | suốt năm | trong suốt năm | suốt cả năm | toàn năm',
  schoolYear: 'năm học | trong năm học | niên học',
  semester: 'học kỳ | học kì | hk',
  // bounds
  before: 'trước | trước thời điểm | đến trước',
  latest:
    'chậm nhất | muộn nhất | trễ nhất | chậm nhất là | muộn nhất là | chậm nhất đến | chậm nhất không quá | không quá | không muộn hơn | không chậm hơn | hạn | hạn cuối | hạn chót | hạn hoàn thành | thời hạn hoàn thành',
  until:
    'đến | tới | hết | đến hết | tới hết | cho đến | cho đến hết | cho tới | trước hết | từ nay đến | từ nay đến hết | từ nay tới',
  from: 'từ | kể từ | bắt đầu từ | tính từ',
  after: 'sau | sau khi',
  when: 'khi | mỗi khi | từ khi | kể từ khi | nếu | sau mỗi | trường hợp | trong trường hợp',
  beforeWhen: 'trước khi | trước mỗi',
  within: 'trong vòng | trong thời gian | trong thời hạn | thời hạn',
  following: 'tiếp theo | kế tiếp | liền kề | kế tiếp liền kề | sau liền kề | tiếp sau',
  // joining
  and: 'và | cùng | cũng như',
  or: 'hoặc | hay | hoặc là',
  of: 'của | thuộc | trong',
  // recurring
  every: 'hằng | hàng | mỗi | từng | mọi | mỗi một | trong mỗi | trong từng',
  halfYearly: 'bán niên',
  yearly: 'thường niên',
  all: 'các | những',
  periodic: 'định kỳ | định kì | theo định kỳ | thường kỳ',
  report:
    'báo cáo | sơ kết | tổng kết | giao ban | chế độ báo cáo | báo cáo định kỳ | báo cáo theo',
  reportPeriod: 'kỳ báo cáo | mỗi kỳ báo cáo',
  atLeast: 'ít nhất | tối thiểu | không ít hơn | ít nhất là | tối thiểu là | trở lên',
  // from Monday on, all of them in each way to say them
  weekday:
    'thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật | thứ 2 | thứ 3 | thứ 4 | thứ 5 | thứ 6 | thứ 7 | cn',
  // readings of their own
  ongoing:
    'thường xuyên | liên tục | quanh năm | hằng ngày | hàng ngày | mỗi ngày | thường nhật | xuyên suốt | không thời hạn | duy trì | tx',
  occasional:
    'đột xuất | phát sinh | không định kỳ | kịp thời | theo yêu cầu | theo đề nghị | theo nhu cầu | theo tình hình | theo thực tế | theo điều kiện | theo từng trường hợp | theo từng vụ việc | căn cứ tình hình | căn cứ yêu cầu | tùy | tùy theo | tuỳ | tuỳ theo',
  accordingTo: 'theo | căn cứ | phù hợp với | theo đúng',
  elsewhere:
    'tại kỳ họp | trình kỳ họp | kỳ họp hội đồng nhân dân | kỳ họp hđnd | kỳ họp quốc hội | kỳ họp thường lệ | kỳ họp thứ | kế hoạch riêng | lịch riêng | văn bản riêng | hướng dẫn riêng | thông báo sau | thông báo cụ thể | thông báo riêng | đúng quy định | đúng thời gian quy định | đúng thời hạn quy định | đúng hạn | đúng thời hạn',
  onward:
    'trở đi | trở về sau | năm tiếp theo và các năm sau | các năm tiếp theo | những năm tiếp theo | các năm sau | những năm sau | các năm kế tiếp | các năm tới | những năm tới | các năm sau đó | thời gian tiếp theo | các giai đoạn tiếp theo',
  oneOf: 'một trong các | một trong hai | một trong những | một trong số',
  // what follows or stands before is not certain: the lunar calendar is not ours
  assumed: 'tạm hiểu là | âm lịch',
  blank: 'không | không có | chưa có | chưa ghi | chưa xác định | chưa rõ | chưa điền',
  more: 'hơn | trên',
  now: 'nay | hiện tại | hiện nay',
  tentative: 'dự kiến | dự tính | ước',
  // everyday words that fold to words of time
  homonym:
    'quy định | quy chế | quy trình | quy hoạch | quy mô | quy chuẩn | quy ước | quy tắc | đầu tư | thông tư | vật tư | tư pháp | tư vấn | tư nhân | đấu thầu | đấu giá | việt nam | miền nam | hàng hóa | hàng hoá | khách hàng | ngân hàng | thắng lợi | chiến thắng | đăng ký | ký kết',
  // words around a reading that do not change it
  done: 'hoàn thành | xong | hoàn tất | hoàn thiện',
  ends: 'kết thúc',
  moment:
    'thời gian | thời gian cụ thể | thời điểm | lúc | vào lúc | khoảng thời gian | trong khoảng thời gian',
  aside:
    'đối với | để | nhằm | tại | cho | do | bằng | gồm | bao gồm | riêng | trừ | kèm theo | về',
  filler:
    'thực hiện | triển khai | triển khai thực hiện | tổ chức | tổ chức thực hiện | tiến hành | diễn ra | ban hành | trình | gửi | nộp | tổng hợp | họp | tập huấn | rà soát | đánh giá | kiểm tra | xây dựng | phê duyệt | công bố | vào | ở | là | khoảng | thời gian thực hiện | giai đoạn | thời kỳ | nhiệm vụ | công việc | việc | được | sẽ | phải | cần | bắt đầu | buổi sáng | buổi chiều | buổi tối | sáng | chiều | trưa | tiếp tục | chủ động | đồng thời | hiểu là',
} as const;

export type Term = keyof typeof PHRASES;

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['nhất', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
]);

/** Folded, these would be other words of the grammar or of everyday (sau, tạm, từ): read only as spelled. */
const SPELLED_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['tư', 4],
]);

/** What a folded phrase is: a word of the grammar, a number said in words, or any word. */
export interface Entry {
  readonly kind: 'term' | 'number' | 'word';
  readonly term: Term | '';
  /** Of a number, or a Roman numeral; of a weekday, Monday 1 to Sunday 7 (ISO 8601). Else 0. */
  readonly value: number;
  /** Spelled with its accents it may be a number: see `spelledNumber`. */
  readonly maybeNumber: boolean;
}

const termEntry = (term: Term, value: number): Entry => ({
  kind: 'term',
  term,
  value,
  maybeNumber: false,
});

const valueEntry = (kind: 'number' | 'word', value: number): Entry => ({
  kind,
  term: '',
  value,
  maybeNumber: false,
});

const WEEK_DAYS = 7;

function isTerm(name: string): name is Term {
  return name in PHRASES;
}

function entries(): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const term of Object.keys(PHRASES).filter(isTerm)) {
    for (const [i, phrase] of PHRASES[term].split(' | ').entries()) {
      const weekday = term === 'weekday' ? (i % WEEK_DAYS) + 1 : 0;
      found.set(foldLetters(phrase), termEntry(term, weekday));
    }
  }
  for (const [phrase, number] of NUMBER_WORDS) {
    found.set(foldLetters(phrase), valueEntry('number', number));
  }
  for (const phrase of SPELLED_NUMBERS.keys()) {
    const folded = foldLetters(phrase);
    const other = found.get(folded) ?? valueEntry('word', 0);
    found.set(folded, { ...other, maybeNumber: true });
  }
  for (const [numeral, value] of ROMAN_NUMERALS) found.set(numeral, valueEntry('word', value));
  return found;
}

/** All phrases, by their folded letters. */
export const LEXICON = new PhraseTree<Entry>(entries());

/** The number a word says when it is spelled with its accents ("sáu", not "sau"); undefined else. */
export const spelledNumber = (word: string): number | undefined =>
  SPELLED_NUMBERS.get(word.toLowerCase());
