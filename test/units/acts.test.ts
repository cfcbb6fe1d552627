import { readUnits } from '../../src/units/read';

const said = (text: string): string[] =>
  readUnits(text, 'unit').units.map(({ name, role }) => `${role} ${name}`);

describe('what a unit does is no part of its name', () => {
  test.each([
    ['Sở Xây dựng tham mưu UBND tỉnh', ['lead Sở Xây dựng']],
    ['Sở Xây dựng tham mưu, đề xuất UBND tỉnh', ['lead Sở Xây dựng']],
    ['UBND xã triển khai thực hiện', ['lead UBND xã']],
    ['Các đơn vị liên quan thực hiện', ['lead Các đơn vị liên quan']],
    [
      'Văn phòng Sở tham mưu Giám đốc Sở phối hợp với Thanh tra Sở',
      ['lead Văn phòng Sở', 'support Thanh tra Sở'],
    ],
    [
      'Phòng Nội vụ tham mưu UBND huyện\nPhòng Tư pháp',
      ['lead Phòng Nội vụ', 'lead Phòng Tư pháp'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each(['Cơ quan tham mưu, giúp việc Tỉnh ủy', 'Tổ Tham mưu', 'Vụ Kinh tế tổng hợp'])(
    'but %s is a name',
    (text) => {
      expect(said(text)).toEqual([`lead ${text}`]);
    },
  );
});

describe('a post and those who stand in for it', () => {
  test.each([
    ['Giám đốc, các Phó Giám đốc Sở', ['Giám đốc Sở', 'Các Phó Giám đốc Sở']],
    [
      'Đồng chí Bí thư và các đồng chí Phó Bí thư Đảng ủy',
      ['Đồng chí Bí thư Đảng ủy', 'Các đồng chí Phó Bí thư Đảng ủy'],
    ],
    ['Hiệu trưởng, các giáo viên', ['Hiệu trưởng', 'Các giáo viên']],
    ['Chủ tịch, các Phó Giám đốc Sở', ['Chủ tịch', 'Các Phó Giám đốc Sở']],
  ])('%s', (text, expected) => {
    expect(readUnits(text, 'unit').units.map(({ name }) => name)).toEqual(expected);
  });

  test('of many: both are many', () => {
    const { units } = readUnits('Bí thư, Phó Bí thư các chi đoàn', 'unit');
    expect(units.map(({ group }) => group)).toEqual([true, true]);
  });
});

test.each([
  'Không có',
  'Không có cơ quan phối hợp',
  'Chưa phân công đơn vị chủ trì',
  'Không yêu cầu',
])('%s: nobody', (text) => {
  expect(readUnits(text, 'unit').units).toEqual([]);
});

test('the standing body of a council, spelled out', () => {
  const text = 'Thường trực Hội đồng nhân dân, Ủy ban nhân dân xã';
  expect(readUnits(text, 'unit').units.map(({ name }) => name)).toEqual([
    'Thường trực Hội đồng nhân dân xã',
    'Ủy ban nhân dân xã',
  ]);
});
