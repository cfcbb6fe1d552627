import type { SheetText } from '../../src/rules/rule';
import { textEncoding } from '../../src/rules/text-encoding';
import { planOf, saidOfWorkbook, workbookOf } from './plan-of';

/** `font`: the one by which the text was read. */
type Line = readonly [text: string, font?: string];

/** Text cells of the plan's sheet, from A1 down. */
const lines = (...all: readonly Line[]): readonly SheetText[] =>
  all.map(([text, font = null], index) => ({
    ...{ sheet: 'Kế hoạch', row: index + 1, column: 1 },
    ...{ text, legacyFont: font },
  }));

const said = (...all: readonly Line[]): readonly string[] =>
  saidOfWorkbook(
    textEncoding,
    workbookOf({ plans: [planOf([{}])], legacyTextsOn: () => lines(...all) }),
  );

const TCVN3: Line = ['§¸nh gi¸ néi bé', '.VnTime'];
const VNI: Line = ['Thöïc hieän thöôøng xuyeân', 'VNI-Times'];
/** A font that nobody knows by its name, and bytes of another encoding (Vietware X). */
const OTHER: Line = ['Nghiïn cûáu - Trao àöíi THÖNG TIN'];

describe('text-encoding', () => {
  test.each<[string, readonly Line[], readonly string[]]>([
    ['TCVN3 by its font', [['Kế hoạch'], TCVN3], ['A2 legacy']],
    ['capitals', [['KÕ ho¹ch', '.VnTimeH']], ['A1 legacy']],
    ['VNI by its font', [VNI], ['A1 legacy']],
    ['many cells: said once', [TCVN3, VNI, TCVN3], ['A1 legacy']],
    ['another encoding', [OTHER], ['A1 garbled']],
    ['TCVN3 in a font that does not tell', [['§¸nh gi¸ néi bé']], ['A1 garbled']],
    ['both, each once', [OTHER, TCVN3, OTHER, TCVN3], ['A1 garbled', 'A2 legacy']],
    ['a part in another font', [['Tổ chức ®¸nh gi¸ néi bé']], ['A1 garbled']],
    ['NFD', [['Đánh giá nội bộ'.normalize('NFD')]], []],
    ['spaces: hard, double, none to see', [['Tập\u00a0huấn  nâng\u200b cao']], []],
    ['signs of Latin-1', [['Phần mềm ISO® Office® (m²), 3×4 cm «Sổ tay»']], []],
    ['signs in English', [['Windows® Excel® ©2024']], []],
    ['one word of another language', [['Tài liệu của Müller']], []],
  ])('%s', (_, all, expected) => expect(said(...all)).toEqual(expected));

  test('tells how many, and the first of them', () => {
    const workbook = workbookOf({
      plans: [planOf([{}])],
      legacyTextsOn: () => lines(['x'], TCVN3, TCVN3, OTHER),
    });
    expect(textEncoding.check(workbook).map(({ data }) => data)).toMatchObject([
      { cell: 'A2', count: 2, font: '.VnTime' },
      { cell: 'A4', count: 1, text: 'Nghiïn cûáu - Trao àöíi THÖNG TIN' },
    ]);
  });

  const asked = (workbook: Parameters<typeof workbookOf>[0]): readonly string[] => {
    const sheets: string[] = [];
    textEncoding.check(
      workbookOf({
        ...workbook,
        legacyTextsOn: (sheet) => {
          sheets.push(sheet);
          return [];
        },
      }),
    );
    return sheets;
  };

  test('looks at each sheet with plans once, and at the first where there are none', () => {
    const plans = [planOf([{}]), planOf([{}]), planOf([{}], { sheet: 'Năm 2025' })];
    expect(asked({ plans })).toEqual(['Kế hoạch', 'Năm 2025']);
    expect(asked({ firstSheet: 'Căn cứ' })).toEqual(['Căn cứ']);
  });
});
