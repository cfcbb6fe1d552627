import { readUnits } from '../../src/units/read';

/** "+" supports, "*" many. */
const said = (text: string): string =>
  readUnits(text, 'unit')
    .units.map(
      ({ name, role, group }) => `${role === 'support' ? '+' : ''}${group ? '*' : ''}${name}`,
    )
    .join('; ');

describe('short forms', () => {
  test.each([
    ['SNV, SKH&CN; STC', 'Sở Nội vụ; Sở Khoa học và Công nghệ; Sở Tài chính'],
    ['PVHXH', 'Phòng Văn hóa - Xã hội'],
    ['TTPVHCC xã', 'Trung tâm Phục vụ hành chính công xã'],
    ['TTHCC', 'Trung tâm hành chính công'],
    ['BCH Quân sự xã', 'Ban Chỉ huy Quân sự xã'],
    ['BCH Quân sự tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'],
    ['BCH Hội Nông dân', 'Ban Chấp hành Hội Nông dân'],
    ['TP. Nội vụ', 'Trưởng phòng Nội vụ'],
    ['UBND TP', 'UBND thành phố'],
    ['Tổ TK ISO', 'Tổ Thư ký ISO'],
    ['CC VP-TK', 'Công chức Văn phòng - Thống kê'],
    ['VTV, VOV', 'Đài Truyền hình Việt Nam; Đài Tiếng nói Việt Nam'],
  ])('%s', (text, units) => {
    expect(said(text)).toBe(units);
  });
});

describe('who leads and who co-operates', () => {
  test.each([
    ['Sở Nội vụ phối hợp Sở Tài chính', 'Sở Nội vụ; +Sở Tài chính'],
    ['Sở Tài chính (CT), Sở Nội vụ (PH)', 'Sở Tài chính; +Sở Nội vụ'],
    ['Phòng chủ trì: Văn phòng; phối hợp: các phòng', 'Văn phòng; +*Các phòng'],
    ['Đề nghị Ủy ban MTTQ tỉnh', 'Ủy ban Mặt trận Tổ quốc tỉnh'],
    ['Văn phòng tổng hợp', 'Văn phòng'],
  ])('%s', (text, units) => {
    expect(said(text)).toBe(units);
  });
});

describe('what belongs to a name', () => {
  test.each([
    'Khoa Nội tổng hợp',
    'Phòng Hành chính tổng hợp',
    'Khoa Khoa học cơ bản',
    'Đội Nghiệp vụ - Dự toán - Kê khai - Kế toán thuế',
    'Phòng Công tác học sinh, sinh viên',
    'Tập đoàn Công nghiệp - Viễn thông Quân đội',
    'Đảng ủy các cơ quan Đảng tỉnh',
  ])('%s', (text) => {
    expect(said(text)).toBe(text);
  });

  test('a person in brackets does not', () => {
    expect(said('Phòng Hành chính - Tổng hợp (đ/c Lan)')).toBe('Phòng Hành chính - Tổng hợp');
  });

  test('nor what the next one is', () => {
    expect(said('Hiệu trưởng, Phó Hiệu trưởng')).toBe('Hiệu trưởng; Phó Hiệu trưởng');
    expect(said('Trưởng phòng, Phó Trưởng phòng Nội vụ')).toBe(
      'Trưởng phòng Nội vụ; Phó Trưởng phòng Nội vụ',
    );
  });
});

describe('one or many', () => {
  test.each([
    ['Tổ công nghệ số cộng đồng các thôn', true],
    ['Trạm Y tế các xã', true],
    ['Liên hiệp các Hội Khoa học và Kỹ thuật', false],
    ['Cán bộ phụ trách ISO', false],
    ['Cán bộ đầu mối ISO các phòng', true],
    ['Công chức', true],
    ['Người dân, doanh nghiệp', true],
    ['Tập đoàn, doanh nghiệp công nghệ số', true],
    ['Tập đoàn Vingroup', false],
    ['đơn vị liên quan', true],
    ['Thủ trưởng cơ quan, đơn vị', true],
  ])('%s', (text, group) => {
    expect(readUnits(text, 'unit').units.map((unit) => unit.group)).toEqual([group]);
  });
});
