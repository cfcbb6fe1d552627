import { Vocabulary } from '../../src/plan/vocabulary';

describe('the clauses of a text', () => {
  const vocabulary = new Vocabulary();
  const known = ['danh', 'gia', 'hop', 'xem', 'xet', '2015'];
  const names = new Map(known.map((word) => [vocabulary.wordOf(word), word]));
  names.set(vocabulary.comma, ',');

  /** Its words; "_" for those that are not in the vocabulary. */
  const clauses = (text: string) =>
    vocabulary
      .clausesOf(text)
      .map((clause) => clause.map((word) => names.get(word) ?? '_').join(' '));

  test.each([
    ['', ['']],
    ['Đánh giá nội bộ; Họp xem xét', ['danh gia _ _', 'hop xem xet']],
    ['ĐÁNH GIÁ, họp', ['danh gia , hop']],
    ['ISO 9001:2015 (nếu có)', ['_ _', '2015 _ _ _ _']],
    ['Xem. Xét.', ['xem', 'xet', '']],
    ['đánh•giá v1.2015', ['danh', 'gia _ 2015']],
    // A word that only begins or ends as one of the vocabulary is another.
    ['giao danhgia xe xemx 漢xem', ['_ _ _ _ _']],
  ])('%j', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  test('each word has its own number', () => {
    expect(names.size).toBe(known.length + 1);
    expect(vocabulary.wordOf('gia')).toBe(vocabulary.wordsOf('danh gia')[1]);
  });
});
