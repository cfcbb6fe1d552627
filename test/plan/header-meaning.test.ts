import { headerMeanings } from '../../src/plan/header-meaning';
import { columnsOf } from '../../src/plan/columns';

const strongest = (text: string): string | null =>
  [...headerMeanings(text)].sort((a, b) => b.strength - a.strength)[0]?.role ?? null;

describe('a column header', () => {
  test.each([
    ['Stt', 'number'],
    ['Số TT', 'number'],
    ['(TT)', 'number'],
    ['Nội dung công việc', 'content'],
    ['Nhiệm vụ', 'content'],
    ['Tên nhiệm vụ', 'content'],
    ['Nhiệm vụ, giải pháp', 'content'],
    ['Hoạt động', 'content'],
    ['Nội dung thực hiện', 'content'],
    ['Thời gian\nthực hiện', 'timeline'],
    ['Thời gian dự kiến hoàn thành', 'timeline'],
    ['Thời hạn', 'timeline'],
    ['Thời điểm', 'timeline'],
    ['Deadline', 'timeline'],
    ['Đơn vị thực\nhiện', 'unit'],
    ['Đơn vị chủ trì thực hiện', 'unit'],
    ['Cơ quan chủ trì[1]', 'unit'],
    ['Cơ quan, bộ phận, người thực hiện', 'unit'],
    ['Đầu mối thực hiện', 'unit'],
    ['Cơ quan, đơn vị phối hợp', 'support'],
    ['Phối hợp', 'support'],
    ['Ghi chú', 'notes'],
    ['Trạng thái', 'status'],
    ['Tình trạng', 'status'],
    ['Mức độ hoàn thành', 'status'],
    ['% hoàn thành', 'percent'],
    ['Ngày hoàn thành thực tế', 'completedOn'],
    ['Kết quả thực hiện', 'result'],
    ['Sản phẩm, kết quả', 'result'],
    ['Nguồn kinh phí', 'budget'],
    ['Minh chứng', 'evidence'],
    ['Từ ngày', 'from'],
    ['Kết thúc', 'to'],
  ])('%j is %s', (text, role) => {
    expect(strongest(text)).toBe(role);
  });

  test.each(['', 'BCĐ ISO huyện', 'Quý II/2024', 'Nguồn gốc', '15/6/2024'])(
    '%j is none',
    (text) => {
      expect(headerMeanings(text)).toEqual([]);
    },
  );
});

describe('the columns of a table', () => {
  const columns = (...headers: string[]) =>
    columnsOf(new Map(headers.map((text, index) => [index + 1, text])));

  test('"Ngày hoàn thành" is the completion date beside a timeline', () => {
    expect(columns('Stt', 'Nội dung', 'Thời gian thực hiện', 'Ngày hoàn thành')).toEqual({
      number: 1,
      content: 2,
      timeline: 3,
      completedOn: 4,
    });
  });

  test('"Ngày hoàn thành" is the deadline beside the real completion date, or alone', () => {
    expect(columns('Nhiệm vụ', 'Đơn vị', 'Ngày hoàn thành', 'Ngày hoàn thành thực tế')).toEqual({
      content: 1,
      unit: 2,
      timeline: 3,
      completedOn: 4,
    });
    expect(columns('Nhiệm vụ', 'Đơn vị', 'Ngày hoàn thành')).toEqual({
      content: 1,
      unit: 2,
      timeline: 3,
    });
  });

  test('"Tiến độ" is a status beside a deadline, and the deadline without one', () => {
    expect(columns('STT', 'Tên nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Tiến độ')).toMatchObject({
      timeline: 4,
      status: 5,
    });
    expect(columns('STT', 'Nội dung', 'Tiến độ', 'Đơn vị')).toMatchObject({ timeline: 3, unit: 4 });
  });

  test('the unit leads, the person answers for it', () => {
    expect(
      columns(
        'STT',
        'Tên nhiệm vụ',
        'Người đứng đầu chịu trách nhiệm',
        'Cơ quan chủ trì',
        'Cơ quan phối hợp',
      ),
    ).toEqual({ number: 1, content: 2, person: 3, unit: 4, support: 5 });
  });
});
