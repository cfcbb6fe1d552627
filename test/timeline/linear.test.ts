import { Cursor } from '../../src/timeline/cursor';
import { LEXICON } from '../../src/timeline/lexicon';
import { readTimeline } from '../../src/timeline/read';

/** How often tokens were looked at, and phrases looked for. */
function stepsOf(text: string): number {
  const peek = jest.spyOn(Cursor.prototype, 'peek');
  const longest = jest.spyOn(LEXICON, 'longest');
  try {
    readTimeline(text, 2024);
    return peek.mock.calls.length + longest.mock.calls.length;
  } finally {
    peek.mockRestore();
    longest.mockRestore();
  }
}

test.each([
  'quý II ',
  'tháng 6, ',
  'tháng ',
  'ngày 15/6 - ',
  'trước ',
  'từ ',
  'sau khi ',
  'sau “',
  'sau “x” ',
  'theo kế hoạch, ',
  'hằng ',
  '02 lần/',
  'năm ',
  'báo cáo tháng, ',
  'đến hết ',
  '(',
  ')',
  '1) ',
  '1. ',
  '5 ngày ',
  '5, ',
  'trong vòng ',
  'của tháng cuối ',
  'một trong các ',
  'thứ Hai ',
  '8h00 - ',
  '31/11 ',
  'a ',
  '…',
])('twice as much of "%s" takes twice as many steps', (fragment) => {
  const some = fragment.repeat(400);
  const steps = stepsOf(some);
  expect(stepsOf(some + some)).toBeLessThanOrEqual(2 * steps + 400);
});
