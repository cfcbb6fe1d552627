import { CONTENTS } from './make-workbook';
import { pick, SheetFile } from './sheet-file';

const HEADER = [
  'Stt',
  'Nội dung công việc',
  'Thời gian thực hiện',
  'Đơn vị thực hiện',
  'Tình trạng',
  'Ngày hoàn thành',
  'Ghi chú',
];
const UNITS = 40;
const TIMELINES = [
  'Quý I/2024',
  'Tháng 4/2024',
  'Trước ngày 15/5/2024',
  'Tháng 6, 12',
  'Thường xuyên',
  'Quý II/2024',
  'Tháng 10/2024',
  'Sau khi kết thúc đánh giá nội bộ',
];
const STATES = ['Hoàn thành', 'Đang thực hiện', 'Hoàn thành', 'Chưa thực hiện', ''];
const NOTES = ['', '', 'Thực hiện theo hướng dẫn', ''];
const FIRST_OF_2024 = 45_292;

/**
 * A plan of 2024 with so many activities of forty units, followed up for half a year in a column for
 * the status and one for the day of completion.
 */
export function makePlan(activities: number): Uint8Array {
  const file = new SheetFile('G');
  const letter = (column: number): string => String.fromCharCode(65 + column);
  const title = 'KẾ HOẠCH ÁP DỤNG, DUY TRÌ VÀ CẢI TIẾN ISO 9001:2015 NĂM 2024';
  file.addRow(1, [file.text('A1', 'ỦY BAN NHÂN DÂN TỈNH')]);
  file.addRow(2, [file.text('A2', title)]);
  file.addRow(
    4,
    HEADER.map((text, c) => file.text(`${letter(c)}4`, text)),
  );
  for (let i = 0; i < activities; i++) {
    const r = i + 5;
    const state = pick(STATES, i);
    file.addRow(r, [
      file.number(`A${r}`, i + 1),
      file.text(`B${r}`, `${pick(CONTENTS, i)} (đợt ${i + 1})`),
      file.text(`C${r}`, pick(TIMELINES, i >> 2)),
      file.text(`D${r}`, `Phòng chuyên môn số ${(i % UNITS) + 1}`),
      file.text(`E${r}`, state),
      file.date(`F${r}`, state === 'Hoàn thành' ? FIRST_OF_2024 + 20 + (i % 150) : null),
      file.text(`G${r}`, pick(NOTES, i)),
    ]);
  }
  return file.bytes(activities + 4);
}
