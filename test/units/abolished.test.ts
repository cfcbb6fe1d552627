import { formerBodyIn } from '../../src/units/abolished';
import { readUnits } from '../../src/units/read';

const found = (cell: string) => {
  const [unit] = readUnits(cell, 'unit').units;
  return unit === undefined ? null : formerBodyIn(unit.name);
};

test.each([
  ['UBND huyện Mộ Đức', 'UBND huyện', '2025-07-01'],
  ['BCĐ ISO huyện', 'huyện', '2025-07-01'],
  ['UBND các xã, thị trấn', 'thị trấn', '2025-07-01'],
  ['Huyện ủy', 'Huyện ủy', '2025-07-01'],
  ['P.KT&HT', 'Phòng Kinh tế và Hạ tầng', '2025-07-01'],
  ['Sở TT&TT', 'Sở Thông tin và Truyền thông', '2025-03-01'],
  ['Bộ Kế hoạch và Đầu tư', 'Bộ Kế hoạch và Đầu tư', '2025-03-01'],
])('%s ended with the reforms of 2025', (cell, words, endedOn) => {
  expect(found(cell)).toMatchObject({ words, endedOn });
});

test('says who does its work now, and by what', () => {
  expect(found('Sở TT&TT')).toMatchObject({
    now: 'Sở Khoa học và Công nghệ',
    basis: 'Nghị định số 45/2025/NĐ-CP',
  });
  expect(found('UBND huyện')?.now).toBeNull();
});

test.each([
  'UBND các xã, phường, đặc khu',
  'Sở Nông nghiệp và Môi trường',
  'Sở Khoa học và Công nghệ',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Bộ Chỉ huy Quân sự tỉnh',
  'UBND thành phố Đà Nẵng',
])('%s is there', (cell) => expect(found(cell)).toBeNull());

test.each([
  ['Gửi báo cáo kết quả về Sở TT&TT', 'Sở Thông tin và Truyền thông'],
  ['Tham mưu UBND huyện ban hành quyết định công bố lại', 'UBND huyện'],
  ['Rà soát quy trình cấp huyện', 'huyện'],
  ['Đánh giá nội bộ tại các phòng chuyên môn', null],
  ['Tập huấn cho cán bộ, công chức; tổ chức bộ máy quân sự', null],
  ['Tiếp nhận hồ sơ ISO bàn giao từ UBND huyện', null],
  ['Số hóa hồ sơ của UBND huyện (cũ)', null],
])('what is to be done: %s', (content, words) => {
  expect(formerBodyIn(content)?.words ?? null).toBe(words);
});
