import fc from 'fast-check';
import { tidy } from '../../src/text/tidy';
import { readUnits } from '../../src/units/read';

const names = (text: string): string[] => readUnits(text, 'unit').units.map(({ name }) => name);

test('a joint cell: the short name shares its neighbour’s end, and nobody leads', () => {
  const text = 'BCĐ và Tổ\nthư ký ISO\nhuyện và\nUBND các\nxã, thị trấn';
  expect(readUnits(text, 'unit')).toEqual({
    units: [
      { name: 'Ban Chỉ đạo ISO huyện', text: 'BCĐ', role: 'lead', group: false },
      { name: 'Tổ thư ký ISO huyện', text: 'Tổ thư ký ISO huyện', role: 'lead', group: false },
      { name: 'UBND các xã, thị trấn', text: 'UBND các xã, thị trấn', role: 'lead', group: true },
    ],
    doubts: [],
    leadSaid: false,
  });
});

describe('who leads', () => {
  test.each([
    ['Sở Nội vụ chủ trì, phối hợp với các sở, ngành', ['lead Sở Nội vụ', 'support Các sở, ngành']],
    ['Chủ trì: Văn phòng; phối hợp: các phòng', ['lead Văn phòng', 'support Các phòng']],
    [
      '- Đơn vị chủ trì: Sở Y tế\n- Đơn vị phối hợp: Sở Nội vụ',
      ['lead Sở Y tế', 'support Sở Nội vụ'],
    ],
    ['Văn phòng (phối hợp với Phòng Nội vụ)', ['lead Văn phòng', 'support Phòng Nội vụ']],
    ['Văn phòng Sở (đầu mối), các phòng', ['lead Văn phòng Sở', 'support Các phòng']],
    ['Sở Y tế chủ trì và phối hợp với Sở Nội vụ', ['lead Sở Y tế', 'support Sở Nội vụ']],
    ['Sở Y tế chủ trì; các sở phối hợp', ['lead Sở Y tế', 'support Các sở']],
    ['Phòng Kinh tế phối hợp với Phòng Nội vụ', ['lead Phòng Kinh tế', 'support Phòng Nội vụ']],
  ])('%s', (text, expected) => {
    const { units, leadSaid } = readUnits(text, 'unit');
    expect(units.map(({ role, name }) => `${role} ${name}`)).toEqual(expected);
    expect(leadSaid).toBe(true);
  });

  test('of one unit it is said, of several it is not', () => {
    expect(readUnits('Văn phòng Sở', 'unit').leadSaid).toBe(true);
    expect(readUnits('Văn phòng Sở; Phòng Nội vụ', 'unit').leadSaid).toBe(false);
  });

  test('in the column of those who co-operate nobody leads', () => {
    const { units, leadSaid } = readUnits('Sở Nội vụ', 'support');
    expect(units.map(({ role }) => role)).toEqual(['support']);
    expect(leadSaid).toBe(false);
  });

  test('“chủ trì” in the midst of a name is part of it', () => {
    expect(names('Các cơ quan chủ trì soạn thảo')).toEqual(['Các cơ quan chủ trì soạn thảo']);
  });
});

describe('where one unit ends', () => {
  test.each([
    ['Sở Nội vụ\nSở Tư pháp\nCác phòng, ban', ['Sở Nội vụ', 'Sở Tư pháp', 'Các phòng, ban']],
    ['Văn phòng\nUBND tỉnh', ['Văn phòng UBND tỉnh']],
    ['Thanh tra\nSở Nội vụ', ['Thanh tra Sở Nội vụ']],
    ['1. Sở Nội vụ\n2. Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['(1) Văn phòng; (2) Phòng Nội vụ', ['Văn phòng', 'Phòng Nội vụ']],
    ['Văn phòng HĐND và UBND xã', ['Văn phòng HĐND và UBND xã']],
    ['Đảng ủy, HĐND, UBND xã', ['Đảng ủy xã', 'HĐND xã', 'UBND xã']],
    ['Chủ tịch, Phó Chủ tịch UBND xã', ['Chủ tịch UBND xã', 'Phó Chủ tịch UBND xã']],
    ['Đ/c Nguyễn Văn A, Phó Chủ tịch UBND xã', ['Đồng chí Nguyễn Văn A, Phó Chủ tịch UBND xã']],
    ['Phòng Văn hóa - Xã hội, Phòng Kinh tế', ['Phòng Văn hóa - Xã hội', 'Phòng Kinh tế']],
    ['Công an huyện Mộ Đức, tỉnh Quảng Ngãi', ['Công an huyện Mộ Đức, tỉnh Quảng Ngãi']],
    ['UBND xã An Phú, phường Bình Hòa', ['UBND xã An Phú', 'UBND phường Bình Hòa']],
    ['Thủ trưởng các cơ quan, đơn vị', ['Thủ trưởng các cơ quan, đơn vị']],
    ['Liên hiệp các Hội Khoa học và Kỹ thuật', ['Liên hiệp các Hội Khoa học và Kỹ thuật']],
    [
      'Viện, Trường; Doanh nghiệp, Sở, ban, ngành có liên quan',
      ['Viện, Trường', 'Doanh nghiệp', 'Sở, ban, ngành có liên quan'],
    ],
    [
      'Thư ký ISO; các phòng, ban, trung tâm trực thuộc',
      ['Thư ký ISO', 'Các phòng, ban, trung tâm trực thuộc'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('several of one kind under one head', () => {
  test.each([
    [
      'Các Sở: Nội vụ, Tài chính, Văn hóa, Thể thao và Du lịch và Y tế',
      ['Sở Nội vụ', 'Sở Tài chính', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế'],
    ],
    [
      'Các Sở Nội vụ, Tài chính, Khoa học và Công nghệ',
      ['Sở Nội vụ', 'Sở Tài chính', 'Sở Khoa học và Công nghệ'],
    ],
    [
      'Cục trưởng các Cục: Báo chí, Điện ảnh',
      ['Cục trưởng Cục Báo chí', 'Cục trưởng Cục Điện ảnh'],
    ],
    ['UBND các xã: An Phú, Bình Hòa', ['UBND xã An Phú', 'UBND xã Bình Hòa']],
    ['Vụ Kế hoạch, Tài chính', ['Vụ Kế hoạch, Tài chính']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('short forms', () => {
  test.each([
    ['P.KT&HT', 'Phòng Kinh tế và Hạ tầng'],
    ['TT PVHCC', 'Trung tâm Phục vụ hành chính công'],
    ['UBND các xã, TT', 'UBND các xã, thị trấn'],
    ['UBND P. 5', 'UBND phường 5'],
    ['Sở VH,TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở CT', 'Sở Công Thương'],
    ['CT UBND xã', 'Chủ tịch UBND xã'],
    ['UBMTTQ Việt Nam xã', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
    ['Sở Sở Nội vụ', 'Sở Nội vụ'],
    ['BCD ISO', 'Ban Chỉ đạo ISO'],
    ['Sở Nội vụ[1]', 'Sở Nội vụ'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });
});

test.each(['', '-', '-nt-', 'nt', 'Như trên', 'Không', 'không có.', '"', '…'])(
  'nobody: %s',
  (text) => {
    expect(readUnits(text, 'unit')).toEqual({ units: [], doubts: [], leadSaid: false });
  },
);

describe('no text is lost', () => {
  const NOT_NAMING =
    /^(?:[\s;,.:()/+\-–&\d[\]•a-d]|chủ trì|phối hợp|đầu mối|đơn vị|cơ quan|thực hiện|và|hoặc|cùng|với)*$/iu;

  test.each([
    'BCĐ và Tổ thư ký ISO huyện và UBND các xã, thị trấn',
    'Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành, đoàn thể Thành phố và các đơn vị có liên quan.',
    '- Đơn vị chủ trì: Sở Y tế\n- Phối hợp: các phòng (nếu có)',
    'Các Cục: Bản quyền tác giả; Báo chí. Vụ Kế hoạch, Tài chính.',
    'phòng Kinh tế và Hạ tầng huyện - cơ quan thường trực BCĐ ISO huyện',
    'Chữ lạ, không ai hiểu; và cái khác',
  ])('%s', (text) => {
    let rest = tidy(text);
    for (const unit of readUnits(text, 'unit').units) {
      const at = rest.indexOf(unit.text);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(rest.slice(0, at)).toMatch(NOT_NAMING);
      rest = rest.slice(at + unit.text.length);
    }
    expect(rest).toMatch(NOT_NAMING);
  });

  test('of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let rest = tidy(text);
        for (const unit of readUnits(text, 'unit').units) {
          const at = rest.indexOf(unit.text);
          expect(at).toBeGreaterThanOrEqual(0);
          rest = rest.slice(at + unit.text.length);
        }
        expect(rest.length).toBeLessThanOrEqual(text.normalize('NFC').length);
      }),
    );
  });
});

test.each([
  'Sở ',
  'các ',
  'P.',
  '(',
  '()',
  ', ',
  'BCĐ và ',
  'Các Cục: ',
  'xã, ',
  'phối hợp với ',
  '(1) ',
  'AB,',
  'Phó, ',
  'Trưởng A, ',
  'Phó Hiệu trưởng, ',
  'Tổ các xã ',
  'BCH ',
  'học sinh, ',
  'Phòng - Kế toán ',
  'CC ',
  'TP, ',
  '(Sở ',
  'P.Q.lý ',
  '13 phòng, ',
])(
  'a very long cell of %s',
  (part) => {
    const text = `Văn phòng; ${part.repeat(100_000 / part.length)}`;
    expect(names(text)[0]).toBe('Văn phòng');
  },
  20_000,
);
