import { abolishedBody } from '../../src/units/abolished';
import { readUnits } from '../../src/units/read';

const found = (cell: string, day: string) => {
  const [unit] = readUnits(cell, 'unit').units;
  return unit === undefined ? null : (abolishedBody(unit.name, day)?.words ?? null);
};

test.each([
  ['UBND huyện Mộ Đức', 'UBND huyện'],
  ['BCĐ ISO huyện', 'huyện'],
  ['UBND các xã, thị trấn', 'thị trấn'],
  ['P.KT&HT', 'Phòng Kinh tế và Hạ tầng'],
  ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
  ['Bộ Kế hoạch và Đầu tư', 'Bộ Kế hoạch và Đầu tư'],
])('%s is no more after the reforms of 2025', (cell, words) => {
  expect(found(cell, '2025-07-01')).toBe(words);
  expect(found(cell, '2025-02-28')).toBeNull();
});

test('the district level lasted to 30 June 2025, merged ministries to 28 February', () => {
  expect(found('UBND huyện', '2025-06-30')).toBeNull();
  expect(found('Sở TT&TT', '2025-03-01')).toBe('Sở Thông tin và Truyền thông');
  expect(abolishedBody('Sở Thông tin và Truyền thông', '2025-03-01')?.now).toBe(
    'Sở Khoa học và Công nghệ',
  );
});

test.each([
  'UBND các xã, phường, đặc khu',
  'Sở Nông nghiệp và Môi trường',
  'Sở Khoa học và Công nghệ',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Bộ Chỉ huy Quân sự tỉnh',
  'UBND thành phố Đà Nẵng',
])('%s is there', (cell) => expect(found(cell, '2026-01-01')).toBeNull());
