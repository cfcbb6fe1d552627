import { strToU8, zipSync } from 'fflate';

const HEADER = [
  'Stt',
  'Nội dung công việc',
  'Thời gian thực hiện',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Sản phẩm',
  'Kinh phí',
  'Tình trạng',
  'Ngày hoàn thành',
  'Kết quả thực hiện',
  'Minh chứng',
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
const PRODUCTS = ['Kế hoạch', 'Biên bản', 'Báo cáo', 'Quyết định'];

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A follow-up table of so many activities, as Excel itself saves one: shared strings, styles, twelve columns. */
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
    `<row r="${number}" spans="1:12" x14ac:dyDescent="0.25">${cells.join('')}</row>`;
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
    const dated = done
      ? `<c r="I${r}" s="2"><v>${45292 + (i % 180)}</v></c>`
      : `<c r="I${r}" s="2"/>`;
    rows.push(
      row(r, [
        `<c r="A${r}" s="1"><v>${i + 1}</v></c>`,
        textCell(`B${r}`, `${pick(CONTENTS, i)} (đợt ${i + 1})`),
        textCell(`C${r}`, pick(TIMELINES, i)),
        textCell(`D${r}`, pick(UNITS, i)),
        textCell(`E${r}`, pick(UNITS, i * 3 + 1)),
        textCell(`F${r}`, pick(PRODUCTS, i)),
        `<c r="G${r}" s="1"><v>${(i % 50) * 100_000}</v></c>`,
        textCell(`H${r}`, pick(STATES, i)),
        dated,
        textCell(`J${r}`, done ? 'Đã thực hiện đầy đủ theo kế hoạch' : ''),
        textCell(`K${r}`, done ? `Văn bản số ${i}/BC-UBND` : ''),
        textCell(`L${r}`, i % 10 === 0 ? 'Thực hiện theo hướng dẫn' : ''),
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
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:L${activities + 3}"/><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  parts['xl/sharedStrings.xml'] =
    `<sst xmlns="${main}" count="${uses}" uniqueCount="${strings.size}">${[...strings.keys()].map((text) => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`;
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(head + text)])),
    { level: 6 },
  );
}
