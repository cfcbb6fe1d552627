import type { Open } from './open';

/** What is in the way of the pane's work, and what to do about it, in Vietnamese. */
export const paneProblemsVi = {
  'sheet-missing': (sheet: string) =>
    `Không còn trang “${sheet}”. Kiểm tra lại kế hoạch, hoặc chọn bảng khác ở Cài đặt.`,
  'sheet-protected': (sheet: string) =>
    `Trang “${sheet}” đang được bảo vệ nên không đổi được. Vào Xem lại › Bỏ bảo vệ trang tính (nếu chỉ để đánh dấu: cho phép “Định dạng ô” là đủ), rồi làm lại.`,
  'sheet-changed': (sheet: string) =>
    `Trang “${sheet}” vừa được sửa nên không bị thay. Làm lại để lập trang mới.`,
  'structure-protected':
    'Cấu trúc sổ tính đang được bảo vệ nên không thêm được trang. Vào Xem lại › Bảo vệ sổ làm việc để bỏ, rồi làm lại.',
  'access-denied':
    'Sổ tính không cho sửa: đang mở chỉ đọc, hoặc trang đang được bảo vệ. Bật chỉnh sửa (hoặc bỏ bảo vệ), rồi làm lại.',
  'edit-mode': 'Có ô đang được gõ dở. Nhấn Enter để xong ô đó (hoặc Esc để bỏ), rồi làm lại.',
  'session-lost': 'Mất liên lạc với sổ tính. Tải lại trang Excel, mở lại ngăn này rồi làm lại.',
  busy: 'Excel đang bận. Chờ một lát rồi làm lại.',
  'too-large': 'Sổ tính quá lớn để đọc hoặc ghi một lần. Xóa các dòng, cột trống thừa rồi làm lại.',
  'cell-changed': (sheet: string, cell: string) =>
    `Ô ${cell} trên trang “${sheet}” vừa thay đổi nên không ghi. Kiểm tra lại để đọc nội dung mới, rồi làm lại.`,
  'cell-not-writable': (sheet: string, cell: string) =>
    `Ô ${cell} trên trang “${sheet}” không ghi được (ô gộp, có công thức, hoặc là tiêu đề của bảng). Ghi bằng tay vào ô đó.`,
  'sheet-name-taken': (sheet: string) =>
    `Đã có trang tên “${sheet}” không phải do chương trình lập. Đổi tên trang đó rồi làm lại.`,
  'no-plan':
    'Không tìm thấy bảng kế hoạch. Bảng cần có cột nội dung công việc và cột thời gian thực hiện; trang không được ẩn.',
  'several-plans': (sheets: string) =>
    `Có nhiều bảng kế hoạch (${sheets}). Chọn một bảng ở Cài đặt rồi làm lại.`,
  cancelled: 'Đã dừng; không có gì bị thay đổi.',
  'activity-missing': (sheet: string, row: number) =>
    `Không còn nội dung này ở dòng ${row} của trang “${sheet}”. Kiểm tra lại kế hoạch rồi chọn lại.`,
  'no-room': (sheet: string, cell: string) =>
    `Bên cạnh bảng trên trang “${sheet}” không còn chỗ trống (ô ${cell}). Chèn hai cột trống, hoặc chọn ghi vào Ghi chú.`,
  'not-recordable': (sheet: string, cell: string) =>
    `Nếu ghi vào ô ${cell} của trang “${sheet}” thì lần kiểm tra sau sẽ đọc không đúng. Ghi bằng tay vào ô đó.`,
  interrupted: (sheets: string) =>
    sheets === ''
      ? 'Mất liên lạc với sổ tính khi đang ghi: có thể mới xong một phần. Làm lại đúng việc này, phần dở sẽ được hoàn tất.'
      : `Mất liên lạc với sổ tính khi đang ghi: có thể mới xong một phần, và còn trang tạm ${sheets} (thường bị ẩn). Làm lại đúng việc này: phần dở được hoàn tất, trang tạm được xóa.`,
  unexpected:
    'Có lỗi ngoài dự kiến. Xem lại bảng rồi làm lại; nếu vẫn lỗi, gửi dòng dưới đây cho người hỗ trợ.',
  checkAgain: 'Kiểm tra lại',
  toSettings: 'Mở Cài đặt',
} as const;

export type PaneProblemWords = Open<typeof paneProblemsVi>;
