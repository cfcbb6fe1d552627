import { cellName } from '../workbook/address';
import type { TextCell, WorkbookRule } from './rule';
import { standardCitations } from './standard-citations';

export const standardNotation: WorkbookRule = {
  id: 'standard-notation',
  over: 'workbook',
  level: 'workbook',
  severity: 'hint',
  basis: {
    vi: 'Cách ghi số hiệu tiêu chuẩn: TCVN ISO 9001:2015',
    en: 'How the standard is cited: TCVN ISO 9001:2015',
  },
  name: { vi: 'Viết sai ký hiệu tiêu chuẩn', en: 'Notation of the standard' },
  explanation: {
    vi: 'Số hiệu tiêu chuẩn và năm ban hành cách nhau bằng dấu hai chấm. Viết thống nhất trong toàn văn bản.',
    en: "The standard's number and its year are separated by a colon. Write it that way throughout.",
  },
  messages: {
    dash: {
      vi: 'Ô {cell}: "{written}" nên viết thống nhất là "{proper}" (dấu hai chấm).',
      en: 'Cell {cell}: "{written}" should be written "{proper}" (with a colon).',
    },
  },
  check: (workbook) => {
    const told = new Set<TextCell>();
    const dashed = standardCitations(workbook).filter((citation) => citation.dashed);
    return dashed.flatMap(({ at, standard, edition, written }) => {
      if (told.has(at)) return [];
      told.add(at);
      const { sheet } = at;
      const cell = cellName(at.row, at.column);
      const data = { cell, written, proper: `${standard}:${edition}` };
      return [{ message: 'dash', data, sheet, cell }];
    });
  },
};
