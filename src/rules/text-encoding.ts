import { guessLegacy } from '../text/legacy';
import { cellName } from '../workbook/address';
import { quote } from './quote';
import type { CheckedWorkbook, Finding, SheetText, WorkbookRule } from './rule';

/** The sheets that hold plans; where no plan was found, the one where it was looked for first. */
function sheetsOf({ plans, firstSheet }: CheckedWorkbook): readonly string[] {
  const sheets = new Set(plans.map(({ plan }) => plan.sheet));
  return sheets.size > 0 ? [...sheets] : [firstSheet];
}

/** What kind of text of before Unicode it is: `legacy` where its font tells how to read it. */
function kindOf({ text, legacyFont }: SheetText): 'legacy' | 'garbled' | null {
  if (legacyFont !== null) return 'legacy';
  return guessLegacy(text) === null ? null : 'garbled';
}

/** One finding of each kind, at the first cell of it. */
function findingsOn(sheet: string, texts: Iterable<SheetText>): readonly Finding[] {
  const found = new Map<string, { readonly first: SheetText; count: number }>();
  for (const each of texts) {
    const kind = kindOf(each);
    const known = kind === null ? undefined : found.get(kind);
    if (known) known.count++;
    else if (kind !== null) found.set(kind, { first: each, count: 1 });
  }
  return [...found].map(([message, { first, count }]) => {
    const cell = cellName(first.row, first.column);
    const data = { cell, count, font: first.legacyFont ?? '', text: quote(first.text) };
    return { message, data, sheet, cell };
  });
}

export const textEncoding: WorkbookRule = {
  id: 'text-encoding',
  over: 'workbook',
  level: 'table',
  severity: 'warning',
  basis: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: phông chữ Times New Roman, bộ mã Unicode theo TCVN 6909:2001',
    en: 'Decree (Nghị định) 30/2020/NĐ-CP, Appendix I: Times New Roman, in Unicode as of TCVN 6909:2001',
  },
  name: { vi: 'Chữ gõ bằng bảng mã cũ', en: 'Text in an old encoding' },
  explanation: {
    vi: 'Chữ gõ bằng phông TCVN3 (.VnTime) hay VNI chỉ đúng trên máy có phông đó; gửi đi, tìm kiếm, chép sang chỗ khác đều sai. Chuyển sang Unicode; ô mà phông không cho biết bảng mã thì gõ lại.',
    en: 'Text typed in a TCVN3 (.VnTime) or VNI font reads right only on computers that have the font, and comes out wrong when it is sent, searched or copied. Convert it to Unicode; where the font does not show the encoding, type the cell again.',
  },
  messages: {
    legacy: {
      vi: 'Có {count} ô gõ bằng bảng mã cũ (đầu tiên là ô {cell}, phông {font}). Đề nghị chuyển các ô này sang Unicode.',
      en: '{count:cell} typed in an old encoding (first {cell}, in {font}). Please convert to Unicode.',
    },
    garbled: {
      vi: 'Có {count} ô dường như gõ bằng bảng mã cũ mà phông không cho biết là bảng mã nào (đầu tiên là ô {cell}: "{text}"). Đề nghị gõ lại các ô này.',
      en: '{count:cell} apparently typed in an old encoding, with a font that does not show which (first {cell}: "{text}"). Please type again.',
    },
  },
  check: (workbook) =>
    sheetsOf(workbook).flatMap((sheet) => findingsOn(sheet, workbook.legacyTextsOn(sheet))),
};
