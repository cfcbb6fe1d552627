import { occasionsIn } from '../../src/progress/occasions';
import { readNotes } from '../../src/progress/notes';
import { readStatus } from '../../src/progress/status';

const occasion = (done: boolean, on: string | null = null) => ({ done, on });

/** What is read of each occurrence, by its number from 1 on. */
function each(text: string): Record<number, unknown> | null {
  const reading = readStatus(text, 2024);
  if (reading.kind === 'nothing' || !reading.each) return null;
  return Object.fromEntries([...reading.each].map(([index, said]) => [index + 1, said]));
}

describe('a list of occurrences', () => {
  test.each([
    ['Lần 1: hoàn thành ngày 14/6/2024', { 1: occasion(true, '2024-06-14') }],
    [
      'Lần 1: chưa thực hiện; lần 2: hoàn thành ngày 14/6/2024',
      { 1: occasion(false), 2: occasion(true, '2024-06-14') },
    ],
    ['Lần 1: đã xong, lần 2: chưa', { 1: occasion(true), 2: occasion(false) }],
    ['Đợt 1: Đã thực hiện\nĐợt 2: Đang thực hiện', { 1: occasion(true), 2: occasion(false) }],
    [
      'Lần thứ nhất: hoàn thành 5/3. Lần thứ hai: chưa thực hiện.',
      { 1: occasion(true, '2024-03-05'), 2: occasion(false) },
    ],
    ['LAN 1 : HOAN THANH', { 1: occasion(true) }],
    ['Kỳ 12: hoàn thành', { 12: occasion(true) }],
  ])('%s', (text, read) => {
    expect(each(text)).toEqual(read);
  });

  test.each([
    'Đã thực hiện lần 1',
    'Đã thực hiện lần 1: ngày 20/6/2024',
    'Hoàn thành: lần 1 ngày 20/6/2024',
    'Lần 1: tại hội trường',
    'Lần 1',
    'Tiến độ: 50%',
  ])('is none: %s', (text) => {
    expect(each(text)).toBeNull();
  });

  test('is in progress until a reader who knows how many there are says that all are done', () => {
    expect(readStatus('Lần 1: hoàn thành ngày 14/6/2024', 2024)).toMatchObject({
      state: 'inProgress',
      times: 1,
      completedOn: ['2024-06-14'],
    });
    expect(readStatus('Lần 1: chưa thực hiện', 2024)).toMatchObject({ state: 'notStarted' });
  });

  test('tells of an extension', () => {
    expect(
      readStatus('Lần 1: hoàn thành; lần 2: đang thực hiện, gia hạn đến 31/3/2025', 2024),
    ).toMatchObject({ extendedTo: '2025-03-31' });
  });

  test('is a clear statement in the notes', () => {
    const notes = 'Theo hướng dẫn; lần 1: chưa thực hiện; lần 2: hoàn thành ngày 14/6/2024';
    expect(readNotes(notes, 2024)).toMatchObject({ completedOn: ['2024-06-14'], times: 2 });
    expect(readNotes('Lần 1: tại hội trường', 2024)).toEqual({ kind: 'nothing' });
  });
});

test.each(['lần 1: ', 'lần 1', ': ', 'lần ', '; lần 1 : hoàn thành'])(
  'a very long cell of %s takes no longer than it is',
  (part) => {
    const text = part.repeat(100_000 / part.length);
    const start = performance.now();
    occasionsIn(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);
