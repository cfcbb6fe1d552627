import { lookAt, readLooks, type SheetLooks } from '../../../src/workbook/xlsx/looks';
import { PLAIN_LOOK } from '../../../src/workbook/xlsx/cell-looks';
import { MARK_SIGNATURE } from '../../../src/workbook/mark';
import { settled } from '../../support/settled';
import { fixture, MAIN, opened, parts, sheetXml, zip, type Parts } from './packages';

function looksOf(changes: Parts, sheet = 'Kế hoạch'): SheetLooks {
  const looks = readLooks(zip(parts(changes)), sheet);
  if (!looks) throw new Error(`no sheet ${sheet}`);
  return looks;
}

const SHEET = 'xl/worksheets/sheet1.xml';

const styles = (content: string): Parts => ({
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`,
  [SHEET]: sheetXml('<row r="1"><c r="A1" s="1"/></row>'),
});

const xfs = (xf: string): string => `<cellXfs><xf/>${xf}</cellXfs>`;

describe('a workbook as Excel saves it', () => {
  const looks = readLooks(fixture('rich-excel-like'), 'Kế hoạch');
  if (!looks) throw new Error('no sheet');

  test('widths of columns', () => {
    expect(looks.widths).toEqual([
      { from: 3, to: 3, width: 48.7109375 },
      { from: 4, to: 5, width: 18.7109375 },
    ]);
  });

  test('fonts, fills, borders and alignment of cells', () => {
    expect(lookAt(looks, 1, 1)).toMatchObject({
      font: 'Times New Roman',
      size: 13,
      bold: true,
      fill: 'D9E1F2',
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
      borders: ['top', 'right', 'bottom', 'left'],
    });
    expect(lookAt(looks, 2, 1)).toMatchObject({ bold: false, fill: null, horizontal: 'general' });
  });

  test('number formats', () => {
    expect(lookAt(looks, 6, 4).format).toBe('dd/mm/yyyy');
  });

  test('a cell that is not there is plain', () => {
    expect(lookAt(looks, 3, 1)).toBe(PLAIN_LOOK);
    expect(lookAt(looks, 1, 700)).toBe(PLAIN_LOOK);
    expect(lookAt(looks, 100_000, 1)).toBe(PLAIN_LOOK);
  });
});

test('a workbook as LibreOffice saves it: heights set by hand', () => {
  const looks = readLooks(fixture('rich-libreoffice'), 'Kế hoạch');
  expect(looks?.heights.get(1)).toEqual({ height: 15, fixed: true });
  expect(looks && lookAt(looks, 1, 1)).toMatchObject({ bold: true, fill: 'D9E1F2' });
});

test('null for a sheet that is not there', () => {
  expect(readLooks(zip(parts()), 'Khác')).toBeNull();
});

describe('colours', () => {
  const fillOf = (color: string, changes: Parts = {}): string | null =>
    lookAt(
      looksOf({
        ...styles(
          `<fills><fill/><fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill></fills>${xfs('<xf fillId="1"/>')}`,
        ),
        ...changes,
      }),
      1,
      1,
    ).fill;

  test('said in full, by the palette or by the theme', () => {
    expect(fillOf('rgb="FF12aB34"')).toBe('12AB34');
    expect(fillOf('indexed="10"')).toBe('FF0000');
    expect(fillOf('indexed="2"')).toBe('FF0000');
    expect(fillOf('indexed="64"')).toBeNull();
    expect(fillOf('auto="1"')).toBeNull();
    // Light 1 is counted before dark 1, though the theme names them the other way round.
    expect(fillOf('theme="0"')).toBe('FFFFFF');
    expect(fillOf('theme="1"')).toBe('000000');
    expect(fillOf('theme="4"')).toBe('4472C4');
  });

  test('of a theme that the workbook brings', () => {
    const a = 'http://schemas.openxmlformats.org/drawingml/2006/main';
    const theme = (scheme: string): Parts => ({
      'xl/theme/theme1.xml': `<a:theme xmlns:a="${a}"><a:themeElements><a:clrScheme>${scheme}</a:clrScheme></a:themeElements></a:theme>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="rId2" Type="http://x/styles" Target="styles.xml"/>
        <Relationship Id="rId3" Type="http://x/theme" Target="theme/theme1.xml"/></Relationships>`,
    });
    const scheme =
      '<a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:accent1><a:srgbClr val="AA0000"/></a:accent1>';
    expect(fillOf('theme="1"', theme(scheme))).toBe('010203');
    expect(fillOf('theme="4"', theme(scheme))).toBe('AA0000');
    // What is damaged is shown as if it were not there.
    expect(fillOf('theme="4"', { ...theme(''), 'xl/theme/theme1.xml': '<a' })).toBe('4472C4');
  });

  test('lighter and darker by their tint', () => {
    expect(fillOf('rgb="FF000000" tint="0.5"')).toBe('808080');
    expect(fillOf('rgb="FFFFFFFF" tint="-0.5"')).toBe('808080');
    // Excel's "Blue, Accent 1, Lighter 80%" and "Darker 25%" of the Office theme.
    expect(fillOf('theme="4" tint="0.79998168889431442"')).toBe('DAE3F3');
    expect(fillOf('theme="4" tint="-0.249977111117893"')).toBe('2F5597');
  });

  test('patterns are left out', () => {
    const pattern = `<fills><fill/><fill><patternFill patternType="gray125"><fgColor rgb="FF112233"/></patternFill></fill></fills>${xfs('<xf fillId="1"/>')}`;
    expect(lookAt(looksOf(styles(pattern)), 1, 1).fill).toBeNull();
  });
});

test('switches of a font: on without a value, off where it says so', () => {
  const fonts =
    '<fonts><font/><font><b/><i val="1"/><strike val="0"/><u val="none"/></font></fonts>';
  expect(lookAt(looksOf(styles(fonts + xfs('<xf fontId="1"/>'))), 1, 1)).toMatchObject({
    bold: true,
    italic: true,
    strike: false,
    underline: false,
  });
});

test('the built-in date format is shown day first', () => {
  expect(lookAt(looksOf(styles(xfs('<xf numFmtId="14"/>'))), 1, 1).format).toBe('dd/mm/yyyy');
});

test('a sheet that hides its grid lines', () => {
  const hidden = '<sheetViews><sheetView showGridLines="0"/></sheetViews>';
  expect(looksOf({ [SHEET]: sheetXml('', '', hidden) }).gridLines).toBe(false);
  expect(looksOf({}).gridLines).toBe(true);
});

test('tells of charts and pictures', () => {
  expect(readLooks(fixture('rich-excel-like'), 'Kế hoạch')?.drawings).toBe(true);
  expect(readLooks(fixture('mo-duc-2024'), 'Kế hoạch 2024')?.drawings).toBe(false);
});

test('a workbook without styles', () => {
  const looks = looksOf({
    'xl/styles.xml': '<broken',
    [SHEET]: sheetXml('<row r="1"><c r="A1" s="3"><v>1</v></c></row>'),
  });
  expect(lookAt(looks, 1, 1)).toBe(PLAIN_LOOK);
});

test('marks of ours, told from her rules and from each other', async () => {
  const workbook = opened(fixture('rich-excel-like'));
  const area = { top: 5, left: 1, bottom: 20, right: 6 };
  const overdue = `AND(${MARK_SIGNATURE},$A5="a & b")`;
  const dueSoon = `AND(${MARK_SIGNATURE},$A5="c")`;
  await settled(
    workbook.setMarks(
      new Map([
        [
          'Kế hoạch',
          [
            { area, kind: 'overdue', formula: overdue },
            { area, kind: 'dueSoon', formula: dueSoon },
          ],
        ],
      ]),
    ),
  );
  expect(readLooks(workbook.toBytes(), 'Kế hoạch')?.marks).toEqual([
    { areas: [area], kind: 'overdue', formula: overdue },
    { areas: [area], kind: 'dueSoon', formula: dueSoon },
  ]);
  expect(readLooks(workbook.toBytes(), 'Danh mục')?.marks).toEqual([]);
  await settled(workbook.clearMarks());
  expect(readLooks(workbook.toBytes(), 'Kế hoạch')?.marks).toEqual([]);
});
