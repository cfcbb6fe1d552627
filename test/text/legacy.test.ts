import fc from 'fast-check';
import { guessLegacy, legacyLetters, readAlike, readLegacy } from '../../src/text/legacy';
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
  ])('%s', (text, says) => {
    expect(readLegacy(text, '.VnTime')).toEqual({ kind: 'certain', says });
  });

  test('in a font of capitals', () => {
    const said = (text: string, font: string) => readLegacy(text, font);
    expect(said('ban chØ ®¹o', '.VnTimeH')).toEqual({ kind: 'certain', says: 'BAN CHỈ ĐẠO' });
    expect(said('B¸o c¸o', '.VnArialH')).toEqual({ kind: 'certain', says: 'BÁO CÁO' });
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
  ])('%s', (text, says) => {
    expect(readLegacy(text, 'VNI-Times')).toEqual({ kind: 'certain', says });
  });
});

describe('text that may be right as it is', () => {
  // What the same codes show in the font; who sees them there means that.
  test.each([
    ['Ghi chó', '.VnTime', 'Ghi chú'],
    ['Quý II/2024', '.VnTime', 'Quý II/2024'],
    ['Ghi chó', '.VnTimeH', 'GHI CHÚ'],
    ['Hoà Bình', 'VNI-Times', 'Hồ Bình'],
  ])('%s in %s', (text, font, says) => {
    expect(readLegacy(text, font)).toEqual({ kind: 'open', says });
  });
});

describe('text that is right as it is', () => {
  test.each([
    ['Thường xuyên', '.VnTime'],
    ['Đánh giá Th¸ng 6', '.VnTime'],
  ])('%s in %s, by letters that only Unicode has', (text, font) => {
    expect(readLegacy(text, font)).toEqual({ kind: 'unicode' });
  });

  test.each([
    ['ISO 9001:2015', '.VnTimeH'],
    ['Stt', 'VNI-Times'],
    ['', '.VnTime'],
    ['Th¸ng 6', 'Times New Roman'],
    ['Th¸ng 6', 'VNtimes new roman'],
    ['Th¸ng 6', null],
  ])('%s in %s', (text, font) => expect(readLegacy(text, font)).toBeNull());
});

test('fonts whose letters are read alike', () => {
  expect(legacyLetters('.VnArialH')).toEqual({ encoding: 'tcvn3', capitals: true });
  expect(legacyLetters('VNI-Helve')).toEqual({ encoding: 'vni', capitals: false });
  expect(legacyLetters('VNF-Comic Sans')).toBeNull();
  expect(readAlike(['.VnTime', '.VnArial', '.VnTime'])).toBe(true);
  for (const other of ['.VnTimeH', 'VNI-Times', 'Arial']) {
    expect(readAlike(['.VnTime', other])).toBe(false);
    expect(readAlike([other, '.VnTime'])).toBe(false);
  }
  expect(readAlike(['Arial', 'Arial'])).toBe(false);
});

test('without a font only a guess', () => {
  expect(guessLegacy('Th\u00adêng xuyªn')).toBe('tcvn3');
  expect(guessLegacy('Lôøi caûm ôn - Thôøi gian')).toBe('vni');
  expect(guessLegacy('Đề nghị: ®¸nh gi¸ néi bé')).toBe('tcvn3');
  for (const text of [
    ...['Thường xuyên', 'Hoà Bình, khoá, toán', 'ISO® 9001 (m²)', 'Tháng 6'],
    ...['Windows® Excel® ©2024', '3×4 5÷6', 'UBND huyện¹, các xã²', 'Tài liệu của Müller'],
  ]) {
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
