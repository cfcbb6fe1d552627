import { firstOfMonth, yearOf } from '../timeline/day';
import { CONSISTENCY } from './bases';
import { timelineCellOf } from './cell-of';
import { dueOf } from './dates';
import { elsewhereIn } from './elsewhere';
import type { PlanRule } from './rule';

export const planYearMismatch: PlanRule = {
  id: 'plan-year-mismatch',
  over: 'plan',
  level: 'table',
  severity: 'error',
  basis: CONSISTENCY,
  name: { vi: 'Sai năm kế hoạch', en: 'Plan year mismatch' },
  explanation: {
    vi: 'Năm của kế hoạch khác năm ở cột thời gian, thường do chép từ kế hoạch năm trước. Sửa năm của kế hoạch hoặc các ô thời gian; nếu không, mọi hạn và báo cáo đều sai năm.',
    en: "The plan's year is not that of the timelines, usually because last year's plan was copied. Correct the year or the timelines; otherwise all due dates and reports are for the wrong year.",
  },
  messages: {
    title: {
      vi: 'Tiêu đề ghi năm {year} nhưng phần lớn thời gian thực hiện ghi năm {other}. Đề nghị kiểm tra lại.',
      en: 'The title says {year}, but most timelines say {other}. Please check.',
    },
    given: {
      vi: 'Năm kế hoạch đã chọn là {year} nhưng phần lớn thời gian thực hiện ghi năm {other}. Đề nghị kiểm tra lại.',
      en: 'The plan year was given as {year}, but most timelines say {other}. Please check.',
    },
    row: {
      vi: 'Kế hoạch năm {year} nhưng ô {cell} ghi năm {other}. Đề nghị kiểm tra lại.',
      en: 'The plan is for {year}, but cell {cell} says {other}. Please check.',
    },
  },
  check: ({ plan }) => {
    const { sheet, year, yearFrom } = plan;
    const elsewhere = elsewhereIn(plan);
    if (elsewhere.year !== null) {
      const message = yearFrom === 'title' ? 'title' : 'given';
      return [{ message, data: { year, other: elsewhere.year }, sheet, cell: plan.titleCell }];
    }
    const yearBegins = firstOfMonth(year, 1);
    return elsewhere.activities.flatMap(({ timeline, timelineRow }) => {
      const due = dueOf(timeline);
      if (due === null || due >= yearBegins) return [];
      const cell = timelineCellOf(plan, timelineRow);
      return [{ message: 'row', data: { year, cell, other: yearOf(due) }, sheet, cell }];
    });
  },
};
