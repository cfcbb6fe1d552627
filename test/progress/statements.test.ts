import { statementsIn } from '../../src/progress/read-sentence';

/** Each statement in a few words: whose voice unless it is said, how far, what, and whether not wholly. */
const stated = (text: string): string[] =>
  statementsIn(text).map(({ voice, aspect, verb, partly, manner }) =>
    [voice === 'said' ? null : voice, aspect, manner ?? verb, partly ? 'partly' : null]
      .filter((word) => word !== null)
      .join(' '),
  );

describe('how far, and what', () => {
  test.each([
    ['Đã ban hành', ['did hand']],
    ['Đang xây dựng', ['doing make']],
    ['Chưa nộp', ['notYet hand']],
    ['Không thực hiện', ['not act']],
    ['Sẽ sớm hoàn thành', ['will finish']],
    ['Cơ bản đã hoàn thành', ['did finish partly']],
    ['Mới triển khai', ['did act partly']],
    ['Hoàn thành đúng hạn', ['finish', 'onTime']],
    ['Không đúng hạn', ['not late']],
    ['ĐHT', ['did finish']],
    ['CTH', ['notYet act']],
    ['Đã mua sắm', ['did other']],
    ['Chưa đến kỳ báo cáo', ['notYet time']],
    ['Dừng triển khai', ['drop']],
    ['Tạm dừng triển khai', ['stop']],
    ['Thực hiện theo hướng dẫn', []],
    ['Gửi báo cáo về Sở', []],
  ])('%s', (text, wanted) => {
    expect(stated(text)).toEqual(wanted);
  });
});

describe('several in one text', () => {
  test.each([
    ['Đã ban hành quyết định nhưng chưa triển khai', ['did hand', 'notYet act']],
    ['quá hạn chưa hoàn thành', ['late', 'notYet finish']],
    ['Đã lấy ý kiến các phòng và đã ban hành', ['did submit', 'did hand']],
    ['Đã rà soát xong', ['did make']],
    ['Đã gửi lấy ý kiến các đơn vị', ['did submit']],
    ['Đã hoàn thành dự thảo', ['did submit']],
  ])('%s', (text, wanted) => {
    expect(stated(text)).toEqual(wanted);
  });
});

describe('who speaks', () => {
  test.each([
    ['Chưa thực hiện do chưa có kinh phí', ['notYet act', 'cause notYet other']],
    ['Nếu chưa hoàn thành thì báo cáo', ['condition notYet finish']],
    ['Theo kế hoạch đã ban hành', ['basis did hand']],
    ['Đề nghị hủy', ['wish drop']],
    ['Đã đề nghị hủy', ['did submit', 'wish drop']],
    ['Đã đôn đốc các phòng chưa nộp', ['did prepare', 'relative notYet hand']],
    ['Thiếu kinh phí nên chưa làm', ['notYet act']],
  ])('%s', (text, wanted) => {
    expect(stated(text)).toEqual(wanted);
  });
});

describe('a word without accents is only what it can be where it stands', () => {
  test.each([
    ['hoan thanh', ['finish']],
    ['dung thuc hien', ['drop']],
    ['thuc hien dung quy dinh', []],
    ['gui cho cac phong', []],
    ['dang cho ky', ['doing wait']],
    ['don vi chua bao cao', ['notYet hand']],
    ['tien do cham', ['late']],
  ])('%s', (text, wanted) => {
    expect(stated(text)).toEqual(wanted);
  });

  test('but a phrase may lack some of its accents', () => {
    expect(stated('Hoàn thanh')).toEqual(['finish']);
    expect(stated('đang thục hiện')).toEqual(['doing act']);
  });

  test('and another word is another word', () => {
    expect(stated('Đăng ký')).toEqual([]);
    expect(stated('Đang ký')).toEqual(['doing hand']);
    expect(stated('Nghị định quy định chi tiết')).toEqual([]);
    expect(stated('Bộ Chỉ huy Bộ đội Biên phòng')).toEqual([]);
  });
});

test('what tells more of a statement', () => {
  const text = 'Ngày 5/3, Sở đã ban hành (KH số 12) theo đề nghị của phòng, ngày 6/3; chưa công bố';
  const [first, second] = statementsIn(text).filter(({ voice }) => voice === 'said');
  const told = (pieces: readonly (readonly [number, number])[] = []): string =>
    pieces
      .map(([from, to]) => text.slice(from, to))
      .join('')
      .replace(/ +/g, ' ');
  expect(told(first?.pieces)).toBe('Ngày 5/3, Sở đã ban hành (KH số 12) ngày 6/3;');
  expect(told(second?.pieces)).toBe(' chưa công bố');
});

describe('who does it', () => {
  test.each([
    ['Đã ban hành', 'none'],
    ['Văn phòng đang tổng hợp', 'unit'],
    ['Kinh phí đã bố trí', 'else'],
    ['Rà soát quy trình đã ban hành', 'else'],
    ['Các phòng đã nộp', 'else'],
  ])('%s: %s', (text, subject) => {
    expect(statementsIn(text)[0]).toMatchObject({ subject });
  });
});

test.each([
  'đã ',
  'đề nghị hủy, ',
  'gia hạn đến 30/9, ',
  'lùi đến ',
  'chuyển a b c d e f g h ',
  'và đã ',
  'do ',
  'không ',
  '1.:',
])('a very long cell of %s takes no longer than it is', (part) => {
  const cpuOf = (length: number): number => {
    const text = part.repeat(length / part.length);
    const before = process.cpuUsage();
    statementsIn(text);
    return process.cpuUsage(before).user / 1000;
  };
  cpuOf(20_000);
  expect(cpuOf(200_000)).toBeLessThan(5_000);
});
