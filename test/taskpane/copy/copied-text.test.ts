import { clipOfText } from '../../../src/taskpane/copy/copied-text';

test.each([
  '=1+1',
  '+84',
  '-nt-',
  '@x',
  '6/2025',
  '3-4',
  '01',
  'TRUE',
  'true',
  ' 30/6 ',
  "'a",
  '$5',
  'May 5',
  'a\n6/2025',
])('a spreadsheet would change %j: it is told that it is text', (text) => {
  const clip = clipOfText(text);
  expect(clip?.plain).toBe(text);
  expect(clip?.html).toContain('mso-number-format:"\\@"');
});

test.each(['Quý II/2024', 'Ban Chỉ đạo ISO huyện', 'Tháng 6, 12', 'maybe', 'true story', ''])(
  '%j is copied as anything else',
  (text) => {
    expect(clipOfText(text)).toBeNull();
  },
);

test('a long text is looked at in linear time', () => {
  const begun = performance.now();
  clipOfText(' '.repeat(100_000));
  clipOfText('may'.repeat(50_000));
  expect(performance.now() - begun).toBeLessThan(500);
});
