import fc from 'fast-check';
import { guessLegacy, readLegacy } from '../../src/text/legacy';
import { fromTcvn3 } from '../../src/text/tcvn3';
import { fromVni } from '../../src/text/vni';

describe('TCVN3', () => {
  // The codes by which the fonts show these letters (TCVN 5712:1993 VN3).
  test.each([
    ['Th\u00adêng xuyªn', 'Thường xuyên'],
    ['Th¸ng 6, 12', 'Tháng 6, 12'],
    ['Tr\u00adíc ngµy 30/6', 'Trước ngày 30/6'],
    ['Së Khoa häc vµ C«ng nghÖ', 'Sở Khoa học và Công nghệ'],
    ['ñy ban nh©n d©n tØnh', 'ủy ban nhân dân tỉnh'],
    ['Bé phËn mét cöa', 'Bộ phận một cửa'],
    ['§¸nh gi¸ néi bé', 'Đánh giá nội bộ'],
    ['QuyÕt ®Þnh, h\u00adíng dÉn', 'Quyết định, hướng dẫn'],
    ['Söa ®æi, bæ sung quy tr×nh', 'Sửa đổi, bổ sung quy trình'],
    ['Kü n¨ng, ý kiÕn, thñ tôc', 'Kỹ năng, ý kiến, thủ tục'],
    ['Ngõng, nh÷ng, gi÷, tõng, b\u00adíc', 'Ngừng, những, giữ, từng, bước'],
  ])('%s', (text, read) => expect(readLegacy(text, '.VnTime')).toBe(read));

  test('in a font of capitals', () => {
    expect(readLegacy('ban chØ ®¹o', '.VnTimeH')).toBe('BAN CHỈ ĐẠO');
    expect(readLegacy('B¸o c¸o', '.VnArialH')).toBe('BÁO CÁO');
  });
});

describe('VNI', () => {
  test.each([
    ['Quyù II naêm 2024', 'Quý II năm 2024'],
    ['Thöïc hieän thöôøng xuyeân', 'Thực hiện thường xuyên'],
    ['ÑAÙNH GIAÙ NOÄI BOÄ', 'ĐÁNH GIÁ NỘI BỘ'],
    ['Sôû Khoa hoïc vaø Coâng ngheä', 'Sở Khoa học và Công nghệ'],
    ['Tröôùc ngaøy 30/6', 'Trước ngày 30/6'],
    ['Tænh uûy, kyõ naêng, nghó, thò xaõ', 'Tỉnh ủy, kỹ năng, nghĩ, thị xã'],
    ['Thôøi gian, nhöõng, gaëp, ñaêng kyù', 'Thời gian, những, gặp, đăng ký'],
  ])('%s', (text, read) => expect(readLegacy(text, 'VNI-Times')).toBe(read));
});

describe('text that is right as it is', () => {
  test.each([
    ['Thường xuyên', '.VnTime'],
    ['Tháng 6', '.VnTime'],
    ['Quý II/2024', '.VnTime'],
    ['ISO 9001:2015', '.VnTimeH'],
    ['Hoà Bình', 'VNI-Times'],
    ['Quý II', 'VNI-Times'],
    ['Th¸ng 6', 'Times New Roman'],
    ['Th¸ng 6', 'VNtimes new roman'],
    ['Th¸ng 6', null],
    ['', '.VnTime'],
  ])('%s in %s', (text, font) => expect(readLegacy(text, font)).toBeNull());
});

test('without a font only a guess', () => {
  expect(guessLegacy('Th\u00adêng xuyªn')).toBe('tcvn3');
  expect(guessLegacy('Lôøi caûm ôn - Thôøi gian')).toBe('vni');
  for (const text of ['Thường xuyên', 'Hoà Bình, khoá, toán', 'ISO® 9001 (m²)', 'Tháng 6']) {
    expect(guessLegacy(text)).toBeNull();
  }
});

const letters = (of: string) => fc.string({ unit: fc.constantFrom(...of), maxLength: 40 });

test('no two texts in TCVN3 are read alike, and none loses a letter', () => {
  const codes =
    'abc 19µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§';
  const all = [...codes].map((code) => fromTcvn3(code, false));
  expect(new Set(all).size).toBe(codes.length);
  fc.assert(
    fc.property(letters(codes), (text) => {
      expect(fromTcvn3(text, false)).toBe([...text].map((code) => fromTcvn3(code, false)).join(''));
    }),
  );
});

test('what VNI adds to a letter is never left over', () => {
  fc.assert(
    fc.property(letters('aeouyAEOUYôÔöÖ'), letters('øùûõïØÙÛÕÏ'), (base, marks) => {
      const text = [...base].map((letter, i) => letter + (marks[i] ?? '')).join('');
      expect(fromVni(text)).not.toMatch(/[øûïØÛÏ]/);
      expect([...fromVni(text)]).toHaveLength(base.length);
    }),
  );
});
