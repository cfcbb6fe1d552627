import { digitWidthOf } from '../../../src/workbook/xlsx/digit-width';
import { parseXml } from '../../../src/workbook/xlsx/xml';

const font = (name: string, size: number): string =>
  `<font><sz val="${size}"/><name val="${name}"/></font>`;

const styles = (fonts: string, normal = '<xf fontId="0"/>', names = ''): number =>
  digitWidthOf(
    parseXml(
      `<styleSheet><fonts>${fonts}</fonts><cellStyleXfs>${normal}</cellStyleXfs>${names}</styleSheet>`,
    ),
  );

// As Excel's own files count: 64 pixels are 8.43 digits and 5 pixels of Calibri 11.
test.each([
  ['Calibri', 11, 7],
  ['Arial', 10, 7],
  ['Times New Roman', 12, 8],
  ['Times New Roman', 14, 9],
])('a digit of %s %d takes %d pixels', (name, size, pixels) => {
  expect(styles(font(name, size))).toBe(pixels);
});

test('the font is that of the style "Normal"', () => {
  const fonts = font('Calibri', 11) + font('Times New Roman', 14);
  const names = '<cellStyles><cellStyle name="Thường" xfId="1" builtinId="0"/></cellStyles>';
  expect(styles(fonts, '<xf fontId="0"/><xf fontId="1"/>', names)).toBe(9);
});

test('a workbook that says nothing of fonts is taken for one of Calibri 11', () => {
  expect(digitWidthOf(parseXml('<styleSheet/>'))).toBe(7);
});
