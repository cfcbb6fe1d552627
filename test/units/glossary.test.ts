import { glossaryOf, NO_GLOSSARY } from '../../src/units/glossary';
import { readUnits } from '../../src/units/read';

const names = (text: string, ...notes: string[]): string[] =>
  readUnits(text, 'unit', glossaryOf(notes)).units.map(({ name }) => name);

test.each([
  [
    'Kiện toàn Ban Chỉ đạo áp dụng ISO huyện (sau đây gọi tắt là BCĐ).',
    'BCĐ; Thư ký ISO',
    ['Ban Chỉ đạo áp dụng ISO huyện', 'Thư ký ISO'],
  ],
  [
    'Ban Chỉ đạo xây dựng, áp dụng ISO của UBND huyện Mộ Đức (sau đây gọi là Ban Chỉ đạo)',
    'BCĐ',
    ['Ban Chỉ đạo xây dựng, áp dụng ISO của UBND huyện Mộ Đức'],
  ],
  [
    'Hội đồng Chuyển đổi số tỉnh (HĐCĐS) họp hằng quý',
    'Thư ký HĐCĐS',
    ['Thư ký Hội đồng Chuyển đổi số tỉnh'],
  ],
  [
    'Ghi chú: TTK: Tổ thư ký ISO huyện; PKT: Phòng Kinh tế.',
    'TTK, PKT',
    ['Tổ thư ký ISO huyện', 'Phòng Kinh tế'],
  ],
  ['Không nói gì (trừ trường hợp khác)', 'BCĐ', ['Ban Chỉ đạo']],
])('%s', (note, cell, expected) => expect(names(cell, note)).toEqual(expected));

test('a longer name of its own stays', () => {
  expect(names('BCĐ ISO huyện', 'Ban Chỉ đạo cải cách hành chính (BCĐ)')).toEqual([
    'Ban Chỉ đạo ISO huyện',
  ]);
});

test('of two meanings the first counts; texts without any give none', () => {
  expect(names('TTK', 'Ghi chú: TTK: Tổ thư ký ISO', 'Ghi chú: TTK: Tổ thống kê')).toEqual([
    'Tổ thư ký ISO',
  ]);
  expect(glossaryOf(['Quý II/2024', '', 'x'.repeat(100_000)])).toBe(NO_GLOSSARY);
});
