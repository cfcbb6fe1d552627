import type { Language } from './language';

interface ChoiceWords {
  readonly rows: (rows: readonly number[]) => string;
  readonly noRow: string;
  readonly oneUnit: string;
  readonly units: (names: string) => string;
  readonly line: (text: string, rows: readonly number[], understood: string) => string;
  readonly columns: (names: string) => string;
  readonly otherwise: string;
}

const MOST_NAMED = 6;

/** Numbers of rows in words: "3, 5, 12", the first of many. */
export const sayRows = (rows: readonly number[]): string =>
  rows.length <= MOST_NAMED ? rows.join(', ') : `${rows.slice(0, MOST_NAMED).join(', ')}, …`;

const vi: ChoiceWords = {
  rows: (rows) => `dòng ${sayRows(rows)}`,
  noRow: 'chưa rõ là việc nào trong bảng',
  oneUnit: 'tạm hiểu là: một đơn vị',
  units: (names) => `hiểu là: ${names}`,
  line: (text, rows, understood) => `“${text}” (${vi.rows(rows)}) ${understood}.`,
  columns: (names) => `Chưa chắc cột nào đúng: ${names}. Xem lại cột của bảng.`,
  otherwise:
    'Hiểu khác thì chọn trong ngăn Kế hoạch ISO, hoặc ghi ở trang “Cấu hình ISO” của sổ tính.',
};

const en: ChoiceWords = {
  rows: (rows) => `row${rows.length === 1 ? '' : 's'} ${sayRows(rows)}`,
  noRow: 'not clear which activity of the table',
  oneUnit: 'taken for now as one unit',
  units: (names) => `read as: ${names}`,
  line: (text, rows, understood) => `“${text}” (${en.rows(rows)}) ${understood}.`,
  columns: (names) => `Not sure of the columns: ${names}. Please check the columns of the table.`,
  otherwise:
    'If it means something else, choose in the Kế hoạch ISO pane, or write it on the sheet “Cấu hình ISO” of the workbook.',
};

const WORDS: Readonly<Record<Language, ChoiceWords>> = { vi, en };

/** The words to say what a plan leaves open in a language. */
export const choiceWordsOf = (language: Language): ChoiceWords => WORDS[language];
