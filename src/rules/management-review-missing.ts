import { iso9001 } from './bases';
import { tableCellOf } from './cell-of';
import { isQmsPlan } from './qms-plan';
import { activitiesAbout } from './listed';
import type { PlanRule } from './rule';

export const managementReviewMissing: PlanRule = {
  id: 'management-review-missing',
  over: 'plan',
  level: 'table',
  severity: 'error',
  basis: iso9001('9.3'),
  name: { vi: 'Thiếu họp xem xét của lãnh đạo', en: 'Management review missing' },
  explanation: {
    vi: 'Lãnh đạo phải xem xét hệ thống theo những khoảng thời gian được hoạch định, có kết quả đánh giá nội bộ làm đầu vào. Bổ sung họp xem xét của lãnh đạo sau đánh giá nội bộ.',
    en: 'Top management reviews the system at planned intervals, with the results of the internal audit as an input. Add a management review after the internal audit.',
  },
  messages: {
    missing: {
      vi: 'Kế hoạch năm {year} chưa có nội dung họp xem xét của lãnh đạo (điều 9.3). Đề nghị bổ sung, thực hiện sau khi đánh giá nội bộ.',
      en: 'The plan for {year} has no management review (clause 9.3). Please add one, after the internal audit.',
    },
  },
  check: ({ plan }) => {
    if (!isQmsPlan(plan)) return [];
    if (activitiesAbout(plan, 'review').length > 0) return [];
    const data = { year: plan.year };
    return [{ message: 'missing', data, sheet: plan.sheet, cell: tableCellOf(plan) }];
  },
};
