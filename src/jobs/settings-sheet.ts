import type { ColumnRole } from '../plan/plan';
import type { Settled } from '../plan/settled';
import { text } from '../reports/line';
import { tableLines, type TableColumn } from '../reports/table';
import { fold } from '../text/fold';
import type { DraftValue, SheetDraft } from '../workbook/draft';
import { listSheet } from './list-sheet';

/** A setting's line on the sheet. */
export interface SettingLine {
  readonly item: string;
  readonly explanation: string;
}

/** The settings that are not about columns. */
export type PlainSetting = 'dueSoonDays' | 'year' | 'sheet' | 'headerRow';

/** Their lines, in order. */
export const PLAIN_LINES: Readonly<Record<PlainSetting, SettingLine>> = {
  dueSoonDays: {
    item: 'Số ngày coi là sắp đến hạn',
    explanation: 'Còn không quá số ngày này là sắp đến hạn. Để trống: 15 ngày.',
  },
  year: {
    item: 'Năm kế hoạch',
    explanation: 'Năm của những mốc thời gian không ghi năm. Để trống: đọc từ tiêu đề kế hoạch.',
  },
  sheet: {
    item: 'Trang có bảng kế hoạch',
    explanation: 'Tên trang tính. Để trống: tìm trên mọi trang đang hiện.',
  },
  headerRow: {
    item: 'Dòng tiêu đề của bảng',
    explanation: 'Số của dòng có tên các cột; dùng khi trang ghi ở trên có nhiều bảng.',
  },
};

const COLUMN = 'Chữ của cột (A, B, C…).';
const columnLine = (item: string): SettingLine => ({ item, explanation: COLUMN });

/** The lines of the columns, in order. */
export const COLUMN_LINES: Readonly<Record<ColumnRole, SettingLine>> = {
  number: {
    item: 'Cột số thứ tự',
    explanation: `${COLUMN} Chỉ ghi khi bảng bị đọc sai cột; khi đó ghi đủ các cột cần đọc.`,
  },
  content: columnLine('Cột nội dung công việc'),
  timeline: columnLine('Cột thời gian thực hiện'),
  from: columnLine('Cột ngày bắt đầu'),
  to: columnLine('Cột ngày kết thúc'),
  unit: columnLine('Cột đơn vị thực hiện'),
  support: columnLine('Cột đơn vị phối hợp'),
  person: columnLine('Cột người thực hiện'),
  status: columnLine('Cột tình trạng'),
  completedOn: columnLine('Cột ngày hoàn thành'),
  percent: columnLine('Cột tỷ lệ hoàn thành'),
  result: columnLine('Cột kết quả'),
  evidence: columnLine('Cột minh chứng'),
  budget: columnLine('Cột kinh phí'),
  notes: columnLine('Cột ghi chú'),
};

/** The columns' roles in the order of their lines. */
export const COLUMN_ROLES = Object.keys(COLUMN_LINES).filter(
  (role): role is ColumnRole => role in COLUMN_LINES,
);

const SETTLED_KINDS = ['timeline', 'unit'] as const satisfies readonly Settled['kind'][];

/** How the lines of what she settled begin; the words of the plan follow. */
export const SETTLED_ITEMS: Readonly<Record<Settled['kind'], string>> = {
  timeline: 'Thời hạn của:',
  unit: 'Đơn vị:',
};

/** What a line of this item settles; null where it is no such line. */
export const settledKindOf = (item: string): Settled['kind'] | null =>
  SETTLED_KINDS.find((kind) => fold(item).startsWith(fold(SETTLED_ITEMS[kind]))) ?? null;

const SETTLED_EXPLANATIONS: Readonly<Record<Settled['kind'], string>> = {
  timeline:
    'Ghi tháng hoặc ngày (Tháng 5, 11; 15/6/2024), hay việc phải xong trước (sau nội dung 5). Để trống: hiểu tạm như khi chưa ghi.',
  unit: 'Ghi tên các đơn vị, cách nhau bằng dấu chấm phẩy. Để trống: một đơn vị.',
};

/** The line of something that she settled. */
export const settledLine = ({ kind, text }: Pick<Settled, 'kind' | 'text'>): SettingLine => ({
  item: `${SETTLED_ITEMS[kind]} ${text}`,
  explanation: SETTLED_EXPLANATIONS[kind],
});

export const SETTINGS_SHEET = 'Cấu hình ISO';
export const HEADINGS = ['Mục', 'Giá trị', 'Giải thích'] as const;
const TITLE = 'CẤU HÌNH THEO DÕI KẾ HOẠCH ISO';
const REMARK = 'Sửa được ngay tại cột “Giá trị”; lần kiểm tra sau sẽ theo giá trị mới.';
const WIDTHS = [32, 26, 72];

/** What a line says. */
export type SettingValue = string | number | null;

export interface FilledLine extends SettingLine {
  readonly value: SettingValue;
}

const valueOf = (value: SettingValue): DraftValue =>
  typeof value === 'number' ? { kind: 'number', number: value } : text(value ?? '');

/** The settings as a sheet that she can read and edit. */
export function settingsDraft(lines: readonly FilledLine[]): SheetDraft {
  const [item, value, explanation] = HEADINGS;
  const columns: readonly TableColumn<FilledLine>[] = [
    { title: item, columns: 1, style: 'cell', value: (line) => text(line.item) },
    { title: value, columns: 1, style: 'cellCentred', value: (line) => valueOf(line.value) },
    { title: explanation, columns: 1, style: 'cell', value: (line) => text(line.explanation) },
  ];
  return listSheet({
    name: SETTINGS_SHEET,
    kind: 'settings',
    title: TITLE,
    remark: REMARK,
    widths: WIDTHS,
    lines: tableLines(columns, lines),
  });
}
