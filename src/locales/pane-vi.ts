import { changesVi } from './changes-vi';
import type { Open } from './open';
import { standingsVi } from './standings-vi';

/** Every word of the pane, in Vietnamese: the model that other languages follow. */
export const paneVi = {
  name: 'Kế hoạch ISO',
  outside: 'Phần này mở trong Excel: trên thẻ Trang đầu, bấm Mở ngăn.',
  views: {
    check: 'Kiểm tra',
    overdue: 'Quá hạn',
    record: 'Đã xong',
    report: 'Báo cáo',
    settings: 'Cài đặt',
  },
  viewsLabel: 'Các phần của Kế hoạch ISO',
  standings: standingsVi,
  severities: { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' },

  dayBad: 'Ghi ngày, tháng, năm, ví dụ 15/7/2024.',

  start: {
    title: 'Kiểm tra kế hoạch ISO',
    text: 'Tìm bảng kế hoạch trong sổ tính, đối chiếu với yêu cầu của hệ thống quản lý chất lượng và cho biết việc nào quá hạn.',
    promise: 'Chỉ đọc: bảng của bạn được giữ nguyên.',
    button: 'Kiểm tra',
    first: 'Hãy kiểm tra kế hoạch trước.',
  },
  check: {
    again: 'Kiểm tra lại',
    asOf: (day: string) => `Tính đến ngày ${day}`,
    picked: (day: string) => `Tính đến ngày ${day} (ngày đã chọn)`,
    backToToday: 'Về hôm nay',
    stale: {
      'sheet-changed': 'Bảng đã thay đổi từ lần kiểm tra trước.',
      'new-day': 'Đã sang ngày khác từ lần kiểm tra trước.',
    },
    announce: (plans: number, findings: number) =>
      plans === 0
        ? 'Chưa tìm thấy bảng kế hoạch.'
        : `Đã kiểm tra xong: ${findings} phát hiện trong ${plans} bảng kế hoạch.`,
  },
  table: {
    found: 'Bảng kế hoạch',
    foundSeveral: (count: number) => `Tìm thấy ${count} bảng kế hoạch`,
    sheet: 'Trang',
    range: 'Vùng',
    year: 'Năm',
    activities: (count: number) => `${count} nội dung`,
    goTo: 'Đến bảng',
    only: 'Chỉ dùng bảng này',
    all: 'Dùng mọi bảng tìm thấy',
    columns: 'Sửa cột',
    none: 'Chưa tìm thấy bảng kế hoạch',
    noneText:
      'Bảng cần có dòng tiêu đề với ít nhất hai cột: nội dung công việc và thời gian thực hiện. Trang đang ẩn không được đọc.',
  },
  choices: {
    title: 'Cần bạn chọn',
    open: (count: number) => (count === 0 ? 'Đã chọn xong' : `${count} chỗ đang hiểu tạm`),
    where: (text: string, rows: string) => `“${text}” (dòng ${rows})`,
    answer: (text: string) => `“${text}” là khi nào`,
    example: {
      months: 'Ví dụ: Tháng 5, 11',
      day: 'Ví dụ: 15/6/2024',
      row: 'Ví dụ: Sau nội dung 5',
    },
    bad: 'Ghi tháng hoặc ngày, ví dụ “Tháng 5, 11”; hay việc phải xong trước, ví dụ “Sau nội dung 5”.',
    save: 'Lưu',
    said: (said: string) => `Bạn đã chọn: ${said}`,
    undo: 'Bỏ lựa chọn',
    split: (names: string) => `Tách: ${names}`,
    whole: 'Giữ một đơn vị',
    columns: (names: string) => `Chưa chắc cột nào đúng: ${names}.`,
  },
  standing: {
    title: 'Tình hình thực hiện',
    total: (count: number) => `${count} nội dung`,
    unit: 'nội dung',
    /** The ring, said in words. */
    spoken: (total: number, parts: string) => `${total} nội dung: ${parts}`,
  },
  silent: {
    title: (overdue: number) => `Bảng chưa ghi kết quả: ${overdue} việc đã qua hạn`,
    text: 'Chưa biết những việc này đã xong hay chưa. Ghi kết quả những việc đã làm để tình hình hiện đúng.',
    button: 'Ghi kết quả',
    group: 'Đã qua hạn, chưa ghi kết quả',
  },
  findings: {
    title: 'Phát hiện',
    none: 'Không phát hiện vấn đề nào.',
    noneShown: 'Không có phát hiện nào khớp với bộ lọc.',
    showAll: 'Hiện tất cả',
    shown: 'Mức hiển thị',
    groupBy: 'Xếp theo',
    grouping: { severity: 'Theo mức độ', row: 'Theo dòng' },
    words: 'Tìm trong phát hiện',
    wordsHere: 'Tìm',
    basis: 'Căn cứ',
    advice: 'Cần làm gì',
    row: (row: number) => `Dòng ${row}`,
    goTo: (cell: string) => `Đến ô ${cell}`,
    shownOf: (shown: number, all: number) => `${shown}/${all}`,
  },
  convert: {
    what: (sheet: string, cells: number) =>
      `${cells} ô trên trang “${sheet}” sẽ thành chữ Unicode, phông Times New Roman; cỡ chữ, màu, kẻ khung giữ nguyên.`,
    button: 'Chuyển sang Unicode',
  },
  list: {
    more: (count: number, rest: number) => `Xem thêm ${count} (còn ${rest})`,
  },
  overdue: {
    day: 'Tính đến ngày',
    today: 'Hôm nay',
    marks: 'Đánh dấu trên bảng',
    legend: 'Màu của dấu',
    mark: 'Đánh dấu',
    clear: 'Bỏ đánh dấu',
    marksToday: 'Dấu tự đổi theo ngày và mất khi dòng được sửa.',
    marksFixed: 'Dấu tính theo ngày đã chọn, không tự đổi.',
    listTitle: 'Quá hạn theo đơn vị',
    soonTitle: 'Sắp đến hạn',
    none: 'Không có nội dung quá hạn.',
    noneSoon: (days: number) => `Không có nội dung đến hạn trong ${days} ngày tới.`,
    late: (days: number) => `${days} ngày`,
    lateSpoken: (days: number) => `quá hạn ${days} ngày`,
    left: (days: number) => (days === 0 ? 'hôm nay' : `còn ${days} ngày`),
    due: (day: string) => `Hạn ${day}`,
    noUnit: 'Chưa ghi đơn vị',
    sortNote: 'Một nội dung có nhiều đơn vị thì hiện ở từng đơn vị.',
  },
  record: {
    show: 'Hiện',
    filters: { overdue: 'Đã qua hạn', open: 'Chưa xong', all: 'Tất cả' },
    none: 'Không có nội dung nào.',
    all: 'Cả nội dung',
    occurrence: (n: number, day: string) => `Lần ${n}, hạn ${day}`,
    which: 'Lần thực hiện',
    day: 'Ngày hoàn thành',
    done: 'Đã xong',
    inProgress: 'Đang làm',
    notDone: 'Chưa làm',
    met: (day: string) => `đã xong ${day}`,
    metNoDay: 'đã xong',
    open: 'chưa xong',
    times: (done: number, all: number) => `${done}/${all} lần`,
    place: 'Bảng chưa có cột kết quả. Ghi vào đâu?',
    placeText: 'Chỉ cần chọn một lần; lần kiểm tra sau sẽ đọc lại.',
    places: {
      columns: 'Các cột kết quả của bảng',
      'new-columns': 'Thêm hai cột Tình trạng, Ngày hoàn thành bên cạnh bảng',
      notes: 'Thêm chữ vào cột Ghi chú, ví dụ “Hoàn thành ngày 15/06/2024”',
    },
    placeNow: {
      columns: 'Ghi vào các cột kết quả của bảng',
      'new-columns': 'Ghi vào hai cột mới bên cạnh bảng: Tình trạng, Ngày hoàn thành',
      notes: 'Ghi vào cột Ghi chú',
    },
    changePlace: 'Đổi',
    goTo: 'Đến dòng này',
    undo: 'Hoàn tác',
    undoLast: 'Hoàn tác lần ghi gần nhất',
    row: (row: number) => `Dòng ${row}`,
  },
  report: {
    period: 'Kỳ báo cáo',
    year: 'Năm',
    cutOff: 'Chốt số liệu',
    groups: { halves: '6 tháng, 9 tháng, năm', quarters: 'Quý', months: 'Tháng' },
    parts: {
      H1: '6 tháng đầu năm',
      H2: '6 tháng cuối năm',
      '9M': '9 tháng đầu năm',
      '': 'Cả năm',
      Q1: 'Quý I',
      Q2: 'Quý II',
      Q3: 'Quý III',
      Q4: 'Quý IV',
    },
    month: (month: number) => `Tháng ${month}`,
    cutOffs: {
      decree: (day: string) => `Báo cáo hành chính: ${day}`,
      calendar: (day: string) => `Hết tháng: ${day}`,
    },
    preview: 'Xem trước số liệu',
    from: (from: string, to: string) => `Từ ${from} đến ${to}`,
    closed: (day: string) => `Số liệu đến hết ngày ${day}`,
    figures: changesVi.figures,
    byUnit: 'Theo đơn vị',
    unit: 'Đơn vị',
    unitDue: 'Đến hạn',
    unitOverdue: 'Quá hạn',
    unitNote: 'Một nội dung có nhiều đơn vị thì tính cho từng đơn vị.',
    make: 'Lập báo cáo',
    makeOn: (sheets: string) => `Lập trên các trang ${sheets}, để in và ký.`,
    replaces: (sheets: string) => `Thay cho các trang ${sheets} đã lập trước đây.`,
    keptEdited: (sheets: string) =>
      `Trang ${sheets} đã được sửa bằng tay nên được giữ nguyên; báo cáo mới nằm ở trang riêng.`,
    withFindings: 'Kèm các phát hiện còn tồn tại',
    made: 'Đã lập báo cáo',
    goTo: (sheet: string) => `Đến trang “${sheet}”`,
    changes: changesVi,
    activitiesChanged: (count: number) => `Nội dung thay đổi (${count})`,
    waiting: 'Đang tính số liệu…',
    show: 'Tính số liệu',
  },
  settings: {
    forWorkbook: 'Sổ tính này',
    forWorkbookText: 'Lưu trong trang “Cấu hình ISO” của sổ tính.',
    dueSoon: 'Báo sắp đến hạn trước (ngày)',
    dueSoonBad: 'Ghi một số từ 0 đến 366.',
    year: 'Năm kế hoạch',
    yearAuto: (year: number | null) => (year === null ? 'Đọc từ bảng' : `Đọc từ bảng (${year})`),
    yearBad: 'Ghi năm bằng bốn chữ số, ví dụ 2026.',
    table: 'Bảng kế hoạch',
    tableAll: 'Mọi bảng tìm thấy',
    tableAt: (sheet: string, range: string) => `${sheet}, ${range}`,
    columns: 'Cột của bảng',
    columnsText: 'Sửa khi có cột bị hiểu sai',
    columnNone: 'Không dùng',
    columnAt: (name: string, header: string) =>
      header === '' ? `Cột ${name}` : `Cột ${name}: ${header}`,
    columnsSave: 'Lưu cột',
    columnsReset: 'Đọc lại từ tiêu đề',
    columnTwice: (role: string) => `Có hai cột cùng là “${role}”. Chọn một.`,
    columnNeeded: 'Cần cột nội dung công việc và cột thời gian thực hiện.',
    roles: {
      number: 'Số thứ tự',
      content: 'Nội dung công việc',
      timeline: 'Thời gian thực hiện',
      from: 'Từ ngày',
      to: 'Đến ngày',
      unit: 'Đơn vị thực hiện',
      support: 'Đơn vị phối hợp',
      notes: 'Ghi chú',
      status: 'Tình trạng',
      completedOn: 'Ngày hoàn thành',
      percent: 'Tỷ lệ hoàn thành',
      result: 'Kết quả',
      evidence: 'Minh chứng',
      budget: 'Kinh phí',
      person: 'Người thực hiện',
    },
    forMe: 'Máy này',
    language: 'Ngôn ngữ',
    unread: (names: string) =>
      `Có mục không đọc được trong trang “Cấu hình ISO”: ${names}. Lưu lại ở đây để sửa.`,
    languages: { vi: 'Tiếng Việt', en: 'English' },
    save: 'Lưu',
  },
  work: {
    label: {
      check: 'Đang kiểm tra',
      highlight: 'Đang đánh dấu',
      clearMarks: 'Đang bỏ đánh dấu',
      previewReport: 'Đang tính số liệu',
      report: 'Đang lập báo cáo',
      record: 'Đang ghi kết quả',
      convert: 'Đang chuyển chữ',
      undo: 'Đang hoàn tác',
      saveSettings: 'Đang lưu',
      goTo: 'Đang đến ô',
    },
    phases: {
      reading: 'đọc sổ tính',
      finding: 'tìm bảng kế hoạch',
      judging: 'tính thời hạn',
      checking: 'đối chiếu quy tắc',
      writing: 'ghi vào sổ tính',
    },
    cancel: 'Dừng',
    stopping: 'Đang dừng…',
  },
  notices: {
    highlighted: (overdue: number, dueSoon: number) =>
      overdue + dueSoon === 0
        ? 'Không có nội dung quá hạn hay sắp đến hạn để đánh dấu.'
        : `Đã đánh dấu: ${overdue} quá hạn, ${dueSoon} sắp đến hạn.`,
    cleared: (marks: number) =>
      marks === 0 ? 'Không có đánh dấu nào để bỏ.' : 'Đã bỏ hết đánh dấu.',
    previewed: 'Đã tính xong số liệu.',
    reported: (sheet: string, appendices: string) =>
      `Đã lập và mở trang “${sheet}”.${appendices === '' ? '' : ` Kèm phụ lục: ${appendices}.`}`,
    recorded: {
      done: (content: string, day: string) => `Đã ghi: xong ngày ${day}. ${content}`,
      inProgress: (content: string) => `Đã ghi: đang làm. ${content}`,
      notDone: (content: string) => `Đã ghi: chưa làm. ${content}`,
    },
    converted: (sheet: string, cells: number, left: number) => {
      const rest = `${left} ô có công thức, là tiêu đề của bảng Excel hoặc có nhiều phông chữ: sửa bằng tay.`;
      if (cells === 0) return `Chưa chuyển được ô nào trên trang “${sheet}”. Còn ${rest}`;
      const done = `Đã chuyển ${cells} ô trên trang “${sheet}” sang Unicode.`;
      return left === 0 ? done : `${done} Giữ nguyên ${rest}`;
    },
    undone: 'Đã hoàn tác.',
    saved: 'Đã lưu cài đặt.',
    dismiss: 'Đóng thông báo',
  },
  /** What is in the way, and what to do about it. */
  problems: {
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
    'too-large':
      'Sổ tính quá lớn để đọc hoặc ghi một lần. Xóa các dòng, cột trống thừa rồi làm lại.',
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
  },
} as const;

export type PaneWords = Open<typeof paneVi>;
