import { changesVi } from './changes-vi';
import type { Open } from './open';
import { standingsVi } from './standings-vi';

/** Every word of the interface, in Vietnamese: the model that other languages follow. */
export const vi = {
  standings: standingsVi,
  severities: { error: 'LỖI', warning: 'CẢNH BÁO', hint: 'GỢI Ý' },

  check: {
    plan: (name: string, year: number, activities: number, day: string) =>
      `${name}, kế hoạch năm ${year}: ${activities} nội dung, tính đến ngày ${day}`,
    findings: (errors: number, warnings: number, hints: number) =>
      `${errors} lỗi, ${warnings} cảnh báo, ${hints} gợi ý`,
    noFindings: 'Không phát hiện vấn đề nào.',
    basis: 'Căn cứ',
    noProgress: (overdue: number) =>
      `Bảng chưa ghi kết quả thực hiện: ${overdue} nội dung đã qua hạn và chưa ghi hoàn thành.`,
  },
  findingsSheet: {
    name: 'Kết quả kiểm tra',
    title: 'KẾT QUẢ KIỂM TRA KẾ HOẠCH',
    asOf: (day: string) => `Tính đến ngày ${day}`,
    headings: ['TT', 'Mức', 'Ô', 'Nội dung', 'Căn cứ'],
  },
  highlight: {
    done: (overdue: number, dueSoon: number, sheets: string) =>
      `Đã đánh dấu trên trang ${sheets}: ${overdue} nội dung quá hạn, ${dueSoon} nội dung sắp đến hạn.`,
    cleared: (marks: number) =>
      marks === 0 ? 'Không có đánh dấu nào để bỏ.' : `Đã bỏ ${marks} quy tắc đánh dấu.`,
  },
  report: {
    done: (sheets: string, from: string, to: string) =>
      `Đã lập các trang ${sheets}, kỳ báo cáo từ ${from} đến ${to}.`,
    figures: (activities: number, due: number, onTime: number, late: number, overdue: number) =>
      `${activities} nội dung; đến hạn trong kỳ ${due} lượt: đúng hạn ${onTime}, trễ ${late}, quá hạn chưa xong ${overdue}.`,
    keptEdited: (sheets: string) =>
      `Trang ${sheets} đã được sửa bằng tay nên được giữ nguyên; báo cáo mới nằm ở trang riêng.`,
    changes: changesVi,
  },
  written: (file: string) => `Đã ghi: ${file}`,

  missingColumns: {
    content: 'nội dung công việc',
    timeline: 'thời gian thực hiện',
    unit: 'đơn vị thực hiện',
  },

  usage: {
    'command-missing': () => 'Chưa có lệnh. Xem các lệnh: iso-plan --help',
    'command-unknown': (command: string) =>
      `Không có lệnh “${command}”. Xem các lệnh: iso-plan --help`,
    'option-unknown': (option: string) =>
      `Không có tùy chọn “${option}” cho lệnh này. Xem: iso-plan --help`,
    'option-needs-value': (option: string) => `Tùy chọn ${option} cần một giá trị.`,
    'option-missing': (option: string) => `Lệnh này cần tùy chọn ${option}.`,
    'bad-day': (option: string, value: string) =>
      `${option} “${value}” không phải là ngày có thật. Ghi theo dạng NĂM-THÁNG-NGÀY, ví dụ 2024-07-15.`,
    'bad-year': (value: string) =>
      `--year “${value}” không phải là năm. Ghi bốn chữ số, ví dụ 2024.`,
    'bad-period': (value: string) =>
      `--period “${value}” không phải là kỳ báo cáo. Ví dụ: 2024, 2024-H1, 2024-H2, 2024-9M, 2024-Q2, 2024-05.`,
    'bad-choice': (option: string, value: string, choices: string) =>
      `${option} không nhận “${value}”. Chọn một trong: ${choices}.`,
    'file-needed': () => 'Chưa có tệp nào. Ghi tên tệp .xlsx sau tên lệnh.',
    'one-file': () => 'Lệnh này chỉ nhận một tệp.',
    'text-needed': () =>
      'Chưa có nội dung. Ghi nội dung trong dấu ngoặc kép, hoặc “-” để đọc từng dòng.',
  },
  files: {
    'file-missing': (file: string) => `Không tìm thấy tệp ${file}. Kiểm tra lại tên và thư mục.`,
    'file-is-folder': (file: string) => `${file} là một thư mục. Chọn một tệp .xlsx.`,
    'file-unreadable': (file: string) =>
      `Không đọc được tệp ${file}. Kiểm tra quyền truy cập, hoặc đóng chương trình đang mở tệp.`,
    'out-folder-missing': (file: string) => `Thư mục ${file} chưa có. Tạo thư mục rồi chạy lại.`,
    'out-not-writable': (file: string) =>
      `Không ghi được tệp ${file}. Kiểm tra quyền ghi, hoặc đóng chương trình đang mở tệp.`,
    'out-is-folder': (file: string) => `${file} là một thư mục. Ghi tên tệp kết quả sau --out.`,
    'out-is-input': (file: string) =>
      `${file} là tệp gốc và được giữ nguyên. Chọn tên khác cho --out, hoặc thêm --in-place để ghi đè.`,
    'out-other-type': (file: string, wanted: string) =>
      `Tệp kết quả ${file} phải có đuôi ${wanted} như tệp gốc.`,
  },
  workbooks: {
    'empty-file': (file: string) => `Tệp ${file} rỗng. Mở lại bản gốc và lưu lại.`,
    'not-zip': (file: string) =>
      `${file} không phải là sổ tính Excel (.xlsx). Mở bằng Excel rồi lưu dạng “Excel Workbook (.xlsx)”.`,
    'old-xls': (file: string) =>
      `${file} là định dạng Excel cũ (.xls). Mở bằng Excel rồi lưu dạng “Excel Workbook (.xlsx)”.`,
    xlsb: (file: string) =>
      `${file} là định dạng nhị phân (.xlsb). Mở bằng Excel rồi lưu dạng “Excel Workbook (.xlsx)”.`,
    encrypted: (file: string) =>
      `${file} được bảo vệ bằng mật khẩu. Mở bằng Excel, bỏ mật khẩu mở tệp rồi lưu lại.`,
    truncated: (file: string) =>
      `Tệp ${file} bị hỏng hoặc chưa tải về đủ. Lấy lại bản gốc, hoặc mở bằng Excel để sửa.`,
    'too-large': (file: string) => `Tệp ${file} quá lớn để đọc an toàn.`,
    'forbidden-xml': (file: string) =>
      `Tệp ${file} chứa khai báo DTD không an toàn nên không được đọc. Mở bằng Excel rồi lưu lại.`,
    'not-a-workbook': (file: string) =>
      `${file} không chứa sổ tính Excel. Chọn một tệp .xlsx hoặc .xlsm.`,
    'broken-xml': (file: string) =>
      `Nội dung tệp ${file} bị hỏng. Mở bằng Excel để sửa rồi lưu lại.`,
  },
  jobs: {
    'sheet-missing': (sheet: string) =>
      `không có trang tính “${sheet}” để đọc. Kiểm tra lại tên trang.`,
    'sheet-protected': (sheet: string) =>
      `trang “${sheet}” đang được bảo vệ nên không đổi được. Bỏ bảo vệ trang (nếu chỉ để đánh dấu: cho phép “Định dạng ô” là đủ), rồi chạy lại.`,
    'sheet-changed': (sheet: string) =>
      `trang “${sheet}” vừa được sửa nên không bị thay. Chạy lại để lập trang mới.`,
    'structure-protected':
      'cấu trúc sổ tính đang được bảo vệ nên không thêm được trang. Bỏ bảo vệ sổ tính rồi chạy lại.',
    'access-denied':
      'sổ tính không cho sửa (đang mở chỉ đọc, hoặc đang được bảo vệ). Mở để chỉnh sửa rồi chạy lại.',
    'edit-mode': 'có ô đang được gõ dở. Nhấn Enter để xong ô đó (hoặc Esc để bỏ), rồi chạy lại.',
    'session-lost': 'mất liên lạc với sổ tính đang mở. Tải lại trang Excel rồi chạy lại.',
    interrupted: (left: string) =>
      left === ''
        ? 'Excel ngừng trả lời khi đang ghi, nên có thể mới ghi được một phần. Tải lại trang Excel rồi chạy lại để làm nốt.'
        : `Excel ngừng trả lời khi đang ghi, nên có thể mới ghi được một phần, và còn trang làm dở ${left}, thường bị ẩn. Tải lại trang Excel rồi chạy lại: lần sau làm nốt và xóa trang ấy.`,
    busy: 'Excel đang bận. Chờ một lát rồi chạy lại.',
    'too-large': 'sổ tính quá lớn để đọc hoặc ghi. Xóa các dòng, cột thừa rồi chạy lại.',
    'cell-changed': (sheet: string, cell: string) =>
      `ô ${cell} trên trang “${sheet}” đã thay đổi. Chạy lại để đọc nội dung mới.`,
    'cell-not-writable': (sheet: string, cell: string) =>
      `ô ${cell} trên trang “${sheet}” không ghi được (ô gộp hoặc có công thức).`,
    'sheet-name-taken': (sheet: string) =>
      `đã có trang tính tên “${sheet}”. Đổi tên trang đó rồi chạy lại.`,
    'no-plan':
      'không tìm thấy bảng kế hoạch (cần các cột nội dung công việc, thời gian thực hiện). Chạy “check” để biết vì sao.',
    'several-plans': (sheets: string) =>
      `có nhiều bảng kế hoạch (${sheets}). Chọn một trang bằng --sheet.`,
    cancelled: 'đã dừng theo yêu cầu; chưa có gì thay đổi.',
    'activity-missing': (sheet: string, row: number) =>
      `dòng ${row} trên trang “${sheet}” không còn là nội dung công việc đó. Kiểm tra lại kế hoạch rồi ghi lại.`,
    'no-room': (sheet: string, cell: string) =>
      `không thêm được hai cột kết quả bên phải bảng vì ô ${cell} trên trang “${sheet}” không trống (hoặc cột bị ẩn). Dọn trống hai cột đó, hoặc chọn ghi vào cột Ghi chú.`,
    'not-recordable': (sheet: string, cell: string) =>
      `không ghi được kết quả này vào ô ${cell} trên trang “${sheet}” mà không làm đổi cách hiểu những nội dung khác đã ghi. Sửa ô đó bằng tay rồi kiểm tra lại.`,
  },
  help: `iso-plan: kiểm tra, theo dõi và báo cáo kế hoạch ISO trong tệp .xlsx

  iso-plan check TỆP… [--out TỆP]            kiểm tra kế hoạch; --out: ghi bản sao có trang kết quả
  iso-plan highlight TỆP --out TỆP [--clear] đánh dấu quá hạn, sắp đến hạn; --clear: bỏ đánh dấu
  iso-plan report TỆP --period KỲ --out TỆP  lập báo cáo (2024, 2024-H1, 2024-9M, 2024-Q2, 2024-05)
           [--cut-off decree|calendar]       chốt số liệu theo nghị định hay theo lịch
           [--with-findings]                 kèm các lỗi còn phải sửa trong kế hoạch
  iso-plan timeline TỪ… | -                  đọc thời gian thực hiện
  iso-plan unit TỪ… | -                      đọc đơn vị thực hiện
  iso-plan rules                             danh mục quy tắc

  --as-of NĂM-THÁNG-NGÀY   ngày xét (mặc định: hôm nay)
  --year NĂM               năm kế hoạch (mặc định: đọc từ bảng)
  --sheet TÊN              chỉ đọc trang này
  --lang vi|en             ngôn ngữ
  --format text|json       dạng kết quả
  --in-place               cho phép --out trùng với tệp gốc

Mã kết thúc: 0 tốt; 1 có lỗi trong kế hoạch (lệnh check); 2 lệnh sai hoặc không đọc được tệp.`,
} as const;

export type Words = Open<typeof vi>;
