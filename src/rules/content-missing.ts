import { iso9001 } from './bases';
import { cellOf } from './cell-of';
import type { PlanRule } from './rule';

export const contentMissing: PlanRule = {
  id: 'content-missing',
  over: 'plan',
  level: 'row',
  severity: 'error',
  basis: iso9001('6.2.2 a'),
  name: { vi: 'Nội dung trống', en: 'Content missing' },
  explanation: {
    vi: 'Dòng có số thứ tự mà không có nội dung công việc thì không ai biết phải làm gì. Ghi nội dung, hoặc xóa dòng và đánh lại số.',
    en: 'A numbered row without content tells nobody what to do. Write the activity, or delete the row and renumber.',
  },
  messages: {
    empty: {
      vi: 'Dòng {row} (STT {number}): chưa có nội dung công việc. Đề nghị bổ sung hoặc xóa dòng.',
      en: 'Row {row} (number {number}): no activity is written. Please add it or delete the row.',
    },
  },
  check: ({ plan }) =>
    plan.activities
      .filter(({ number, content }) => number !== '' && content === '')
      .map(({ row, number }) => ({
        message: 'empty',
        data: { row, number },
        sheet: plan.sheet,
        cell: cellOf(plan, row, 'content'),
      })),
};
