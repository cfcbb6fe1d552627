import { namesUnits } from '../../src/units/names-units';

test.each(['Văn phòng Sở', 'P. Nội vụ', 'Các phòng chuyên môn', 'Chủ tịch UBND xã', 'CC Kiểm lâm'])(
  '%s names a unit',
  (text) => {
    expect(namesUnits(text)).toBe(true);
  },
);

test.each(['', 'Ban hành quy trình', 'Tổ chức đánh giá', 'Hội nghị tổng kết', 'Đơn vị', 'Rà soát'])(
  '"%s" does not',
  (text) => {
    expect(namesUnits(text)).toBe(false);
  },
);

test('a text that tells more than a name does not', () => {
  expect(namesUnits(`Văn phòng ${'và phòng '.repeat(50_000)}`)).toBe(false);
});
