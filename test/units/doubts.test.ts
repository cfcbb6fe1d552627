import { readUnits } from '../../src/units/read';

const doubts = (text: string) => readUnits(text, 'unit').doubts;

test('one name or several: read as one, and said so', () => {
  expect(doubts('Vụ Kế hoạch, Tài chính; Văn phòng Bộ')).toEqual([
    { text: 'Vụ Kế hoạch, Tài chính', parts: ['Vụ Kế hoạch', 'Vụ Tài chính'] },
  ]);
  expect(doubts('Phòng Tổ chức, Hành chính, Quản trị')).toEqual([
    {
      text: 'Phòng Tổ chức, Hành chính, Quản trị',
      parts: ['Phòng Tổ chức', 'Phòng Hành chính', 'Phòng Quản trị'],
    },
  ]);
});

test.each([
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Nội vụ, Tài chính',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Các phòng, ban, đơn vị',
  'UBND các xã, thị trấn',
  'Đ/c Nguyễn Văn A, Phó Chủ tịch UBND xã',
])('%s leaves no doubt', (text) => expect(doubts(text)).toEqual([]));
