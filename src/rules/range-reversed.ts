import type { PlanRule } from './rule';
import { timelineProblems } from './timeline-problems';

export const rangeReversed: PlanRule = {
  id: 'range-reversed',
  over: 'plan',
  level: 'cell',
  severity: 'error',
  basis: 'Tính nhất quán của kế hoạch',
  name: { vi: 'Thời gian bắt đầu sau thời gian kết thúc', en: 'Range reversed' },
  explanation: {
    vi: 'Thời gian bắt đầu đứng sau thời gian kết thúc, thường do gõ nhầm năm hoặc đảo hai ngày. Sửa lại cho đúng thứ tự.',
    en: 'It begins after it ends, mostly by a mistyped year or two dates exchanged. Please put them in order.',
  },
  messages: {
    'range-reversed': {
      vi: 'Ô {cell}: thời gian bắt đầu sau thời gian kết thúc ("{text}"). Đề nghị sửa lại.',
      en: 'Cell {cell}: it begins after it ends ("{text}"). Please correct it.',
    },
  },
  check: ({ plan }) => timelineProblems(plan, 'range-reversed'),
};
