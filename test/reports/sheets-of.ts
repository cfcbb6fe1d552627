import { reportSheets, type ReportSheetOptions } from '../../src/reports/sheet';
import type { Report } from '../../src/reports/report';
import { sayDay } from '../../src/timeline/day';
import type { DraftCell, SheetDraft } from '../../src/workbook/draft';

export const NAMES = { report: 'BC thử', activities: 'PL1 thử', units: 'PL2 thử' };

/** The three sheets of a report. */
export function sheetsOf(
  report: Report,
  options: Partial<ReportSheetOptions> = {},
): { readonly main: SheetDraft; readonly activities: SheetDraft; readonly units: SheetDraft } {
  const [main, activities, units] = reportSheets(report, {
    names: NAMES,
    hers: new Map(),
    earlier: null,
    findings: null,
    ...options,
  });
  if (!main || !activities || !units) throw new Error('a report has three sheets');
  return { main, activities, units };
}

export const shown = (cell: DraftCell | null | undefined): string => {
  const value = cell?.value;
  switch (value?.kind) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'date':
      return sayDay(value.day);
    case 'formula':
      return String(value.result);
    default:
      return '';
  }
};

/** What a row says in its first columns, left to right, blank cells left out. */
export const rowTexts = (draft: SheetDraft): string[][] =>
  draft.rows.map(({ cells }) =>
    cells
      .slice(0, draft.print.lastColumn ?? cells.length)
      .map(shown)
      .filter((words) => words !== ''),
  );

/** What stands right of a label. */
export const figureOf = (draft: SheetDraft, label: string): string | undefined => {
  const texts = rowTexts(draft).find((row) => row.includes(label)) ?? [];
  return texts[texts.indexOf(label) + 1];
};

export const indexWith = (draft: SheetDraft, words: string | RegExp): number =>
  rowTexts(draft).findIndex((texts) =>
    texts.some((text) => (typeof words === 'string' ? text === words : words.test(text))),
  );

/** The rows of a table under its repeated header. */
export const tableOf = (draft: SheetDraft): string[][] =>
  rowTexts(draft).slice(draft.print.titleRows?.last ?? 0);

export const between = (draft: SheetDraft, from: RegExp, to: RegExp): string[][] =>
  rowTexts(draft).slice(indexWith(draft, from) + 1, indexWith(draft, to));
