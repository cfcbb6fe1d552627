import { cellName } from '../workbook/address';
import type { WorkbookRule } from './rule';
import { standardCitations, type StandardCitation } from './standard-citations';
import { STANDARD_EDITIONS } from './standard-editions';

const isKnown = ({ standard, edition }: StandardCitation): boolean =>
  STANDARD_EDITIONS.some((known) => known.standard === standard && known.from === edition);

export const standardUnknown: WorkbookRule = {
  id: 'standard-unknown',
  over: 'workbook',
  level: 'workbook',
  severity: 'error',
  basis: {
    vi: 'Các phiên bản ISO 9001, TCVN ISO 9001; Quyết định 19/2014/QĐ-TTg',
    en: 'The editions of ISO 9001 and TCVN ISO 9001; Decision (Quyết định) 19/2014/QĐ-TTg',
  },
  name: { vi: 'Viện dẫn tiêu chuẩn không tồn tại', en: 'No such edition of the standard' },
  explanation: {
    vi: 'Văn bản viện dẫn một phiên bản tiêu chuẩn chưa từng có. Kiểm tra lại năm: 2008 là phiên bản trong tên gọi của Quyết định 19/2014/QĐ-TTg, TCVN ISO 9001:2015 là phiên bản thay thế.',
    en: 'The text cites an edition of the standard that was never published. Check the year: 2008 is the edition in the title of Decision 19/2014/QĐ-TTg, TCVN ISO 9001:2015 the one that replaced it.',
  },
  messages: {
    unknown: {
      vi: 'Ô {cell}: không có tiêu chuẩn "{written}". Đề nghị kiểm tra lại năm ban hành; các phiên bản đã có: {editions}.',
      en: 'Cell {cell}: there is no standard "{written}". Please check the year; the editions are {editions}.',
    },
  },
  check: (workbook) => {
    const told = new Set<string>();
    const unknown = standardCitations(workbook).filter((citation) => !isKnown(citation));
    return unknown.flatMap(({ at, standard, edition, written }) => {
      const editions = STANDARD_EDITIONS.filter((known) => known.standard === standard);
      const { sheet } = at;
      const cell = cellName(at.row, at.column);
      const key = JSON.stringify([sheet, cell, standard, edition]);
      if (told.has(key)) return [];
      told.add(key);
      const data = { cell, written, editions: editions.map(({ from }) => from).join(', ') };
      return [{ message: 'unknown', data, sheet, cell }];
    });
  },
};
