import { Utf8Text } from '../../../src/workbook/xlsx/utf8-text';

test('holds all that was added, in UTF-8, however much it is', () => {
  const pieces = ['<row r="1">', 'Đánh giá nội bộ', '', '🙂', 'ế'.repeat(300_000), '</row>'];
  const text = new Utf8Text();
  for (const piece of pieces) text.add(piece);
  expect(Buffer.from(text.bytes()).equals(Buffer.from(pieces.join(''), 'utf8'))).toBe(true);
});

test('takes another text in, where it stands', () => {
  const inner = new Utf8Text();
  const outer = new Utf8Text();
  expect(inner.isEmpty).toBe(true);
  inner.add('ế'.repeat(200_000));
  inner.add('xong');
  expect(inner.isEmpty).toBe(false);
  outer.add('trước ');
  outer.addAll(inner);
  outer.add(' sau');
  const expected = `trước ${'ế'.repeat(200_000)}xong sau`;
  expect(Buffer.from(outer.bytes()).equals(Buffer.from(expected, 'utf8'))).toBe(true);
});
