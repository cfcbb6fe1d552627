import { quote } from './quote';
import type { UnreadSetting, WorkbookRule } from './rule';

/** The message for a line: by what it is to say, or else by what is in the way. */
const messageFor = ({ code, wanted }: UnreadSetting): string =>
  code === 'unreadable' && wanted !== null ? wanted : code;

export const settingNotFollowed: WorkbookRule = {
  id: 'setting-not-followed',
  over: 'workbook',
  level: 'workbook',
  severity: 'warning',
  basis: { vi: 'Trang "Cấu hình ISO" của sổ tính', en: 'The sheet "Cấu hình ISO" of the workbook' },
  name: { vi: 'Cấu hình không có tác dụng', en: 'Setting without effect' },
  explanation: {
    vi: 'Dòng cấu hình không hiểu được, hoặc không khớp với kế hoạch, thì được bỏ qua và kế hoạch được đọc như khi chưa có dòng ấy. Sửa hoặc xóa dòng, rồi kiểm tra lại.',
    en: 'A line of the settings that cannot be understood, or fits nothing in the plan, is ignored, and the plan is read as if the line were not there. Correct it or delete it, then check again.',
  },
  messages: {
    dueSoonDays: {
      vi: '{item}: "{text}" không phải số ngày, được bỏ qua. Đề nghị ghi một số từ 0 đến 366, ví dụ 15.',
      en: '{item}: "{text}" is not a number of days and was ignored. Please write a number from 0 to 366, such as 15.',
    },
    year: {
      vi: '{item}: "{text}" không phải một năm, được bỏ qua. Đề nghị ghi bốn chữ số, ví dụ 2025.',
      en: '{item}: "{text}" is not a year and was ignored. Please write four digits, such as 2025.',
    },
    headerRow: {
      vi: '{item}: "{text}" không phải số của một dòng, được bỏ qua. Đề nghị ghi số của dòng có tên các cột, ví dụ 6.',
      en: '{item}: "{text}" is not a row number and was ignored. Please write the number of the row with the column names, such as 6.',
    },
    column: {
      vi: '{item}: "{text}" không phải chữ của một cột, được bỏ qua. Đề nghị ghi chữ của cột, ví dụ C.',
      en: '{item}: "{text}" is not a column and was ignored. Please write the letter of the column, such as C.',
    },
    'sheet-missing': {
      vi: '{item}: không có trang tính "{text}", được bỏ qua. Đề nghị ghi đúng tên một trang của sổ tính, hoặc để trống.',
      en: '{item}: there is no sheet "{text}", so the line was ignored. Please write the name of a sheet of this workbook, or leave it blank.',
    },
    timeline: {
      vi: '{item} – "{text}" chưa rõ là khi nào, được bỏ qua. Đề nghị ghi tháng hoặc ngày (Tháng 5, 11; 15/6/2024); với việc làm sau việc khác, ghi được cả "sau nội dung 5".',
      en: '{item} – "{text}" does not say when, and was ignored. Please write months or a day (Tháng 5, 11; 15/6/2024), or, for work that follows something else, "sau nội dung 5".',
    },
    unit: {
      vi: '{item} – "{text}" chưa có tên đơn vị nào, được bỏ qua. Đề nghị ghi tên các đơn vị, cách nhau bằng dấu chấm phẩy.',
      en: '{item} – "{text}" names no unit and was ignored. Please write the names of the units, separated by semicolons.',
    },
    'unknown-item': {
      vi: 'Không có mục cấu hình "{item}" nên "{text}" được bỏ qua. Đề nghị ghi đúng tên mục (như "Năm kế hoạch", "Thời hạn của: …", "Đơn vị: …"), hoặc xóa dòng.',
      en: 'There is no setting "{item}"; "{text}" was ignored. Please write the name of the item as it should be ("Năm kế hoạch", "Thời hạn của: …", "Đơn vị: …"), or delete the line.',
    },
    repeated: {
      vi: '"{item}" đã ghi ở dòng trên nên "{text}" được bỏ qua. Đề nghị chỉ để một dòng.',
      en: 'There is already a line "{item}" above; "{text}" was ignored. Please keep one line.',
    },
    'table-needed': {
      vi: '{item}: "{text}" chỉ có tác dụng khi có ghi "Trang có bảng kế hoạch". Đề nghị ghi tên trang tính ở mục đó.',
      en: '{item}: "{text}" counts only where "Trang có bảng kế hoạch" is filled in. Please write the name of the sheet there.',
    },
    'not-in-plan': {
      vi: '{item}: trong kế hoạch không có ô nào ghi như vậy nên "{text}" không có tác dụng. Đề nghị chép đúng chữ của ô trong kế hoạch, hoặc xóa dòng.',
      en: '{item}: no cell of the plan says so, and "{text}" changes nothing. Please copy the words of the plan’s cell, or delete the line.',
    },
    'nothing-open': {
      vi: '{item}: chữ này trong kế hoạch đã rõ, không hiểu khác theo "{text}" được. Muốn đổi thì sửa ô trong kế hoạch, rồi xóa dòng này.',
      en: '{item}: these words of the plan leave no choice, and "{text}" changes nothing. To change it, edit the plan’s cell, then delete this line.',
    },
  },
  check: ({ unread }) =>
    unread.map((one) => ({
      message: messageFor(one),
      data: { item: quote(one.item), text: quote(one.text) },
      sheet: one.sheet,
      cell: one.cell,
    })),
};
