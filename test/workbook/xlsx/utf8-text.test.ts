import { Utf8Text } from '../../../src/workbook/xlsx/utf8-text';

test('holds all that was added, in UTF-8, however much it is', () => {
  const pieces = ['<row r="1">', 'Đánh giá nội bộ', '', '🙂', 'ế'.repeat(300_000), '</row>'];
  const text = new Utf8Text();
  for (const piece of pieces) text.add(piece);
  expect(Buffer.from(text.bytes()).equals(Buffer.from(pieces.join(''), 'utf8'))).toBe(true);
});
