import { LETTER_WIDTHS } from '../../src/reports/letter-widths';
import { textWidth } from '../../src/reports/text-width';
import { areaName } from '../../src/workbook/address';
import type { CellStyle, SheetDraft } from '../../src/workbook/draft';
import { BLANK_CELLS } from '../support/blank-cells';
import { lead, occurrence, period, reportOn, support } from './hand-made';
import { ROWS } from './sample-rows';
import { indexWith, rowTexts, sheetsOf, shown } from './sheets-of';

const H1 = period('2024-H1', 'decree');
const sheetsWith = (rows: Parameters<typeof reportOn>[0]): SheetDraft[] =>
  Object.values(sheetsOf(reportOn(rows, H1)));

const LONG = 'Rà soát, chỉnh sửa, bổ sung các quy trình giải quyết thủ tục hành chính '.trim();
const overdue = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    content: `${LONG} `.repeat(1 + (n % 5)).trim(),
    occurrences: [occurrence('2024-03-31')],
    units: [lead(`Phòng số ${n + 1} thuộc Sở Khoa học và Công nghệ`), support('Thanh tra Sở')],
    notes: n % 7 === 0 ? LONG : '',
  }));

const PARAGRAPH = `${LONG} `.repeat(20).trim();
const VERY_LONG = [
  { content: PARAGRAPH, occurrences: [occurrence('2024-03-31')], units: [lead('Văn phòng')] },
  { content: 'Báo cáo', notes: PARAGRAPH, occurrences: [occurrence('2024-09-30')] },
  {
    content: PARAGRAPH,
    cells: { ...BLANK_CELLS, result: `${PARAGRAPH} ${PARAGRAPH}` },
    occurrences: [occurrence('2024-05-31', { completedOn: '2024-05-20' })],
  },
  { content: 'Đánh giá nội bộ', units: [lead('Thanh tra Sở')] },
];

describe('widths of letters', () => {
  // From the tables of the font's designer: digits are half an em, capitals of M .889, small i .278.
  test.each([
    ['0123456789', 10 * 0.5],
    ['M', 0.889],
    ['i', 0.278],
    ['ợ', 0.529],
    ['Ế', 0.611],
  ])('%s', (text, ems) => {
    expect(textWidth(text, { size: 1 })).toBeCloseTo(ems, 2);
  });
  test('each letter has one width a face', () => {
    for (const table of Object.values(LETTER_WIDTHS)) {
      const letters = Object.values(table).join('');
      expect(new Set(letters).size).toBe([...letters].length);
    }
  });
});

/** Lines that a text takes in a cell, counted word by word, in the way of the typesetters' books. */
function linesIn(text: string, points: number, style: CellStyle): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let line = '';
    lines++;
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (textWidth(longer, style) <= points) line = longer;
      else {
        if (line !== '') lines++;
        line = word;
      }
    }
  }
  return lines;
}

/** What a line of Times New Roman takes in Excel, in its size: 12 points 15.75, 13 points 16.5. */
const LEADING = 1.3;
/** A column of so many characters in points: digits of 7 pixels, and 5 around them (ECMA-376 part 1, 18.3.1.13). */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
/** Between the text and the edges of a cell, merged or not, in points: those 5 pixels, and a little. */
const PADDING = 5 * 0.75 + 3;

function cutOff(draft: SheetDraft): string[] {
  const covered = new Map(draft.merges.map((area) => [`${area.top} ${area.left}`, area]));
  return draft.rows.flatMap(({ cells }, r) =>
    cells.flatMap((cell, c) => {
      const text = shown(cell);
      const style = cell && draft.styles[cell.style];
      if (text === '' || !style) return [];
      const area = covered.get(`${r + 1} ${c + 1}`);
      const [right, bottom] = [area?.right ?? c + 1, area?.bottom ?? r + 1];
      const width = draft.columnWidths
        .slice(c, right)
        .reduce((sum, one) => sum + columnPoints(one), 0);
      const height = draft.rows.slice(r, bottom).reduce((sum, row) => sum + (row.height ?? 0), 0);
      const lines = linesIn(text, width - PADDING, style);
      return height + 1 < lines * style.size * LEADING ? [text] : [];
    }),
  );
}

describe('no text is cut off', () => {
  test.each([
    ['an activity of every kind', ROWS],
    ['none', []],
    ['sixty, all overdue, with long texts', overdue(60)],
    ['texts longer than a row of a sheet is high', VERY_LONG],
    ['a word without an end', [{ content: 'x'.repeat(300), units: [lead('y'.repeat(90))] }]],
  ])('%s', (_, rows) => {
    expect(sheetsWith(rows).flatMap(cutOff)).toEqual([]);
  });

  test('the national heading stands on one line', () => {
    const [main] = sheetsWith(ROWS);
    const row = main?.rows[0];
    expect(row?.cells.map(shown)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const width = (main?.columnWidths ?? []).slice(4).reduce((sum, one) => sum + one * 5.25, 0);
    const style = { size: 12, bold: true };
    expect(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', style)).toBeLessThan(width);
  });
});

describe('the paper', () => {
  const [main, activities, units] = sheetsWith(ROWS);

  test('A4, one page wide, margins as the decree has them, page numbers', () => {
    for (const draft of [main, activities, units]) {
      expect(draft?.print).toMatchObject({ paper: 'A4', fitToWidth: true, pageNumbers: true });
      expect(draft?.print.margins).toMatchObject({ top: 20, bottom: 20, left: 30, right: 15 });
    }
    const turned = [main, activities, units].map((draft) => draft?.print.orientation);
    expect(turned).toEqual(['portrait', 'landscape', 'landscape']);
  });

  test('the columns that are printed are no wider than the paper between its margins', () => {
    for (const draft of [main, activities, units]) {
      const { orientation, lastColumn } = draft?.print ?? {};
      const room = ((orientation === 'portrait' ? 210 : 297) - 45) * (72 / 25.4);
      const widths = (draft?.columnWidths ?? []).slice(0, lastColumn);
      const points = widths.reduce((sum, one) => sum + columnPoints(one), 0);
      expect(points).toBeLessThanOrEqual(room);
      expect(points).toBeGreaterThan(room * 0.94);
    }
  });

  test('Times New Roman in 11 to 14 points, no colour', () => {
    for (const style of Object.values(main?.styles ?? {})) {
      expect(style.font).toBe('Times New Roman');
      expect(style.size).toBeGreaterThanOrEqual(11);
      expect(style.size).toBeLessThanOrEqual(14);
      expect(style.fill).toBeUndefined();
    }
  });

  test('every row keeps to the columns, every style is there, and no two merges share a cell', () => {
    for (const draft of sheetsWith([...ROWS, ...overdue(60)])) {
      const taken = new Set<string>();
      for (const { cells } of draft.rows) {
        expect(cells.length).toBeLessThanOrEqual(draft.columnWidths.length);
        for (const cell of cells) if (cell) expect(Object.keys(draft.styles)).toContain(cell.style);
      }
      for (const { top, left, bottom, right } of draft.merges) {
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) {
            const place = areaName({ top: row, left: column, bottom: row, right: column });
            expect(taken.has(place)).toBe(false);
            taken.add(place);
            const cell = draft.rows[row - 1]?.cells[column - 1];
            if (row > top || column > left) expect(shown(cell)).toBe('');
          }
        }
      }
    }
  });
});

/** The page that each row is on, where pages are as high as the paper between its margins. */
function pagesOf({ rows, print }: SheetDraft): number[] {
  const height = ((print.orientation === 'portrait' ? 297 : 210) - 40) * (72 / 25.4);
  const header = print.titleRows && rows[print.titleRows.first - 1]?.height;
  let page = 1;
  let filled = 0;
  return rows.map(({ height: own = 0, pageBreakBefore }, index) => {
    if (pageBreakBefore || filled + own > height) {
      page++;
      filled = index >= (print.titleRows?.last ?? Infinity) ? (header ?? 0) : 0;
    }
    filled += own;
    return page;
  });
}

describe('pages', () => {
  test('no title stands last on one, and the signature stands with how it is counted', () => {
    for (let count = 0; count < 40; count++) {
      const { main } = sheetsOf(reportOn([...ROWS, ...overdue(count)], H1));
      const pages = pagesOf(main);
      rowTexts(main).forEach(([text = ''], index) => {
        if (/^([IV]+|\d)\. [A-ZĐ]/.test(text)) expect(pages[index + 1]).toBe(pages[index]);
      });
      expect(pages[indexWith(main, 'Cách tính số liệu:')]).toBe(pages.at(-1));
    }
  });

  test('end where the program is told, so that it ends none by itself', () => {
    for (const draft of sheetsWith([...ROWS, ...overdue(60)])) {
      const pages = pagesOf(draft);
      const told = draft.rows.flatMap(({ pageBreakBefore }, row) => (pageBreakBefore ? [row] : []));
      const turned = pages.flatMap((page, row) => (page !== (pages[row - 1] ?? 1) ? [row] : []));
      expect(turned).toEqual(told);
      expect(told.length).toBeGreaterThan(2);
    }
  });

  test('a table that goes on on the next one has its header again', () => {
    const [main] = sheetsWith(overdue(60));
    const starts = (main?.rows ?? []).flatMap(({ pageBreakBefore }, row) =>
      pageBreakBefore ? [row] : [],
    );
    const inTable = main ? indexWith(main, /^2\. Nhiệm vụ quá hạn/) : 0;
    const after = main ? indexWith(main, /^Chi tiết/) : 0;
    const within = starts.filter((row) => row > inTable + 1 && row < after);
    expect(within.length).toBeGreaterThan(3);
    for (const row of within) expect(main?.rows[row]?.cells.map(shown)[0]).toBe('TT');
  });

  test('the title of a section of the plan does not stand last on one', () => {
    const rows = Array.from({ length: 40 }, (_, n) => ({ section: `Phần ${n}`, content: LONG }));
    const [, activities] = sheetsWith(rows);
    const pages = activities ? pagesOf(activities) : [];
    activities?.rows.forEach(({ cells }, index) => {
      if (shown(cells[0]).startsWith('Phần')) expect(pages[index + 1]).toBe(pages[index]);
    });
  });
});
