import { typesOf } from '../../src/plan/types-of';

describe('the activities of a district’s plan', () => {
  test.each([
    [
      'Xây dựng Kế hoạch duy trì, cải tiến Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2015 tại UBND huyện',
      ['plan'],
    ],
    [
      'Xây dựng Mục tiêu chất lượng năm 2024 và Kế hoạch thực hiện Mục tiêu chất lượng năm 2024; Chính sách chất lượng năm 2024',
      ['objectives', 'policy'],
    ],
    [
      'Căn cứ Mục tiêu chất lượng của huyện năm 2024, các cơ quan hành chính thuộc huyện xây dựng Mục tiêu chất lượng, biện pháp thực hiện của các cơ quan, đơn vị năm 2024; Tổ chức niêm yết MTCL tại cơ quan, đơn vị',
      ['objectives'],
    ],
    [
      'Tập huấn  nâng cao nhận thức việc áp dụng hệ thống quản lý chất lượng TCVN ISO 9001:2015 cho Ban Chỉ đạo và Tổ thư ký ISO huyện',
      ['training'],
    ],
    [
      'Rà soát, chỉnh sửa, bổ sung hoặc xây dựng mới các quy trình giải quyết thủ tục hành chính theo tiêu chuẩn ISO 9001:2015 khi thủ tục hành chính có sửa đổi hoặc ban hành mới',
      ['procedures'],
    ],
    ['Xây dựng kế hoạch đánh giá nội bộ và tiến hành đánh giá nội bộ', ['audit']],
    ['Khắc phục sự không phù hợp; Họp xem xét lãnh đạo', ['correction', 'review']],
    ['Duy trì, cải tiến hệ thống', ['improvement']],
    ['Báo cáo kết quả thực hiện', ['report']],
  ])('%s', (content, types) => {
    expect(typesOf(content)).toEqual(types);
  });
});

describe('the activities of a department’s plan', () => {
  test.each([
    [
      'Xây dựng mục tiêu chất lượng, kế hoạch thực hiện mục tiêu chất lượng năm 2024',
      ['objectives'],
    ],
    ['Tổ chức đánh giá chất lượng nội bộ', ['audit']],
    ['Tổ chức họp xem xét của Lãnh đạo về tính hiệu quả của hệ thống', ['review']],
    [
      'Rà soát, chỉnh sửa, bổ sung các quy trình, quy định phù hợp với các văn bản quy phạm pháp luật; xây dựng, ban hành lại các quy trình ISO khi có sự thay đổi',
      ['procedures'],
    ],
    [
      'Thực hiện công bố lại Hệ thống quản lý chất lượng khi có điều chỉnh, mở rộng phạm vi áp dụng Hệ thống quản lý chất lượng (nếu có)',
      ['announcement'],
    ],
    ['Thực hiện chế độ thông tin báo cáo', ['report']],
  ])('%s', (content, types) => {
    expect(typesOf(content)).toEqual(types);
  });
});

describe('several at a time', () => {
  test.each([
    ['Kiểm tra, đánh giá nội bộ', ['audit', 'inspection']],
    ['Tổ chức đánh giá nội bộ và báo cáo kết quả', ['audit', 'report']],
    [
      'Đánh giá nội bộ, khắc phục các điểm không phù hợp, họp xem xét của lãnh đạo',
      ['audit', 'correction', 'review'],
    ],
    ['Xây dựng Kế hoạch ISO năm 2025 và báo cáo UBND tỉnh', ['plan', 'report']],
    ['Ban hành Chính sách chất lượng, Mục tiêu chất lượng năm 2025', ['objectives', 'policy']],
    ['Tập huấn áp dụng ISO; ĐGNB; XXLĐ', ['training', 'audit', 'review']],
    ['Rà soát quy trình ISO và công bố lại HTQLCL', ['procedures', 'announcement']],
    [
      'Xác định rủi ro và cơ hội; khảo sát sự hài lòng của tổ chức, cá nhân',
      ['risk', 'satisfaction'],
    ],
  ])('%s', (content, types) => {
    expect(typesOf(content)).toEqual(types);
  });
});

describe('an object is no topic of its own', () => {
  test.each([
    ['Tập huấn kỹ năng đánh giá nội bộ', ['training']],
    [
      'Tập huấn hướng dẫn kỹ năng xây dựng quy trình, khắc phục sự không phù hợp, đánh giá nội bộ cho các phòng, cơ quan, đơn vị trực thuộc',
      ['training'],
    ],
    ['Báo cáo kết quả đánh giá nội bộ', ['report']],
    ['Báo cáo đánh giá nội bộ', ['report']],
    [
      'Tổ chức kiểm tra, giám sát việc xây dựng, áp dụng, duy trì và cải tiến Hệ thống quản lý chất lượng tại các cơ quan hành chính thuộc huyện',
      ['inspection'],
    ],
    ['Họp xem xét của Lãnh đạo về kết quả đánh giá nội bộ', ['review']],
    ['Khắc phục các điểm không phù hợp sau đánh giá nội bộ', ['correction']],
    ['Xây dựng kế hoạch khảo sát sự hài lòng', ['satisfaction']],
    ['Đánh giá sự hài lòng của người dân', ['satisfaction']],
    ['Xây dựng kế hoạch, tổ chức ít nhất 01 cuộc đánh giá nội bộ', ['audit']],
    ['Xây dựng, ban hành lại các quy trình', ['procedures']],
    ['Kiện toàn Ban Chỉ đạo ISO', ['committee']],
    ['Thành lập Tổ giúp việc ISO', ['committee']],
  ])('%s', (content, types) => {
    expect(typesOf(content)).toEqual(types);
  });
});

describe('words that only look like it', () => {
  test.each([
    ['Trình lãnh đạo xem xét, quyết định'],
    ['Phối hợp với Sở Giáo dục và Đào tạo tuyên truyền'],
    ['Bồi dưỡng báo cáo viên', ['training']],
    ['Xây dựng Kế hoạch phát triển kinh tế số'],
    ['Triển khai hồ sơ bệnh án điện tử'],
    ['Lấy ý kiến dự thảo Nghị định'],
    [''],
  ])('%s', (content, types = []) => {
    expect(typesOf(content)).toEqual(types);
  });
});

describe('events', () => {
  test.each([
    ['kết thúc đánh giá nội bộ', ['audit']],
    ['ĐGNB', ['audit']],
    ['tổ chức đánh giá chất lượng nội bộ', ['audit']],
    ['họp xem xét của lãnh đạo', ['review']],
    ['có báo cáo', ['report']],
  ])('%s', (event, types) => {
    expect(typesOf(event)).toEqual(types);
  });
});

test('a very long cell', () => {
  expect(typesOf('đánh giá '.repeat(12_000) + 'nội bộ')).toEqual(['audit']);
  expect(typesOf('kế hoạch, '.repeat(11_000))).toEqual(['plan']);
});
