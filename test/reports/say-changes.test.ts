import { changesEn } from '../../src/locales/changes-en';
import { changesVi } from '../../src/locales/changes-vi';
import type { ReportChanges } from '../../src/reports/changes';
import { sayActivityChanges, sayFigureChanges } from '../../src/reports/say-changes';

const CHANGES: ReportChanges = {
  figures: [
    { figure: 'overdue', before: 0, after: 2 },
    { figure: 'rate', before: null, after: 0.875 },
  ],
  activities: [
    { number: '2', content: 'Họp xem xét', before: 'Chưa đến hạn', after: 'Đã hoàn thành' },
    { number: '', content: 'Đào tạo', before: null, after: 'Thường xuyên' },
    { number: 'II.1', content: 'Đánh giá', before: 'Chưa đến hạn', after: null },
  ],
};

test('figures are named, and rates told as in the report', () => {
  expect(sayFigureChanges(CHANGES, changesVi)).toEqual([
    { name: 'Quá hạn chưa xong', before: '0', after: '2' },
    { name: 'Tỷ lệ hoàn thành', before: '–', after: '87,5%' },
  ]);
});

test('activities are named by their numbers; new ones and those gone are said to be so', () => {
  expect(sayActivityChanges(CHANGES, changesEn)).toEqual([
    { name: '2. Họp xem xét', before: 'Chưa đến hạn', after: 'Đã hoàn thành' },
    { name: 'Đào tạo', before: 'not in the plan', after: 'Thường xuyên' },
    { name: 'II.1. Đánh giá', before: 'Chưa đến hạn', after: 'no longer in the plan' },
  ]);
});
