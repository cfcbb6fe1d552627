import { strToU8, zipSync } from 'fflate';

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
const CONTENTS = [
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

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A follow-up table of so many activities, as Excel itself saves one: shared strings, styles, twenty columns. */
export function makeWorkbook(activities: number): Uint8Array {
  const strings = new Map<string, number>();
  let uses = 0;
  const indexOf = (text: string): number => {
    uses++;
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const textCell = (ref: string, text: string): string =>
    text === '' ? `<c r="${ref}" s="1"/>` : `<c r="${ref}" s="1" t="s"><v>${indexOf(text)}</v></c>`;
  const row = (number: number, cells: readonly string[]): string =>
    `<row r="${number}" spans="1:20" x14ac:dyDescent="0.25">${cells.join('')}</row>`;
  const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';

  const rows = [
    row(1, [textCell('A1', 'KẾ HOẠCH ÁP DỤNG ISO 9001:2015 NĂM 2024')]),
    row(
      3,
      HEADER.map((text, c) => textCell(`${String.fromCharCode(65 + c)}3`, text)),
    ),
  ];
  for (let i = 0; i < activities; i++) {
    const r = i + 4;
    const done = i % 4 === 0;
    const started = i % 4 < 2;
    const number = (column: string, value: number): string =>
      `<c r="${column}${r}" s="1"><v>${value}</v></c>`;
    const date = (column: string, serial: number): string =>
      `<c r="${column}${r}" s="2"><v>${serial}</v></c>`;
    rows.push(
      row(r, [
        number('A', i + 1),
        textCell(`B${r}`, `NV-2024-${String(i + 1).padStart(6, '0')}`),
        textCell(`C${r}`, `${pick(CONTENTS, i)} (đợt ${i + 1})`),
        textCell(`D${r}`, `Công văn số ${i % 400}/UBND-NC ngày 0${(i % 9) + 1}/01/2024`),
        textCell(`E${r}`, 'Chủ tịch Ủy ban nhân dân huyện'),
        textCell(`F${r}`, pick(UNITS, i)),
        textCell(`G${r}`, pick(UNITS, i * 3 + 1)),
        textCell(`H${r}`, pick(LEADERS, i)),
        textCell(`I${r}`, pick(TIMELINES, i)),
        textCell(`J${r}`, pick(PRODUCTS, i)),
        number('K', (i % 50) * 100_000),
        textCell(`L${r}`, pick(STATES, i)),
        number('M', done ? 1 : started ? 0.5 : 0),
        done ? date('N', 45292 + (i % 180)) : `<c r="N${r}" s="2"/>`,
        textCell(
          `O${r}`,
          started
            ? `Đã ban hành Văn bản số ${i}/UBND-NV gửi các cơ quan, đơn vị, địa phương triển khai thực hiện và tổng hợp kết quả`
            : '',
        ),
        textCell(`P${r}`, done ? `Văn bản số ${i}/BC-UBND` : ''),
        number('Q', i % 3),
        date('R', 45292 + (i % 190)),
        textCell(`S${r}`, i % 7 === 0 ? 'Đề nghị bổ sung kinh phí thực hiện' : ''),
        textCell(`T${r}`, i % 10 === 0 ? 'Thực hiện theo hướng dẫn' : ''),
      ]),
    );
  }

  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRels}"><Relationship Id="rId1" Type="${rels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rels}"><sheets><sheet name="Kế hoạch" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRels}"><Relationship Id="rId1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rels}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${rels}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="13"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:T${activities + 3}"/><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  parts['xl/sharedStrings.xml'] =
    `<sst xmlns="${main}" count="${uses}" uniqueCount="${strings.size}">${[...strings.keys()].map((text) => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`;
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(head + text)])),
    { level: 6 },
  );
}
