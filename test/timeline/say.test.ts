import fc from 'fast-check';
import { timelineWordsOf } from '../../src/locales/timeline-words';
import { readTimeline } from '../../src/timeline/read';
import { sayTimeline } from '../../src/timeline/say';
import type { Timeline } from '../../src/timeline/timeline';
import { domainRows } from '../support/domain';

const vi = (text: string): string => sayTimeline(readTimeline(text, 2024), timelineWordsOf('vi'));
const en = (text: string): string => sayTimeline(readTimeline(text, 2024), timelineWordsOf('en'));

test.each([
  [
    'Quý II/2024',
    'hiểu là: từ 01/04/2024 đến 30/06/2024, hạn 30/06/2024',
    'read as: from 01/04/2024 to 30/06/2024, due 30/06/2024',
  ],
  ['15/6', 'hiểu là: ngày 15/06/2024', 'read as: on 15/06/2024'],
  [
    'Tháng 6, 12',
    'hiểu là: từ 01/06/2024 đến 30/06/2024; từ 01/12/2024 đến 31/12/2024',
    'read as: from 01/06/2024 to 30/06/2024; from 01/12/2024 to 31/12/2024',
  ],
  [
    'Thực hiện 02 lần/năm',
    'tạm hiểu là: 02 lần/năm: từ 01/01/2024 đến 30/06/2024; từ 01/07/2024 đến 31/12/2024',
    'taken to mean: twice a year: from 01/01/2024 to 30/06/2024; from 01/07/2024 to 31/12/2024',
  ],
  ['Hằng tháng', 'hiểu là: 01 lần/tháng', 'read as: once a month'],
  ['Thứ Sáu hằng tuần', 'hiểu là: 01 lần/tuần, thứ Sáu', 'read as: once a week, Friday'],
  [
    'Quý III hoặc Quý IV',
    'hiểu là: một trong các khoảng thời gian từ 01/07/2024 đến 31/12/2024, hạn 31/12/2024',
    'read as: once in the periods from 01/07/2024 to 31/12/2024, due 31/12/2024',
  ],
  [
    'Dự kiến năm 2025 và các năm tiếp theo',
    'hiểu là: dự kiến từ 01/01/2025 đến 31/12/2025, hạn 31/12/2025 và thời gian tiếp theo',
    'read as: tentatively from 01/01/2025 to 31/12/2025, due 31/12/2025, and on',
  ],
  [
    'Sau ĐGNB 15 ngày',
    'hiểu là: chậm nhất 15 ngày sau khi “ĐGNB”',
    'read as: 15 days after “ĐGNB”',
  ],
  [
    'chậm nhất 03 ngày làm việc trước ngày tổ chức họp',
    'hiểu là: chậm nhất 3 ngày làm việc trước khi “tổ chức họp”',
    'read as: 3 working days before “tổ chức họp”',
  ],
  ['Đột xuất', 'hiểu là: tùy sự kiện phát sinh', 'read as: when an event calls for it'],
  ['Thường xuyên', 'hiểu là: thường xuyên', 'read as: all the time'],
  [
    'Theo kế hoạch của Sở',
    'hiểu là: theo thời gian nêu ở văn bản khác',
    'read as: as another document says',
  ],
  ['…/…/2024', 'chưa ghi thời gian', 'no time given'],
  ['-nt-', 'như dòng trên', 'as in the row above'],
  ['Phòng Nội vụ', 'không hiểu được', 'not understood'],
  ['31/11/2024', 'không có trong lịch: 31/11/2024', 'not in the calendar: 31/11/2024'],
  [
    'từ 15/6 đến 01/6',
    'hiểu là: ngày 01/06/2024 (viết ngược: từ 15/6 đến 01/6)',
    'read as: on 01/06/2024 (start after end: từ 15/6 đến 01/6)',
  ],
])('%s is said back', (text, inVietnamese, inEnglish) => {
  expect(vi(text)).toBe(inVietnamese);
  expect(en(text)).toBe(inEnglish);
});

/** All but the words, of which nothing is asked. */
const meaning = (timeline: Timeline): Timeline => ({ ...timeline, text: '' });

const isBackwards = ({ problems }: Timeline): boolean =>
  problems.some(({ code }) => code === 'range-reversed');

function expectSaidBack(timeline: Timeline): void {
  const said = sayTimeline(timeline, timelineWordsOf('vi'));
  expect({ said, ...meaning(readTimeline(said, timeline.year)) }).toEqual({
    said,
    ...meaning(timeline),
  });
}

test('what real plans write is read the same when it is said back', () => {
  for (const file of ['timelines.tsv', 'timelines-more.tsv']) {
    for (const [text = ''] of domainRows(file)) {
      const timeline = readTimeline(text, 2024);
      if (!isBackwards(timeline)) expectSaidBack(timeline);
    }
  }
});

const number = (min: number, max: number) => fc.integer({ min, max });
const year = number(2020, 2035);
const month = number(1, 13);
/** Whether there is a 29 February, or a fifth week in it, hangs on the year of what stands around. */
const day = number(1, 31).filter((d) => d !== 29);
const week = number(1, 6).filter((w) => w !== 5);
const point = fc.oneof(
  fc.tuple(day, month, year).map(([d, m, y]) => `ngày ${d}/${m}/${y}`),
  fc.tuple(day, month).map(([d, m]) => `${d}/${m}`),
  fc.tuple(month, year).map(([m, y]) => `tháng ${m}/${y}`),
  month.map((m) => `tháng ${m}`),
  fc.tuple(number(1, 5), year).map(([q, y]) => `quý ${q} năm ${y}`),
  fc.tuple(week, month).map(([w, m]) => `tuần ${w} tháng ${m}`),
  fc.tuple(fc.constantFrom('đầu', 'giữa', 'cuối'), month).map(([p, m]) => `${p} tháng ${m}`),
  fc.constantFrom('đầu năm', 'cuối năm', '6 tháng đầu năm', '9 tháng', 'cả năm'),
  year.map((y) => `năm ${y}`),
  month.map((m) => `trung tuần tháng ${m}`),
);
const span = fc.oneof(
  point,
  fc.tuple(fc.constantFrom('trước', 'chậm nhất', 'đến hết', 'từ', 'sau'), point).map((words) => {
    return words.join(' ');
  }),
  fc.tuple(point, point).map(([one, other]) => `từ ${one} đến ${other}`),
);
const list = fc
  .tuple(
    fc.constantFrom('; ', ', ', ' và ', ' hoặc '),
    fc.array(span, { minLength: 1, maxLength: 4 }),
  )
  .map(([joint, spans]) => spans.join(joint));
const frequency = fc.oneof(
  fc
    .tuple(number(1, 13), fc.constantFrom('tuần', 'tháng', 'quý', 'năm', '6 tháng', '4 tháng'))
    .map(([times, per]) => `${times} lần/${per}`),
  fc.constantFrom(
    'hằng tuần',
    'hằng tháng',
    'hằng quý',
    'hằng năm',
    '2 năm/lần',
    'ngày 31 hằng tháng',
  ),
  fc.constantFrom('thứ Sáu hằng tuần', 'ngày 15 tháng cuối quý', 'ít nhất 1 lần/quý'),
);
const event = fc.constantFrom(
  'kết thúc đánh giá nội bộ',
  '15/6',
  'Quyết định số 12/QĐ-UBND',
  'năm 2025',
);
const undated = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '15 ngày ', '3,5 ngày làm việc ', '2 tuần '),
      fc.constantFrom('sau khi', 'trước khi'),
      event,
    )
    .map((words) => words.join(' ')),
  fc.constantFrom('thường xuyên', 'theo kế hoạch', 'đột xuất', '05 ngày làm việc', '', 'nt', 'Sở'),
);
const expressions = fc
  .tuple(
    fc.constantFrom('', 'Dự kiến ', 'Hoàn thành '),
    fc.oneof(
      list,
      frequency,
      undated,
      fc.tuple(frequency, list).map((both) => both.join(', ')),
    ),
    fc.constantFrom('', ' và các năm tiếp theo', ' (dự kiến)', '.'),
  )
  .map((words) => words.join(''));

test('whatever the grammar reads, what is said of it is read the same', () => {
  fc.assert(
    fc.property(expressions, number(2000, 2060), (text, planYear) => {
      const timeline = readTimeline(text, planYear);
      fc.pre(!isBackwards(timeline));
      expectSaidBack(timeline);
    }),
    { numRuns: 5000 },
  );
});
