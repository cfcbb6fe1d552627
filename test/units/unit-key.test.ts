import { unitKey } from '../../src/units/unit-key';

test.each([
  ['Ban Chỉ đạo ISO huyện', 'BCĐ ISO huyện '],
  ['Ủy ban nhân dân các xã, thị trấn', 'Uỷ ban nhân dân các xã, thị trấn.'],
  ['UBND các xã', 'Ủy ban nhân dân các xã'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'Sở VH,TT&DL'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hoá Thể thao du lịch'],
  ['Sở Khoa học và Công nghệ', 'Sở KH&CN'],
  ['Sở Khoa học và Công nghệ', 'sở khoa học & công nghệ;'],
  ['Phòng Kinh tế và Hạ tầng', 'P.KT&HT'],
  ['Ban Chỉ đạo ISO của Sở', 'BCĐ ISO Sở'],
  ['Các phòng', 'các các phòng'],
  ['Văn phòng HĐND và UBND', 'VP. HĐND&UBND'],
])('%s is %s', (one, other) => {
  expect(unitKey(one)).toBe(unitKey(other));
});

test.each([
  ['Các phòng', 'Phòng'],
  ['Ban Chỉ đạo ISO huyện', 'Ban Chỉ đạo ISO'],
  ['Sở Nội vụ', 'Bộ Nội vụ'],
  ['Tổ thư ký ISO', 'Thư ký ISO'],
  ['UBND các xã', 'UBND các xã, thị trấn'],
])('%s is not %s', (one, other) => {
  expect(unitKey(one)).not.toBe(unitKey(other));
});
