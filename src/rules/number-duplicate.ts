import { TABLE_LAYOUT } from './bases';
import { cellOf } from './cell-of';
import { numberedRows } from './numbering';
import type { PlanRule } from './rule';

export const numberDuplicate: PlanRule = {
  id: 'number-duplicate',
  over: 'plan',
  level: 'table',
  severity: 'error',
  basis: TABLE_LAYOUT,
  name: { vi: 'Số thứ tự trùng', en: 'Duplicate number' },
  explanation: {
    vi: 'Hai nội dung cùng số thứ tự thì báo cáo, công văn đôn đốc không chỉ rõ được nội dung nào. Đánh lại số từ dòng bị trùng; đánh số lại từ đầu sau dòng tiêu đề mục là hợp lệ.',
    en: 'Two activities with one number cannot be told apart in reports and reminders. Renumber from the repeated row on; numbering may start again after a section row.',
  },
  messages: {
    repeated: {
      vi: 'STT {number} bị trùng ở ô {first} và {cell}. Đề nghị đánh lại số thứ tự.',
      en: 'Number {number} is used in both {first} and {cell}. Please renumber.',
    },
  },
  check: ({ plan }) => {
    const repeated = numberedRows(plan).filter(({ repeats }) => repeats !== null);
    return repeated.flatMap(({ activity, parts, repeats }) => {
      if (!repeats) return [];
      const cell = cellOf(plan, activity.row, 'number');
      const first = cellOf(plan, repeats.activity.row, 'number');
      const data = { number: parts.join('.'), first, cell };
      return [{ message: 'repeated', data, sheet: plan.sheet, cell }];
    });
  },
};
