import { readUnits } from '../../src/units/read';
import { unitKey } from '../../src/units/unit-key';

const names = (text: string): string[] => readUnits(text, 'unit').units.map(({ name }) => name);

test.each([
  ['Sở TN và MT', ['Sở Tài nguyên và Môi trường']],
  ['Sở LĐ, TB và XH', ['Sở Lao động, Thương binh và Xã hội']],
  ['Sở VH, TT và DL; Sở DT và TG', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Dân tộc và Tôn giáo']],
  ['Phòng KT, HT và ĐT phường', ['Phòng Kinh tế, Hạ tầng và Đô thị phường']],
  ['Bộ Nông nghiệp và MT', ['Bộ Nông nghiệp và Môi trường']],
  ['Khoa HSCC, Khoa KSNK', ['Khoa Hồi sức cấp cứu', 'Khoa Kiểm soát nhiễm khuẩn']],
  ['Ban TG&DV Tỉnh ủy', ['Ban Tuyên giáo và Dân vận Tỉnh ủy']],
])('%s', (text, expected) => {
  expect(names(text).map(unitKey)).toEqual(expected.map(unitKey));
});

test.each([
  ['what such a body has no field of stays', 'Sở QX và ZW', 'Sở QX và ZW'],
  ['so does half a name', 'Phòng Kinh tế và QX', 'Phòng Kinh tế và QX'],
])('%s', (_, text, expected) => {
  expect(names(text)).toEqual([expected]);
});
