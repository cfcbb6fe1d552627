import { changesSince } from '../../src/reports/changes';
import { draftValues } from '../../src/workbook/digest';
import type { SheetDraft } from '../../src/workbook/draft';
import { wrongResults } from './formulas';
import { lead, occurrence, period, reportOn } from './hand-made';
import { rowTexts, sheetsOf, tableOf } from './sheets-of';

const H1 = period('2024-H1', 'decree');
const WORDS = Array.from({ length: 600 }, (_, n) => `từ${n}`).join(' ');
const ROWS = [
  { content: WORDS, occurrences: [occurrence('2024-03-31')], units: [lead('Văn phòng')] },
  { content: 'Báo cáo', occurrences: [occurrence('2024-05-31')], units: [lead('Văn phòng')] },
];
const report = reportOn(ROWS, H1);
const sheets = sheetsOf(report);

/** Points that A4 has between its margins, upright and on its side. */
const ROOM = { portrait: 728, landscape: 481 };

describe('a row that is higher than may be', () => {
  test('goes on in rows below, its words all there, in their order', () => {
    const [first, ...others] = tableOf(sheets.activities);
    const more = others.slice(0, -1);
    expect(first?.slice(2)).toEqual([
      'Văn phòng',
      '31/03/2024',
      'Chưa hoàn thành (quá hạn 76 ngày)',
    ]);
    for (const texts of more) expect(texts).toHaveLength(1);
    expect([first?.[1], ...more.flat()].join(' ')).toBe(WORDS);
    expect(others.at(-1)?.[1]).toBe('Báo cáo');
  });

  test('is cut into parts of about the same height', () => {
    const heights = sheets.activities.rows.slice(5, -1).map(({ height = 0 }) => height);
    expect(heights.length).toBeGreaterThan(1);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.2 * Math.max(...heights));
  });

  test('is counted once, and every formula still gives what is told', () => {
    expect(wrongResults(Object.values(sheets))).toEqual([]);
  });

  test('leaves no header alone on the first page', () => {
    const { rows, print }: SheetDraft = sheets.activities;
    const first = rows.slice(0, (print.titleRows?.last ?? 0) + 1);
    const height = first.reduce((sum, row) => sum + (row.height ?? 0), 0);
    expect(height).toBeLessThan(ROOM.landscape);
  });

  test('is known again when the report is made again', () => {
    const before = {
      report: { rows: draftValues(sheets.main) },
      activities: { rows: draftValues(sheets.activities) },
    };
    expect(changesSince(before, report)).toEqual({ figures: [], activities: [] });
  });

  test('has the header again where it goes on on the next page of the report proper', () => {
    const texts = rowTexts(sheets.main);
    const starts = sheets.main.rows.flatMap(({ pageBreakBefore }, index) =>
      pageBreakBefore ? [index] : [],
    );
    const parts = texts.flatMap(([first], index) => (first?.startsWith('từ') ? [index] : []));
    expect(parts.length).toBeGreaterThan(1);
    for (const start of starts) expect(parts).not.toContain(start);
    expect(starts.filter((start) => parts.includes(start + 1)).length).toBeGreaterThan(0);
    for (const start of starts.filter((each) => parts.includes(each + 1))) {
      expect(texts[start]?.[0]).toBe('TT');
    }
  });

  test('loses no letter of a word without an end, nor of the longest texts that a cell holds', () => {
    const rows = [{ content: 'w'.repeat(30_000) }, { content: 'ÿ '.repeat(16_000).trim() }];
    const letters = tableOf(sheetsOf(reportOn(rows, H1)).activities)
      .flat()
      .join('');
    expect(letters.replaceAll(/[^w]/g, '')).toHaveLength(30_000);
    expect(letters.replaceAll(/[^ÿ]/g, '')).toHaveLength(16_000);
  });
});
