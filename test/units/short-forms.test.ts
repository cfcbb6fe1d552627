import { readUnits } from '../../src/units/read';

/** "+" supports, "*" many. */
const said = (text: string): string =>
  readUnits(text, 'unit')
    .units.map(
      ({ name, role, group }) => `${role === 'support' ? '+' : ''}${group ? '*' : ''}${name}`,
    )
    .join('; ');

describe('what a short form means hangs on what stands around it', () => {
  test.each([
    ['CC Kiểm lâm; CC Tư pháp - Hộ tịch', 'Chi cục Kiểm lâm; Công chức Tư pháp - Hộ tịch'],
    ['TP TCCB; TP. Nội vụ', 'Trưởng phòng Tổ chức cán bộ; Trưởng phòng Nội vụ'],
    ['UBND TP. Quảng Ngãi', 'UBND thành phố Quảng Ngãi'],
    ['các huyện, TX, TP', '*Các huyện, thị xã, thành phố'],
    ['VP HĐND-UBND, P.TP', 'Văn phòng HĐND-UBND; Phòng Tư pháp'],
    ['UBND các xã, P', '*UBND các xã, phường'],
    ['HT, PHT; các bộ phận', 'Hiệu trưởng; Phó Hiệu trưởng; *Các bộ phận'],
    ['Đơn vị áp dụng HT QLCL', 'Đơn vị áp dụng Hệ thống Quản lý chất lượng'],
    ['TT BCĐ; TT Y tế', 'Thường trực Ban Chỉ đạo; Trung tâm Y tế'],
    ['TTHC công', 'Trung tâm Hành chính công'],
  ])('%s', (text, units) => {
    expect(said(text)).toBe(units);
  });
});

describe('initials are read by what such a body is named after', () => {
  test.each([
    ['P.KHVT; P. HC-KT', 'Phòng Kế hoạch - Vật tư; Phòng Hậu cần - Kỹ thuật'],
    ['P.ĐT, Phòng DT', 'Phòng Đào tạo; Phòng Dân tộc'],
    ['TTDVNN; CCKL', 'Trung tâm Dịch vụ nông nghiệp; Chi cục Kiểm lâm'],
    ['Phòng Đ.tạo; P. Q.lý chất lượng', 'Phòng Đào tạo; Phòng Quản lý chất lượng'],
    ['K. Dược, Khoa HSTC&CĐ', 'Khoa Dược; Khoa Hồi sức tích cực và Chống độc'],
  ])('%s', (text, units) => {
    expect(said(text)).toBe(units);
  });

  test('a short form that holds its field names one body, where its head alone is a noun', () => {
    expect(said('Các sở, SNV')).toBe('*Các sở; Sở Nội vụ');
    expect(said('Các sở, ban')).toBe('*Các sở, ban');
  });
});

describe('strokes and points', () => {
  test.each([
    ['Sở TC (c.trì), Sở NV (p/h)', 'Sở Tài chính; +Sở Nội vụ'],
    ['VP (chính), các P (phụ)', 'Văn phòng; +*Các phòng'],
    ['ĐVCT: VP; ĐVPH: các đ/v', 'Văn phòng; +*Các đơn vị'],
    ['Phòng GD&ĐT (b/c)', 'Phòng Giáo dục và Đào tạo'],
    ['các p/b, đ/p', '*Các phòng, ban, địa phương'],
  ])('%s', (text, units) => {
    expect(said(text)).toBe(units);
  });
});

test.each(['PHÒNG QUẢN LÝ CÔNG NGHỆ', 'Phòng Quản lý công nghệ'])('%s is said in full', (name) => {
  expect(said(name)).toBe(name);
});

describe('a number of them is many', () => {
  test.each([
    ['13 phòng, ban', '*13 phòng, ban'],
    ['100% CBCC', '*100% cán bộ, công chức'],
    ['1 phòng', '1 phòng'],
    ['BCĐ 35 tỉnh', 'Ban Chỉ đạo 35 tỉnh'],
    ['UBND 15 xã', '*UBND 15 xã'],
    ['Tất cả', '*Tất cả'],
  ])('%s', (text, units) => {
    expect(said(text)).toBe(units);
  });
});

describe('persons', () => {
  test.each([
    ['Đ/c Hoa - CVP', 'Đồng chí Hoa - Chánh Văn phòng'],
    ['Đ/c Hà - Phòng Nội vụ', 'Đồng chí Hà - Phòng Nội vụ'],
    ['Đ/c Lan (P. Kinh tế)', 'Đồng chí Lan'],
    ['Các đ/c: Hòa, Bình', 'Đồng chí Hòa; Đồng chí Bình'],
    ['Văn phòng: đ/c Hà', 'Văn phòng'],
    ['Trung tá Ngô Quang - Trưởng Công an xã', 'Trung tá Ngô Quang - Trưởng Công an xã'],
    ['Đ/c Bí thư, Chủ tịch UBND xã', 'Đồng chí Bí thư; Chủ tịch UBND xã'],
    ['các Phó Giám đốc, Kế toán trưởng', '*Các Phó Giám đốc; Kế toán trưởng'],
  ])('%s', (text, units) => {
    expect(said(text)).toBe(units);
  });
});

describe('brackets that explain', () => {
  test.each([
    ['Phòng Kinh tế (xã)', 'Phòng Kinh tế'],
    ['Phòng Nội vụ (thường trực)', 'Phòng Nội vụ'],
    ['Văn phòng Sở (Thư ký ISO)', 'Văn phòng Sở'],
    ['Sở Xây dựng (Phòng QLĐT chủ trì)', 'Sở Xây dựng (Phòng Quản lý đô thị)'],
  ])('%s', (text, units) => {
    expect(said(text)).toBe(units);
  });
});

test.each(['Theo phân công', 'nt mục 3', 'Như STT 1', 'Ko có'])('%s is nobody', (text) => {
  expect(readUnits(text, 'unit').units).toEqual([]);
});
