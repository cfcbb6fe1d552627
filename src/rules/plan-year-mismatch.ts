import type { Activity } from '../plan/plan';
import { firstOfMonth, yearOf } from '../timeline/day';
import { touchesYear } from './dates';
import type { PlanRule } from './rule';
import { timelineCellOf } from './cell-of';
import { datedFirst } from './dated-first';

/** The year in which most of these end; the earlier of two that are as frequent. */
function mostFrequentYear(activities: readonly Activity[]): number | null {
  const counts = new Map<number, number>();
  for (const { timeline } of activities) {
    const last = timeline.occurrences.at(-1);
    if (last) counts.set(yearOf(last.due), (counts.get(yearOf(last.due)) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? null;
}

export const planYearMismatch: PlanRule = {
  id: 'plan-year-mismatch',
  over: 'plan',
  level: 'table',
  severity: 'error',
  basis: 'Tính nhất quán của kế hoạch',
  name: { vi: 'Sai năm kế hoạch', en: 'Plan year mismatch' },
  explanation: {
    vi: 'Năm ở tiêu đề khác năm ở cột thời gian, thường do chép từ kế hoạch năm trước. Sửa tiêu đề hoặc các ô thời gian; nếu không, mọi hạn và báo cáo đều sai năm.',
    en: "The year in the title is not that of the timelines, mostly because last year's plan was copied. Correct the title or the timelines; else all due dates and reports are of the wrong year.",
  },
  messages: {
    title: {
      vi: 'Tiêu đề ghi năm {year} nhưng phần lớn thời gian thực hiện ghi năm {other}. Đề nghị kiểm tra lại.',
      en: 'The title says {year}, but most timelines say {other}. Please check.',
    },
    row: {
      vi: 'Kế hoạch năm {year} nhưng ô {cell} ghi năm {other}. Đề nghị kiểm tra lại.',
      en: 'The plan is of {year}, but cell {cell} says {other}. Please check.',
    },
  },
  check: ({ plan }) => {
    const { sheet, year } = plan;
    const dated = datedFirst(plan).filter(({ timeline }) => timeline.occurrences.length > 0);
    const elsewhere = dated.filter(({ timeline }) => !touchesYear(timeline, year));
    const other = mostFrequentYear(elsewhere);
    if (plan.yearFrom === 'title' && other !== null && elsewhere.length * 2 > dated.length) {
      return [{ message: 'title', data: { year, other }, sheet, cell: plan.titleCell }];
    }
    const yearBegins = firstOfMonth(year, 1);
    return elsewhere.flatMap(({ timeline, timelineRow }) => {
      const last = timeline.occurrences.at(-1);
      if (!last || last.due >= yearBegins) return [];
      const cell = timelineCellOf(plan, timelineRow);
      return [{ message: 'row', data: { year, cell, other: yearOf(last.due) }, sheet, cell }];
    });
  },
};
