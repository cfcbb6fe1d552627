import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerMeanings } from '../../src/plan/header-meaning';
import { isPeriod } from '../../src/plan/period-columns';
import type { ColumnRole } from '../../src/plan/plan';

type Read = ColumnRole | 'period' | 'none';

const strongest = (text: string): Read => {
  if (isPeriod(text)) return 'period';
  return [...headerMeanings(text)].sort((a, b) => b.strength - a.strength)[0]?.role ?? 'none';
};

/** The roles that a reading of the list allows; null where it says nothing about one header. */
function rolesOf(reading: string): readonly Read[] | null {
  if (reading.startsWith('index')) return ['number'];
  if (reading.startsWith('content')) return ['content'];
  if (reading.startsWith('time') || reading.startsWith('DUE')) return ['timeline', 'completedOn'];
  if (reading.startsWith('AMBIGUOUS')) return ['timeline', 'status'];
  if (/^(unit|lead\b)/.test(reading)) return ['unit', 'person'];
  if (reading === 'leader in charge') return ['person'];
  if (reading === 'focal point') return ['unit'];
  if (reading === 'coord') return ['support'];
  if (/^(result\/product|product)$/.test(reading)) return ['result'];
  if (reading === 'status number') return ['percent'];
  if (reading.startsWith('status')) return ['status'];
  if (reading === 'done date') return ['completedOn'];
  if (reading === 'note') return ['notes'];
  if (reading === 'evidence') return ['evidence'];
  if (reading === 'other') return ['none', 'budget'];
  if (reading === 'id') return ['number'];
  if (/^(source document|proposal|assigner|updated|extensions|approver|clause)$/.test(reading))
    return ['none'];
  if (reading.startsWith('two-column time')) return ['from', 'to'];
  if (/^(12 month|4 quarter) columns/.test(reading)) return ['period'];
  return null;
}

const lines = readFileSync(join(__dirname, '..', 'fixtures', 'domain', 'headers.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));
const headers = lines.flatMap(([text = '', , reading = '']) => {
  const roles = rolesOf(reading);
  if (roles === null) return [];
  return text
    .split(' | ')
    .filter((part) => part !== '…')
    .map((part) => ({ text: part.replaceAll('⏎', '\n'), roles }));
});

test.each(headers)('as tables have it: $text', ({ text, roles }) => {
  expect(roles).toContain(strongest(text));
});

test('most of the list says what a header is', () => {
  expect(headers.length).toBeGreaterThan(60);
});

// Not of the list: other agencies' words for the same.
describe('other wordings', () => {
  test.each<[Read, string[]]>([
    ['number', ['S.T.T', 'Thứ tự', 'Số thứ tự', 'No.', '#']],
    [
      'content',
      [
        'Tên công việc',
        'Các nội dung chính',
        'Nội dung, nhiệm vụ cụ thể',
        'Việc cần làm',
        'Nhiệm vụ trọng tâm',
        'Các bước triển khai',
        'Hạng mục công việc',
        'Activities',
        'Tên khóa đào tạo',
        'Đơn vị được đánh giá',
      ],
    ],
    [
      'timeline',
      [
        'Hạn xử lý',
        'Thời hạn hoàn thành',
        'Mốc thời gian',
        'Dự kiến thời gian',
        'Thời gian, địa điểm',
        'Ngày đến hạn',
        'Ngày hoàn thành theo kế hoạch',
        'Hoàn thành trước ngày',
        'Thời gian từ ngày … đến ngày',
        'Due date',
        'Tiến độ thực hiện',
      ],
    ],
    ['from', ['Thời gian bắt đầu', 'Ngày bắt đầu', 'Từ tháng', 'Start date']],
    ['to', ['Thời gian kết thúc', 'Đến tháng', 'End date']],
    [
      'completedOn',
      [
        'Thời gian hoàn thành thực tế',
        'Kết thúc thực tế',
        'Ngày hoàn thành',
        'Actual completion date',
      ],
    ],
    [
      'unit',
      [
        'Đơn vị được giao nhiệm vụ',
        'Bộ phận chịu trách nhiệm',
        'Cơ quan tham mưu',
        'Sở, ngành chủ trì',
        'Đơn vị/cá nhân chủ trì',
        'Phân công thực hiện',
        'Đơn vị chủ trì, phối hợp',
        'Responsible unit',
      ],
    ],
    [
      'support',
      ['Đơn vị phối hợp thực hiện', 'Đơn vị liên quan', 'Bộ phận tham gia', 'Người phối hợp'],
    ],
    ['person', ['Cán bộ phụ trách', 'Lãnh đạo chỉ đạo', 'Người thực hiện', 'Person in charge']],
    [
      'status',
      [
        'Tình trạng thực hiện',
        'Tình hình xử lý',
        'Kết quả đánh giá',
        'Nhận xét, đánh giá',
        'Status',
      ],
    ],
    ['percent', ['Tỷ lệ hoàn thành (%)', 'Tiến độ (%)', '% khối lượng', 'Mức độ hoàn thành (%)']],
    [
      'result',
      ['Kết quả đạt được', 'Sản phẩm dự kiến', 'Kết quả thực hiện đến ngày 30/6', 'Đầu ra'],
    ],
    ['evidence', ['Hồ sơ minh chứng', 'Số, ngày văn bản', 'Tài liệu']],
    ['budget', ['Kinh phí (triệu đồng)', 'Dự toán kinh phí']],
    ['notes', ['Ghi chú khác', 'Remarks']],
    ['period', ['Tháng 1', 'Th.12', 'T05/2025', 'Quý III', 'Q.4', 'Quý I/2026']],
    [
      'none',
      [
        'Ngày giao việc',
        'Thời gian giao',
        'Người theo dõi',
        'Cơ quan theo dõi, đôn đốc',
        'Văn bản giao nhiệm vụ',
        'Khó khăn, vướng mắc',
        'Nguyên nhân chậm',
        'Chưa hoàn thành',
        'Thành phần tham gia',
        'Số ngày thực hiện',
        'Mức độ ưu tiên',
        'Trụ sở chính của đơn vị',
      ],
    ],
  ])('%s', (role, texts) => {
    expect(texts.map((text) => [text, strongest(text)])).toEqual(texts.map((text) => [text, role]));
  });
});
