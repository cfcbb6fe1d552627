import { cellName } from '../workbook/address';
import type { WorkbookRule } from './rule';
import { standardCitations } from './standard-citations';

export const standardNotation: WorkbookRule = {
  id: 'standard-notation',
  over: 'workbook',
  level: 'workbook',
  severity: 'hint',
  basis: 'Cách ghi số hiệu tiêu chuẩn: TCVN ISO 9001:2015',
  name: { vi: 'Viết sai ký hiệu tiêu chuẩn', en: 'Notation of the standard' },
  explanation: {
    vi: 'Số hiệu tiêu chuẩn và năm ban hành cách nhau bằng dấu hai chấm. Viết thống nhất trong toàn văn bản.',
    en: "A colon stands between the standard's number and its year. Write it so throughout.",
  },
  messages: {
    dash: {
      vi: 'Ô {cell}: "{written}" nên viết thống nhất là "{proper}" (dấu hai chấm).',
      en: 'Cell {cell}: "{written}" should be written "{proper}" (with a colon).',
    },
  },
  check: (workbook) => {
    const told = new Set<string>();
    return standardCitations(workbook).flatMap(({ at, standard, edition, written, dashed }) => {
      const { sheet } = at;
      const cell = cellName(at.row, at.column);
      const key = JSON.stringify([sheet, cell]);
      if (!dashed || told.has(key)) return [];
      told.add(key);
      const data = { cell, written, proper: `${standard}:${edition}` };
      return [{ message: 'dash', data, sheet, cell }];
    });
  },
};
