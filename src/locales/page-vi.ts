import type { Open } from './open';

/** The words of the page around the pane, in Vietnamese: the model that other languages follow. */
export const pageVi = {
  name: 'Kế hoạch ISO',
  start: {
    title: 'Kế hoạch ISO',
    text: 'Kiểm tra, theo dõi và báo cáo kế hoạch ISO ngay trên tệp Excel của bạn.',
    drop: 'Kéo tệp kế hoạch (.xlsx, .xlsm) vào đây',
    or: 'hoặc',
    open: 'Mở tệp…',
    sample: 'Xem với kế hoạch mẫu',
    promise: 'Tệp được đọc ngay trên máy này. Không gửi gì ra khỏi máy, tệp gốc được giữ nguyên.',
    otherLanguage: 'English',
  },
  opening: (file: string) => `Đang mở ${file}…`,
  dropHere: 'Thả tệp để mở',
  bar: {
    open: 'Mở tệp khác',
    download: 'Tải xuống',
    unsaved: 'Có thay đổi chưa tải xuống',
  },
  sampleFile: 'ke-hoach-mau-2024.xlsx',
  downloaded: (file: string) => `Đã tải xuống “${file}”. Tệp gốc được giữ nguyên.`,
  /** What is put behind the file's name. */
  suffixes: {
    marks: 'đã đánh dấu',
    cleared: 'đã bỏ đánh dấu',
    sheet: 'có báo cáo',
    cells: 'đã cập nhật',
  },
  leaving: {
    title: 'Kết quả chưa được tải xuống',
    text: (file: string) =>
      `Những thay đổi trên “${file}” chỉ nằm trên trang này. Mở tệp khác thì những thay đổi ấy sẽ mất.`,
    download: 'Tải xuống rồi mở tệp khác',
    drop: 'Bỏ thay đổi',
    stay: 'Ở lại',
  },
  resaved: {
    checked: (time: string) => `Tệp vừa được lưu lại lúc ${time}: đã đọc và kiểm tra lại.`,
    read: (time: string) => `Tệp vừa được lưu lại lúc ${time}: đã đọc lại.`,
    waiting: (time: string) =>
      `Tệp vừa được lưu lại lúc ${time} trong chương trình khác. Trang này còn thay đổi chưa tải xuống, nên vẫn là bản cũ.`,
    download: 'Tải xuống, rồi đọc bản mới',
    drop: 'Bỏ thay đổi, đọc bản mới',
    failed:
      'Tệp vừa được lưu lại trong chương trình khác nhưng không đọc được. Trang này vẫn là bản cũ.',
  },
  unreadable: (file: string) =>
    `Không đọc được ${file}. Kiểm tra quyền truy cập, hoặc đóng chương trình đang mở tệp.`,
  unexpected: (detail: string) => `Chương trình gặp lỗi khi mở tệp (${detail}). Thử mở lại.`,
  close: 'Đóng',
  sheet: {
    region: 'Bảng tính',
    tabs: 'Các trang tính',
    grid: (sheet: string) => `Trang ${sheet}`,
    hint: 'Dùng các phím mũi tên để đi giữa các ô, Ctrl+C để sao chép.',
    cell: (cell: string) => `Nội dung ô ${cell}`,
    corner: 'Số dòng',
    marks: { overdue: 'quá hạn', dueSoon: 'sắp đến hạn' },
    drawings: 'Biểu đồ, hình vẽ có trong tệp nhưng không hiện ở đây.',
    zoom: { label: 'Cỡ hiển thị', less: 'Thu nhỏ', more: 'Phóng to', fit: 'Vừa chiều rộng' },
  },
} as const;

export type PageWords = Open<typeof pageVi>;
