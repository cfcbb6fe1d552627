import type { ActivityType } from '../plan/activity-type';
import { firstOfMonth, lastOfMonth, sayDay } from '../timeline/day';
import { CONSISTENCY } from './bases';
import type { PlanRule } from './rule';
import { timelineCellOf } from './cell-of';
import { dueOf } from './dates';
import { datedFirst } from './dated-first';
import { elsewhereIn } from './elsewhere';

/** The year's report and the year's review may be held in the January after it. */
const CLOSES_THE_YEAR: readonly ActivityType[] = ['report', 'review'];

export const dueOutsideYear: PlanRule = {
  id: 'due-outside-year',
  over: 'plan',
  level: 'row',
  severity: 'warning',
  basis: CONSISTENCY,
  name: { vi: 'Thời hạn ngoài năm kế hoạch', en: 'Due after the plan year' },
  explanation: {
    vi: 'Nội dung bắt đầu khi năm kế hoạch đã hết thì không vào báo cáo của năm. Kiểm tra năm đã ghi, hoặc chuyển nội dung sang kế hoạch năm sau. Báo cáo năm và họp xem xét của lãnh đạo được đến hết ngày 31/01 năm sau.',
    en: 'An activity that begins after the plan year appears in none of its reports. Check the year, or move the activity to the next plan. The yearly report and the management review may be due until 31 January.',
  },
  messages: {
    outside: {
      vi: 'Ô {cell}: thời hạn {due} nằm ngoài năm {year}. Đề nghị kiểm tra lại năm.',
      en: 'Cell {cell}: the due date {due} lies outside {year}. Please check the year.',
    },
  },
  check: ({ plan }) => {
    // Where most of it lies elsewhere, plan-year-mismatch says so, once for all of them.
    if (elsewhereIn(plan).year !== null) return [];
    const yearEnd = lastOfMonth(plan.year, 12);
    const nextYear = firstOfMonth(plan.year + 1, 1);
    const january = lastOfMonth(plan.year + 1, 1);
    const later = datedFirst(plan).filter(({ timeline }) => {
      const last = timeline.occurrences.at(-1);
      return last !== undefined && !timeline.openEnded && last.from >= nextYear;
    });
    return later.flatMap(({ timeline, timelineRow, types }) => {
      const due = dueOf(timeline);
      const closesTheYear = types.some((type) => CLOSES_THE_YEAR.includes(type));
      if (due === null || due <= (closesTheYear ? january : yearEnd)) return [];
      const cell = timelineCellOf(plan, timelineRow);
      const data = { cell, due: sayDay(due), year: plan.year };
      return [{ message: 'outside', data, sheet: plan.sheet, cell }];
    });
  },
};
