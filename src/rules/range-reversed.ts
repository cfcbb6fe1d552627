import { CONSISTENCY } from './bases';
import type { PlanRule } from './rule';
import { timelineProblems } from './timeline-problems';

export const rangeReversed: PlanRule = {
  id: 'range-reversed',
  over: 'plan',
  level: 'cell',
  severity: 'error',
  basis: CONSISTENCY,
  name: { vi: 'Thời gian bắt đầu sau thời gian kết thúc', en: 'Range reversed' },
  explanation: {
    vi: 'Thời gian bắt đầu đứng sau thời gian kết thúc, thường do gõ nhầm năm hoặc đảo hai ngày. Sửa lại cho đúng thứ tự.',
    en: 'The start is after the end, usually because a year was mistyped or two dates were swapped. Please put them in order.',
  },
  messages: {
    'range-reversed': {
      vi: 'Ô {cell}: thời gian bắt đầu sau thời gian kết thúc ("{text}"). Đề nghị sửa lại.',
      en: 'Cell {cell}: the start is after the end ("{text}"). Please correct it.',
    },
  },
  check: ({ plan }) => timelineProblems(plan, 'range-reversed'),
};
