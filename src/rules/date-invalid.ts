import { iso9001 } from './bases';
import type { PlanRule } from './rule';
import { timelineProblems } from './timeline-problems';

export const dateInvalid: PlanRule = {
  id: 'date-invalid',
  over: 'plan',
  level: 'cell',
  severity: 'error',
  basis: iso9001('6.2.2 d'),
  name: { vi: 'Ngày không tồn tại', en: 'No such date' },
  explanation: {
    vi: 'Lịch không có ngày, tháng hoặc quý này (31/11, 30/02, tháng 13, Quý V) nên không tính được hạn. Sửa lại cho đúng.',
    en: 'The calendar has no such day, month or quarter (31/11, 30/02, month 13, quarter V), so no due date can be worked out. Please correct it.',
  },
  messages: {
    'no-such-date': {
      vi: 'Ô {cell}: "{text}" không phải ngày, tháng hoặc quý có thật. Đề nghị sửa lại.',
      en: 'Cell {cell}: "{text}" is not a real day, month or quarter. Please correct it.',
    },
  },
  check: ({ plan }) => timelineProblems(plan, 'no-such-date'),
};
