import { pageEn } from '../../src/locales/page-en';
import { pageVi } from '../../src/locales/page-vi';
import { downloadName } from '../../src/web/download-name';
import type { Written } from '../../src/web/page-workbook';

const name = (file: string, ...written: Written[]): string =>
  downloadName(file, written, pageVi.suffixes);

test('says what was done', () => {
  expect(name('ke-hoach-2024.xlsx', 'marks')).toBe('ke-hoach-2024 (đã đánh dấu).xlsx');
  expect(name('ke-hoach-2024.xlsx', 'sheet')).toBe('ke-hoach-2024 (có báo cáo).xlsx');
  expect(name('ke-hoach-2024.xlsx', 'marks', 'sheet', 'marks')).toBe(
    'ke-hoach-2024 (đã đánh dấu, có báo cáo).xlsx',
  );
  expect(name('a.xlsx', 'marks', 'cleared')).toBe('a (đã bỏ đánh dấu).xlsx');
  expect(name('a.xlsx', 'cells', 'marks')).toBe('a (đã cập nhật, đã đánh dấu).xlsx');
  expect(name('a.xlsx')).toBe('a (đã cập nhật).xlsx');
  expect(downloadName('plan.xlsx', ['marks'], pageEn.suffixes)).toBe('plan (marked).xlsx');
});

test('keeps the ending', () => {
  expect(name('a.xlsm', 'marks')).toBe('a (đã đánh dấu).xlsm');
  expect(name('A.XLSX', 'marks')).toBe('A (đã đánh dấu).XLSX');
  expect(name('a', 'marks')).toBe('a (đã đánh dấu).xlsx');
});

test('does not put brackets of ours behind others of ours', () => {
  expect(name('a (đã đánh dấu, có báo cáo).xlsx', 'marks')).toBe('a (đã đánh dấu).xlsx');
  expect(name('a (bản 2).xlsx', 'marks')).toBe('a (bản 2) (đã đánh dấu).xlsx');
});
