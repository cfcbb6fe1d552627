import { choicesOf, settle } from '../../src/timeline/choices';
import { readTimeline } from '../../src/timeline/read';

const choices = (text: string) => choicesOf(readTimeline(text, 2024));
const settled = (text: string, said: string) => settle(readTimeline(text, 2024), said);

describe('what the words leave open', () => {
  test.each([
    ['02 lần/năm', [{ kind: 'months', times: 2, months: [6, 12] }]],
    ['đầu năm', [{ kind: 'day', due: '2024-03-31' }]],
    ['giữa tháng 9', [{ kind: 'day', due: '2024-09-20' }]],
    ['Theo kế hoạch của Sở', [{ kind: 'day', due: null }]],
    ['Sau khi kết thúc đánh giá nội bộ', [{ kind: 'row' }, { kind: 'day', due: null }]],
  ])('%s', (text, expected) => expect(choices(text)).toEqual(expected));

  test.each(['Quý II/2024', 'Hằng quý', 'Thường xuyên', 'Ngày 15/6', '31/11/2024', '', 'nt'])(
    '%s leaves nothing',
    (text) => expect(choices(text)).toEqual([]),
  );
});

describe('what she settles', () => {
  test('in which months: the text and how often stay', () => {
    expect(settled('Thực hiện 02 lần/năm', 'Tháng 5, 11')).toMatchObject({
      text: 'Thực hiện 02 lần/năm',
      kind: 'recurring',
      recurrence: { times: 2, per: 'year', atLeast: false },
      occurrences: [
        { from: '2024-05-01', due: '2024-05-31' },
        { from: '2024-11-01', due: '2024-11-30' },
      ],
      certain: true,
    });
  });

  test('by which day', () => {
    expect(settled('đầu năm', 'trước ngày 20/02')).toMatchObject({
      kind: 'dated',
      occurrences: [{ due: '2024-02-20' }],
      certain: true,
    });
    expect(settled('Sau khi kết thúc ĐGNB', '30/10/2024')).toMatchObject({
      kind: 'dated',
      after: { event: 'kết thúc ĐGNB' },
      occurrences: [{ due: '2024-10-30' }],
    });
  });

  test('is then no longer open', () => {
    const timeline = settled('đầu năm', '20/02');
    expect(timeline === null ? null : choicesOf(timeline)).toEqual([]);
  });

  test('words without a date settle nothing', () => {
    expect(settled('đầu năm', 'khi có kinh phí')).toBeNull();
    expect(settled('đầu năm', '31/02')).toBeNull();
  });
});
