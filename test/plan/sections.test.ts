import { Sections } from '../../src/plan/sections';

/** Of rows ("I Tên", a section; "1", an activity) the section of each activity. */
function sectionsOf(rows: readonly string[]): readonly (string | null)[] {
  const sections = new Sections();
  return rows.flatMap((row) => {
    const [number = '', title] = row.split(' ');
    if (title === undefined) return [sections.of(number)];
    sections.begin(title, number);
    return [];
  });
}

test.each([
  { rows: ['1', '2'], read: [null, null] },
  { rows: ['I A', '1', '2', 'II B', '1'], read: ['A', 'A', 'B'] },
  { rows: ['I A', '1 B', '1.1', '1.2', '2', '3'], read: ['B', 'B', 'A', 'A'] },
  { rows: ['1 A', 'a)', '-', '2 B', '-', '3'], read: ['A', 'A', 'B', null] },
  { rows: ['1 A', '1', '2', '3', '2 B', '1', '2'], read: ['A', 'A', 'A', 'B', 'B'] },
  { rows: ['I A', '1 B', '1.1', 'II C', '1'], read: ['B', 'C'] },
  { rows: ['I A', '1 B', '', '2'], read: ['B', 'A'] },
  { rows: ['I A', '1', 'II', '1 C', 'a'], read: ['A', null, 'C'] },
  { rows: ['I A', 'A', '1'], read: ['A', 'A'] },
])('$rows', ({ rows, read }) => {
  expect(sectionsOf(rows)).toEqual(read);
});

test('a number that is part of the title', () => {
  const sections = new Sections();
  sections.begin('I. Chuẩn bị', '');
  sections.begin('1. Kế hoạch', '');
  expect(['-', '2'].map((number) => sections.of(number))).toEqual(['1. Kế hoạch', 'I. Chuẩn bị']);
});
