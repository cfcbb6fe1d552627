import { typesOfSection } from '../../src/plan/of-section';
import { typesOf } from '../../src/plan/types-of';

const AUDITS = 'Đánh giá nội bộ tại các đơn vị';

test.each([
  'Văn phòng Sở',
  'Phòng Nội vụ, Phòng Tư pháp',
  'Các phòng chuyên môn',
  'Đợt 1',
  'Lần 2',
])('%s under a title of audits is one', (content) => {
  expect(typesOfSection(content, AUDITS, typesOf)).toEqual(['audit']);
});

test.each(['Chuẩn bị hậu cần', 'Ban hành danh mục', 'Tổ chức thực hiện'])(
  '%s says of itself what it is',
  (content) => {
    expect(typesOfSection(content, AUDITS, typesOf)).toEqual([]);
  },
);

test('without a title, or under one that tells nothing, a unit is about nothing', () => {
  expect(typesOfSection('Văn phòng Sở', null, typesOf)).toEqual([]);
  expect(typesOfSection('Văn phòng Sở', 'Các đơn vị', typesOf)).toEqual([]);
});
