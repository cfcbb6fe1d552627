import { agencyOf, inLines } from '../../src/reports/agency';
import { letteringOf } from '../../src/reports/styles';
import { fillableCells } from '../../src/workbook/digest';
import type { SheetDraft } from '../../src/workbook/draft';
import { period, reportOn } from './hand-made';
import { sheetsOf, shown } from './sheets-of';

const H1 = period('2024-H1', 'decree');
const headedBy = (agency: string, hers: ReadonlyMap<string, string> = new Map()) =>
  sheetsOf(reportOn([{}], H1, { plan: { agency } }), { hers }).main;

/** The points from the top of the sheet to the bottom of the cell with these words, its merge with it. */
function bottomOf({ rows, merges }: SheetDraft, words: string): number {
  const row = rows.findIndex(({ cells }) => cells.some((cell) => shown(cell) === words));
  const column = rows[row]?.cells.findIndex((cell) => shown(cell) === words) ?? -1;
  const area = merges.find(({ top, left }) => top === row + 1 && left === column + 1);
  return heightTo(rows, area?.bottom ?? row + 1);
}

const heightTo = (rows: SheetDraft['rows'], last: number): number =>
  rows.slice(0, last).reduce((sum, { height = 0 }) => sum + height, 0);

/** Where the rules end that are drawn under agency and motto, in points from the top. */
function rules({ rows }: SheetDraft): { left: number; right: number } {
  const heading = rows.slice(0, 8);
  const with_ = (from: number, to: number) =>
    heading.findIndex(({ cells }) => cells.slice(from, to).some((cell) => cell?.style === 'rule'));
  return { left: heightTo(rows, with_(0, 4) + 1), right: heightTo(rows, with_(4, 9) + 1) };
}

describe('the agency', () => {
  test.each([
    ['UBND tỉnh Quảng Ngãi Sở Y tế', 'UBND TỈNH QUẢNG NGÃI', 'SỞ Y TẾ'],
    ['Ủy ban nhân dân huyện Mộ Đức Phòng Nội vụ', 'ỦY BAN NHÂN DÂN HUYỆN MỘ ĐỨC', 'PHÒNG NỘI VỤ'],
    ['UBND xã Mỹ An Ban Chỉ đạo ISO', 'UBND XÃ MỸ AN', 'BAN CHỈ ĐẠO ISO'],
    ['UBND xã Phòng Phú', '', 'UBND XÃ PHÒNG PHÚ'],
    [
      'Sở Nông nghiệp và Môi trường Trung tâm Khuyến nông',
      'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      'TRUNG TÂM KHUYẾN NÔNG',
    ],
    [
      'Bộ Tài nguyên và Môi trường Cục Biến đổi khí hậu',
      'BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG',
      'CỤC BIẾN ĐỔI KHÍ HẬU',
    ],
    ['Sở Giáo dục và Đào tạo Trường THPT Số 1', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG THPT SỐ 1'],
    ['Sở Tài nguyên và Môi trường Đà Nẵng', '', 'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG ĐÀ NẴNG'],
    ['Văn phòng Ủy ban nhân dân tỉnh', '', 'VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH'],
    ['Sở Nội vụ', '', 'SỞ NỘI VỤ'],
    ['', '', ''],
  ])('%s', (words, superior, own) => {
    expect(agencyOf(words)).toEqual({ superior, own });
  });

  test('a text of a hundred thousand letters is no matter', () => {
    const long = `UBND tỉnh ${'a '.repeat(50_000)}`;
    expect(agencyOf(long).superior).toBe('');
  });

  test('is broken before "và" where it takes two lines', () => {
    const lettering = letteringOf('agency');
    expect(inLines('SỞ KHOA HỌC VÀ CÔNG NGHỆ', 34, lettering)).toBe('SỞ KHOA HỌC\nVÀ CÔNG NGHỆ');
    expect(inLines('SỞ Y TẾ', 34, lettering)).toBe('SỞ Y TẾ');
  });
});

describe('the heading', () => {
  test('has the agency under the one that it belongs to, which is not bold', () => {
    const main = headedBy('UBND tỉnh Quảng Ngãi Sở Y tế');
    const styleOf = (words: string) => {
      const cell = main.rows.flatMap(({ cells }) => cells).find((each) => shown(each) === words);
      return cell ? main.styles[cell.style] : undefined;
    };
    expect(styleOf('UBND TỈNH QUẢNG NGÃI')?.bold).toBeUndefined();
    expect(styleOf('SỞ Y TẾ')?.bold).toBe(true);
    expect(bottomOf(main, 'SỞ Y TẾ')).toBeGreaterThan(bottomOf(main, 'UBND TỈNH QUẢNG NGÃI'));
  });

  test.each([
    'Sở Y tế',
    'Ủy ban nhân dân huyện Mộ Đức',
    'UBND tỉnh Quảng Ngãi Sở Nông nghiệp và Môi trường',
  ])('%s: rules stand right under the agency and under the motto', (agency) => {
    const main = headedBy(agency);
    const own = inLines(agencyOf(agency).own, 34, letteringOf('agency'));
    const { left, right } = rules(main);
    for (const gap of [
      left - bottomOf(main, own),
      right - bottomOf(main, 'Độc lập - Tự do - Hạnh phúc'),
    ]) {
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThanOrEqual(4);
    }
  });

  test('is hers to fill in where the plan names no agency, and hers is kept', () => {
    const free = headedBy('');
    expect([...fillableCells(free.ours.digest).keys()]).toContain('agency');
    expect(`${free.ours.kind}|${free.ours.period}|${free.ours.digest}`.length).toBeLessThan(256);
    expect(shown(headedBy('', new Map([['agency', 'UBND XÃ MỸ AN']])).rows[0]?.cells[0])).toBe(
      'UBND XÃ MỸ AN',
    );
    const named = headedBy('Sở Y tế').ours.digest;
    expect([...fillableCells(named).keys()]).not.toContain('agency');
  });
});
