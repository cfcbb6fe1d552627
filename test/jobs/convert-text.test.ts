import { check } from '../../src/jobs/check';
import { convertText } from '../../src/jobs/convert-text';
import type { Pace } from '../../src/jobs/pace';
import { undo } from '../../src/jobs/record';
import { fold } from '../../src/text/fold';
import { lookAt, readLooks, type SheetLooks } from '../../src/workbook/xlsx/looks';
import { PLAIN_LOOK, type CellLook } from '../../src/workbook/xlsx/cell-looks';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';
import { valueAt } from '../../src/workbook/snapshot';
import { readOne } from '../contract/cells';
import { beforeUnicode } from '../support/before-unicode';
import {
  changedParts,
  fixture,
  opened,
  parts,
  sheetXml,
  stylesXml,
  value,
  zip,
} from '../workbook/xlsx/packages';
import { nextCheck, OPTIONS, SHEET, worked } from './mo-duc';

const TIMES = 'Times New Roman';

function looksOf(workbook: XlsxWorkbook, sheet: string): SheetLooks {
  const looks = readLooks(workbook.toBytes(), sheet);
  if (!looks) throw new Error(`no looks of ${sheet}`);
  return looks;
}

const lookOf = (workbook: XlsxWorkbook, row: number, column: number, sheet = SHEET): CellLook =>
  lookAt(looksOf(workbook, sheet), row, column);

describe('a plan typed in .VnTime', () => {
  const old = (): XlsxWorkbook => opened(beforeUnicode(fixture('mo-duc-2024')));
  const findingsOf = async (workbook: XlsxWorkbook) =>
    (await worked(check(workbook, OPTIONS))).findings
      .filter(({ rule }) => rule.id === 'text-encoding')
      .map(({ message, sheet, cell, data }) => [message, sheet, cell, data['count']]);

  test('is found, once for its sheet, and no more when it is converted', async () => {
    const workbook = old();
    const made = await worked(convertText(workbook, SHEET));
    expect(await findingsOf(old())).toEqual([['legacy', SHEET, 'A1', made.patches.length]]);
    expect(made.left).toBe(0);
    expect(await findingsOf(workbook)).toEqual([]);
  });

  test('says the same afterwards, and what it said in Unicode', async () => {
    const workbook = old();
    const before = await nextCheck(workbook);
    await worked(convertText(workbook, SHEET));
    const after = await nextCheck(workbook);
    expect(after).toEqual(before);
    const written = await nextCheck(opened(fixture('mo-duc-2024')));
    const said = ({ activities }: typeof after) =>
      activities.map(({ activity: { content, timeline, units }, due }) => [
        ...[fold(content), fold(timeline.text), due],
        ...units.map(({ text }) => fold(text)),
      ]);
    expect(said(after)).toEqual(said(written));
    expect(value(await readOne(workbook, SHEET), 'C7')).toBe('Tháng 4 năm 2024');
  });

  test('is in Times New Roman then, and looks as before but for that', async () => {
    const workbook = old();
    const places = [
      [1, 1],
      [3, 1],
      [6, 2],
      [7, 2],
      [7, 3],
    ] as const;
    const before = places.map(([row, column]) => lookOf(workbook, row, column));
    expect(before.map(({ font }) => font)).toEqual(places.map(() => '.VnTime'));
    await worked(convertText(workbook, SHEET));
    const after = places.map(([row, column]) => lookOf(workbook, row, column));
    expect(after).toEqual(before.map((look) => ({ ...look, font: TIMES })));
  });

  test('keeps every other part of the file byte for byte', async () => {
    const bytes = beforeUnicode(fixture('mo-duc-2024'));
    const workbook = opened(bytes);
    await worked(convertText(workbook, SHEET));
    expect(changedParts(bytes, workbook.toBytes())).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('is as it was when that is taken back', async () => {
    const workbook = old();
    const before = [await readOne(workbook, SHEET), looksOfAll(workbook)];
    await worked(undo(workbook, await worked(convertText(workbook, SHEET))));
    expect([await readOne(workbook, SHEET), looksOfAll(workbook)]).toEqual(before);
  });

  const looksOfAll = (workbook: XlsxWorkbook): CellLook[] =>
    Array.from({ length: 17 * 5 }, (_, n) => lookOf(workbook, Math.floor(n / 5) + 1, (n % 5) + 1));

  test('is left alone by a job that was stopped', async () => {
    for (const at of ['reading', 'writing']) {
      const workbook = old();
      const before = workbook.toBytes();
      const pace: Pace = { step: async (phase) => (phase === at ? 'stop' : 'go') };
      expect(await convertText(workbook, SHEET, pace)).toEqual({
        kind: 'failed',
        problem: { code: 'cancelled' },
      });
      expect(workbook.toBytes()).toEqual(before);
    }
  });
});

describe('text in runs', () => {
  const run = (font: string | null, text: string): string =>
    `<r>${font === null ? '' : `<rPr><b/><rFont val="${font}"/></rPr>`}<t>${text}</t></r>`;

  /** A1 holds these runs; the cell's own font is .VnTime, of 13 points, by a scheme of the workbook's. */
  const inRuns = (...runs: readonly string[]): XlsxWorkbook =>
    opened(
      zip(
        parts({
          'xl/styles.xml': stylesXml(
            '<xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/>',
            '',
            '<font/><font><sz val="13"/><name val=".VnTime"/><family val="2"/><charset val="0"/><scheme val="minor"/></font>',
          ),
          'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si>${runs.join('')}</si></sst>`,
          'xl/worksheets/sheet1.xml': sheetXml(
            '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>',
          ),
        }),
      ),
    );
  const PLAIN = 'Kế hoạch';

  test.each([
    ['all of one font', ['.VnTime', '.VnTime']],
    ['the first in the cell’s', [null, '.VnTime']],
    ['of several fonts of one encoding', ['.VnTime', '.VnArial']],
  ])('%s: one text in Times New Roman', async (_, [first = null, second = null]) => {
    const workbook = inRuns(run(first, 'Th¸ng'), run(second, ' s¸u'));
    const made = await worked(convertText(workbook, PLAIN));
    expect([made.patches.length, made.left]).toEqual([1, 0]);
    expect(valueAt(await readOne(workbook, PLAIN), 1, 1)).toBe('Tháng sáu');
    const look = lookOf(workbook, 1, 1, PLAIN);
    expect(look).toEqual({ ...PLAIN_LOOK, font: TIMES, size: look.size });
    expect(look.size).toBe(13);
    await worked(undo(workbook, made));
    const back = await readOne(workbook, PLAIN);
    expect(valueAt(back, 1, 1)).toBe('Th¸ng s¸u');
    expect([...back.legacyFonts]).toEqual([['A1', '.VnTime']]);
  });

  test.each([
    ['a font of Unicode', ['.VnTime', 'Arial']],
    ['a font of Unicode after the cell’s', [null, 'Arial']],
    ['another encoding', ['.VnTime', 'VNI-Times']],
    ['a font of capitals', ['.VnTime', '.VnTimeH']],
  ])('and %s: left and counted', async (_, [first = null, second = null]) => {
    const workbook = inRuns(run(first, 'Th¸ng'), run(second, ' s¸u'));
    const before = workbook.toBytes();
    const made = await worked(convertText(workbook, PLAIN));
    expect([made.patches.length, made.left]).toEqual([0, 1]);
    expect(workbook.toBytes()).toEqual(before);
  });
});
