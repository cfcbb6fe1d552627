import type { ActivityType } from '../plan/activity-type';
import type { Activity, Plan } from '../plan/plan';
import { sayDay, type Day } from '../timeline/day';
import { iso9001 } from './bases';
import { timelineCellOf } from './cell-of';
import { hasFixedDates } from './dates';
import { activitiesAbout } from './listed';
import type { PlanRule } from './rule';

interface Held {
  readonly activity: Activity;
  readonly due: Day;
}

/** The last and the first of the days on which activities of the type are due, where their words fix them. */
function heldOn(plan: Plan, type: ActivityType): readonly (Held | null)[] {
  let first: Held | null = null;
  let last: Held | null = null;
  for (const activity of activitiesAbout(plan, type)) {
    if (!hasFixedDates(activity.timeline)) continue;
    for (const { due } of activity.timeline.occurrences) {
      if (first === null || due < first.due) first = { activity, due };
      if (last === null || due >= last.due) last = { activity, due };
    }
  }
  return [last, first];
}

export const reviewBeforeAudit: PlanRule = {
  id: 'review-before-audit',
  over: 'plan',
  level: 'table',
  severity: 'error',
  basis: iso9001('9.3.2 c'),
  name: { vi: 'Họp xem xét trước đánh giá nội bộ', en: 'Review before audit' },
  explanation: {
    vi: 'Kết quả đánh giá nội bộ là đầu vào của họp xem xét của lãnh đạo, nên cuộc họp phải sau khi kết thúc đánh giá. Lùi thời gian họp, hoặc ghi "Sau khi kết thúc đánh giá nội bộ".',
    en: 'The results of the internal audit go into the management review, so the review comes after it. Move the review, or write "Sau khi kết thúc đánh giá nội bộ" (after the internal audit).',
  },
  messages: {
    before: {
      vi: 'Dòng {row}: họp xem xét của lãnh đạo (hạn {due}) đặt trước khi kết thúc đánh giá nội bộ ở dòng {auditRow} (hạn {auditDue}). Đề nghị xếp họp sau đánh giá.',
      en: 'Row {row}: the management review (due {due}) comes before the end of the internal audit in row {auditRow} (due {auditDue}). Please hold it after the audit.',
    },
  },
  check: ({ plan }) => {
    const audits = heldOn(plan, 'audit');
    // The year's first review follows its first audit, and its last review the last.
    for (const [i, review] of heldOn(plan, 'review').entries()) {
      const audit = audits[i];
      if (!review || !audit || review.due >= audit.due) continue;
      const { row } = review.activity;
      const data = {
        row,
        due: sayDay(review.due),
        auditRow: audit.activity.row,
        auditDue: sayDay(audit.due),
      };
      return [{ message: 'before', data, sheet: plan.sheet, cell: timelineCellOf(plan, row) }];
    }
    return [];
  },
};
