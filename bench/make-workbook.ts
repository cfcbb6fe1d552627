import { pick, SheetFile } from './sheet-file';

/** The columns of a follow-up table as a task-tracking system of an agency exports one. */
const HEADER = [
  'Stt',
  'ID nhiệm vụ',
  'Nội dung công việc',
  'Nguồn gốc',
  'Người giao nhiệm vụ',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'LĐVP chủ trì',
  'Thời gian thực hiện',
  'Sản phẩm',
  'Nguồn kinh phí',
  'Tình trạng',
  '% hoàn thành',
  'Ngày hoàn thành',
  'Kết quả thực hiện',
  'Minh chứng',
  'Gia hạn - Số lần',
  'Ngày cập nhật',
  'Đề xuất',
  'Ghi chú',
];
/** The activities of a real plan of 2024. */
export const CONTENTS = [
  'Xây dựng Kế hoạch duy trì, cải tiến Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2015',
  'Xây dựng Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng; Chính sách chất lượng',
  'Căn cứ Mục tiêu chất lượng của huyện, các cơ quan xây dựng Mục tiêu chất lượng, biện pháp thực hiện',
  'Tập huấn nâng cao nhận thức việc áp dụng hệ thống quản lý chất lượng cho Ban Chỉ đạo và Tổ thư ký',
  'Rà soát, chỉnh sửa, bổ sung hoặc xây dựng mới các quy trình giải quyết thủ tục hành chính',
  'Xây dựng kế hoạch đánh giá nội bộ và tiến hành đánh giá nội bộ',
  'Khắc phục sự không phù hợp; Họp xem xét lãnh đạo',
  'Duy trì, cải tiến hệ thống',
  'Báo cáo kết quả thực hiện',
];
const TIMELINES = [
  'Quý II/2024',
  'Tháng 6, 12',
  'Thường xuyên',
  'Trước ngày 15/8/2024',
  '02 lần/năm',
  'Từ tháng 3 đến tháng 11',
  'Trong năm',
  'Sau khi kết thúc đánh giá nội bộ',
];
const UNITS = [
  'BCĐ ISO huyện',
  'Phòng Kinh tế và Hạ tầng',
  'Văn phòng HĐND và UBND',
  'Phòng Nội vụ',
  'UBND các xã, thị trấn',
];
const STATES = ['Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện', ''];
const LEADERS = ['Phó Chánh Văn phòng', 'Chánh Văn phòng', 'Trưởng phòng Nội vụ'];
const PRODUCTS = ['Kế hoạch', 'Biên bản', 'Báo cáo', 'Quyết định'];

/** A follow-up table of so many activities, of twenty columns. */
export function makeWorkbook(activities: number): Uint8Array {
  const file = new SheetFile('T');
  file.addRow(1, [file.text('A1', 'KẾ HOẠCH ÁP DỤNG ISO 9001:2015 NĂM 2024')]);
  file.addRow(
    3,
    HEADER.map((text, c) => file.text(`${String.fromCharCode(65 + c)}3`, text)),
  );
  for (let i = 0; i < activities; i++) {
    const r = i + 4;
    const done = i % 4 === 0;
    const started = i % 4 < 2;
    file.addRow(r, [
      file.number(`A${r}`, i + 1),
      file.text(`B${r}`, `NV-2024-${String(i + 1).padStart(6, '0')}`),
      file.text(`C${r}`, `${pick(CONTENTS, i)} (đợt ${i + 1})`),
      file.text(`D${r}`, `Công văn số ${i % 400}/UBND-NC ngày 0${(i % 9) + 1}/01/2024`),
      file.text(`E${r}`, 'Chủ tịch Ủy ban nhân dân huyện'),
      file.text(`F${r}`, pick(UNITS, i)),
      file.text(`G${r}`, pick(UNITS, i * 3 + 1)),
      file.text(`H${r}`, pick(LEADERS, i)),
      file.text(`I${r}`, pick(TIMELINES, i)),
      file.text(`J${r}`, pick(PRODUCTS, i)),
      file.number(`K${r}`, (i % 50) * 100_000),
      file.text(`L${r}`, pick(STATES, i)),
      file.number(`M${r}`, done ? 1 : started ? 0.5 : 0),
      file.date(`N${r}`, done ? 45292 + (i % 180) : null),
      file.text(
        `O${r}`,
        started
          ? `Đã ban hành Văn bản số ${i}/UBND-NV gửi các cơ quan, đơn vị, địa phương triển khai thực hiện và tổng hợp kết quả`
          : '',
      ),
      file.text(`P${r}`, done ? `Văn bản số ${i}/BC-UBND` : ''),
      file.number(`Q${r}`, i % 3),
      file.date(`R${r}`, 45292 + (i % 190)),
      file.text(`S${r}`, i % 7 === 0 ? 'Đề nghị bổ sung kinh phí thực hiện' : ''),
      file.text(`T${r}`, i % 10 === 0 ? 'Thực hiện theo hướng dẫn' : ''),
    ]);
  }
  return file.bytes(activities + 3);
}
